"""Plain sentences after a change that look like news of it: old states, private words, other lands, other grounds."""

import pytest

from tests.coding.rows import rows_told

SHIPS = "Lithuania has closed its ports to Malian ships as a sanction, the foreign ministry said on Friday."
FLIGHTS = "Norway banned flights to and from Togo on Thursday in protest, the government announced."
WINE = "Canada has lifted its embargo on Chilean wine, the trade minister announced on Wednesday."
MONEY = "The United States lifted its freeze on the assets of Haiti on Tuesday, the Treasury said."
OIL = "The European Union banned imports of Syrian oil on Wednesday."


def added(before: str, text: str) -> set[str]:
    """Return the rows that a sentence adds to those of the change before it."""
    return rows_told("2014-09-12", None, f"{before}|{text}") - rows_told("2014-09-12", None, before)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (SHIPS, "No ship has called at Abidjan since 2009."),
        (FLIGHTS, "The Danish post office once took no letters for Togo, in 1967."),
        (WINE, "Chilean apples have been let into Canada again since 2011."),
    ],
)
def test_what_is_so_since_earlier_years_is_no_news(before: str, text: str) -> None:
    assert added(before, text) == set()


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (SHIPS, "Malian ships are not wanted at Riga, a bar owner in the old town said."),
        (WINE, "Canadian beer is served again in Valparaiso, a barman said."),
        (WINE, "Peru buys Chilean coal again, traders said, because it is cheap."),
        (OIL, "Swedish firms have until March to sell their shares in Syrian hotels, their creditors said."),
    ],
)
def test_the_word_of_a_private_person_is_no_news(before: str, text: str) -> None:
    assert added(before, text) == set()


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (SHIPS, "Trains from Klaipeda to Kaunas are running again, the railway said."),
        (FLIGHTS, "Flights between Oslo and Bergen were back in service on Wednesday."),
        (FLIGHTS, "Danish trains to Hamburg are running again."),
        (WINE, "Mexico imports Chilean copper again."),
        (WINE, "Chilean grapes are sold again at Peruvian markets."),
        (WINE, "Chile returned to Peru the gold that was stolen in 1880."),
    ],
)
def test_what_goes_on_elsewhere_is_no_news(before: str, text: str) -> None:
    assert added(before, text) == set()


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (SHIPS, "Ships from Senegal no longer call at Klaipeda because freight rates have slumped."),
        (SHIPS, "Letters for Vilnius need not travel by way of Riga any longer."),
        (SHIPS, "Polish yards said that Malian orders had been cancelled."),
        (FLIGHTS, "Mail for Lome goes by sea again."),
        (FLIGHTS, "The mail from Lome is no longer carried by the French line."),
        (FLIGHTS, "Swedish ships are no longer to be seen in Lome."),
        (MONEY, "France gave Haiti back the painting and 2 million francs lent in 1970."),
        (MONEY, "Air Haiti has its slots at Miami again, which it had sold in 1990."),
    ],
)
def test_what_has_a_ground_of_its_own_is_no_news(before: str, text: str) -> None:
    assert added(before, text) == set()


@pytest.mark.parametrize(
    ("before", "text", "row"),
    [
        (
            OIL,
            "Norwegian brokers must drop their Syrian clients, as the President has ordered.",
            "NOR SYR banking imposed",
        ),
        (WINE, "Mexico, too, imports Chilean copper again.", "MEX CHL metals_minerals lifted"),
        (FLIGHTS, "Ferries no longer sail to Lome.", "NOR TGO shipping imposed"),
        (FLIGHTS, "Swedish airliners no longer fly to Lome either.", "SWE TGO aviation imposed"),
        (FLIGHTS, "Mail to Togo is no longer carried by Norwegian ships.", "NOR TGO telecoms imposed"),
        (MONEY, "Canada gave Haiti back the deposits that had been frozen.", "CAN HTI banking lifted"),
    ],
)
def test_news_of_it_stays(before: str, text: str, row: str) -> None:
    assert row in added(before, text)
