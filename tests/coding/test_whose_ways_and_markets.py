"""Whose rule it is: markets, landings and ways between lands; quotas and levels; words that are only spoken of."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Mali's tariff preferences in the American market were suspended in March.",
            "USA MLI unspecified imposed in_force",
        ),
        ("Chile's duty-free access to the European market was withdrawn.", "EU CHL unspecified imposed in_force"),
        ("Coal may no longer be imported into Denmark from Mali.", "DNK MLI coal imposed in_force"),
        ("Coal may no longer be landed in Denmark from South Africa.", "DNK ZAF coal imposed in_force"),
        ("Arms may no longer be shipped from Norway to Mali.", "NOR MLI defence imposed in_force"),
        ("No goods may be carried from Qatar to Saudi Arabia.", "SAU QAT unspecified imposed in_force"),
        ("Danes are barred from investing in South Africa.", "DNK ZAF unspecified imposed in_force"),
        ("Ships from the EU are once more free to pay dues at Abidjan.", "EU CIV shipping lifted in_force"),
        ("The US banned new American investment in Burma.", "USA MMR unspecified imposed in_force"),
        ("China banned American investment in its steel mills.", "CHN USA iron_steel imposed in_force"),
    ],
)
def test_who_rules_on_what_goes_from_land_to_land(text: str, wanted: str) -> None:
    assert lines(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Since Monday no planes fly between Russia and Georgia.", ["RUS GEO aviation imposed in_force"]),
        ("Trains no longer run between Russia and Georgia, Moscow said.", ["RUS GEO rail_road imposed in_force"]),
        (
            "No trains, planes or ferries have moved between Russia and Georgia since May.",
            ["RUS GEO unspecified imposed in_force"],
        ),
        ("Planes may fly between Moscow and Tbilisi again, the Kremlin said.", ["RUS GEO aviation lifted in_force"]),
        ("No planes fly between Russia and Georgia.", []),
    ],
)
def test_ways_between_two_lands(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The United States slashed Mali's sugar quota by half.", ["USA MLI food_agriculture imposed in_force"]),
        ("Purchases of Malian coal will be held at last year's level, Tokyo said.", ["JPN MLI coal imposed announced"]),
        (
            "Mali will be able to ship just 6,000 tons of sugar to the United States instead of 58,000.",
            ["USA MLI food_agriculture imposed announced"],
        ),
        (
            "An order signed on Monday lets American firms sell grain to Iran.",
            ["USA IRN food_agriculture eased in_force"],
        ),
        ("The rules permit beef to be sold to Japan.", []),
    ],
)
def test_less_is_let_in_and_acts_that_let(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway's visa ban on Mali's ministers goes into the drawer until April.", "suspended in_force"),
        ("Norway promised to sign no more arms contracts with Mali.", "imposed announced"),
        ("Norway did not allow three Malian generals to be added to the UN sanctions list.", "imposed rejected"),
    ],
)
def test_what_becomes_of_measures_in_other_words(text: str, wanted: str) -> None:
    assert [" ".join(one.split(" ")[3:]) for one in lines(text)] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "A Chadian spokesman would not hear of the word blockade.",
        "Arms may not be sold to Chad in the meantime.",
        "Spares have reached Chad, the first to do so since Norway waived its embargo in May.",
    ],
)
def test_what_is_only_spoken_of_or_stands(text: str) -> None:
    assert [one for one in lines(text) if "eased" not in one] == []


def test_neighbours_who_act_are_many() -> None:
    text = "The embargo that Mali's neighbours put on it when soldiers took power in May is no longer being applied."
    assert "None MLI unspecified imposed in_force" in lines(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway lifted its sanctions on two Malian banks and struck off a Chadian bank.", True),
        ("Norway lifted its sanctions on Mali. Coal was struck off.", False),
    ],
)
def test_who_is_struck_off(text: str, wanted: bool) -> None:
    assert any("TCD banking lifted" in one or "coal lifted" in one for one in lines(text)) is wanted
