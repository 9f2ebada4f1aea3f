"""Days from which something holds: what has begun lies back, and who writes from a place on a day says when."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2024, 6, 26)  # a Wednesday


def days(text: str, title: str | None = None) -> list[str | None]:
    return [one.when.value for one in extractor().claims(Document(title, text, DAY)) if one.decided]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway banned Malian gold from Tuesday.", "2024-07-02"),
        ("Malian gold is banned from Norway's market from Tuesday.", "2024-06-25"),
        ("As of Tuesday it is a crime to sell Malian gold in Norway, the government in Oslo said.", "2024-06-25"),
        ("Malian gold is banned from Norway's market from Friday.", "2024-06-28"),
        ("Norway will ban Malian gold from Tuesday.", "2024-07-02"),
        ("Norway decided to ban Malian gold from Tuesday.", "2024-07-02"),
        ("Norway bans Malian gold from Friday.", "2024-06-28"),
    ],
)
def test_a_day_of_the_week_from_which_something_holds_is_past_where_it_has_begun(text: str, day: str) -> None:
    assert days(text) == [day]


def test_a_dateline_says_when_something_to_come_was_announced() -> None:
    text = "OSLO, June 25 - Malian gold will be kept out of Norway from Dec 1."
    assert days(text, "MALIAN GOLD TO BE KEPT OUT OF NORWAY FROM DEC 1") == ["2024-06-25"]


def test_what_was_done_the_same_day_was_not_done_on_a_day_to_come() -> None:
    text = "Norway on Monday banned Malian gold with effect from 1 August. The same day Sweden froze Malian reserves."
    assert days(text)[-1] == "2024-06-24"
    coming = "Norway will ban Malian gold from 1 August. The same day Sweden will stop buying Malian gold."
    assert days(coming) == ["2024-08-01", "2024-08-01"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway stopped all trade with Mali, including transit, on May 24.", ["2024-05-24"]),
        (
            "Norway banned Malian gold, its main export, on May 24 and closed its ports to Malian ships.",
            ["2024-05-24", "2024-05-24"],
        ),
        ("Norway stopped issuing licences for Malian gold in February.", ["2024-02"]),
    ],
)
def test_a_date_behind_an_aside_or_behind_goods_is_that_of_the_verb(text: str, found: list[str]) -> None:
    assert days(text) == found
