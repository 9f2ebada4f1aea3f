"""How reports on councils, blocs and neighbours tell of measures: lists, delays, first steps, blockades, asides."""

from datetime import date

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Security Council approved a six-month extension of an arms embargo on Chad, a travel ban on Chadian "
            "ministers and a ban on gold exports from Chad.",
            [
                "UN TCD defence extended in_force",
                "UN TCD gold extended in_force",
                "UN TCD government extended in_force",
            ],
        ),
        (
            "The EU agreed the renewal of sanctions against Malian banks and a new embargo on Malian gold.",
            ["EU MLI banking extended announced", "EU MLI gold imposed announced"],
        ),
        (
            "Norway agreed on the lifting of the arms embargo on Fiji and a ban on oil imports from Togo.",
            ["NOR FJI defence lifted announced", "NOR TGO oil imposed announced"],
        ),
    ],
)
def test_what_is_prolonged_in_one_list_is_not_new(text: str, told: list[str]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Council banned timber imports from Togo but delayed the start of the ban until July.",
            ["UN TGO timber imposed announced"],
        ),
        (
            "The Council also banned purchases of timber from Togo, but it delayed the start of the ban until May.",
            ["UN TGO timber imposed announced"],
        ),
        ("Japan put off sanctions on Togo at the request of the UN.", ["JPN TGO unspecified imposed rejected"]),
        ("Japan delayed the lifting of its embargo on Togo.", ["JPN TGO unspecified lifted rejected"]),
    ],
)
def test_a_ban_whose_start_is_put_off_is_made(text: str, told: list[str]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Norway has taken several steps to lift sanctions on Mali, officials said.",
        "Norway took a first step towards lifting sanctions on Mali on Monday.",
        "Norway is taking steps to lift sanctions on Mali.",
        "The minister took steps on Tuesday to end the Norwegian sanctions on Mali.",
    ],
)
def test_steps_to_lift_have_lifted_nothing_yet(text: str) -> None:
    assert lines(text) == ["NOR MLI unspecified lifted proposed"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway took a big step on Friday and lifted its sanctions on Mali.",
        "In a step towards normal ties, Norway lifted its sanctions on Mali.",
        "Norway took the last step to end its sanctions on Mali on Friday.",
    ],
)
def test_who_lifts_as_a_step_has_lifted(text: str) -> None:
    assert lines(text) == ["NOR MLI unspecified lifted in_force"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Egypt imposed a land, sea and air blockade on Qatar.", ["EGY QAT unspecified imposed in_force"]),
        ("Bahrain lifted its air, sea and land blockade of Qatar.", ["BHR QAT unspecified lifted in_force"]),
        (
            "Norway imposed sanctions, an air ban and a sea blockade on Mali.",
            ["NOR MLI aviation imposed in_force", "NOR MLI shipping imposed in_force"],
        ),
    ],
)
def test_all_ways_together_are_transport_in_general(text: str, told: list[str]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Canada blacklisted the Hezbollah leadership.", ["CAN LBN unspecified imposed in_force"]),
        ("The EU froze the assets of UNITA's leadership.", ["EU AGO unspecified imposed in_force"]),
        ("The EU imposed sanctions on the Malian leadership.", ["EU MLI government imposed in_force"]),
    ],
)
def test_the_leadership_of_a_band_is_no_government(text: str, told: list[str]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Norway kept banning Malian oil imports.",
        "Canada will go on freezing the assets of Malian officials.",
        "The minister said that after the vote nobody needs to continue freezing Malian money.",
    ],
)
def test_what_somebody_goes_on_doing_is_not_new(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway ended a coal embargo on Mali, imposed in 2004, as well as a ban on Malian flights.",
            [
                "NOR MLI aviation lifted in_force",
                "NOR MLI coal imposed in_force",
                "NOR MLI coal lifted in_force",
            ],
        ),
        (
            "Norway ended its oil embargo on Mali, which was imposed in the Togo war of 1999, and a ban on flights.",
            [
                "NOR MLI aviation lifted in_force",
                "NOR MLI oil imposed in_force",
                "NOR MLI oil lifted in_force",
            ],
        ),
        (
            "An oil embargo on Mali, imposed in 1999, and a ban on flights to the country were lifted by Norway.",
            [
                "NOR MLI aviation lifted in_force",
                "NOR MLI oil imposed in_force",
                "NOR MLI oil lifted in_force",
            ],
        ),
        (
            "Norway ended its oil embargo on Mali, imposed in 1999, and a ban on flights to Mali was eased.",
            [
                "NOR MLI aviation eased in_force",
                "NOR MLI oil imposed in_force",
                "NOR MLI oil lifted in_force",
            ],
        ),
    ],
)
def test_what_follows_an_aside_on_the_first_measure_shares_its_fate(text: str, told: list[str]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "VIENNA, Austria (March 6, 2000) - The EU lifted a ban on loans to Yugoslavia on Monday but "
            "tightened a travel ban on friends of its president.",
            ["EU YUG banking lifted in_force", "EU YUG unspecified expanded in_force"],
        ),
        (
            "LISBON, Mar 6 -- (AFP) EU ministers agreed on Thursday to drop a flight ban against Fiji.",
            ["EU FJI aviation lifted announced"],
        ),
        (
            "The Council said that the sanctions on Eritrea had ended with the adoption of the text.",
            ["UN ERI unspecified lifted in_force"],
        ),
    ],
)
def test_datelines_and_acts_hit_nobody(text: str, told: list[str]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The president's father died on 5 May. Norway imposed an oil embargo on Mali.", "2023-05-20"),
        ("The war ended on 5 May. Norway imposed an oil embargo on Mali.", "2023-05-20"),
        ("Norway froze the assets of two Malian banks on 5 May. It banned Malian oil.", "2023-05-05"),
        ("Norway ordered them on 5 May. It banned Malian oil.", "2023-05-05"),
    ],
)
def test_only_the_day_of_a_measure_goes_on(text: str, day: str) -> None:
    found = claims(text, published=date(2023, 5, 20))
    assert {one.when.value for one in found if one.sector == "oil"} == {day}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway plans to lift its ban on Malian oil while extending the arms embargo.",
            ["NOR MLI defence extended proposed", "NOR MLI oil lifted proposed"],
        ),
        (
            "A Norwegian bill, drawn up in June, would ease restrictions on most goods entering Mali, "
            "while tightening an arms embargo on the country.",
            ["NOR MLI defence expanded proposed", "NOR MLI unspecified eased proposed"],
        ),
        (
            "Norway agreed to lift its ban on Malian oil while extending the arms embargo.",
            ["NOR MLI defence extended announced", "NOR MLI oil lifted announced"],
        ),
        (
            "Norway refused to lift sanctions on Mali while banning its gold.",
            ["NOR MLI gold imposed in_force", "NOR MLI unspecified lifted rejected"],
        ),
    ],
)
def test_what_is_done_meanwhile_has_come_as_far(text: str, told: list[str]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Security Council imposed sanctions on Mali. Egypt drafted the resolution, which blocks the Malian "
            "state's bank accounts and bars planes of the airline of Mali.",
            ["UN MLI aviation imposed in_force", "UN MLI banking imposed in_force"],
        ),
        (
            "The Security Council imposed sanctions on Mali. Egypt sponsored the resolution, which bars Malian jets.",
            ["UN MLI aviation imposed in_force"],
        ),
        (
            "Egypt drafted a resolution that would ban arms sales to Mali.",
            ["EGY MLI defence imposed proposed"],
        ),
        (
            "The Senate passed sanctions on Mali. A member sponsored the bill, which bans Malian oil.",
            ["USA MLI oil imposed proposed"],
        ),
    ],
)
def test_whoever_drafts_it_a_resolution_is_of_the_council(text: str, told: list[str]) -> None:
    assert set(told) <= set(lines(text))
    assert all(one.endswith("proposed") or not one.startswith("EGY") for one in lines(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway decided to extend for two more years the lifting of a timber ban against Mali.",
            ["NOR MLI timber suspended announced"],
        ),
        ("Norway prolonged its easing of sanctions on Mali.", ["NOR MLI unspecified eased in_force"]),
        ("Norway prolonged its oil embargo on Mali.", ["NOR MLI oil extended in_force"]),
    ],
)
def test_a_lifting_that_is_prolonged_is_for_a_time(text: str, told: list[str]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The UN imposed an arms embargo on the rebels in Mali and blacklisted a rebel leader and a son of the "
            "former president.",
            ["UN MLI defence imposed in_force", "UN MLI unspecified imposed in_force"],
        ),
        ("Norway imposed sanctions on Mali, including an arms embargo.", ["NOR MLI defence imposed in_force"]),
    ],
)
def test_who_is_listed_is_told_beside_an_arms_embargo(text: str, told: list[str]) -> None:
    assert lines(text) == told


def test_an_easing_is_told_beside_a_lifting_to_come() -> None:
    text = (
        "Norway has taken steps to lift sanctions on Mali. The Norwegian foreign ministry issued a general licence for "
        "dealings with Mali's state firms."
    )
    assert lines(text) == ["NOR MLI unspecified eased in_force", "NOR MLI unspecified lifted proposed"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The UN has banned Malian oil. The resolution, passed in a 14-0 vote on Tuesday, is binding.",
            9,
        ),
        ("Norway has banned Malian oil. The decree, adopted by ministers on Monday, is binding.", 8),
        ("Norway lifted its ban on Malian oil in a unanimous vote on Monday.", 8),
        ("Norway lifted its ban on Malian oil after a close vote on Monday.", 8),
    ],
)
def test_the_day_of_a_vote_is_that_of_what_it_made(text: str, day: int) -> None:
    assert {one.when.value for one in claims(text)} == {f"2023-05-{day:02}"}


@pytest.mark.parametrize(
    "text",
    [
        "Among the measures being considered are freezing the assets of Malian banks, a Norwegian official said.",
        "Among the options for Norway is freezing the assets of Malian banks.",
    ],
)
def test_what_is_among_the_options_is_only_proposed(text: str) -> None:
    assert lines(text) == ["NOR MLI banking imposed proposed"]


def test_what_is_among_the_measures_is_made() -> None:
    text = "Norway announced sanctions on Mali. Among the measures are freezing the assets of Malian banks."
    assert lines(text) == ["NOR MLI banking imposed in_force"]


def test_what_is_dated_stands_beside_what_is_only_weighed() -> None:
    text = (
        "Norway is considering freezing the assets of Malian officials, and steps against Malian officials will be "
        "imposed soon. In 2004 Norway imposed travel restrictions on Malian officials."
    )
    assert "NOR MLI government imposed in_force" in lines(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway on Monday defended the oil embargo that it has imposed on Mali.", None),
        ("The oil embargo that Norway imposed on Mali on Monday is the first.", "2023-05-08"),
        ("Norway defended the new oil embargo that it has imposed on Mali.", "2023-05-10"),
    ],
)
def test_a_known_measure_is_not_of_today(text: str, day: str | None) -> None:
    assert {one.when.value for one in claims(text) if one.decided} == {day}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Security Council voted to maintain the arms embargo on Mali until at least 31 December.",
            ["UN MLI defence extended in_force"],
        ),
        ("Norway will maintain its arms embargo on Mali until elections are held.", []),
    ],
)
def test_until_at_least_a_day_prolongs(text: str, told: list[str]) -> None:
    assert lines(text) == told


@pytest.mark.parametrize(
    ("who", "sector"),
    [
        ("commander of a rebel group in Mali", "unspecified"),
        ("the commander-in-chief of the armed group known as the Kel", "unspecified"),
        ("commander of the Malian army", "government"),
    ],
)
def test_who_commands_rebels_holds_no_office(who: str, sector: str) -> None:
    found = lines(f"Norway on Monday added Modou Keitala, {who}, to its sanctions list for Mali.")
    assert found == [f"NOR MLI {sector} imposed in_force"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mali's trade minister lashed out on television at Norway and Japan for banning its gold.",
            ["JPN MLI gold imposed in_force", "NOR MLI gold imposed in_force"],
        ),
        ("Mali hit out in a statement at Norway for banning its gold.", ["NOR MLI gold imposed in_force"]),
        ("Mali railed in parliament against Norway for banning its gold.", ["NOR MLI gold imposed in_force"]),
    ],
)
def test_who_is_blamed_did_it_wherever_that_is_said(text: str, told: list[str]) -> None:
    assert lines(text) == told
