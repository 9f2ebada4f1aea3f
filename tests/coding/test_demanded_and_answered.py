"""Measures that are demanded of a body, answers in kind to whoever would hit, and packages known by their number."""

from datetime import date

import pytest

from tests.coding.rows import lines, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway called for UN sanctions on Mali on Monday.", ["UN MLI unspecified imposed proposed"]),
        ("Sweden pushed for an EU embargo on Burmese timber.", ["EU MMR timber imposed proposed"]),
        ("Kenya and Chad are seeking a UN arms embargo on Sudan.", ["UN SDN defence imposed proposed"]),
        ("Chad urged US sanctions on Malian banks.", ["USA MLI banking imposed proposed"]),
        # whose own it would be, or of nobody in particular
        ("Chad demanded sanctions on Malian banks.", ["TCD MLI banking imposed proposed"]),
        ("Norway threatened sanctions against Mali.", ["NOR MLI unspecified imposed proposed"]),
    ],
)
def test_what_is_demanded_is_the_doing_of_whose_measure_it_would_be(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minsk warned that it would respond in kind if Oslo sanctioned its judges.", "BLR NOR"),
        ("Hanoi threatened to answer in kind if Brussels banned its shrimp.", "VNM EU"),
        ("China said it would respond in kind to US sanctions on its chip makers.", "CHN USA"),
        ("Peru would retaliate in kind should Chile close its ports to Peruvian ships.", "PER CHL"),
    ],
)
def test_an_answer_in_kind_hits_whoever_would_hit_first(text: str, expected: str) -> None:
    assert f"{expected} unspecified imposed proposed" in lines(text)


def test_measures_that_are_talked_of_are_answered_in_kind() -> None:
    text = "The EU is considering sanctions on Belarusian judges. Minsk said it would answer any sanctions in kind."
    assert ("BLR", "EU", "unspecified", "imposed", "proposed") in rows(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 19th package bans imports of Russian timber.", ["EU RUS timber imposed in_force"]),
        ("The ninth package of sanctions bans exports of trucks to Russia.", ["EU RUS vehicles imposed in_force"]),
        ("Japan announced its third package of sanctions on Russia.", ["JPN RUS unspecified expanded announced"]),
    ],
)
def test_packages_that_are_numbered_are_of_the_union(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_packages_of_earlier_years_may_be_of_anybody() -> None:
    text = "The second package of sanctions bans imports of Haitian coffee."
    assert rows(text, published=date(1994, 5, 15)) == {(None, "HTI", "food_agriculture", "imposed", "in_force")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU's new measures, in force since Monday, ban Belarusian potash.", ["EU BLR potash imposed in_force"]),
        ("The Dutch order, in effect since Friday, bars imports of Libyan oil.", ["NLD LBY oil imposed in_force"]),
        ("Canada's order, adopted on Friday, lists 33 Belarusian officials.", ["CAN BLR government imposed in_force"]),
        ("Two measures, in force since Monday, ban and quota, were criticised in Mali.", []),
    ],
)
def test_an_aside_on_the_force_of_a_measure_parts_it_from_its_verb(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
