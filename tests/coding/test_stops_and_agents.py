"""Who is hit where a passive names who acts, flows that stop by themselves, licences, and lists of "they"."""

import pytest

from tests.coding.rows import rows_told

# day; title; a text in which "|" ends a paragraph; its rows
AGENTS = [
    (
        "2018-07-03",
        None,
        "The ban was imposed by Moscow against Poland, Sweden and Norway.",
        {"RUS NOR unspecified imposed", "RUS POL unspecified imposed", "RUS SWE unspecified imposed"},
    ),
    (
        "2018-07-03",
        None,
        "Sanctions were lifted by the United States on Monday on two Sudanese banks.",
        {"USA SDN banking lifted"},
    ),
    (
        "2018-07-03",
        None,
        "An arms embargo was extended by the Security Council on Somalia and Libya.",
        {"UN LBY defence extended", "UN SOM defence extended"},
    ),
    (
        "2018-07-03",
        None,
        "Exports of steel to Iran were banned by India and Pakistan on Friday.",
        {"IND IRN iron_steel imposed", "PAK IRN iron_steel imposed"},
    ),
    (
        "2018-07-03",
        None,
        "The oil sanctions imposed by the US on Iran, Syria and Venezuela hurt refiners.",
        {"USA IRN oil imposed", "USA SYR oil imposed", "USA VEN oil imposed"},
    ),
    (
        "2018-07-03",
        None,
        "The food embargo was introduced by Moscow in August 2014 against the EU, the USA, Norway and Australia.",
        {
            "RUS AUS food_agriculture imposed",
            "RUS EU food_agriculture imposed",
            "RUS NOR food_agriculture imposed",
            "RUS USA food_agriculture imposed",
        },
    ),
]

STOPS = [
    (
        "1985-10-24",
        None,
        "The Commonwealth's leaders agreed in Nassau on a stop to imports of South African coal.",
        {"COMMONWEALTH ZAF coal imposed"},
    ),
    (
        "2012-01-24",
        None,
        "Australia announced a stop to exports of wheat to Iraq.",
        {"AUS IRQ food_agriculture imposed"},
    ),
    (
        "2012-01-24",
        None,
        "The tanker made a stop in Oman before it went on to Iran with exports from India.",
        set(),
    ),
    (
        "2012-01-24",
        None,
        "Canada ruled out a stop to uranium shipments to India.",
        {"CAN IND nuclear imposed rejected"},
    ),
    (
        "1990-08-10",
        None,
        "Japan banned imports of Iraqi oil from October. Carpet imports end earlier, on September 1.",
        {"JPN IRQ oil imposed", "JPN IRQ textiles imposed"},
    ),
    (
        "2012-01-24",
        None,
        "The EU banned Russian coal from August. Imports of fertiliser end on 1 July.",
        {"EU RUS coal imposed", "EU RUS fertilizer imposed"},
    ),
    (
        "1982-06-03",
        None,
        "Margaret Thatcher on Friday closed Britain to Argentine beef and wool.",
        {"GBR ARG food_agriculture imposed", "GBR ARG textiles imposed"},
    ),
    (
        "1975-07-03",
        None,
        "India closed the country to South African diamonds on Friday.",
        {"IND ZAF diamonds imposed"},
    ),
    (
        "1975-07-03",
        None,
        "Norway closed Norway to Chilean fruit with immediate effect, and denied that it was a sanction.",
        {"NOR CHL food_agriculture imposed"},
    ),
    (
        "2016-07-03",
        None,
        "Hungary closed the country to migrants from Syria in July.",
        set(),
    ),
]

LICENCES = [
    (
        "2019-03-05",
        None,
        "The Treasury on Monday revoked the general licence by which companies could trade with the gold "
        "miner Minerven.",
        {"USA VEN gold reinstated"},
    ),
    (
        "2018-06-03",
        None,
        "The US Treasury cancelled on Friday General License 21, by which airlines could lease jets to Iran Air.",
        {"USA IRN aviation reinstated"},
    ),
    (
        "2022-10-05",
        None,
        "The US Treasury has renewed for another six months the general licence for transactions with the"
        " Russian lenders Sberbank and VTB.",
        {"USA RUS banking eased"},
    ),
    (
        "2022-10-05",
        None,
        "The Treasury issued a general licence on Monday under which U.S. banks may open accounts for the"
        " Commercial Bank of Syria.",
        {"USA SYR banking eased"},
    ),
    (
        "2012-09-11",
        None,
        "From Monday Canadian firms may sell medicines to Iran (General Licence 3).",
        {"CAN IRN pharma_health eased"},
    ),
    (
        "2012-09-11",
        None,
        "U.S. firms may export software to Cuba (License Exception CSC), the Commerce Department said.",
        {"USA CUB technology eased"},
    ),
]

OTHERS = [
    (
        "2008-06-03",
        None,
        "The Security Council scrapped the arms embargo on Sierra Leone on Friday. The travel ban and the"
        " asset freeze were extended until June 2009.",
        {"UN SLE defence lifted", "UN SLE unspecified extended"},
    ),
    (
        "1996-11-15",
        None,
        "The UN imposed an arms embargo on Liberia in 1992. A travel ban was added on Friday.",
        {"UN LBR defence imposed", "UN LBR unspecified imposed"},
    ),
    (
        "2004-11-15",
        None,
        "The EU renewed its arms embargo on Zimbabwe on Monday. The asset freeze was extended too.",
        {"EU ZWE defence extended", "EU ZWE unspecified extended"},
    ),
    (
        "2004-11-15",
        None,
        "The EU imposed a visa ban on ministers of Zimbabwe in 2002. The asset freeze was extended on Monday.",
        {"EU ZWE government extended", "EU ZWE government imposed"},
    ),
    (
        "2009-06-12",
        None,
        "India on Friday prohibited exports of certain goods to Nepal. These are cement, steel and petrol.",
        {"IND NPL cement imposed", "IND NPL iron_steel imposed", "IND NPL petroleum_products imposed"},
    ),
    (
        "2009-06-12",
        None,
        "India on Friday prohibited exports of certain goods to Nepal. Affected are cement, steel and petrol.",
        {"IND NPL cement imposed", "IND NPL iron_steel imposed", "IND NPL petroleum_products imposed"},
    ),
    (
        "2009-06-12",
        None,
        "India on Monday lifted its ban on exports of four goods to Nepal. They are cement, steel, rice and petrol.",
        {
            "IND NPL cement lifted",
            "IND NPL food_agriculture lifted",
            "IND NPL iron_steel lifted",
            "IND NPL petroleum_products lifted",
        },
    ),
    (
        "2009-06-12",
        None,
        "India extends its export ban on Nepal to further goods, namely cement and steel.",
        {"IND NPL cement expanded", "IND NPL iron_steel expanded"},
    ),
    (
        "2009-06-12",
        None,
        "India extended its ban on goods from Nepal to 31 July.",
        {"IND NPL unspecified extended"},
    ),
    (
        "2009-06-12",
        None,
        "India banned exports of rice to Nepal. They are steel and cement makers, the farmers say, and want a licence.",
        {"IND NPL food_agriculture imposed"},
    ),
    (
        "2009-06-12",
        None,
        "Norway banned exports of logs, chips and sawdust to Belarus on Monday.",
        {"NOR BLR timber imposed"},
    ),
    (
        "2009-06-12",
        None,
        "Norway banned exports of chips, wood and lasers to Belarus on Monday.",
        {"NOR BLR technology imposed", "NOR BLR timber imposed"},
    ),
    (
        "2009-06-12",
        None,
        "Norway banned exports of chips and lasers to Belarus on Monday.",
        {"NOR BLR semiconductors imposed", "NOR BLR technology imposed"},
    ),
]


@pytest.mark.parametrize(("day", "title", "text", "expected"), AGENTS)
def test_what_hangs_on_who_acts_is_whom_it_hits(day: str, title: str | None, text: str, expected: set[str]) -> None:
    assert rows_told(day, title, text) == expected


@pytest.mark.parametrize(("day", "title", "text", "expected"), STOPS)
def test_a_flow_that_stops_is_banned(day: str, title: str | None, text: str, expected: set[str]) -> None:
    assert rows_told(day, title, text) == expected


@pytest.mark.parametrize(("day", "title", "text", "expected"), LICENCES)
def test_a_licence_says_what_it_allows(day: str, title: str | None, text: str, expected: set[str]) -> None:
    assert rows_told(day, title, text) == expected


@pytest.mark.parametrize(("day", "title", "text", "expected"), OTHERS)
def test_a_measure_is_not_on_the_goods_of_another(day: str, title: str | None, text: str, expected: set[str]) -> None:
    assert rows_told(day, title, text) == expected
