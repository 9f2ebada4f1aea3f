"""Registers: entries of names below a sentence that says that the following were added, blocked or removed."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2019, 4, 18)

# a title and a text in which "|" ends a paragraph; its rows
READ = [
    (
        "Recent Actions",
        "The following individuals have been added to OFAC's SDN List:|ORTEGA MURILLO, Laureano; DOB 20 Nov 1982; POB "
        "Managua; nationality Nicaragua; adviser to the President (individual) [NICARAGUA].|BUNYONI, Alain Guillaume; "
        "nationality Burundi; Minister of Public Security.|The following entities have been added to OFAC's SDN "
        "List:|BANCO CORPORATIVO SA, Managua, Nicaragua; Tax ID 77.|CARGO OIL TRADING LTD, Harare, Zimbabwe.|The "
        "following deletions have been made to OFAC's SDN List:|DELTA SHIPPING LINES LTD, Valletta, Malta.",
        "USA NIC government imposed; USA BDI government imposed; USA NIC banking imposed; USA ZWE oil imposed; "
        "USA MLT shipping lifted",
    ),
    (
        "Additions to the Entity List",
        "BIS amends the Export Administration Regulations by adding the following entities to the Entity List under "
        "the destinations indicated:|China|• Wuhan Optics Co., Ltd.|• Harbin Radio Works|Pakistan|• Karachi Ball "
        "Bearings|BIS also removes the following entity:|Turkey|• Ankara Makina",
        "USA CHN technology imposed; USA PAK technology imposed; USA TUR technology lifted",
    ),
    (
        "Financial sanctions: Zimbabwe",
        "Notice of HM Treasury|The following entries have been removed from the consolidated list and are no longer "
        "subject to an asset freeze:|1. COLD STORAGE BANK. Address: Harare.|The following entry has been amended:|"
        "1. MUTASA, Didymus. Title: Minister of State.",
        "GBR ZWE banking lifted",
    ),
    (
        "Treasury designations",
        "Additions to the list of Specially Designated Nationals:|AGRICULTURAL DEVELOPMENT BANK OF ZIMBABWE, Harare|"
        "Deletions:|KOLA DIAMONDS NV, Antwerp, Belgium|Press contact: the Office of Public Affairs answers questions",
        "USA ZWE banking imposed; USA BEL diamonds lifted",
    ),
    (
        "Changes of 16 April 2019",
        "The Swiss department has amended Annex 8 of the sanctions ordinance on Belarus. The following persons were "
        "added:|1. A. Barsukou, Deputy Minister of the Interior of Belarus|2. P. Kachan, judge of the Minsk court",
        "BLR government imposed",
    ),
    ("Angola list", "The Committee may add the following persons to its list:|SAVIMBI, Jonas, Lisbon, Portugal.", ""),
    (
        "Visitors",
        "The following players have been removed from the squad:|The captain, Nigeria|The goalkeeper, Chile",
        "",
    ),
    ("Office hours", "The following have been added to the list of services:|Help line, Ottawa|Library, Rome", ""),
]


@pytest.mark.parametrize(("title", "text", "expected"), READ)
def test_entries_of_a_register(title: str, text: str, expected: str) -> None:
    found = claims(text.replace("|", "\n\n"), title=title, published=DAY)
    rows = [f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in found]
    wanted = [one for one in expected.split("; ") if one]
    assert len(rows) == len(wanted)
    assert all(row.endswith(one) for row, one in zip(rows, wanted, strict=True))


def test_a_day_of_birth_dates_no_entry() -> None:
    text = "The following person was added to OFAC's SDN List:\n\nX, Y; DOB 20 Nov 1982; nationality Chad; judge."
    assert [(one.target_country, one.when.value) for one in claims(text, published=DAY)] == [("TCD", "2019-04-18")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Designated today under E.O. 13469: two officers of Burundi, a bank of South Sudan and Mbale Gold "
            "Traders of "
            "Uganda.",
            "USA BDI government imposed; USA SSD banking imposed; USA UGA gold imposed",
        ),
        (
            "Removed from the SDN List: A. Reyes, Cali, Colombia; Rosal, a Peruvian farm company.",
            "USA COL unspecified lifted; USA PER food_agriculture lifted",
        ),
        ("Added: a page of OFAC on travel to Cuba.", ""),
        ("Removed: two chairs of the Cuban bank.", ""),
    ],
)
def test_entries_of_one_line(text: str, expected: str) -> None:
    found = claims(text, title="OFAC update", published=DAY)
    rows = [f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in found]
    assert rows == [one for one in expected.split("; ") if one]
