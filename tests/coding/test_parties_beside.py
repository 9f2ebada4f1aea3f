"""Parties that a text names beside a change: buyers spared, mediators, exiles, firms that speak, flags and ways."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Iraq can keep buying Iranian power until May after the United States renewed a waiver.",
            "USA IRN unspecified eased in_force",
        ),
        (
            "Turkey will be able to import Iranian gas next winter after the United States granted it an exemption.",
            "USA IRN unspecified eased in_force",
        ),
        (
            "Nepal has asked the United States for a waiver so that it can finish a pipeline from Iran.",
            "USA IRN unspecified eased proposed",
        ),
    ],
)
def test_relief_is_from_what_hits_another_than_the_buyer(text: str, expected: str) -> None:
    assert lines(text) == [expected]


def test_relief_of_who_is_named_alone_is_his() -> None:
    assert "USA SDN unspecified eased in_force" in lines("Sudan is glad that the United States renewed a waiver.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile mediated. The blockade of Peru was lifted.", ["None PER unspecified lifted in_force"]),
        ("Norway hosted the talks. The embargo on Iranian oil has been eased.", ["None IRN oil eased in_force"]),
        ("Fertiliser shipments were hit by sanctions in May, the Swiss trader said.", []),
        ("The invasion was met with sanctions by Norway, Chile's prime minister said.", []),
        (
            "Iranian exiles in Albania urged Canada to sanction the judges.",
            ["CAN IRN government imposed proposed"],
        ),
    ],
)
def test_who_stands_beside_neither_acts_nor_is_hit(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_minister_who_tells_of_a_step_may_still_take_it() -> None:
    assert lines("An embargo on Mali was imposed on Monday, Norway's foreign minister said.") == [
        "NOR MLI unspecified imposed in_force"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Britain sanctioned the Liberia-flagged tanker Nora, owned by a company in Mumbai.", "GBR IND"),
        ("The Palau-flagged tanker Abra, which belongs to an Iranian company, was sanctioned by Canada.", "CAN IRN"),
        ("Canada sanctioned the Togo-flagged tanker Elsa, managed from Dubai for Iran's tanker company.", "CAN IRN"),
        ("Ukraine sanctioned the Chinese captain of a Gambian-flagged tanker.", "UKR CHN"),
        ("New Zealand sanctioned a Comoros-flagged tanker.", "NZL COM"),
        ("Britain sanctioned a tanker that took Russian crude to India.", "GBR RUS"),
        ("Six tankers were blacklisted by Britain for moving Russian crude.", "GBR RUS"),
        ("China suspended its sanctions on five American subsidiaries of Hanwha Ocean, the Korean yard.", "CHN USA"),
    ],
)
def test_ship_or_arm_is_of_whom_the_text_says(text: str, expected: str) -> None:
    assert {" ".join(one.split()[:2]) for one in lines(text)} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway banned exports of grain through Chile to Peru.", ["NOR PER food_agriculture imposed in_force"]),
        ("Chile stopped all trade with Peru, transit to Brazil included.", ["CHL PER unspecified imposed in_force"]),
        ("Chile denies any part in the export of drones to Sudan.", []),
        ("Chile denied Sudan export licences for drones.", ["CHL SDN defence imposed in_force"]),
    ],
)
def test_ways_and_denials_hit_nobody(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Serbia will not follow the sanctions on Russia. Its gas company was sanctioned by the United States.",
            "USA SRB gas imposed in_force",
        ),
        (
            "Iran sells oil to India through Dubai. Britain has sanctioned two of its ministers.",
            "GBR IRN government imposed in_force",
        ),
    ],
)
def test_its_is_of_who_was_told_of_and_not_of_who_acts(text: str, expected: str) -> None:
    assert expected in lines(text)


def test_those_joined_had_acted_before() -> None:
    expected = ["GBR GEO government imposed in_force", "NOR GEO government imposed in_force"]
    assert lines("Norway froze the assets of two Georgian judges, joining Britain.") == expected
    assert lines("Following Britain, Norway froze the assets of two Georgian judges.") == expected


@pytest.mark.parametrize(
    "text",
    [
        "India's Mirador has stopped loading Venezuelan crude.",
        "Japan's Toriko has stopped buying Russian oil, citing sanctions.",
        "The Greek tanker owner stopped carrying Russian crude after the sanctions.",
        "Refiners in India have halted purchases of Russian oil.",
    ],
)
def test_firm_that_halts_its_own_trade_is_no_state(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile's Boric halted coal exports to Israel.", "CHL ISR coal imposed in_force"),
        ("Nepal's central bank stopped payments to North Korea.", "NPL PRK banking imposed in_force"),
        ("Italy's government halted deliveries of coal to Chile.", "ITA CHL coal imposed in_force"),
    ],
)
def test_state_that_halts_trade_is_no_firm(text: str, expected: str) -> None:
    assert lines(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine has blacklisted the Chinese unit of a German maker of bearings.", {"UKR CHN"}),
        ("Britain sanctioned a Russian banker together with three Cypriot lawyers.", {"GBR RUS", "GBR CYP"}),
        ("Norway sanctioned a Belarusian general, along with the EU.", {"NOR BLR", "EU BLR"}),
        ("Palau struck off three ships which Britain had blacklisted over Russian crude.", {"GBR RUS"}),
        ("Turkey praised Sweden for lifting its restrictions on arms exports.", {"SWE TUR"}),
        ("Chinese firms were forbidden by decree to deal with them.", set()),
    ],
)
def test_parties_named_together_keep_their_parts(text: str, expected: set[str]) -> None:
    assert {" ".join(one.split()[:2]) for one in lines(text)} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Washington has given Nepal another waiver so that it can import electricity from Iran.", "USA IRN"),
        ("The United States granted Chile an exemption under which it may pay a Russian bank.", "USA RUS"),
        ("Washington gave South Korea a sanctions waiver. Seoul buys condensate from Iran.", "USA IRN"),
        ("Washington let the waivers lapse under which South Korea bought Iranian oil.", "USA IRN"),
        ("The State Department renewed the waiver that lets Chilean and Chinese firms work in Iran.", "USA IRN"),
        ("Washington gave Sudan a sanctions waiver.", "USA SDN"),
    ],
)
def test_relief_given_to_a_buyer_is_from_what_hits_the_seller(text: str, expected: str) -> None:
    assert {" ".join(one.split()[:2]) for one in lines(text)} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile cut off gas to Peru over its arms sales to Bolivia.", {"CHL PER"}),
        ("Chile cut off all oil for Peru over its airlift to Bolivia.", {"CHL PER"}),
        ("Peru's airline wants the ban on its flights to Chile lifted.", {"CHL PER"}),
        ("Peru wants the ban on flights to Chile lifted.", {"PER CHL"}),
        ("Kyiv sanctioned the Maltese-flagged Nissa, whose owner is Greek.", {"UKR GRC"}),
        ("Tokyo answered the launch with sanctions, South Korea's president noted.", set()),
        ("Lithuania closed its border with Belarus because balloons had stopped flights in Vilnius.", {"LTU BLR"}),
        ("China listed ten American firms. Illumina may no longer sell its machines in China.", {"CHN USA"}),
        ("Nvidia may no longer sell its chips in China.", {"USA CHN"}),
        ("The EU listed six Chinese firms in its Russia crackdown.", {"EU CHN"}),
    ],
)
def test_grounds_and_other_sides_hit_nobody(text: str, expected: set[str]) -> None:
    assert {" ".join(one.split()[:2]) for one in lines(text)} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Britain sanctioned two Russian banks. Canada welcomed the step, and so did Norway.", {"GBR RUS"}),
        ("Britain sanctioned two Russian banks. Paris protested, as did Rome.", {"GBR RUS"}),
        ("Britain sanctioned two Russian banks. Moscow expelled an envoy; Minsk followed suit.", {"GBR RUS"}),
        ("Britain sanctioned two Russian banks. Kenya raised its output and Chile did the same.", {"GBR RUS"}),
        ("Britain sanctioned two Russian banks. So did Norway.", {"GBR RUS", "NOR RUS"}),
        ("Britain sanctioned two Russian banks and so did Norway.", {"GBR RUS", "NOR RUS"}),
        ("Britain sanctioned two Russian banks. Norway waited a week and then followed suit.", {"GBR RUS", "NOR RUS"}),
        ("Britain sanctioned two Russian banks. Diplomats said Norway followed suit.", {"GBR RUS", "NOR RUS"}),
        ("Peru complained. Chile lifted the measures that it took against Cuba.", {"CHL CUB"}),
        ("Australia sanctioned settlers from the West Bank.", {"AUS ISR"}),
        ("Chinese majors have suspended purchases of Russian oil after the sanctions.", set()),
    ],
)
def test_who_did_so_too_did_what_was_told_last(text: str, expected: set[str]) -> None:
    assert {" ".join(one.split()[:2]) for one in lines(text)} == expected
