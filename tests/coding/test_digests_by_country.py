"""Digests whose items are headed by who acts: whom they hit is told by the title, or by the other items."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(1996, 8, 9)


def _rows(text: str, title: str | None = None) -> list[str]:
    """Return the rows of a text in which a line break or else "|" ends a paragraph; what is decided bears no status."""
    found = extractor().claims(Document(title, text if "\n" in text else text.replace("|", "\n\n"), DAY))
    told = [(one, "" if one.decided else f" {one.status}") for one in found]
    return [f"{one.sender} {one.target_country} {one.sector} {one.action}{status}" for one, status in told]


# title; a text in which "|" ends a paragraph; its rows
STANDS = [
    (
        "Burundi: what the neighbours do",
        "Tanzania: closes the lake ports.|Kenya: cancels all flights.|Uganda: bans trade from Monday.|Rwanda: has not "
        "yet decided.",
        {"TZA BDI shipping imposed", "KEN BDI aviation imposed", "UGA BDI unspecified imposed"},
    ),
    (
        "A chamber's note: what has changed for Syria",
        "• USA: sanctions ended by order of 30 June.|• EU: economic sanctions lifted on 28 May.|• Japan: sanctions "
        "on four banks lifted on 2 June.",
        {"USA SYR unspecified lifted", "EU SYR unspecified lifted", "JPN SYR banking lifted"},
    ),
    (
        "Embargo: where the countries stand",
        "Japan: banned imports of Iraqi oil.|Turkey: has stopped all trade with Iraq.|Brazil: bans all commerce.|Cuba: "
        "will not apply the embargo on medicines.",
        {
            "JPN IRQ oil imposed",
            "TUR IRQ unspecified imposed",
            "BRA IRQ unspecified imposed",
            "CUB IRQ pharma_health imposed rejected",
        },
    ),
    (
        "Haiti: capitals react",
        "Paris: France freezes the assets of officers.|Ottawa: Canada ends commercial flights.|"
        "Caracas: Venezuela has not decided.",
        {"FRA HTI government imposed", "CAN HTI aviation imposed"},
    ),
    (
        "Trade digest",  # those who head these items are hit
        "Cambodia: the EU has banned imports of its sugar.|Vietnam: bans waste.|Myanmar: exports of rice rise.|"
        "Thailand: wants to sell more rice to Myanmar.",
        {"EU KHM food_agriculture imposed"},
    ),
]

TABLES = [
    (
        "Sanctions on Belarus: overview",
        "Country\tMeasure\tDate\nEuropean Union\tBan on imports of potash; ban on exports of tobacco filters\t24 June "
        "1996\nCanada\tSeventeen officials listed\t21 June 1996\nUkraine\tAirspace closed to Belarusian "
        "carriers\t26 May",
        {
            "EU BLR potash imposed",
            "EU BLR tobacco imposed",
            "CAN BLR government imposed",
            "UKR BLR aviation imposed",
        },
    ),
    (
        "EU restrictive measures: changes in 1996",
        "Target | Measure | Date\nMyanmar | Arms embargo suspended | 14 May 1996\nSyria | Ban on exports of luxury "
        "goods | 15 June 1996\nIran | Embargo on crude oil | 23 January 1996\nEritrea | No change | -",
        {"EU MMR defence suspended", "EU SYR luxury_goods imposed", "EU IRN oil imposed"},
    ),
    (
        "Iran: relief after implementation day",
        "No. | Sender | Measure | Date\n1 | EU | Oil and gas import ban lifted | 16 January 1996\n2 | South Korea | "
        "Coal trade restrictions ended | 17 January 1996\n3 | Switzerland | Ban on trade in diamonds lifted | "
        "16.01.1996",
        {
            "EU IRN oil lifted",
            "EU IRN gas lifted",
            "KOR IRN coal lifted",
            "CHE IRN diamonds lifted",
        },
    ),
    (
        "Chronology of measures against Yugoslavia",
        "5 July 1991 — European Community — arms embargo imposed\n6 December 1991 — United States — oil embargo "
        "announced\n20 December 1991 — Canada — ban on imports of steel announced",
        {"EU YUG defence imposed", "USA YUG oil imposed", "CAN YUG iron_steel imposed"},
    ),
    (
        "The week",  # what heads a section is no entry of it
        "Tunisia. The EU prolonged its arms embargo.\nGuatemala. The list was not touched.\nRussia (economic "
        "sanctions). Ministers talked.",
        {"EU TUN defence extended"},
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), [*STANDS, *TABLES])
def test_items_headed_by_who_acts_hit_one(title: str, text: str, expected: set[str]) -> None:
    assert set(_rows(text, title)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("India: refuses to impose sanctions on Russia.", "IND RUS unspecified imposed rejected"),
        ("• Chile: threatens to ban steel from Angola.", "CHL AGO iron_steel imposed proposed"),
        ("Norway – promises to lift the ban on fish from Chad.", "NOR TCD food_agriculture lifted"),
    ],
)
def test_a_label_is_the_subject_of_what_is_said_to_be_done(text: str, expected: str) -> None:
    assert _rows(text) == [expected]
