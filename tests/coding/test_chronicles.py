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


# one sentence of several steps, and its rows with their dates
SERIES = [
    (
        "The EU banned arms sales to Syria in May 2011, oil imports in September and luxury goods in April 2012.",
        "EU SYR defence imposed 2011-05; EU SYR oil imposed 2011-09; EU SYR luxury_goods imposed 2012-04",
    ),
    (
        "Washington banned arms exports to Sudan in 1993, all trade in 1997 and dealings with its oil firms in 2006.",
        "USA SDN defence imposed 1993; USA SDN unspecified imposed 1997; USA SDN oil imposed 2006",
    ),
    (
        "Norway, which banned oil imports from Libya in 1982 and all trade in 1986, says nothing.",
        "NOR LBY oil imposed 1982; NOR LBY unspecified imposed 1986",
    ),
    (
        "Norway banned Malian gold in 2001, imports of Malian timber in 2002.",
        "NOR MLI gold imposed 2001; NOR MLI timber imposed 2002",
    ),
    (
        "Tokyo banned North Korean ships from its ports in 2006 and all exports to the country in 2009.",
        "JPN PRK shipping imposed 2006; JPN PRK unspecified imposed 2009",
    ),
    (
        "The UN embargoed Liberian arms in 1992, diamonds in 2001 and timber in 2003.",
        "UN LBR defence imposed 1992; UN LBR diamonds imposed 2001; UN LBR timber imposed 2003",
    ),
    (
        "The UN's diamond ban on Mali was lifted in 2007, its timber ban a year earlier and its arms embargo in 2016.",
        "UN MLI diamonds lifted 2007; UN MLI timber lifted 2006; UN MLI defence lifted 2016",
    ),
    (
        "Peru froze the assets of Haitian colonels in 1993 and stopped sales of fuel to Haiti.",
        "PER HTI government imposed 1993; PER HTI petroleum_products imposed 1993",
    ),
    (
        "Tokyo banned luxury exports to North Korea in 2006 and went on to forbid all trade with it.",
        "JPN PRK luxury_goods imposed 2006; JPN PRK unspecified imposed None",
    ),
    (
        "The EU first banned arms sales to Burma in 1996 and has now lifted the embargo.",
        "EU MMR defence imposed 1996; EU MMR defence lifted 2024-03-01",
    ),
    (
        "Peru has banned oil imports and luxury goods from Chad.",
        "PER TCD oil imposed 2; PER TCD luxury_goods imposed 2",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SERIES)
def test_a_series_is_read_step_by_step(text: str, expected: str) -> None:
    found = [
        f"{one.sender} {one.target_country} {one.sector} {one.action} {one.when.value}"
        for one in claims(text, published=DAY)
    ]
    wanted = expected.split("; ")
    assert len(found) == len(wanted)
    assert all(any(row.startswith(one) for row in found) for one in wanted)


# a text in which a state is let trade, and its last row
LET = [
    ("The UN put an embargo on Iraq in 1990.|In 1995 the Council allowed Iraq to sell oil.", "UN IRQ oil eased"),
    (
        "The UN put an embargo on Liberia.|In 2007 it allowed Liberia to export diamonds again.",
        "UN LBR diamonds lifted",
    ),
    ("Peru has an embargo on Cuba.|In 2000 Peru let Cuba buy Peruvian wheat.", "PER CUB food_agriculture eased"),
    ("The US has sanctions on Iran.|In 2019 Washington allowed Iraq to import gas from Iran.", "USA IRN gas eased"),
]


@pytest.mark.parametrize(("text", "expected"), LET)
def test_a_state_is_let_trade(text: str, expected: str) -> None:
    found = claims(text.replace("|", "\n\n"), published=DAY)[-1]
    assert f"{found.sender} {found.target_country} {found.sector} {found.action}" == expected


@pytest.mark.parametrize(
    "text",
    [
        "Germany let Poland buy its tanks in 2009. Sanctions were not discussed.",
        "Iraq is allowed to sell oil under the UN sanctions.",
        "The first banned goods were furs. Norway's first banned exports to Iran were chips.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    assert claims(text, published=DAY) == []
