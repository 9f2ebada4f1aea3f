"""What another word says of a change: its act, its label, the text's own place, second thoughts, what stands beside."""

import pytest

from tests.coding.texts import claims


def rows(text: str, title: str | None = None) -> set[str]:
    found = claims(text, title=title)
    return {f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It shall be prohibited to import into the Union coal originating in Russia.",
            "EU RUS coal imposed decided",
        ),
        ("It shall be prohibited to import coal originating in Russia into Norway.", "NOR RUS coal imposed decided"),
        ("Norwegian firms may no longer buy fish caught in Namibia.", "NOR NAM food_agriculture imposed decided"),
    ],
)  # fmt: skip
def test_goods_are_hit_where_they_come_from_and_barred_where_they_go(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council, by resolution 1343, lifted the embargo imposed by resolution 788 on arms for Liberia.",
        "The Council, by resolution 1367, ended the prohibitions set out in resolution 1160 on arms for Yugoslavia.",
    ],
)
def test_an_act_only_says_which_measure_ends(text: str) -> None:
    assert {one.action for one in claims(text)} == {"lifted"}


def test_restrictive_measures_are_those_of_the_union() -> None:
    text = "The Council renewed the framework for restrictive measures against Venezuela for one year."
    assert rows(text) == {"EU VEN unspecified extended decided"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia widened the list of British officials who may not enter the country.",
         "RUS GBR government imposed decided"),
        ("Japan expanded the list of goods that may not be exported to Russia.",
         "JPN RUS unspecified expanded decided"),
    ],
)  # fmt: skip
def test_a_longer_list_of_persons_names_more_of_them(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway banned the sale of rifles, helicopters and tanks to Chad.", {"NOR TCD defence imposed decided"}),
        (
            "Norway banned sales of arms and flights to Chad.",
            {"NOR TCD defence imposed decided", "NOR TCD aviation imposed decided"},
        ),
    ],
)
def test_what_is_listed_with_weapons_is_armed(text: str, expected: set[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Australia considered a ban on trade with Fiji, but decided against it.",
        "Australia weighed an embargo on Fiji but decided against it on Monday.",
    ],
)
def test_what_is_decided_against_is_refused(text: str) -> None:
    assert rows(text) == {"AUS FJI unspecified imposed rejected"}


def test_the_government_is_that_of_the_label() -> None:
    text = "Oslo: the government bans arms sales to Chad.\n\nBern: the cabinet will not join any sanctions on Chad.\n\n"
    assert rows(text + "Rome: no comment.", "How they answered") == {
        "NOR TCD defence imposed decided",
        "CHE TCD unspecified imposed rejected",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian salmon has been let back into China.", "CHN NOR food_agriculture lifted decided"),
        ("Chilean grapes were let back into Japan.", "JPN CHL food_agriculture lifted decided"),
    ],
)
def test_goods_are_let_back(text: str, expected: str) -> None:
    assert rows(text) == {expected}


def test_their_goods_are_those_of_the_land_of_the_report() -> None:
    text = "LIMA, May 2 - Growers are worried. Purchases of their wine were stopped by Japan on Monday."
    assert rows(text) == {"JPN PER food_agriculture imposed decided"}


def test_export_licences_that_are_revoked_are_a_ban() -> None:
    text = "Britain revoked all open general export licences for military goods in respect of Saudi Arabia."
    assert rows(text) == {"GBR SAU defence imposed decided"}
