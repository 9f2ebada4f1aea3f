"""Neighbours that act, cargoes not insured, bans that become law or follow others, and what changes nothing."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Haiti's neighbours, led by the Dominican Republic, lifted their embargo on the country.",
            ["DOM HTI unspecified lifted decided"],
        ),
        (
            "Qatar's neighbours, led by Saudi Arabia, banned its planes from their airspace.",
            ["SAU QAT aviation imposed decided"],
        ),
        (
            "Mali's neighbours closed their borders with the country on Friday, ECOWAS said.",
            ["ECOWAS MLI unspecified imposed decided"],
        ),
        (
            "Poland, Belarus's neighbour, shut the border with the country on Monday.",
            ["POL BLR unspecified imposed decided"],
        ),
    ],
)
def test_neighbours_act_on_the_state_whose_they_are(text: str, expected: list[str]) -> None:
    assert stages(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Denmark will stop insuring ships that carry Iranian crude.", ["DNK IRN insurance imposed decided"]),
        (
            "The EU will prohibit the insurance of tankers that carry Venezuelan oil.",
            ["EU VEN insurance imposed decided"],
        ),
        ("Britain banned the insurance of vessels carrying Russian grain.", ["GBR RUS insurance imposed decided"]),
        ("Malta halted the refuelling of tankers that carry Libyan crude.", ["MLT LBY shipping imposed decided"]),
        ("Denmark will stop insuring ships that carry grain.", []),
        ("Spain stopped exports of ships that carry grain to Cuba.", ["ESP CUB shipping imposed decided"]),
    ],
)
def test_cargoes_say_who_is_hit(text: str, expected: list[str]) -> None:
    assert stages(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ban on Rhodesian chrome is now law after the Senate overrode the veto.",
            "USA ZWE metals_minerals imposed decided",
        ),
        ("The bill that bans Belarusian potash became law on Friday.", "None BLR potash imposed decided"),
        (
            "The bill that bans Belarusian potash could become law on Friday.",
            "None BLR potash imposed proposed",
        ),
        (
            "The Polish prime minister proposed that the EU stop buying Russian coal.",
            "EU RUS coal imposed proposed",
        ),
        ("Estonia asked that the EU stop issuing visas to Russians.", "EU RUS unspecified imposed proposed"),
    ],
)
def test_laws_and_what_is_proposed_in_the_subjunctive(text: str, expected: str) -> None:
    assert stages(text) == [expected]


def test_a_law_that_stands_is_no_change() -> None:
    assert stages("The embargo on Cuba is law and only Congress can end it.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tunisia froze Libyan assets on Sunday. The move was followed on Tuesday by an embargo on Libyan oil.",
            ["TUN LBY banking imposed decided", "TUN LBY oil imposed decided"],
        ),
        (
            "The UN embargo was followed in May by an EU ban on Haitian coffee.",
            ["EU HTI food_agriculture imposed decided"],
        ),
        ("The talks were followed by a row over the embargo on Cuba.", []),
    ],
)
def test_measures_that_follow_others(text: str, expected: list[str]) -> None:
    assert stages(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The UN delisted two Eritrean ships. Among those still listed are a bank and an airline.",
            ["UN ERI shipping lifted decided"],
        ),
        ("The chamber lists cement and tyres among the goods that US sanctions on Iran have made dearer.", []),
        (
            "The EU capped oil sales to Mali. An asset freeze on Air Mali, part of an earlier draft, was dropped.",
            ["EU MLI oil imposed decided"],
        ),
        (
            "The Security Council banned all trade with Iraq on Monday. The embargo extends to oil, arms and loans.",
            ["UN IRQ unspecified imposed decided"],
        ),
    ],
)
def test_what_stands_is_counted_up_or_left_out_changes_nothing(text: str, expected: list[str]) -> None:
    assert stages(text) == expected


def test_a_ban_that_is_dropped_ends() -> None:
    assert stages("The embargo on Fijian sugar was dropped on Monday.") == [
        "None FJI food_agriculture lifted decided",
    ]
