"""Plain sentences of the wires, of gazettes and of the trade press: who acts, who is hit, and how far it has come."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str, *, published: date = date(1996, 7, 1), title: str | None = None) -> set[Row]:
    """Return the rows of a text."""
    return {
        (one.sender, one.target_country, one.sector, str(one.action), str(one.status))
        for one in claims(text, published=published, title=title)
    }


BROUGHT_INTO_FORCE = [
    (
        "The decision on lifting the EU oil embargo against Iran came into force today.",
        {("EU", "IRN", "oil", "lifted", "in_force")},
    ),
    (
        "The EU decision to lift the arms embargo on Belarus entered into force today.",
        {("EU", "BLR", "defence", "lifted", "in_force")},
    ),
    (
        "The agreement to ban arms sales to Sudan took effect on Monday, the UN said.",
        {("UN", "SDN", "defence", "imposed", "in_force")},
    ),
    (
        "The decision to lift sanctions on Burma will take effect on Monday, the EU said.",
        {("EU", "MMR", "unspecified", "lifted", "announced")},
    ),
    (
        "The decision on lifting sanctions was taken by the EU on Monday, ending the oil embargo on Iran.",
        {("EU", "IRN", "oil", "lifted", "in_force")},
    ),
    (
        "A plan to lift the ban on Syrian oil was taken to the EU on Monday.",
        {("EU", "SYR", "oil", "lifted", "proposed")},
    ),
]

PARTED_FROM_THEIR_VERB = [
    (
        "The sanctions, ordered by President Reagan, ban imports of Libyan oil and freeze Libyan assets.",
        {("USA", "LBY", "oil", "imposed", "in_force"), ("USA", "LBY", "banking", "imposed", "in_force")},
    ),
    (
        "The measures, required by a 1994 law, end arms sales to Sudan, bar new loans to Khartoum, and halt exports of "
        "computers to Sudan, the US said.",
        {("USA", "SDN", one, "imposed", "in_force") for one in ("defence", "banking", "technology")},
    ),
    (
        "The order, signed by President Bush, freezes Kuwaiti assets and bars trade with Iraq.",
        {("USA", "KWT", "banking", "imposed", "in_force"), ("USA", "IRQ", "unspecified", "imposed", "in_force")},
    ),
    (
        "The resolution, passed 13-0 with two abstentions, bans arms sales to Rwanda, the UN said.",
        {("UN", "RWA", "defence", "imposed", "in_force")},
    ),
    (
        "The measures, which take effect on Monday, ban imports of Burmese timber, the EU said.",
        {("EU", "MMR", "timber", "imposed", "in_force")},
    ),
    (
        "New US sanctions ban imports of Burmese jade.",
        {("USA", "MMR", "metals_minerals", "imposed", "in_force")},
    ),
    ("Diplomats, seasoned in freezes, trade gossip with Iran.", set()),
]

TWO_CLAUSES = [
    (
        "The UN on Monday lifted its flight ban on Libya, and officials planned to meet.",
        {("UN", "LBY", "aviation", "lifted", "in_force")},
    ),
    (
        "The US lifted its sanctions on Libya, and oil companies prepared to return.",
        {("USA", "LBY", "unspecified", "lifted", "in_force")},
    ),
    (
        "The US imposed sanctions on Libya, and oil prices jumped.",
        {("USA", "LBY", "unspecified", "imposed", "in_force")},
    ),
    (
        "The US imposed sanctions on Libya, and British banks followed.",
        {("USA", "LBY", "unspecified", "imposed", "in_force")},
    ),
    (
        "The EU imposed sanctions on Burma, but timber traders shrugged.",
        {("EU", "MMR", "unspecified", "imposed", "in_force")},
    ),
]

OWN_FIRMS_BARRED = [
    (
        "EU-registered vessels are barred from new dealings with the ports of Abidjan.",
        {("EU", "CIV", "shipping", "imposed", "in_force")},
    ),
    (
        "American firms are barred from dealings with the Central Bank of Syria, the Treasury said on Monday.",
        {("USA", "SYR", "banking", "imposed", "in_force")},
    ),
    (
        "Swiss companies are prohibited from any business with the Tripoli government.",
        {("CHE", "LBY", "unspecified", "imposed", "in_force")},
    ),
    ("The firm is barred from dealings with the federal government.", set()),
]

WHO_ONLY_SPOKE_UP = [
    (
        "A ban on Polish coal was dropped after West German objections.",
        {(None, "POL", "coal", "lifted", "in_force")},
    ),
    (
        "The ban on imports of Polish coal was lifted on Monday after British pressure.",
        {(None, "POL", "coal", "lifted", "in_force")},
    ),
    (
        "The EU banned Belarusian wood. In Ottawa, the government said it would ban Russian plywood.",
        {("EU", "BLR", "timber", "imposed", "in_force"), ("CAN", "RUS", "timber", "imposed", "announced")},
    ),
    (
        "Argentina banned beef sales to Chile. Britain is weighing an end to its embargo on Libya.",
        {
            ("ARG", "CHL", "food_agriculture", "imposed", "in_force"),
            ("GBR", "LBY", "unspecified", "lifted", "proposed"),
        },
    ),
    (
        "The frontier between Armenia and Turkey has been closed since 1993, the year of the war over "
        "Nagorno-Karabakh.",
        {(None, "ARM", "unspecified", "imposed", "in_force"), (None, "TUR", "unspecified", "imposed", "in_force")},
    ),
]

HOW_FAR = [
    (
        "The EU will lift the sanctions on Guinea upon the return of civilian rule.",
        {("EU", "GIN", "unspecified", "lifted", "proposed")},
    ),
    (
        "The embargo on Haiti will be suspended after the withdrawal of the army, the UN said.",
        {("UN", "HTI", "unspecified", "suspended", "proposed")},
    ),
    (
        "The sanctions on South Africa were lifted upon the formation of a new government, the EU said.",
        {("EU", "ZAF", "unspecified", "lifted", "in_force")},
    ),
    (
        "The UN will impose a ban on delivery of arms to Mali.",
        {("UN", "MLI", "defence", "imposed", "announced")},
    ),
    (
        "Decides, accordingly, to lift forthwith the sanctions which it imposed on Gabon on 31 August 1993.",
        {
            (None, "GAB", "unspecified", "lifted", "announced"),
            (None, "GAB", "unspecified", "imposed", "in_force"),
        },
    ),
    (
        "Saudi Arabia has banned all imports from Lebanon. The measures were announced on Friday and took effect at "
        "once.",
        {("SAU", "LBN", "unspecified", "imposed", "in_force")},
    ),
    (
        "Any hope of a quick end was dashed in Brussels, where a spokesman said that the EU would not lift the "
        "sanctions on Kosovo.",
        {("EU", "XKX", "unspecified", "lifted", "rejected")},
    ),
    (
        "Moscow called it an answer to the law that President Clinton signed in May to ban imports of Russian uranium.",
        {("USA", "RUS", "nuclear", "imposed", "in_force")},
    ),
]

NO_SANCTION = [
    ("Makers in Poland and the Baltic states are hit hardest by the EU's ban of 1995.", set()),
    ("Poland was hit hard by the Russian ban on apples.", set()),
    ("Russia cut gas supplies to Bulgaria over unpaid bills.", set()),
    ("Turkmenistan cut off gas to Iran in a dispute over arrears.", set()),
    (
        "Russia cut gas supplies to Bulgaria over its support for Kyiv.",
        {("RUS", "BGR", "gas", "imposed", "in_force")},
    ),
]

ALL = [
    *BROUGHT_INTO_FORCE,
    *PARTED_FROM_THEIR_VERB,
    *TWO_CLAUSES,
    *OWN_FIRMS_BARRED,
    *WHO_ONLY_SPOKE_UP,
    *HOW_FAR,
    *NO_SANCTION,
]


@pytest.mark.parametrize(("text", "expected"), ALL, ids=[text[:60] for text, _ in ALL])
def test_plain_sentences_are_read(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_the_text_tells_how_far_what_its_title_says_has_come() -> None:
    text = "Britain and Italy announced today that they would bar Aeroflot from their airports from next Thursday."
    title = "BRITAIN CLOSES AIRPORTS TO AEROFLOT"
    assert rows(text, published=date(1983, 9, 9), title=title) == {
        ("GBR", "SUN", "aviation", "imposed", "announced"),
        ("ITA", "SUN", "aviation", "imposed", "announced"),
    }


def test_what_a_title_tells_is_dated_by_the_text() -> None:
    found = claims(
        "Nepal began rationing fuel yesterday. Last Thursday India closed the border crossings with Nepal.",
        published=date(1989, 3, 28),
        title="KATHMANDU RATIONS FUEL AS INDIA SHUTS CROSSINGS",
    )
    assert [(one.sender, one.target_country, one.when.value, one.main) for one in found] == [
        ("IND", "NPL", "1989-03-23", True)
    ]


def test_the_day_of_the_news_is_not_that_of_a_relative_clause() -> None:
    found = claims(
        "Argentina will not join the grain embargo that President Carter ordered against the Soviet Union last Friday, "
        "the Foreign Ministry said today.",
        published=date(1980, 1, 10),
    )
    assert {(one.sender, str(one.status), one.when.value) for one in found} == {
        ("ARG", "rejected", "1980-01-10"),
        ("USA", "announced", "1980-01-04"),
    }


def test_what_happened_on_the_same_date_is_dated() -> None:
    found = claims(
        "On February 9, OFAC issued Syria General License 23. On the same date six individuals of Colombia were "
        "removed from OFAC's List of Specially Designated Nationals and Blocked Persons.",
        published=date(2023, 2, 20),
    )
    assert ("COL", "2023-02-09", True) in {(one.target_country, one.when.value, one.when.stated) for one in found}


def test_what_others_do_for_a_measure_makes_nobody_its_sender() -> None:
    text = "Both curbs on North Korea had been eased in July 1995 in return for a promise by Pyongyang, Japan said."
    assert rows(text) == {("JPN", "PRK", "unspecified", "eased", "in_force")}


def test_the_council_of_a_title_is_that_of_the_union() -> None:
    text = "The Council today renewed the restrictive measures in respect of Zimbabwe until 20 February 2023."
    title = "Zimbabwe: Council renews restrictive measures for one year"
    assert rows(text, published=date(2022, 2, 21), title=title) == {
        ("EU", "ZWE", "unspecified", "extended", "in_force")
    }


def test_the_council_may_be_that_of_a_state() -> None:
    text = (
        "Viktor Medvedchuk was sanctioned by the National Security and Defence Council on Friday. On 2 February the "
        "council imposed sanctions on Taras Kozak."
    )
    assert {one.sender for one in claims(text, published=date(2021, 2, 20))} == {"UKR"}


FURTHER = [
    (
        "Within a day Turkey announced that it would shut off Iraqi crude.",
        {("TUR", "IRQ", "oil", "imposed", "announced")},
    ),
    (
        "For Guinea, likewise under military rule, the bloc lifted all sanctions. ECOWAS also lifted those on Niger.",
        {
            ("ECOWAS", "GIN", "unspecified", "lifted", "in_force"),
            ("ECOWAS", "NER", "unspecified", "lifted", "in_force"),
        },
    ),
    (
        "Belarus announced that no freight train loaded in Lithuania would be let through from Monday.",
        {("BLR", "LTU", "rail_road", "imposed", "announced")},
    ),
    (
        "Canada will ban Iranian oil. India will not.",
        {("CAN", "IRN", "oil", "imposed", "announced"), ("IND", "IRN", "oil", "imposed", "rejected")},
    ),
    (
        "The US put Cuba back on the list of state sponsors of terrorism.",
        {("USA", "CUB", "unspecified", "reinstated", "in_force")},
    ),
    (
        "The company Nayara Energy, 49% of which belongs to Rosneft, was hit by European Union sanctions on July 18.",
        {("EU", "IND", "oil", "imposed", "in_force")},
    ),
    (
        "Canberra lifts Russia sanctions to European level.",
        {("AUS", "RUS", "unspecified", "expanded", "in_force")},
    ),
    (
        "ASML will need a permit to sell its scanners to China, the Dutch government said.",
        {("NLD", "CHN", "technology", "imposed", "announced")},
    ),
    (
        "Three entries have been removed from the Syria list, OFAC said.",
        {("USA", "SYR", "unspecified", "lifted", "in_force")},
    ),
    (
        "Schedule 1 of the Special Economic Measures (Russia) Regulations is amended to add 20 individuals.",
        {("CAN", "RUS", "unspecified", "imposed", "in_force")},
    ),
    (
        "Canada amended Schedule 1 to the Belarus regulations to add 12 individuals.",
        {("CAN", "BLR", "unspecified", "imposed", "in_force")},
    ),
    (
        "Switzerland, which has stayed out of every embargo so far, on Tuesday forbade all trade with Iraq.",
        {("CHE", "IRQ", "unspecified", "imposed", "in_force")},
    ),
    (
        "De Beers said that its buying offices in Angola were closed. The UN imposed an embargo on Angola.",
        {("UN", "AGO", "unspecified", "imposed", "in_force")},
    ),
    (
        "Imports of oil from Russia will be prohibited once a transition period is over, the EU said.",
        {("EU", "RUS", "oil", "imposed", "announced")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FURTHER, ids=[text[:60] for text, _ in FURTHER])
def test_further_plain_sentences_are_read(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


RELATIVES = [
    (
        "The bank was among 12 companies that the Treasury added to its list of Chinese military firms.",
        {("USA", "CHN", "unspecified", "imposed", "in_force")},
    ),
    (
        "The 12 Iranian officials whom the EU put on its sanctions list on Monday include a judge.",
        {("EU", "IRN", "government", "imposed", "in_force")},
    ),
    (
        "Paragraph 2 of Announcement No. 46, by which exports of gallium to the United States were prohibited, is "
        "suspended until November.",
        {(None, "USA", "metals_minerals", "suspended", "in_force")},
    ),
    (
        "Poland has closed its market to grain from Ukraine, saying that it must protect its own farmers.",
        set(),
    ),
    (
        "Borders with Niger reopen at once, ECOWAS said.",
        {("ECOWAS", "NER", "unspecified", "lifted", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), RELATIVES, ids=[text[:60] for text, _ in RELATIVES])
def test_relative_clauses_and_acts_are_read(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_what_is_lifted_has_not_the_date_of_what_was_imposed() -> None:
    found = claims(
        "The sanctions that Britain imposed in 2011 on Libyan banks have been lifted.", published=date(2023, 7, 4)
    )
    assert {(str(one.action), one.when.value) for one in found} == {("imposed", "2011"), ("lifted", "2023-07-04")}


ANNEXES = [
    (
        "The Council added 12 persons to Annex I to Regulation (EU) No 36/2012 concerning restrictive measures in view "
        "of the situation in Syria.",
        {("EU", "SYR", "unspecified", "imposed", "in_force")},
    ),
    (
        "The Council removed two entities from Annex II to Regulation (EU) No 267/2012 concerning restrictive measures "
        "against Iran.",
        {("EU", "IRN", "unspecified", "lifted", "in_force")},
    ),
    ("Goods listed in Annex I are subject to the export ban on Russia.", set()),
    ("The Commission added 12 fungicides to Annex I of the pesticides regulation.", set()),
]


@pytest.mark.parametrize(("text", "expected"), ANNEXES, ids=[text[:60] for text, _ in ANNEXES])
def test_annexes_hold_the_lists_of_an_act(text: str, expected: set[Row]) -> None:
    assert rows(text, published=date(2022, 3, 11)) == expected


ACCESS = [
    (
        "The US restricted Chinese access to advanced chips on Monday.",
        {("USA", "CHN", "semiconductors", "imposed", "in_force")},
    ),
    (
        "Turkey halted Armenian access to its airspace on Monday.",
        {("TUR", "ARM", "aviation", "imposed", "in_force")},
    ),
    (
        "China restricted access to its market for Lithuanian goods.",
        {("CHN", "LTU", "unspecified", "imposed", "in_force")},
    ),
    ("The court restricted press access to the trial.", set()),
    ("The UN demanded access for aid workers to Gaza. Israel blocked access.", set()),
]


@pytest.mark.parametrize(("text", "expected"), ACCESS, ids=[text[:60] for text, _ in ACCESS])
def test_access_may_be_shut_off(text: str, expected: set[Row]) -> None:
    assert rows(text, published=date(2023, 7, 4)) == expected


def test_what_was_done_only_to_be_undone_is_undone() -> None:
    found = claims("Kenya banned Somali planes in May, only to lift the ban in June.", published=date(2023, 9, 12))
    assert [(str(one.action), str(one.status), one.when.value) for one in found] == [
        ("imposed", "in_force", "2023-05"),
        ("lifted", "in_force", "2023-06"),
    ]


STORIES = [
    (
        "Kenya on Tuesday banned all flights to Burundi. Leaders meeting in Arusha agreed to impose sanctions on the "
        "country.",
        "BDI",
    ),
    (
        "The UN voted to lift the sanctions that it had imposed on Iraq in 1990, ending years of curbs on trade. The "
        "oil-for-food program will be phased out. Syria stayed away.",
        "IRQ",
    ),
    ("Iceland would not lift its sanctions on Russia, which it took over from the European Union.", "RUS"),
]


@pytest.mark.parametrize(("text", "target"), STORIES, ids=[text[:60] for text, _ in STORIES])
def test_only_those_are_hit_on_whom_a_measure_is(text: str, target: str) -> None:
    assert {one.target_country for one in claims(text, published=date(2003, 5, 23))} == {target}


def test_what_is_reserved_at_any_time_is_no_change() -> None:
    text = (
        "On 29 October OFAC issued a general license for dealings with Belneftekhim. The license has no end date but "
        "may be varied, revoked or suspended by the Treasury at any time."
    )
    assert {str(one.action) for one in claims(text, published=date(2015, 11, 1))} == {"eased"}


def test_who_will_not_follow_refuses() -> None:
    text = "President Clinton banned all trade with Iran. Allies were asked to follow. France said it would not."
    assert ("FRA", "IRN", "unspecified", "imposed", "rejected") in rows(text)


def test_a_middle_name_is_no_land() -> None:
    text = "Canada froze the assets of former prime ministers Laurent Salvador Lamothe and Jean-Henry Céant of Haiti."
    assert {one.target_country for one in claims(text, published=date(2022, 11, 20))} == {"HTI"}


def test_no_body_without_trade_is_hit_because_another_sentence_names_it() -> None:
    text = (
        "In 1966 the Security Council imposed sanctions on Rhodesia, the first in the history of the United Nations, "
        "and in May 1968 widened them to practically all trade. Britain lifted its sanctions on 12 December 1979."
    )
    assert {one.target_country for one in claims(text, published=date(1980, 1, 1))} == {"ZWE"}


def test_a_bare_ban_is_on_the_goods_that_the_text_is_about() -> None:
    found = claims(
        "Canadian uranium is to go to Europe again. Canada stopped deliveries of uranium to Europe and to Japan last "
        "year. The minister thought that the ban on sales to Japan could be removed before the month was out.",
        published=date(1978, 1, 17),
        title="OTTAWA RELENTS ON URANIUM FOR EUROPE",
    )
    assert ("JPN", "nuclear", "lifted", "proposed") in {
        (one.target_country, one.sector, str(one.action), str(one.status)) for one in found
    }


def test_who_moved_first_acted_though_he_is_hit_elsewhere() -> None:
    text = (
        "Russia lifted its ban on Turkish goods on Wednesday. Ankara had moved first: in May it agreed to lift its "
        "restrictions on Russian wheat."
    )
    assert ("TUR", "RUS", "food_agriculture", "lifted", "announced") in rows(text, published=date(2017, 6, 2))


def test_the_first_sentence_below_a_title_says_how_far_its_change_has_come() -> None:
    found = rows(
        "Britain announced on Friday that it would ban imports of Belarusian potash from June. On Friday Britain "
        "banned imports of Belarusian potash, officials recalled.",
        published=date(2022, 5, 7),
        title="BRITAIN BANS BELARUSIAN POTASH",
    )
    assert {row for row in found if row[2] == "potash"} == {("GBR", "BLR", "potash", "imposed", "announced")}


@pytest.mark.parametrize(
    ("why", "expected"),
    [
        ("because Sofia would not pay its bills in rubles", {("RUS", "BGR", "gas", "imposed", "in_force")}),
        ("because Sofia had not paid its bills", set()),
        ("over unpaid bills of 200 million rubles", set()),
    ],
)
def test_a_demand_to_be_paid_in_roubles_is_no_debt(why: str, expected: set[Row]) -> None:
    assert rows(f"Russia cut gas deliveries to Bulgaria {why}.", published=date(2022, 4, 27)) == expected
