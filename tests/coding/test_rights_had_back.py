"""Quotas, credits and rights that a state has again or no more, and measures that reach further than before."""

import pytest

from tests.coding.rows import lines, rows_told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Washington let Poland have its fish quota back.", ["USA POL food_agriculture lifted in_force"]),
        ("The United States gave Chile back its access to Ex-Im loans.", ["USA CHL banking lifted in_force"]),
        ("The United States handed Panama back its sugar quota.", ["USA PAN food_agriculture lifted in_force"]),
        ("Export-Import Bank loans will be open to Chile again, the White House said.",
         ["USA CHL banking lifted announced"]),
        ("Export credits are no longer available to Hungary, President Reagan announced.",
         ["USA HUN banking imposed in_force"]),
        ("Landing rights are no longer available to Aeroflot, Ottawa said.", ["CAN RUS aviation imposed in_force"]),
        ("Flights to Beirut are no longer available, the airline said.", []),
        ("Loans are no longer available to farmers, the bank said.", []),
        ("The government gave farmers their milk quotas back.", []),
        ("Trawlermen in Hull got back their nets.", []),
    ],
)  # fmt: skip
def test_rights_had_again_or_no_more(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway stretched its embargo on Chad today to take in oil.", ["NOR TCD oil expanded in_force"]),
        ("Norway extended to computers its ban on sales to Chad.", ["NOR TCD technology expanded in_force"]),
        ("Norway extended to next June its embargo on Chad.", ["NOR TCD unspecified extended in_force"]),
    ],
)
def test_what_a_measure_reaches_now(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    "after", ["The ban also covers Chad.", "Chad was included in the ban.", "The embargo includes Chad, too."]
)
def test_a_further_land_that_a_measure_covers(after: str) -> None:
    told = rows_told("1990-08-07", None, f"The Security Council placed Mali under an embargo on Monday. {after}")
    assert "UN TCD unspecified imposed" in told


def test_what_a_ban_covers_in_another_text_is_nothing() -> None:
    assert lines("The ban also covers Britain and Ireland, the health ministry said.") == []


@pytest.mark.parametrize(
    ("day", "text", "wanted"),
    [
        ("1975-05-01", "The Ford administration embargoed all trade with Cambodia.", {"USA KHM unspecified imposed"}),
        ("1972-05-01", "The Heath government lifted the ban on arms for South Africa.", {"GBR ZAF defence lifted"}),
    ],
)
def test_governments_of_leaders_whose_name_is_a_common_word(day: str, text: str, wanted: set[str]) -> None:
    assert rows_told(day, None, text) == wanted
