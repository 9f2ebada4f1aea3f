"""Who withholds goods and money from another land, what "both" stands for, sums of loans, and what is stopped too."""

from datetime import date

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No Danish credit is to be given to Peru.", "DNK PER banking imposed decided"),
        ("Danish loans may no longer be made to Peru.", "DNK PER banking imposed decided"),
        ("No Danish weapon may be sold to Peru.", "DNK PER defence imposed decided"),
        ("Chinese chips may no longer be sold to Russia.", "CHN RUS semiconductors imposed decided"),
        ("It is an offence from today for any Dane to sell oil to Peru.", "DNK PER oil imposed decided"),
        ("Norway told its refiners to buy no Peruvian oil.", "NOR PER oil imposed decided"),
    ],
)
def test_givers_withhold_and_lands_bind_their_own(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Peruvian meat may no longer be sold to Russia.", "PER"),
        ("Iranian oil may no longer be sold to Denmark.", "IRN"),
    ],
)
def test_plain_goods_are_kept_out_by_their_buyers(text: str, target: str) -> None:
    assert [one.target_country for one in claims(text)] == [target]


def test_both_are_the_two_named_before() -> None:
    text = "Denmark lifted its embargo on Chad and Mali. Exports to both were halted in 2019."
    found = {f"{one.target_country} {one.action} {one.status} {one.when.value}" for one in claims(text)}
    halted = {"TCD imposed in_force 2019", "MLI imposed in_force 2019"}
    assert found == {"TCD lifted in_force 2023-05-10", "MLI lifted in_force 2023-05-10", *halted}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan unfroze 90 billion yen in loans to Laos.", "JPN LAO banking lifted decided"),
        ("Japan froze 90 million dollars in loans to Laos.", "JPN LAO banking imposed decided"),
        ("Denmark stopped 30 mln dlrs of exports to Laos.", "DNK LAO unspecified imposed decided"),
    ],
)
def test_sums_are_of_what_they_pay_for(text: str, expected: str) -> None:
    assert rows(text) == [expected]


def test_what_is_stopped_too_is_a_change_of_its_own() -> None:
    found = rows("Denmark stopped buying oil from Chad. It will ban exports to Chad as well.")
    assert found == ["DNK TCD oil imposed decided", "DNK TCD unspecified imposed decided"]


@pytest.mark.parametrize(
    "head",
    [
        "LAGOS, MAY 8 NPA - ",
        "LAGOS, May 8, Newsnet - ",
        "From Our Own Envoy\n\nLAGOS, May 8. — ",
        "By Jane Doe\nOf Our Trade Desk\n\nLAGOS, May 8. — ",
    ],
)
def test_datelines_stand_below_bylines_and_before_agencies(head: str) -> None:
    found = claims(f"{head}Denmark banned coal from Chad.", published=date(2023, 5, 10))
    assert [one.when.value for one in found] == ["2023-05-08"]
