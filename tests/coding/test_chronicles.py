"""Chronicles: years that head entries, acts with their year, bodies in one word, what "the sanctions" still are."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2024, 3, 1)

# a text in which "|" ends a paragraph; its rows with their dates
DATED = [
    (
        "1985 - The European Community bans exports of oil to South Africa (September). France halts new investment "
        "(July).|1986 - Denmark bans all trade with South Africa (June).",
        "EU ZAF oil 1985-09; FRA ZAF unspecified 1985-07; DNK ZAF unspecified 1986-06",
    ),
    (
        "1977:|In October the UN imposed an arms embargo on South Africa.|In November it banned sales of oil.",
        "UN ZAF defence 1977-10; UN ZAF oil 1977-11",
    ),
    (
        "2012. Canada banned luxury goods for Syria in March.|2013. In April the EU eased the ban on Syrian oil.",
        "CAN SYR luxury_goods 2012-03; EU SYR oil 2013-04",
    ),
    (
        "2019|August: the United States bans trade with Venezuela.|2020|March – Peru freezes Venezuelan deposits.",
        "USA VEN unspecified 2019-08; PER VEN banking 2020-03",
    ),
    (
        "Resolution 1718 (2006): banned sales of luxury goods to North Korea.|Resolution 2270 (2016): prohibited "
        "exports of coal and gold.",
        "UN PRK luxury_goods 2006; UN PRK coal 2016; UN PRK gold 2016",
    ),
    ("Decree 778 (2014) banned imports of food from Norway into Russia.", "RUS NOR food_agriculture 2014"),
    ("Resolution 9 (2024) banned imports of timber from Liberia.", "LBR timber 2024-03-01"),
    ("In 2019 Norway banned sales of arms to Chad. In May it lifted the ban.", "NOR TCD defence 2019; 2023-05"),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_a_year_above_gives_months_their_year(text: str, expected: str) -> None:
    found = [
        f"{one.sender} {one.target_country} {one.sector} {one.when.value}"
        for one in claims(text.replace("|", "\n\n"), published=DAY)
    ]
    assert all(any(row.endswith(wanted) for row in found) for wanted in expected.split("; "))
    assert len(found) == expected.count(";") + 1


# a text, and the rows that it makes
READ = [
    (
        "Nov 1965 - Britain bans imports of Rhodesian tobacco.|Dec 1966 - U.N. bans purchases of Rhodesian chrome.|"
        "May 1968 - Council tightens the sanctions on Rhodesia.",
        "UN unspecified expanded",
    ),
    (
        "1977 - Security Council imposes an arms embargo on South Africa.|1985 - European Community bans exports of "
        "oil to South Africa.|1986 - Community bans imports of iron.",
        "EU iron_steel imposed",
    ),
    ("2012 - EU bans imports of Iranian oil.|2016 - Union lifts the oil embargo on Iran.", "EU oil lifted"),
    (
        "1973 - Arab League bans oil sales to Portugal.|1974 - League lifts embargo on Portugal.",
        "ARAB_LEAGUE unspecified lifted",
    ),
    ("Chad and Mali ask the bloc to lift the sanctions on Niger.", "EU unspecified lifted"),
    (
        "The EU banned arms sales to Burma in 1996 and put visa bans on ministers. In 2007 it barred imports of "
        "timber.|In April the EU suspended its sanctions for a year.",
        "EU unspecified suspended",
    ),
    (
        "The EU put visa bans on Syrian ministers in 2011 and barred imports of Syrian oil. It lifted the sanctions.",
        "EU unspecified lifted",
    ),
    ("The EU put a visa ban on Syrian judges in 2020. All sanctions were lifted in May.", "EU unspecified lifted"),
    (
        "In 1992 the UN banned sales of arms to Mali. In 1993 it extended the embargo to all trade.",
        "UN unspecified exp",
    ),
    (
        "In 1966 the UN banned purchases of Malian zinc. In 1968 the embargo was extended to all goods.",
        "unspecified exp",
    ),
    ("The UN banned Malian zinc and tobacco. Later the Council widened the sanctions to all trade.", "unspecified exp"),
    (
        "In 1990 the Council banned all trade with Iraq, with exceptions for medicine and food.",
        "UN unspecified imposed",
    ),
    ("Canada banned all trade with Haiti in 1993, with an exemption for food.", "CAN unspecified imposed"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_an_entry_is_read(text: str, expected: str) -> None:
    found = [f"{one.sender} {one.sector} {one.action}" for one in claims(text.replace("|", "\n\n"), published=DAY)]
    assert expected in found[-1]
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    "title", ["North Korea sanctions: a short history", "Sanctions on Mali: the history", "Oil embargoes: a history"]
)
def test_a_history_is_no_end(title: str) -> None:
    assert claims("Here is how they grew.", title=title, published=DAY) == []


def test_union_men_are_no_union_of_states() -> None:
    assert claims("The EU met. Union leaders blocked Chilean ships.", published=DAY) == []
