"""Clauses without their "that", acts with a day before what they do, and measures told by what they hold."""

from datetime import date

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


def dated(text: str) -> set[str]:
    """Return the rows of a text with their dates: "NOR TGO gold imposed 1985"."""
    found = claims(text, published=date(2004, 6, 16))
    return {f"{one.sender} {one.target_country} {one.sector} {one.action} {one.when.value}" for one in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chile may end the embargo Peru imposed on Togolese cocoa in 1992.",
            {"CHL TGO food_agriculture lifted 2004-06-16", "PER TGO food_agriculture imposed 1992"},
        ),
        ("The ban Norway slapped on Togolese timber in 1985 hurt its sawmills.", {"NOR TGO timber imposed 1985"}),
        (
            "Sanctions the United States levied against Togo in 1991 were lifted on Monday.",
            {"USA TGO unspecified imposed 1991", "USA TGO unspecified lifted 2004-06-14"},
        ),
        ("The curbs President Ford placed on Togo in 1975 annoyed farmers.", {"USA TGO unspecified imposed 1975"}),
    ],
)
def test_a_relative_clause_needs_no_pronoun(text: str, expected: set[str]) -> None:
    assert dated(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The sanctions Togo fears are those on timber.",
        "Under the embargo Norway may still buy food from Togo.",
        "With the boycott Norway hopes to sway Togo.",
    ],
)
def test_two_nouns_side_by_side_impose_nothing(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The sanctions imposed on Togo in 1985 have ruined its mills.", "None TGO unspecified imposed 1985"),
        ("The embargo imposed by Norway on Togo last year has cost traders dear.", "NOR TGO unspecified imposed 2003"),
        ("The curbs, imposed on Togo in 1985, hurt trade.", "None TGO unspecified imposed 1985"),
    ],
)
def test_a_participle_in_the_subject_keeps_its_date(text: str, expected: str) -> None:
    assert dated(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's decision on Monday to lift its embargo on Togo pleased traders.", "lifted announced"),
        ("The decision by Norway last week to lift its embargo on Togo pleased traders.", "lifted announced"),
        ("Norway's decision, made public on Monday, to lift its embargo on Togo pleased traders.", "lifted announced"),
        ("Norway's refusal in May to lift its embargo on Togo dismayed traders.", "lifted rejected"),
        ("Norway's threat on Monday to widen its embargo on Togo dismayed traders.", "expanded proposed"),
    ],
)
def test_a_day_may_part_an_act_from_what_it_does(text: str, expected: str) -> None:
    assert lines(text) == [f"NOR TGO unspecified {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Norwegian sanctions against Togo, imposed in 1985, include a ban on timber and an end to air links.",
            {"NOR TGO timber imposed 1985", "NOR TGO aviation imposed 1985"},
        ),
        (
            "The curbs announced by Norway on Togo on Monday comprise a halt to coffee imports and to arms sales.",
            {"NOR TGO food_agriculture imposed 2004-06-14", "NOR TGO defence imposed 2004-06-14"},
        ),
        ("Norway's sanctions on Togo include an end to air links.", set()),
        ("The embargo on Togo, in force since 1985, includes a halt to timber imports.", set()),
    ],
)
def test_measures_hold_what_was_done_when_they_were_made(text: str, expected: set[str]) -> None:
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Norway lifted 17%, or $51 million, of its sanctions on Togo.", "eased"),
        ("Norway lifted the other $135 million worth of sanctions on Togo.", "eased"),
        ("Norway dropped 30 per cent of its sanctions on Togo.", "eased"),
        ("One-third of the sanctions on Togo was lifted by Norway.", "eased"),
        ("Norway lifted two-thirds of its sanctions on Togo.", "lifted"),
        ("Norway lifted 70 percent of its sanctions on Togo.", "lifted"),
        ("Norway lifted all but two of its sanctions on Togo.", "lifted"),
    ],
)
def test_a_share_of_the_measures_is_less_than_all(text: str, action: str) -> None:
    assert lines(text) == [f"NOR TGO unspecified {action} in_force"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. Congress passed a milder sanctions bill on Togo and put it before the president.", "announced"),
        ("Congress passed sanctions legislation against Togo in May.", "announced"),
        ("A sanctions bill against Togo was passed by Congress on Monday.", "announced"),
        ("The House passed a sanctions bill against Togo.", "proposed"),
        ("A Senate committee approved a sanctions bill against Togo.", "proposed"),
    ],
)
def test_a_bill_is_as_far_as_who_has_passed_it(text: str, expected: str) -> None:
    assert lines(text) == [f"USA TGO unspecified imposed {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Togo may no longer sell its timber, Norway said on Monday.", ["NOR TGO timber imposed in_force"]),
        ("Now that Norway has lifted its ban, Togo can sell its timber again.", ["NOR TGO timber lifted in_force"]),
        ("Norwegian firms may no longer sell their arms to Togo.", ["NOR TGO defence imposed in_force"]),
    ],
)
def test_who_may_sell_his_own_goods_again_was_kept_from_it(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway imposed and later lifted a ban on Togolese timber.", ["imposed", "lifted"]),
        ("Norway imposed, and a month later lifted, a ban on Togolese timber.", ["imposed", "lifted"]),
        ("Norway in May imposed and in June lifted a ban on Togolese timber.", ["imposed", "lifted"]),
        ("Norway neither imposed nor lifted a ban on Togolese timber.", []),
        ("Norway acted and lifted its ban on Togolese timber.", ["lifted"]),
    ],
)
def test_two_pasts_share_their_object(text: str, expected: list[str]) -> None:
    decided = [one for one in lines(text) if one.endswith(("in_force", "announced"))]
    assert decided == [f"NOR TGO timber {action} in_force" for action in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Togo was told by Norway on Monday that the embargo would be lifted.",
            ["NOR TGO unspecified lifted announced"],
        ),
        (
            "Togo said it had been told by Norway that the embargo would be lifted.",
            ["NOR TGO unspecified lifted announced"],
        ),
        ("Norway, which chairs the council, wants sanctions on Togo.", ["NOR TGO unspecified imposed proposed"]),
        ("Norway imposed what bankers called harsh sanctions on Togo.", ["NOR TGO unspecified imposed in_force"]),
        ("Norway named two Togolese banks in a new round of sanctions.", ["NOR TGO banking imposed in_force"]),
        ("Two Togolese banks were named in new Norwegian sanctions.", ["NOR TGO banking imposed in_force"]),
        (
            "Norway has lifted, for a period of six months, its embargo on Togo.",
            ["NOR TGO unspecified suspended in_force"],
        ),
        ("Norway lifted, after six months, its embargo on Togo.", ["NOR TGO unspecified lifted in_force"]),
    ],
)
def test_who_tells_and_how_long(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway let its embargo on Togo lapse on Monday.", "2004-06-14"),
        ("Norway allowed its embargo on Togo to expire in May.", "2004-05"),
    ],
)
def test_what_was_let_lapse_ended_on_its_day(text: str, day: str) -> None:
    assert dated(text) == {f"NOR TGO unspecified lifted {day}"}


def test_one_paragraph_may_hold_a_timeline() -> None:
    found = dated("1992 - UN imposes arms embargo on Togo. 1999: Sanctions suspended. May 2003 - Sanctions lifted.")
    assert found == {
        "UN TGO defence imposed 1992",
        "UN TGO unspecified suspended 1999",
        "UN TGO unspecified lifted 2003-05",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US passport holders can once again visit Togo.", ["USA TGO unspecified lifted in_force"]),
        ("Togolese officials can once again visit the United States.", ["USA TGO government lifted in_force"]),
    ],
)
def test_whose_rule_a_visit_is(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Canada banned Togolese beef because of disease fears.",
        "Canada halted imports of Togolese beef after shoppers fell ill.",
        "Canada banned Togolese fish over its mercury levels.",
        "The city council of Oslo banned Togolese goods.",
        "Police in Oslo froze bank accounts of a Togolese gang.",
    ],
)
def test_bans_for_health_and_those_of_cities_are_no_sanctions(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway resumed flights to Togo for the first time since 1981, when it suspended Togo's landing rights.",
            {"NOR TGO aviation lifted 2004-06-16", "NOR TGO aviation imposed 1981"},
        ),
        (
            "Norway sold arms to Togo for the first time since 1990, when it imposed an arms embargo.",
            {"NOR TGO defence imposed 1990"},
        ),
    ],
)
def test_what_was_done_when_something_was_last_so(text: str, expected: set[str]) -> None:
    assert dated(text) == expected


def test_a_veto_is_of_its_own_clause() -> None:
    vetoed = "The call for an embargo on Togo was vetoed by China in the Security Council"
    found = lines(f"{vetoed}, but Norway urged others to join it in a trade ban on Togo.")
    assert "UN TGO unspecified imposed rejected" in found
    assert not [one for one in found if one.startswith("UN") and one.endswith("proposed")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway prohibited payments by Norwegian firms to the government of Togo.",
            ["NOR TGO banking imposed in_force"],
        ),
        ("Norway blocked payments by Norwegians to Togo.", ["NOR TGO banking imposed in_force"]),
        ("Norway pressed Togo without halting trade with it.", []),
        (
            "Norway, seeking to press Gen. Moussa A. Diarra of Togo, on Friday prohibited timber imports from Togo.",
            ["NOR TGO timber imposed in_force"],
        ),
        ("Norway lifted its sanctions on Gen. Moussa A. Diarra of Togo.", ["NOR TGO unspecified lifted in_force"]),
    ],
)
def test_who_pays_whom_and_who_is_only_named(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Talks about the oil ban on Togo ended in Cairo.",
        "Talks between Togo and Norway on the timber ban were suspended in Doha.",
        "The debate on the arms embargo on Togo ended in New York.",
        "The row over Norway's ban on Togolese timber has ended.",
        "Togo has banned imports of fertiliser, Norway's Yara said.",
    ],
)
def test_talks_end_no_ban_and_firms_make_none(text: str) -> None:
    assert lines(text) == []


def test_a_ban_that_talks_are_about_may_end_in_their_sentence() -> None:
    assert "NOR TGO timber lifted in_force" in lines("After talks in Cairo, Norway lifted its ban on Togolese timber.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three weeks after lifting its ban on Togolese timber, Sweden has put it back.",
            {"SWE TGO timber lifted 2004-05", "SWE TGO timber reinstated 2004-06-16"},
        ),
        (
            "Togo's sawmills were hit by a Norwegian ban on Togolese timber, imposed in 1999.",
            {"NOR TGO timber imposed 1999"},
        ),
        (
            "A month after it lifted its ban on Togolese timber, Sweden banned Togolese cocoa.",
            {"SWE TGO timber lifted 2004-05", "SWE TGO food_agriculture imposed 2004-06-16"},
        ),
    ],
)
def test_how_long_after_another_step_dates_that_one(text: str, expected: set[str]) -> None:
    assert dated(text) == expected
