"""Changes told of a time of the past that has no date are background, and not of the day of the news."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2024, 6, 26)  # a Wednesday


def rows(text: str) -> list[tuple[str | None, bool]]:
    found = extractor().claims(Document(None, f"Envoys met in Bamako on Tuesday. {text}", DAY))
    return [(one.when.value, one.main) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "In recent years Norway has banned Malian gold.",
        "Over the past decade Norway banned Malian gold.",
        "In the years after the coup Norway banned Malian gold.",
        "Under President Clinton the United States banned Malian gold.",
        "During the Cold War Norway banned Malian gold.",
        "At the height of the land seizures Norway banned Malian gold.",
        "At the start of the war Norway banned Malian gold.",
        "During her second term the prime minister of Norway banned Malian gold.",
        "Once, Norway banned Malian gold.",
        "Since then Norway has banned Malian gold.",
        "For years Norway barred Malian gold.",
        "In the past Norway banned Malian gold.",
        "Successive Norwegian governments banned Malian gold.",
        "Norway banned Malian gold over the years.",
    ],
)
def test_what_is_told_of_no_known_time_has_no_date(text: str) -> None:
    assert rows(text) == [(None, False)]


@pytest.mark.parametrize(
    "text",
    [
        "At the end of the talks Norway banned Malian gold.",
        "During the meeting Norway banned Malian gold.",
        "Under President Biden's order the United States banned Malian gold.",
        "For the first time in years Norway banned Malian gold.",
        "Norway banned Malian gold in its fourth package in recent years.",
        "For some months Norway will ban Malian gold.",
        "In response to the war in the north Norway banned Malian gold.",
    ],
)
def test_what_is_done_now_is_dated_by_the_news(text: str) -> None:
    assert [one for one, _ in rows(text)] == ["2024-06-25"]


def test_a_date_that_is_given_goes_before() -> None:
    assert rows("In recent years, and last in May 2023, Norway banned Malian gold.") == [("2023-05", False)]
