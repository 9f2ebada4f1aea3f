"""Who threatens whom, and what hangs on a condition that a modal opens."""

import pytest

from tests.coding.texts import claims


def told(text: str) -> set[tuple[str | None, str | None, str, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action, one.stage) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The EU told Belarus on Monday to free the prisoners or it would impose sanctions.",
            ("EU", "BLR", "unspecified", "imposed", "proposed"),
        ),
        (
            "Canada warned Haiti to hold elections, or it would stop all exports of oil.",
            ("CAN", "HTI", "oil", "imposed", "proposed"),
        ),
        (
            "Washington told Havana to release the men or it would tighten the embargo.",
            ("USA", "CUB", "unspecified", "expanded", "proposed"),
        ),
        (
            "The Council told Sudan to rein in its militias, or it would consider sanctions on the oil industry.",
            ("UN", "SDN", "oil", "imposed", "proposed"),
        ),
    ],
)
def test_who_tells_others_what_to_do_makes_the_threat(text: str, row: tuple[str, ...]) -> None:
    assert told(text) == {row}


def test_who_is_threatened_with_a_measure_makes_none() -> None:
    assert told("The EU lifted its ban on Faroese fish. Iceland was threatened with a ban in 2012.") == {
        ("EU", "FRO", "food_agriculture", "lifted", "decided"),
        ("EU", "ISL", "unspecified", "imposed", "proposed"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "The EU will lift its ban on Burmese timber should the talks succeed.",
        "The EU may lift its ban on Burmese timber should they succeed.",
        "Should the talks succeed, the EU will lift its ban on Burmese timber.",
    ],
)
def test_what_is_to_come_should_something_happen_is_not_decided(text: str) -> None:
    assert told(text) == {("EU", "MMR", "timber", "lifted", "proposed")}


def test_what_should_be_done_is_no_condition() -> None:
    text = "The ministers of the EU agreed that the ban on Syrian oil should be lifted."
    assert told(text) == {("EU", "SYR", "oil", "lifted", "decided")}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("President Clinton will this week drop the ban on Burmese timber.", "decided"),
        ("The United States may next month drop the ban on Burmese timber.", "proposed"),
        ("The United States will not this year drop the ban on Burmese timber.", "rejected"),
        ("The expectation is that Washington will in May drop the ban on Burmese timber.", "proposed"),
    ],
)
def test_a_day_may_part_a_modal_from_its_verb(text: str, stage: str) -> None:
    assert told(text) == {("USA", "MMR", "timber", "lifted", stage)}


def test_a_year_before_a_comma_is_in_no_verb_group() -> None:
    text = "The general, who governed Haiti from 2013 to 2018, was sanctioned by Canada in January 2020."
    assert {stage for *_, stage in told(text)} == {"decided"}
