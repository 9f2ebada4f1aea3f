"""Who joins a group told by what befalls it, whose list it is, what "it" is beside a relief, and what "cut" does."""

from datetime import date

import pytest

from tests.coding.rows import rows

DAY = date(2024, 5, 15)


def _lines(text: str) -> set[str]:
    """Return the rows of a text as lines; what is in force bears no status."""
    return {" ".join(map(str, row)).removesuffix(" in_force") for row in rows(text, published=DAY)}


GROUPS = [
    (
        "Medvedev added Albania and Iceland to the countries from which food may not be imported into Russia.",
        {"RUS ALB food_agriculture imposed", "RUS ISL food_agriculture imposed"},
    ),
    (
        "Medvedev added Georgia to the states whose wine is banned in Russia.",
        {"RUS GEO food_agriculture imposed"},
    ),
    (
        "To the countries whose food is banned in Russia, Dmitry Medvedev added Ukraine and Liechtenstein.",
        {"RUS UKR food_agriculture imposed", "RUS LIE food_agriculture imposed"},
    ),
    (
        "To the states from which wheat, wine and beef may not be brought into Russia, Putin on Monday added Albania.",
        {"RUS ALB food_agriculture imposed"},
    ),
    (
        "To the list of states from which fruit may not be imported into Russia, Putin added Albania.",
        {"RUS ALB food_agriculture imposed"},
    ),
    (
        "Albania and Iceland were added to the list of states whose fruit Russia does not buy.",
        {"RUS ALB food_agriculture imposed", "RUS ISL food_agriculture imposed"},
    ),
    (
        "Norway joined the list of countries from which meat may not be brought into Russia.",
        {"RUS NOR food_agriculture imposed"},
    ),
    ("To those whose accounts are frozen London added three Burmese generals.", {"GBR MMR government imposed"}),
    (
        "Washington placed Gustavo Petro among the persons whose property is blocked under its sanctions.",
        {"USA COL government imposed"},
    ),
    (
        "To its list of Russian banks under sanctions the EU on Friday added VTB and Sovcombank.",
        {"EU RUS banking imposed"},
    ),
    (
        "To its sanctions list the EU on Monday, after weeks of talks, added two Malian colonels.",
        {"EU MLI government imposed"},
    ),
]

KEEPERS = [
    (
        "Two gold companies run by Nicaragua's army were added to the blacklist of the US Treasury.",
        {"USA NIC gold imposed"},
    ),
    (
        "A Cuban bank and a firm run by Russia's interior ministry were added to the blacklist of the US Treasury.",
        {"USA CUB banking imposed", "USA RUS unspecified imposed"},
    ),
    (
        "The Ukrainian decree provides for the cancellation of sanctions imposed in 2021 on a Kazakh bank.",
        {"UKR KAZ banking imposed", "UKR KAZ banking lifted"},
    ),
    (
        "Russia put ten Canadian senators on its stop list. Entry into Russia is closed to them indefinitely.",
        {"RUS CAN government imposed"},
    ),
    (
        "Entry to the territory of Belarus has been barred to 12 Lithuanian officials.",
        {"BLR LTU government imposed"},
    ),
    (
        "Beijing, furious with Australia, hit out at one Australian product after another. Coal came off the "
        "blacklist in January 2023.",
        {"CHN AUS coal lifted"},
    ),
]

RELIEFS = [
    (
        "India enjoyed an exemption from the American oil sanctions against Iran. Trump ended it in May.",
        {"USA IRN oil reinstated"},
    ),
    (
        "Iraq held a waiver from US sanctions on Iran. Washington revoked it on Monday.",
        {"USA IRN unspecified reinstated"},
    ),
    (
        "India had an exemption from US sanctions on Iran. Trump lifted them on Friday.",
        {"USA IRN unspecified lifted"},
    ),
    (
        "The Treasury withdrew the licence for Venezuelan gas in order to squeeze Nicolás Maduro.",
        {"USA VEN gas reinstated"},
    ),
]

CURBS = [
    (
        "The Security Council discontinued the travel and financial measures on Liberia.",
        {"UN LBR unspecified lifted"},
    ),
    ("Washington stopped the import and export bans on Syria.", {"USA SYR unspecified lifted"}),
    ("The EU cut its travel and banking curbs on Venezuela.", {"EU VEN banking eased"}),
    ("Bern cut imports of coffee from Mali under its sanctions.", {"CHE MLI food_agriculture imposed"}),
    (
        "The UN ban on Liberian timber may be cut short if Monrovia behaves.",
        {"UN LBR timber lifted proposed"},
    ),
    ("Norway severed trade and travel links with Myanmar.", {"NOR MMR unspecified imposed"}),
]


@pytest.mark.parametrize(("text", "expected"), [*GROUPS, *KEEPERS, *RELIEFS, *CURBS])
def test_who_acts_upon_whom_and_what_becomes_of_what(text: str, expected: set[str]) -> None:
    assert _lines(text) == expected


NOTHING = [
    "Peru is among the countries from which Russia may import meat despite its sanctions.",
    "The minister put Norway among the countries whose fish is the best, sanctions or not.",
    "Chad was not added to the states whose oil is embargoed.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_group_that_nothing_befalls_is_no_list(text: str) -> None:
    assert _lines(text) == set()
