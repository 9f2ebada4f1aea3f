"""Acts as gazettes print them: stems with items, what ends another act, entries by number, and what only guides."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(1994, 6, 3)


def rows(text: str, *, title: str | None = None, published: date = DAY) -> list[str]:
    """Return the rows that are sure enough to be kept; "|" ends a paragraph."""
    found = extractor().claims(Document(title, text.replace("|", "\n\n"), published))
    return sorted(f"{one.sender} {one.target_country} {one.sector} {one.action} {one.status}" for one in found)


ORDER = "Norwegian Ordinance on Haiti"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No person shall supply or sell to any person in Haiti –|(a) rifles;|(b) diesel, including marine diesel;|"
         "(c) lorries or buses.",
         ["NOR HTI defence imposed in_force", "NOR HTI petroleum_products imposed in_force",
          "NOR HTI vehicles imposed in_force"]),
        ("It is an offence for any person in Norway to|(a) export to Haiti any weapon; or|(b) import from Haiti "
         "coffee and sugar.",
         ["NOR HTI defence imposed in_force", "NOR HTI food_agriculture imposed in_force"]),
        ("Except under a licence of the Minister, no Norwegian ship shall:|(a) carry petroleum to Haiti;|(b) transport "
         "cement from Haiti.",
         ["NOR HTI cement imposed in_force", "NOR HTI oil imposed in_force"]),
        ("It is prohibited for one year to bring into Norway:|a) coffee,|b) sugar and rum,|grown or made in Haiti or "
         "the Dominican Republic.",
         ["NOR DOM food_agriculture imposed in_force", "NOR HTI food_agriculture imposed in_force"]),
        ("A person must not:|(a) invest in a Haitian bank; or|(b) insure a Haitian vessel.",
         ["NOR HTI banking imposed in_force", "NOR HTI insurance imposed in_force"]),
    ],
)  # fmt: skip
def test_items_go_on_with_the_stem_of_a_statute(text: str, expected: list[str]) -> None:
    assert rows(text, title=ORDER) == expected


@pytest.mark.parametrize(
    "text",
    [
        "No person shall supply arms to Haiti except:|(a) to the police;|(b) for the mission of the United Nations.",
        "It is not prohibited to:|(a) export medicines to Haiti;|(b) import books from Haiti.",
        "It is no longer an offence to:|(a) wear a helmet;|(b) carry coffee.",
        "No person shall:|(a) smoke in the waiting room;|(b) bring dogs into the port.",
    ],
)
def test_a_stem_that_spares_or_frees_forbids_nothing_new(text: str) -> None:
    assert not [one for one in rows(text) if "imposed in_force" in one and "defence" not in one]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It shall be unlawful to import into Norway coffee originating in Haiti or Cuba. This Ordinance comes into "
         "force on the day of its publication.",
         ["NOR CUB food_agriculture imposed in_force", "NOR HTI food_agriculture imposed in_force"]),
        ("It is prohibited for any person in Norway to sell arms to Haiti. This Ordinance enters into force on 20 "
         "June 1994.",
         ["NOR HTI defence imposed announced"]),
        ("No person shall buy from Haiti gold or copper. This Ordinance is hereby brought into operation.",
         ["NOR HTI gold imposed in_force", "NOR HTI metals_minerals imposed in_force"]),
    ],
)  # fmt: skip
def test_what_an_act_rules_is_as_far_as_the_act(text: str, expected: list[str]) -> None:
    assert rows(text, title=ORDER) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Regulations of 1991 prohibiting trade with Haiti are revoked.", ["NOR HTI unspecified lifted in_force"]),
        ("Circular No. 4 of 1991, by which the export of arms to Haiti was banned, ceases to have effect.",
         ["NOR HTI defence lifted in_force"]),
        ("Article 3, which bans flights from Haiti, is deleted.", ["NOR HTI aviation lifted in_force"]),
        ("Articles 6 and 7, which prohibited the purchase of Haitian coffee, are suspended.",
         ["NOR HTI food_agriculture suspended in_force"]),
        ("The prohibition on the supply of petroleum to Haiti ceases to apply.", ["NOR HTI oil lifted in_force"]),
        ("The Order prohibiting trade with Haiti remains in force.", []),
        ("The law banning imports from Haiti was amended on Monday.", []),
    ],
)  # fmt: skip
def test_an_act_that_ends_another_lifts_what_that_forbade(text: str, expected: list[str]) -> None:
    assert rows(text, title=ORDER) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Australian sanctions: Myanmar", "Item 9 (Aung Pyae Sone) is omitted.",
         ["AUS MMR unspecified lifted in_force"]),
        ("Canada: Regulations Amending the Special Economic Measures (Zimbabwe) Regulations",
         "Item 3 of Part 2 of Schedule 1 to the Regulations is repealed.", ["CAN ZWE unspecified lifted in_force"]),
        ("Canada: Regulations Amending the Special Economic Measures (Belarus) Regulations",
         "Part 2 of Schedule 1 is amended by adding the following in numerical order:|12 Belinvestbank|13 Belarusbank",
         ["CAN BLR banking imposed in_force"]),
        ("Australian sanctions: Myanmar",
         "The following are inserted after item 21: Myanma Foreign Trade Bank; Myanma Economic Bank.",
         ["AUS MMR banking imposed in_force"]),
        ("Financial Sanctions Notice: Syria", "12 individuals and 3 entities were added.",
         ["GBR SYR unspecified imposed in_force"]),
        ("Agenda of the harbour board", "Item 9 (Bank Sepah) is omitted.", []),
        ("Zoo: news of the year", "12 individuals and 3 species were added.", []),
    ],
)  # fmt: skip
def test_entries_are_moved_by_number_and_count(title: str, text: str, expected: list[str]) -> None:
    assert rows(text, title=title) == expected


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Financial Sanctions Notice: Belarus",
         "You must check whether you hold accounts for the persons in this Notice, and freeze such accounts."),
        ("Financial Sanctions Notice: Belarus",
         "What you must do:|(i) look for funds of those named in the Annex;|(ii) freeze such funds and accounts."),
        ("Guidance: sanctions on Libya, UK", "Exporters must not supply arms to Libya without a licence."),
        ("Frequently asked questions: Belarus, Canada",
         "It is prohibited for any person in Canada to:|(a) export lorries to Belarus; or|(b) import potash."),
        ("Autonomous Sanctions (Designated Persons and Entities – Myanmar) List, Australia",
         "The Minister has made an instrument."),
        ("Britain: Delta Payments Limited and the Russia regulations", "The firm answered the letter."),
    ],
)  # fmt: skip
def test_what_guides_readers_changes_nothing(title: str, text: str) -> None:
    assert rows(text, title=title) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway banned arms exports to the Kingdom of Morocco.", ["NOR MAR defence imposed in_force"]),
        ("Switzerland may no longer import oil from Chad or Niger.",
         ["CHE NER oil imposed in_force", "CHE TCD oil imposed in_force"]),
        ("The ECOWAS Authority, meeting in extraordinary session in Accra, decides to impose sanctions on Mali.",
         ["ECOWAS MLI unspecified imposed announced"]),
        ("By the same resolution the Council decided that aircraft registered in Libya are no longer subject to the "
         "ban on flights of the United Nations.",
         ["UN LBY aviation lifted in_force"]),
    ],
)  # fmt: skip
def test_formulas_of_notices(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


TREASURY = "Russia sanctions: UK Treasury notice"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The licence for Sovcomflot was due to expire on 30 June and now expires at 23:59 on 31 December 2023.",
         ["GBR RUS shipping eased in_force"]),
        ("HM Treasury has extended General Licence INT/2023/2 for Sovcomflot until 1 May 2024.",
         ["GBR RUS shipping eased in_force"]),
        ("Under the licence, a person may make payments to Gazprombank for gas.", ["GBR RUS banking eased in_force"]),
        ("General Licence INT/2022/1 expires on 30 November 2023.", []),
        ("Under pressure, a person may make payments to Gazprombank for gas.", []),
    ],
)  # fmt: skip
def test_licences_are_given_anew(text: str, expected: list[str]) -> None:
    assert rows(text, title=TREASURY, published=date(2023, 5, 10)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The arms embargo on Libya was modified to permit deliveries to its police.",
         ["NOR LBY defence eased in_force"]),
        ("The ban on exports to Liberia is amended to exempt timber.", ["NOR LBR timber eased in_force"]),
        ("The ban on exports to Liberia will be amended to exempt timber.", ["NOR LBR timber eased proposed"]),
    ],
)  # fmt: skip
def test_a_measure_that_is_amended_to_allow_something_is_eased(text: str, expected: list[str]) -> None:
    assert rows(text, title="Norwegian Regulations") == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Council Decision (CFSP) 1994/1 concerning restrictive measures in respect of Haiti",
         'In Article 2 of Decision 1993/9/CFSP, the words "30 June 1994" are replaced by "30 June 1995".',
         ["EU HTI unspecified extended in_force"]),
        ("Council Decision (CFSP) 1994/1 concerning restrictive measures in respect of Haiti",
         "Decision 1993/9/CFSP shall apply until 30 June 1995.", ["EU HTI unspecified extended in_force"]),
        ("Council Decision (CFSP) 1994/1 concerning restrictive measures in respect of Haiti",
         "This Decision shall apply until 30 June 1995.", []),
        ("Swiss Ordinance on sanctions against Haiti",
         "The Federal Council has extended the validity of the Ordinance until 30 June 1995.",
         ["CHE HTI unspecified extended in_force"]),
        ("Order on the tugs of the port", "The Tugs Order shall continue in force until 30 June 1995.", []),
    ],
)  # fmt: skip
def test_an_act_prolongs_another_by_its_wording(title: str, text: str, expected: list[str]) -> None:
    assert rows(text, title=title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The export of arms to Haiti from the territory of the Member States is prohibited.",
         ["EU HTI defence imposed in_force"]),
        ("The sale of arms to Haiti by nationals of Member States shall be prohibited.",
         ["EU HTI defence imposed announced"]),
        ("ECOWAS decided on the freezing of the assets of the Republic of Mali in the central banks of ECOWAS.",
         ["ECOWAS MLI banking imposed announced"]),
        ("The assets of Libya in the banks of Switzerland were frozen.", ["CHE LBY banking imposed in_force"]),
        ("The following activities by a U.S. financial institution are prohibited:|(1) dealing in bonds of Haiti.",
         ["USA HTI banking imposed in_force"]),
    ],
)  # fmt: skip
def test_whose_rule_it_is_on_its_own_ground(text: str, expected: list[str]) -> None:
    assert rows(text, title="EU Regulation on Haiti" if "Member" in text else None) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Decree of the President of the Russian Federation No. 100",
         "The export from Russia of goods on lists to be drawn up is prohibited. This Decree takes effect today.", []),
        ("Decree of the Government of the Russian Federation No. 311",
         "It is prohibited to export telephones to Norway. This Decree enters into force today.",
         ["RUS NOR telecoms imposed in_force"]),
        ("Executive Order on property of the Government of Mali", "The export of arms to Mali is hereby prohibited.",
         ["USA MLI defence imposed in_force"]),
        ("Executive Order on Haiti", "The sanctions against Haiti shall terminate on 1 August 1994.",
         ["USA HTI unspecified lifted announced"]),
        ("Executive Order on Haiti", "The sanctions against Haiti terminate on 31 December 1995.", []),
        ("Proclamation on Haiti",
         "The entry into the United States of members of the Government of Haiti is hereby suspended.",
         ["USA HTI government imposed in_force"]),
        ("Sanctions on Iran", "American companies may now sell wheat to Iran.",
         ["USA IRN food_agriculture eased in_force"]),
        ("News of football", "American fans may now buy shirts of Iran.", []),
        ("Jersey: Belarus Sanctions Amendment Order", "The clerk is on leave.", []),
        ("Swiss Ordinance imposing measures against Mali: amendment", "The clerk is on leave.", []),
        ("Proclamation on Trade with Haiti",
         "The following are prohibited:|(a) the making of loans by Norwegian banks to Haiti;|(b) the export of rifles.",
         ["NOR HTI banking imposed in_force", "NOR HTI defence imposed in_force"]),
        ("Unreliable entity list", "The two Norwegian firms are barred from China-related trade.",
         ["CHN NOR unspecified imposed in_force"]),
        ("Unreliable entity list", "Norwegian companies are prohibited from export activities related to China.",
         ["CHN NOR unspecified imposed in_force"]),
        ("News of trade", "Norwegian companies are prohibited from trading with Mali.",
         ["NOR MLI unspecified imposed in_force"]),
        ("Kenya: Finance Act",
         "No person shall import sugar from Brazil without a permit. This Act comes into operation today.", []),
        ("Notice of the court of Nairobi", "It is prohibited to:|(a) use telephones;|(b) bring food from Mali.", []),
        ("Judgment of the Court in Case C-1/94", "Regulation 1/94 prohibits the sale of machinery to Haiti.", []),
    ],
)  # fmt: skip
def test_acts_of_states_and_their_ends(title: str, text: str, expected: list[str]) -> None:
    assert rows(text, title=title) == expected
