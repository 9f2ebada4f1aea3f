"""Decisions of which the text says after all that nothing came, and texts that were dropped: no measure has changed."""

import pytest

from tests.coding.rows import rows_told

DAY = "2015-06-10"
LIFTED = "GBR CHL metals_minerals lifted proposed"


@pytest.mark.parametrize(
    "text",
    [
        "Britain was to lift its ban on Chilean copper in May. The decision has slipped into next year.",
        "Britain was to lift its ban on Chilean copper in May. Then came a strike. Now the matter is on hold.",
        "Britain was due to lift its ban on Chilean copper on Monday, but Scotland objected.",
        "Britain had been due to lift its ban on Chilean copper on Monday.",
        "Britain was to lift its ban on Chilean copper in May, until a vote in the Commons went against it.",
        "Britain was going to lift its ban on Chilean copper on Monday. In the end it did not.",
        "Britain had promised to lift its ban on Chilean copper by Friday. London has not done so.",
        "Britain said it would lift its ban on Chilean copper by Friday. Nothing came of it.",
        "Britain will lift its ban on Chilean copper within weeks of a fair vote.",
        "In return Britain lifts its ban on Chilean copper. Neither side has agreed.",
        "The price: Britain lifts its ban on Chilean copper. Santiago has not agreed to it.",
    ],
)
def test_what_was_to_be_done_and_was_not_is_only_proposed(text: str) -> None:
    assert rows_told(DAY, None, text) == {LIFTED}


@pytest.mark.parametrize(
    "text",
    [
        "Britain agreed to lift its ban on Chilean copper. France has not done so.",
        "Britain was to lift its ban on Chilean copper on Monday. The vote on the budget was put off.",
        "Britain is to lift its ban on Chilean copper on Monday. It did not like the ban.",
        "Britain will lift its ban on Chilean copper within weeks of the decision.",
        "Britain lifts its ban on Chilean copper. Neither side has won.",
        "Britain said it would lift its ban on Chilean copper. France was asked to follow. It did not.",
    ],
)
def test_what_another_leaves_undone_takes_nothing_back(text: str) -> None:
    assert "GBR CHL metals_minerals lifted" in rows_told(DAY, None, text)


@pytest.mark.parametrize(
    "text",
    [
        "Britain banned loans to Chile. A bill in the Commons would have gone further. It was set aside.",
        "Britain banned loans to Chile. A motion to that end had failed before. It was dropped.",
    ],
)
def test_a_text_that_is_set_aside_lifts_nothing(text: str) -> None:
    assert rows_told(DAY, None, text) == {"GBR CHL banking imposed"}


def test_a_ban_that_is_set_aside_is_lifted_still() -> None:
    text = "Britain banned loans to Chile. The ban hurt its own banks. It was dropped in May."
    assert rows_told(DAY, None, text) == {"GBR CHL banking imposed", "GBR CHL banking lifted"}


@pytest.mark.parametrize(
    "text",
    [
        "Britain will lift its ban on Chilean copper next week, an envoy predicted after two days of talks.",
        "Britain will lift its ban on Chilean copper next week, traders in London believe because stocks are low.",
    ],
)
def test_a_guess_that_its_ground_follows_is_a_guess(text: str) -> None:
    assert rows_told(DAY, None, text) == {LIFTED}


def test_what_leaves_an_agenda_is_not_lifted() -> None:
    assert rows_told(DAY, None, "Britain's cabinet took the sanctions on Chile off its agenda.") == set()


def test_measures_that_stay_as_they_were_imposed_are_no_new_ones() -> None:
    assert rows_told(DAY, None, "Britain's sanctions on Chile stay as they were imposed.") == set()
