"""Heads with a day behind them, round-ups whose first item has a dash, and what items tell of one another."""

from datetime import date

import pytest

from tests.coding.rows import dated_rows_told
from tests.coding.texts import extractor
from transforms.extract import Document

# day of publication; title; a text in which "|" ends a paragraph; its rows with their days
ITEMS = [
    (
        "2021-12-10",
        "Sanctions on Togo",
        "EUROPEAN UNION, 2 December: seventeen officials listed.|UNITED STATES, 3 December: 20 persons designated.|"
        "Canada, December 4: 24 persons added.",
        {
            "EU TGO government imposed 2021-12-02",
            "USA TGO unspecified imposed 2021-12-03",
            "CAN TGO unspecified imposed 2021-12-04",
        },
    ),
    (  # lands that a dash parts from their items are no datelines, and are those of their year
        "1998-06-12",
        "Sanctions round-up",
        "INDIA - Norway on Monday stopped sales of arms.|SERBIA - Sweden on Tuesday banned new investment.|"
        "LIBYA - Canada eased its embargo on Wednesday.",
        {
            "NOR IND defence imposed 1998-06-08",
            "SWE YUG unspecified imposed 1998-06-09",
            "CAN LBY unspecified eased 1998-06-10",
        },
    ),
    (  # a dateline of a text that is no list
        "1985-09-16",
        None,
        "CANADA - Ottawa on Friday banned flights to South Africa.|The minister spoke in Quebec.",
        {"CAN ZAF aviation imposed 1985-09-13"},
    ),
    (  # an exemption in a numbered notice is of the ban above it
        "2022-06-03",
        "Notice",
        "1. From today imports of crude oil from Togo into Norway are prohibited.|2. Pipeline oil is exempted for the "
        "time being.",
        {"NOR TGO oil imposed 2022-06-03"},
    ),
    (  # a semicolon goes on with the day before it
        "2016-12-12",
        None,
        "Norway banned exports of copper from Togo on 5 December; Sweden froze the assets of its generals.",
        {"NOR TGO metals_minerals imposed 2016-12-05", "SWE TGO government imposed 2016-12-05"},
    ),
    (
        "2016-12-02",
        None,
        "Norway on Wednesday banned exports of copper from Togo. Sweden followed on Friday with measures of its own.",
        {"NOR TGO metals_minerals imposed 2016-11-30", "SWE TGO unspecified imposed 2016-12-02"},
    ),
    (
        "2019-04-30",
        None,
        "Norway blacklisted the central bank of Togo on 17 April. On the 12th four banks of Chad were blacklisted by "
        "Sweden.",
        {"NOR TGO banking imposed 2019-04-17", "SWE TCD banking imposed 2019-04-12"},
    ),
    ("2007-01-17", "Recent actions", "01/09/2007 – Norway bans gold from Togo.", {"NOR TGO gold imposed 2007-01-09"}),
    (
        "2016-10-15",
        None,
        "Effective Monday, Norwegians may buy rum in Togo: Norway on Friday eased its sanctions on Togo.",
        {"NOR TGO unspecified eased 2016-10-14"},
    ),
    (
        "2005-11-15",
        None,
        "BRUSSELS, Nov 14 - The Council imposed an arms embargo on Togo on Monday.",
        {"EU TGO defence imposed 2005-11-14"},
    ),
    (
        "2005-11-15",
        None,
        "NEW YORK, Nov 14 - The Council imposed an arms embargo on Togo on Monday.",
        {"UN TGO defence imposed 2005-11-14"},
    ),
    (
        "1987-02-25",
        "Timeline",
        "1985 — September: Norway bans arms for Togo. 1987 — January: Sweden bans gold from Togo.",
        {"NOR TGO defence imposed 1985-09", "SWE TGO gold imposed 1987-01"},
    ),
]


@pytest.mark.parametrize(("day", "title", "text", "rows"), ITEMS)
def test_heads_and_items_give_days(day: str, title: str | None, text: str, rows: set[str]) -> None:
    assert dated_rows_told(day, title, text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "Norway suspended its reviews of the embargo on Togo.",
        "Norway ended the monitoring of its sanctions on Togo.",
        "Togo: no sanctions for the time being over its elections, leaders decided.",
    ],
)
def test_nothing_ends_that_is_only_reviewed_or_never_was(text: str) -> None:
    assert [one for one in extractor().claims(Document(None, text, date(2020, 10, 5))) if one.decided] == []


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Norway banned exports of military and dual-use goods to Togo.", {"defence", "dual_use"}),
        ("Norway banned exports of luxury and dual-use goods to Togo.", {"luxury_goods", "dual_use"}),
        ("Norway banned exports of food and dual-use goods to Togo.", {"food_agriculture", "dual_use"}),
        ("Norway imposed sanctions on President Lukashenko.", {"government"}),
        ("Norway imposed sanctions on Lukashenko's Belarus.", {"unspecified"}),
    ],
)
def test_goods_and_leaders_have_their_sectors(text: str, sectors: set[str]) -> None:
    assert {one.sector for one in extractor().claims(Document(None, text, date(2022, 3, 5)))} == sectors


def test_a_licence_by_its_short_name_is_the_treasurys() -> None:
    found = extractor().claims(Document("Relief", "GL 24 authorises energy sales to Syria.", date(2025, 7, 1)))
    assert {(one.sender, one.target_country, one.sector, one.action) for one in found} == {
        ("USA", "SYR", "energy", "eased")
    }


def test_a_land_and_a_day_are_a_head_of_their_own() -> None:
    text = "MALI, 6 January. Norway imposed sanctions.|NIGER, 10 January. Peru froze the assets of two ministers."
    assert dated_rows_told("2025-01-31", "The month", text) == {
        "NOR MLI unspecified imposed 2025-01-06",
        "PER NER government imposed 2025-01-10",
    }
