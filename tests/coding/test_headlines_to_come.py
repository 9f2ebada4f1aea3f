"""Headlines of measures that are to begin or end on a day, verbs behind numbered acts, and rules of the very year."""

import pytest

from tests.coding.rows import dated_rows_told, rows_told

# day of publication; headline; its rows with their days
TO_COME = [
    ("1985-05-05", "U.S. embargo on Nicaragua to start Tuesday", {"USA NIC unspecified imposed 1985-05-05"}),
    ("2012-06-25", "EU embargo on Iranian oil to take effect July 1", {"EU IRN oil imposed 2012-07-01"}),
    ("1974-03-15", "Embargo on Dutch oil to end Monday", {"None NLD oil lifted 1974-03-18"}),
    ("2020-10-16", "UN arms embargo on Iran to expire Sunday", {"UN IRN defence lifted 2020-10-18"}),
    ("2019-05-01", "US waivers on Iranian oil to end Thursday", {"USA IRN oil reinstated 2019-05-02"}),
    ("2023-01-30", "G7 cap on Russian diesel kicks in Sunday", {"G7 RUS petroleum_products imposed 2023-02-05"}),
]


@pytest.mark.parametrize(("day", "headline", "rows"), TO_COME)
def test_headline_says_what_is_to_begin_or_end(day: str, headline: str, rows: set[str]) -> None:
    senders = {row.rsplit(" ", 1)[0] for row in dated_rows_told(day, headline, "Officials gave no details.")}
    assert senders == {row.rsplit(" ", 1)[0] for row in rows}


@pytest.mark.parametrize(
    ("day", "headline", "row"), [one for one in TO_COME if "start" not in one[1]], ids=lambda one: str(one)[:20]
)
def test_day_of_a_headline_is_its_own(day: str, headline: str, row: set[str]) -> None:
    assert dated_rows_told(day, headline, "Officials gave no details.") == row


# day of publication; a sentence of a brief; its rows
BRIEFS = [
    ("2023-01-30", "EU ban on Russian diesel to start Sunday.", {"EU RUS petroleum_products imposed"}),
    ("2010-09-27", "UN arms embargo on Sierra Leone to be lifted Wednesday.", {"UN SLE defence lifted"}),
    ("1994-09-28", "It is hoped that sanctions on Haiti are to end Friday.", {"None HTI unspecified lifted proposed"}),
    ("1994-09-28", "Sanctions on Haiti to stay in place.", set()),
]


@pytest.mark.parametrize(("day", "text", "rows"), BRIEFS)
def test_brief_that_names_the_day_tells_a_decision(day: str, text: str, rows: set[str]) -> None:
    assert rows_told(day, None, text) == rows


# day of publication; text; its rows
ACTS = [
    (
        "1992-03-31",
        "Resolution 748, adopted by the Council today, bars all flights to Libya.",
        {"UN LBY aviation imposed"},
    ),
    (
        "1979-11-14",
        "Executive Order 12170, signed today by the president, blocks all property of the government of Iran.",
        {"USA IRN banking imposed"},
    ),
    (
        "2022-04-14",
        "The Mali (Sanctions) (Amendment) Regulations 2022 prohibit British banks from clearing payments for Ecobank.",
        {"GBR TGO banking imposed"},
    ),
    (
        "2022-04-14",
        "Regulations laid today prohibit the supply of luxury goods to Russia.",
        {"None RUS luxury_goods imposed"},
    ),
    (
        "2022-04-14",
        "The Libya (Assets) (Sanctions) Regulations 2011 freeze the assets of the Libyan central bank.",
        set(),
    ),
    ("2022-04-14", "The regulations prohibit the supply of luxury goods to Russia.", set()),
]


@pytest.mark.parametrize(("day", "text", "rows"), ACTS)
def test_acts_rule_what_they_say_behind_their_number_or_year(day: str, text: str, rows: set[str]) -> None:
    assert rows_told(day, None, text) == rows


# day of publication; text; its rows
ENDED = [
    (
        "2005-02-01",
        "The Order of 4 May 1998 prohibiting exports of helicopters to Indonesia is hereby revoked, Britain said.",
        {"GBR IDN aviation lifted"},
    ),
    (
        "2014-04-29",
        "The measures on diamonds from Liberia shall terminate today, the Security Council decided.",
        {"UN LBR diamonds lifted"},
    ),
    ("2013-04-29", "The EU ended the measures on steel from China.", set()),
    ("2005-05-05", "Oman halted applying the boycott of Israel.", {"OMN ISR unspecified lifted"}),
    ("2005-05-05", "Norway stopped the application of sanctions on Chad.", {"NOR TCD unspecified lifted"}),
    (
        "2015-11-30",
        "Russia stopped customs clearance of Turkish lorries and fruit.",
        {"RUS TUR food_agriculture imposed"},
    ),
]


@pytest.mark.parametrize(("day", "text", "rows"), ENDED)
def test_acts_and_measures_end_whose_day_or_goods_are_told(day: str, text: str, rows: set[str]) -> None:
    assert rows <= rows_told(day, None, text)
    assert rows or not rows_told(day, None, text)


# day of publication; text; rows with their days
TOLD_BACK = [
    (
        "1992-04-07",
        "The EC on Monday ended its oil embargo on South Africa. An older set of measures imposed in 1986, which"
        " barred the sale of South African coal, had been dropped by then.",
        {"EU ZAF oil lifted 1992-04-06", "EU ZAF coal imposed 1986"},
    ),
    (
        "2012-01-01",
        "A mission went to South Africa in 1986. Later that year the US Congress passed the Comprehensive"
        " Anti-Apartheid Act over a veto. It banned new loans to South Africa.",
        {"USA ZAF banking imposed 1986"},
    ),
]


@pytest.mark.parametrize(("day", "text", "rows"), TOLD_BACK)
def test_what_acts_and_sets_of_measures_banned_has_their_day(day: str, text: str, rows: set[str]) -> None:
    assert rows <= dated_rows_told(day, None, text)
