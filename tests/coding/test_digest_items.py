"""Items of digests and notices: listings without a verb, behind a dash, counted by country, or of a package."""

import pytest

from tests.coding.rows import rows_told

# day; title; a text in which "|" ends a paragraph; its rows
ITEMS = [
    (
        "2021-10-08",
        "Swiss sanctions this week",
        "Zimbabwe: ordinance amended on Monday; two more generals added.|Mali: list enlarged on Wednesday"
        " by four names.",
        {"CHE MLI unspecified imposed", "CHE ZWE government imposed"},
    ),
    (
        "2021-10-08",
        "The week in lists",
        "Canada: 14 officials of Nicaragua listed on Thursday.|UK: Two Libyan traffickers — Listed on "
        "Friday.|Australia: A gunmaker hit — Rostec is the largest of 20 firms blacklisted on Monday.",
        {"AUS RUS defence imposed", "CAN NIC government imposed", "GBR LBY unspecified imposed"},
    ),
    (
        "2019-10-08",
        "Lists: what is new",
        "US: 30 importers on Entity List — Twenty-two in Oman, six in Peru, the rest in Chad, since "
        "Tuesday.|EU: No new names.|Japan: Nothing.",
        {"USA OMN technology imposed", "USA PER technology imposed", "USA TCD technology imposed"},
    ),
    (
        "2021-10-08",
        "Sanctions digest",
        "Belarus — Two more judges added on Friday by Canada.|Congo — EU regulation amended on Monday; "
        "three commanders removed.|Sudan — The UN list was left as it is.",
        {"CAN BLR government imposed", "EU COD government lifted"},
    ),
    (
        "2021-10-08",
        "The week in sanctions",
        "MOLDOVA. A mayor, Ivan Petrov, and four others: funds frozen by the EU on Monday.|IRAN. Three "
        "judges and a prison chief: assets frozen by Canada.|MALI. Nothing new.",
        {"CAN IRN government imposed", "EU MDA government imposed"},
    ),
    (
        "2022-10-08",
        "Lists in brief",
        "EU / Russia: Seventh package, adopted on Thursday. Gold may no longer be imported.|Japan. No "
        "news.|Korea. No news.",
        {"EU RUS gold imposed", "EU RUS unspecified expanded"},
    ),
    (
        "2021-10-08",
        None,
        "Rostec is the most prominent of 20 firms sanctioned by Australia on Monday.",
        {"AUS RUS defence imposed"},
    ),
    (
        "2021-10-08",
        None,
        "VTB was the largest of six banks blacklisted by Britain on Friday.",
        {"GBR RUS banking imposed"},
    ),
]

COUNTS = [
    (
        "2021-10-08",
        None,
        "The Commerce Department added 37 companies to its Entity List on Thursday. Twenty-two are in "
        "China, nine in Russia and six in Turkey.",
        {"USA CHN technology imposed", "USA RUS technology imposed", "USA TUR technology imposed"},
    ),
    (
        "2021-10-08",
        None,
        "Canada sanctioned 26 firms in Turkey, China and the United Arab Emirates, 16 of them in Turkey.",
        {"CAN ARE unspecified imposed", "CAN CHN unspecified imposed", "CAN TUR unspecified imposed"},
    ),
    (
        "2014-06-03",
        None,
        "Two Sudanese judges, the head of the mint and the Bank of Khartoum were sanctioned by Canada on Monday.",
        {"CAN SDN banking imposed", "CAN SDN government imposed"},
    ),
    (
        "2023-10-08",
        None,
        "Australia listed nine individuals and two entities of Myanmar on Monday.",
        {"AUS MMR unspecified imposed"},
    ),
    (
        "2023-10-08",
        None,
        "The survey listed nine individuals and two entities of Myanmar as partners on Monday.",
        set(),
    ),
    (
        "2023-10-08",
        None,
        "Rosbank joined the EU's sanctions list on Monday, along with two Belarusian airlines.",
        {"EU BLR aviation imposed", "EU RUS banking imposed"},
    ),
    (
        "2009-06-12",
        None,
        "Switzerland froze the assets of nine Libyan officials in May. On Thursday two Libyan banks were "
        "added to those whose accounts are frozen.",
        {"CHE LBY banking imposed", "CHE LBY government imposed"},
    ),
    (
        "2009-06-12",
        None,
        "Britain added two Syrian generals to those who may not travel to the country.",
        {"GBR SYR government imposed"},
    ),
]

PACKAGES = [
    (
        "2023-10-08",
        None,
        "The US sanctioned two banks on Thursday as part of its ninth package of sanctions against Belarus.",
        {"USA BLR banking imposed", "USA BLR unspecified expanded"},
    ),
    (
        "2023-10-08",
        None,
        "Canada may sanction two banks as part of a new package against Belarus.",
        {"CAN BLR banking imposed proposed", "CAN BLR unspecified expanded proposed"},
    ),
    (
        "2023-10-08",
        None,
        "The ban on Belarusian wine is not part of the ninth package.",
        set(),
    ),
]

FLEETS = [
    (
        "2024-06-03",
        None,
        "Norway sanctioned another 25 ships of the shadow fleet in May.",
        {"NOR RUS shipping imposed"},
    ),
    (
        "2024-11-03",
        None,
        "Canada listed 30 ships of Iran's shadow fleet on Monday under its sanctions.",
        {"CAN IRN shipping imposed"},
    ),
    (
        "2024-11-03",
        "US goes after Iranian oil",
        "The United States hit Iranian oil exports again on Monday. Twenty vessels of the shadow fleet "
        "were blacklisted.",
        {"USA IRN shipping imposed"},
    ),
    (
        "2024-11-03",
        None,
        "Australia on Tuesday sanctioned 60 shadow fleet tankers.",
        {"AUS RUS shipping imposed"},
    ),
    (
        "2025-10-16",
        None,
        "The US blacklisted three refineries in China on Monday. Two Panama-flagged tankers were listed, too.",
        {"USA CHN petroleum_products imposed", "USA PAN shipping imposed"},
    ),
]


@pytest.mark.parametrize(("day", "title", "text", "expected"), ITEMS)
def test_an_item_of_a_digest_tells_a_change_in_its_short_form(
    day: str, title: str | None, text: str, expected: set[str]
) -> None:
    assert rows_told(day, title, text) == expected


@pytest.mark.parametrize(("day", "title", "text", "expected"), COUNTS)
def test_counts_by_country_are_of_those_listed(day: str, title: str | None, text: str, expected: set[str]) -> None:
    assert rows_told(day, title, text) == expected


@pytest.mark.parametrize(("day", "title", "text", "expected"), PACKAGES)
def test_a_package_that_something_is_part_of_is_told_with_it(
    day: str, title: str | None, text: str, expected: set[str]
) -> None:
    assert rows_told(day, title, text) == expected


@pytest.mark.parametrize(("day", "title", "text", "expected"), FLEETS)
def test_ships_of_a_shadow_fleet_have_an_owner(day: str, title: str | None, text: str, expected: set[str]) -> None:
    assert rows_told(day, title, text) == expected
