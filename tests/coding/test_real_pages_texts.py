"""What pages of the news told wrongly: whose a text is that others drafted, what it rules, what "the sanctions" are."""

import pytest

from tests.coding.rows import Row, rows
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The Ugandan-drafted text bans weapons sales to Eritrea.", (None, "ERI")),
        ("A British-sponsored resolution imposed an arms embargo on Chad.", (None, "TCD")),
        ("The US-drafted resolution freezes the assets of Togo's ministers.", (None, "TGO")),
        ("The Norwegian-proposed text tightens sanctions on Mali.", (None, "MLI")),
        ("The EU's Polish-inspired ban on Belarusian beef was lifted.", ("EU", "BLR")),
        ("The Saudi-led boycott of Qatar was lifted.", ("SAU", "QAT")),
        ("The UN-imposed embargo on Haiti was lifted.", ("UN", "HTI")),
    ],
)
def test_who_drafted_a_text_is_not_who_acts(text: str, pair: tuple[str | None, str]) -> None:
    assert {one[:2] for one in rows(text)} == {pair}


@pytest.mark.parametrize(
    "subject", ["The revised resolution", "The toughly worded text", "The sponsored text", "The UN resolution"]
)
def test_a_text_that_is_described_does_what_its_verb_says(subject: str) -> None:
    assert {one[1:4] for one in rows(f"{subject} bans flights to Libya.")} == {("LBY", "aviation", "imposed")}


def test_an_old_law_that_bans_is_no_news() -> None:
    assert rows("A 1986 law bans Bolivian goods from Chile.") == set()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Under the resolution, exports of arms to Yemen are prohibited.", "in_force"),
        ("Under the draft resolution, exports of arms to Yemen are prohibited.", "proposed"),
        ("Under the resolution, exports of arms to Yemen would be prohibited.", "proposed"),
        ("Under the plan, exports of arms to Yemen are banned.", "proposed"),
    ],
)
def test_what_is_so_under_a_resolution_is_in_force(text: str, status: str) -> None:
    assert {one[4] for one in rows(text)} == {status}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU imposed an asset freeze and a visa ban on Fijian officers to be listed by a committee.",
            ("EU", "FJI", "government", "imposed", "in_force"),
        ),
        (
            "The Council slapped an arms embargo and travel bans on Togo and on firms to be designated by a committee.",
            ("UN", "TGO", "defence", "imposed", "in_force"),
        ),
        ("Iranian banks to be sanctioned by the EU", ("EU", "IRN", "banking", "imposed", "proposed")),
        (
            "Twelve Belarusian judges are to be blacklisted by the EU.",
            ("EU", "BLR", "government", "imposed", "announced"),
        ),
    ],
)
def test_who_is_to_be_named_later_leaves_the_measure_as_it_is(text: str, expected: Row) -> None:
    found = rows(text)
    assert expected in found
    assert not {one for one in found if one[4] == "proposed" and expected[4] != "proposed"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The Council voted to tighten sanctions on Togo, imposing a ban on arms sales.", "in_force"),
        ("The Council acted to tighten sanctions on Togo, imposing a ban on arms sales.", "in_force"),
        ("The EU agreed to tighten its sanctions on Togo, banning arms sales to it.", "announced"),
    ],
)
def test_how_a_decision_is_carried_out_is_decided_with_it(text: str, status: str) -> None:
    assert {(one[1], one[2], one[4]) for one in rows(text) if one[3] == "imposed"} == {("TGO", "defence", status)}


@pytest.mark.parametrize(
    "text",
    [
        "Britain threatened to punish Togo, banning arms sales to it.",
        "The EU asked Norway to punish Togo, banning arms sales to it.",
    ],
)
def test_how_a_threat_would_be_carried_out_is_not_decided(text: str) -> None:
    assert not {one for one in rows(text) if one[4] in ("in_force", "announced")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The UN tightened its sanctions on Haiti. It set a total embargo on arms from Haiti. "
            "The sanctions will be suspended if the junta leaves.",
            ("UN", "HTI", "unspecified", "suspended", "proposed"),
        ),
        (
            "The EU imposed an arms embargo on Guinea. The sanctions will be reviewed and could be lifted then.",
            ("EU", "GIN", "defence", "lifted", "proposed"),
        ),
        (
            "The UN lifted timber sanctions on Liberia. The sanctions could be re-imposed in three months.",
            ("UN", "LBR", "timber", "reinstated", "proposed"),
        ),
    ],
)
def test_the_sanctions_are_those_that_were_called_so(text: str, expected: Row) -> None:
    assert expected in rows(text)


def test_a_freeze_beside_a_ban_on_arms_is_of_no_arms() -> None:
    text = "The Council tightened sanctions on Togo, imposing a ban on arms sales and expanding the freeze on assets."
    assert {one[2:4] for one in rows(text)} == {("defence", "imposed"), ("unspecified", "expanded")}


@pytest.mark.parametrize(
    "left",
    ["The only remaining measures are embargoes on gems and on arms", "The remaining curbs are on arms and gems"],
)
def test_what_remains_is_none_of_what_was_eased(left: str) -> None:
    assert rows(f"Norway eased its sanctions on Iran on Monday. {left}.") == {
        ("NOR", "IRN", "unspecified", "eased", "in_force")
    }


def test_what_sanctions_are_is_spelt_out() -> None:
    text = "The EU imposed sanctions on Haiti on Monday. The sanctions are an arms embargo and a ban on flights."
    assert {one[2] for one in rows(text)} == {"defence", "aviation"}


@pytest.mark.parametrize("noun", ["measures", "sanctions", "bans"])
def test_lifted_sanctions_that_are_rescinded_are_not_put_back(noun: str) -> None:
    text = f"The EU lifted its sanctions on Burundi. On Monday it formally rescinded the {noun}."
    assert "reinstated" not in {one[3] for one in rows(text)}


@pytest.mark.parametrize(
    "when", ["in subsequent years", "gradually in the following years", "in later years", "over the years"]
)
def test_what_went_on_for_years_is_not_of_today(when: str) -> None:
    told = claims(f"Britain's embargo on Argentina was eased {when}.")
    assert [(one.when.value, one.main) for one in told] == [(None, False)]
