"""Notices and acts in the words of clerks: orders by infinitives, origins, annexes, and who is meant by "we"."""

import pytest

from tests.coding.rows import rows_told
from tests.coding.texts import extractor


@pytest.mark.parametrize(
    ("day", "title", "text", "told"),
    [
        (
            "2019-06-03",
            "Resolution of the Government of Armenia",
            "The Government resolves: to introduce a ban on imports of cement from Turkey.",
            {"ARM TUR cement imposed"},
        ),
        (
            "2019-06-03",
            "Decree of the President of Ukraine",
            "1. To ban imports of cement from Turkey. 2. This decree takes effect today.",
            {"UKR TUR cement imposed"},
        ),
        (
            "2020-06-01",
            "NOTAM",
            "Until further notice, aircraft registered in Syria are not authorised to cross the airspace of Jordan.",
            {"JOR SYR aviation imposed"},
        ),
        (
            "2020-06-01",
            "Notice",
            "Norway banned the import of timber, the country of origin of which is Belarus.",
            {"NOR BLR timber imposed"},
        ),
        (
            "2023-02-01",
            "EU sanctions on Mali",
            "Annex II is amended as follows. The following are added: a judge of the court of Bamako; a tobacco mill.",
            {"EU MLI government imposed", "EU MLI tobacco imposed"},
        ),
        (
            "2023-02-01",
            "EU sanctions",
            "In Annex IV to Regulation (EU) No 833/2014 the following is inserted: 'Sberbank; Rosselkhozbank'. "
            "In Annex V the following is inserted: 'Rossiya 24'.",
            {"EU RUS banking imposed", "EU RUS media imposed"},
        ),
        (
            "2011-05-02",
            "Note",
            "The Security Council's sanctions committee on Liberia added four persons to its list.",
            {"UN LBR unspecified imposed"},
        ),
        (
            "2024-02-01",
            "Joint statement",
            "The foreign ministers of Chile, Peru and Mexico: today we have imposed sanctions and other measures on "
            "two judges of Nicaragua.",
            {"CHL NIC government imposed", "PER NIC government imposed", "MEX NIC government imposed"},
        ),
        (
            "2024-02-01",
            "Britain",
            "Britain announced that the price cap for Russian crude goes down from $60 to $50.",
            {"GBR RUS oil expanded"},
        ),
        (
            "2024-02-01",
            "EU",
            "The EU lifted the flight ban on Niger, the travel bans and the arms embargo.",
            {"EU NER aviation lifted", "EU NER unspecified lifted", "EU NER defence lifted"},
        ),
        (
            "2018-02-01",
            "Notice",
            "OFAC designated two Guatemalan banks. Ottawa did the same for six Nicaraguan judges.",
            {"USA GTM banking imposed", "CAN NIC government imposed"},
        ),
        (
            "2019-03-05",
            "Turkey: sanctions on Greece",
            "The Turkish government adopted a resolution that names 40 companies of Greece whose funds are blocked.",
            {"TUR GRC unspecified imposed"},
        ),
        (
            "2021-08-02",
            "Notice",
            "The US Treasury froze the assets of Stal Bank of Chelyabinsk.",
            {"USA RUS banking imposed"},
        ),
    ],
)
def test_clerks_words_are_read(day: str, title: str, text: str, told: set[str]) -> None:
    assert rows_told(day, title, text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Pupils from Malta are not allowed to use telephones in schools of Cyprus.",
        "Chad's opposition has two wishes: to ban imports of rice from Togo and to hold elections.",
        "Our sanctions training in Leeds is postponed.",
        "The list of contact points in Malta is amended. The following are added: a port; a bank.",
        "The lawyers named ten Ukrainians whose accounts in Russia are frozen.",
    ],
)
def test_look_alikes_decide_nothing(text: str) -> None:
    decided = {one for one in rows_told("2021-03-01", "Newsletter", text) if not one.endswith(("proposed", "rejected"))}
    assert decided == set()


def test_the_next_sentence_of_a_draft_stays_proposed() -> None:
    assert rows_told("2021-03-01", "Draft resolution of Chad", "1. To ban imports from Sudan.") == {
        "TCD SDN unspecified imposed proposed"
    }


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Notice", "The Office designated, under Executive Order 13818, a former minister of Guatemala and two more."),
        ("NOTAM", "All aircraft registered in the State of Syria may not land at, take off from or cross the airspace "
         "of the Kingdom of Jordan before the first of June, whatever their operator and whoever hired them."),
        ("Annexes", "In Annex XIV to Regulation (EU) No 833/2014 the following is inserted: 'Sberbank; Rosselkhozbank'."
         " The act is binding in its entirety and directly applicable in all Member States."),
    ],
)  # fmt: skip
def test_notices_without_a_word_for_sanctions_are_read(title: str, text: str) -> None:
    assert extractor().passes(title, text)
    assert not extractor().passes("Notes", "The office hired, under its rules, a former minister of Guatemala.")
