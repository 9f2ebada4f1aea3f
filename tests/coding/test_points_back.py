"""What points back to a party or a measure: "the airline", "the ban", a measure in an article about one party."""

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
