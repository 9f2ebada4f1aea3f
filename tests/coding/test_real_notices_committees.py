"""Committees of the Security Council that a text calls by a resolution alone."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


@pytest.mark.parametrize(
    ("committee", "country"),
    [
        ("Committee established pursuant to resolution 1533 (2004)", "COD"),
        ("Security Council Committee pursuant to resolution 2206 (2015)", "SSD"),
        ("Sanctions Committee set up under Security Council resolution 2140 (2014)", "YEM"),
        ("2653 Committee", "HTI"),
        ("UN's 1591 sanctions committee", "SDN"),
        ("Security Council Committee pursuant to resolutions 751 (1992) and 1907 (2009)", "SOM"),
    ],
)
def test_a_committee_keeps_the_list_of_those_that_its_resolution_hits(committee: str, country: str) -> None:
    text = f"The {committee} took three persons off its Sanctions List on 3 May 2024."
    assert rows(text) == {("UN", country, "unspecified", "lifted")}


def test_a_country_that_the_text_names_is_not_said_twice() -> None:
    text = "The Committee pursuant to resolution 1970 (2011) concerning Libya added two ships to its Sanctions List."
    assert rows(text) == {("UN", "LBY", "shipping", "imposed")}


@pytest.mark.parametrize("number", ["1540", "1373"])
def test_a_committee_that_lists_nobody_is_about_no_country(number: str) -> None:
    assert rows(f"The Committee established pursuant to resolution {number} removed two items from its list.") == set()
