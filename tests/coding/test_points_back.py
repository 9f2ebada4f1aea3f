"""What points back to a party or a measure: "the airline", "the ban", a measure in an article about one party."""

import pytest

from tests.coding.test_wordings import rows


def test_the_airline_is_the_one_named_before() -> None:
    text = "Belavia lost its landing rights in May. A flight ban was slapped on the airline by Norway."
    assert "NOR BLR aviation imposed decided" in rows(text)


def test_the_company_is_the_only_one_named() -> None:
    text = "Belaruskali sells potash. Iceland sanctioned the company on Monday."
    assert rows(text) == ["ISL BLR potash imposed decided"]


def test_the_company_is_nobody_where_two_were_named() -> None:
    text = "Belaruskali buys from Belavia. Iceland sanctioned the company on Monday."
    assert not any("potash" in row or "aviation" in row for row in rows(text))


def test_a_company_that_is_said_to_be_another_points_nowhere() -> None:
    text = "Belaruskali sells potash. Iceland sanctioned the company which runs the port of Odessa."
    assert "ISL BLR potash imposed decided" not in rows(text)


def test_a_measure_that_names_nobody_hits_the_one_party_of_the_article() -> None:
    text = "Iceland sanctioned Belaruskali in May. Norway eased its restrictions on Tuesday."
    assert rows(text) == ["ISL BLR potash imposed decided", "NOR BLR potash eased decided"]


def test_curbs_named_again_keep_their_one_sector() -> None:
    text = "Japan may drop its curbs on chips for Chad. The curbs were imposed in July 2019."
    assert "JPN TCD semiconductors imposed decided" in rows(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Russia banned Georgian wine in 2006. The ban was lifted on Monday.",
            "RUS GEO food_agriculture lifted decided",
        ),
        ("Indonesia barred Israeli airlines in 2003. The ban ended on Monday.", "IDN ISR aviation lifted decided"),
        ("Peru barred Cuban coal in 1986. The prohibition was repealed on Monday.", "PER CUB coal lifted decided"),
        (
            "The Security Council, which banned trade in centrifuges with Iran in 2006, ended that ban on Thursday.",
            "UN IRN nuclear lifted decided",
        ),
    ],
)
def test_the_ban_is_on_what_a_verb_barred(text: str, expected: str) -> None:
    assert expected in rows(text)
    assert not any("unspecified" in row for row in rows(text))


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Canada lifted sanctions on Robert Mugabe.", "government"),
        ("Canada lifted sanctions against President Robert Mugabe.", "government"),
        ("Canada lifted sanctions on Mr Mugabe.", "unspecified"),
        ("Canada lifted sanctions on the regime of Robert Mugabe.", "unspecified"),
        ("Canada lifted sanctions on Robert Mugabe's government.", "unspecified"),
        ("Canada lifted an arms embargo on Robert Mugabe.", "defence"),
    ],
)
def test_a_leader_told_by_his_whole_name_is_hit_himself(text: str, sector: str) -> None:
    assert rows(text) == [f"CAN ZWE {sector} lifted decided"]


def test_who_is_kept_from_coming_to_the_country_is_kept_from_that_which_bars_him() -> None:
    text = "Britain banned Alexander Lukashenko and his aides from travelling to the country."
    assert not any("tourism" in row for row in rows(text))


@pytest.mark.parametrize("before", ["Kenya banned Ugandan fish.", "Kenya lifted the ban on meat exports to Uganda."])
def test_a_border_is_shut_whatever_a_ban_before_was_on(before: str) -> None:
    assert "KEN UGA unspecified imposed decided" in rows(f"{before} Nairobi closed the border in December.")
