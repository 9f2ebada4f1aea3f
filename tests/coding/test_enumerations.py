"""Enumerations behind a colon, in one sentence or as items: measures, dealings, and parties put on lists or freed."""

from datetime import date

import pytest

from tests.coding.rows import rows

DAY = date(2024, 3, 5)


def _lines(text: str, title: str | None = None) -> set[str]:
    """Return the rows of a text as lines; what is in force bears no status."""
    found = rows(text, published=DAY, title=title)
    return {" ".join(map(str, row)).removesuffix(" in_force") for row in found}


MEASURES = [
    (
        "Considering the month of fasting, the ECOWAS Authority resolves to end forthwith:\n(a) the no-fly zone for "
        "flights to Guinea;\n(b) the ban on arms sales to Guinea.",
        {"ECOWAS GIN aviation lifted", "ECOWAS GIN defence lifted"},
    ),
    (
        "The Conference of Heads of State of ECOWAS decided to lift at once: (a) the closure of land borders between "
        "member states and Mali; (b) the freeze of the assets of the Republic of Mali in the regional central bank.",
        {"ECOWAS MLI unspecified lifted", "ECOWAS MLI banking lifted"},
    ),
    (
        "The Council of the European Union decided to end: the arms embargo on Myanmar; the ban on imports of Burmese "
        "timber; the visa ban on members of its government.",
        {"EU MMR defence lifted", "EU MMR timber lifted", "EU MMR government lifted"},
    ),
    (
        "Canada today imposes: a ban on imports of Russian gold; a ban on exports of engines to Russia; an asset "
        "freeze on two Russian banks.",
        {"CAN RUS gold imposed", "CAN RUS machinery imposed", "CAN RUS banking imposed"},
    ),
    (
        "The Swiss Federal Council has lifted: 1. the ban on the purchase of Syrian oil, 2. the freeze of the assets "
        "of Syrian banks and 3. the ban on the supply of luxury goods to Syria.",
        {"CHE SYR oil lifted", "CHE SYR banking lifted", "CHE SYR luxury_goods lifted"},
    ),
    (
        "Australia will suspend: its ban on the sale of arms to Fiji; its travel ban on members of the military "
        "government.",
        {"AUS FJI defence suspended announced", "AUS FJI government suspended announced"},
    ),
    (
        "The EU lifted the following: the embargo on Zimbabwean diamonds; the ban on arms sales to Zimbabwe.",
        {"EU ZWE diamonds lifted", "EU ZWE defence lifted"},
    ),
    (
        "Japan will (i) freeze the assets of three Russian banks, (ii) ban exports of robots to Russia and (iii) deny "
        "visas to Russian judges.",
        {
            "JPN RUS banking imposed announced",
            "JPN RUS machinery imposed announced",
            "JPN RUS government imposed announced",
        },
    ),
]

DEALINGS = [
    (
        "Norway tightens its sanctions. The following are prohibited with effect from 1 March:\n- the import of coal "
        "from Russia;\n- the export to Russia of machine tools;",
        {"NOR RUS coal imposed", "NOR RUS machinery imposed", "NOR RUS unspecified expanded"},
    ),
    (
        "Canada hereby prohibits any person in Canada from doing any of the following: (a) importing Russian steel; "
        "(b) providing insurance to Russian ships.",
        {"CAN RUS iron_steel imposed", "CAN RUS insurance imposed"},
    ),
    (
        "The EU tightened its regime. As of 5 March the following are banned: the purchase of Belarusian potash, the "
        "sale of tobacco to Belarus and the sale of luxury cars to Belarus.",
        {"EU BLR potash imposed", "EU BLR tobacco imposed", "EU BLR luxury_goods imposed"},
    ),
    (
        "OFAC issued General License 8 today. It authorizes the following: the export of natural gas from Libya; "
        "transactions with the Central Bank of Libya.",
        {"USA LBY gas eased", "USA LBY banking eased"},
    ),
    (
        "A bill before the U.S. Senate would impose sanctions and prohibit the following: the import of oil from "
        "Chad; the sale of arms to Chad.",
        {"USA TCD oil imposed proposed", "USA TCD defence imposed proposed"},
    ),
]

PARTIES = [
    (
        "The Security Council Committee concerning Libya decided that the following shall be subject to the measures: "
        "a Tripoli shipping company and a Libyan bank.",
        {"UN LBY shipping imposed", "UN LBY banking imposed"},
    ),
    (
        "Additions to the UK sanctions list against Russia: Alfa-Bank; two makers of drones.",
        {"GBR RUS banking imposed", "GBR RUS defence imposed"},
    ),
    (
        "Deletions from the Canadian list under the Special Economic Measures (Haiti) Regulations:\n- two former "
        "senators;\n- a bank in Port-au-Prince.",
        {"CAN HTI government lifted", "CAN HTI banking lifted"},
    ),
    (
        "The following were delisted by the Swiss authorities: a Ukrainian former minister; a Russian fertiliser "
        "trader.",
        {"CHE UKR government lifted", "CHE RUS fertilizer lifted"},
    ),
    (
        "Effective today the Department of Commerce adds to the Entity List the following: in Iran, an avionics firm; "
        "in Turkey, two traders in electronics.",
        {"USA IRN aviation imposed", "USA TUR technology imposed"},
    ),
    (
        "The following individuals have been added to OFAC's SDN List: HAMID, Osman, Khartoum, Sudan; MUSA, Ali, "
        "Port Sudan, Sudan.",
        {"USA SDN unspecified imposed"},
    ),
    (
        "An addition has been made to OFAC's SDN List. Name: Hualong Shipping Co; Location: Dalian, China; Program: "
        "DPRK3.",
        {"USA CHN shipping imposed"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*MEASURES, *DEALINGS, *PARTIES])
def test_what_stands_behind_a_colon_is_each_a_change_of_its_own(text: str, expected: set[str]) -> None:
    assert _lines(text) == expected


NOTHING = [
    "The EU has the following sanctions in place against Syria: an arms embargo; a ban on oil imports.",
    "The bank admitted to the following breaches of US sanctions: the sale of dollars to Iran; loans to Syria.",
    "Exporters should check the following: the ban on exports of chips to Russia; the embargo on arms to Mali.",
    "The following remain prohibited under the Iran sanctions: imports of carpets; exports of aircraft.",
    "The following are not prohibited by the sanctions on Iran: the sale of food; the import of caviar.",
    "The following entry has been amended and is still subject to an asset freeze: a Libyan bank.",
    "The following remain in force: the arms embargo on Libya; the ban on exports of Libyan oil without consent.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_stands_already_or_is_free_is_no_change(text: str) -> None:
    assert _lines(text) == set()
