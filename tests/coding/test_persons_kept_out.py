"""Persons whom a state lets in no more, in words of what they can or will be able to do."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

Row = tuple[str | None, str | None, str, str, str]
SAID = " Sanctions do not work, a professor said."


def rows(text: str) -> set[Row]:
    found = extractor().claims(Document(None, text + SAID, date(2019, 1, 8)))
    return {(one.sender, one.target_country, one.sector, str(one.action), str(one.status)) for one in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rosario Murillo, Nicaragua's vice president, and six others can no longer travel to Canada.",
            ("CAN", "NIC", "government", "imposed", "in_force"),
        ),
        (
            "Nicolás Maduro, his wife and his ministers will not be able to set foot in Chile, Santiago said.",
            ("CHL", "VEN", "government", "imposed", "announced"),
        ),
        (
            "Mali's generals will not be able to visit Norway, Oslo said.",
            ("NOR", "MLI", "government", "imposed", "announced"),
        ),
    ],
)
def test_who_cannot_go_somewhere_is_kept_out(text: str, expected: Row) -> None:
    assert rows(text) == {expected}


def test_all_lands_that_somebody_cannot_enter_are_senders() -> None:
    found = rows("Forty Belarusian officials cannot enter Lithuania, Latvia or Estonia any more.")
    assert {sender for sender, *_ in found} == {"LTU", "LVA", "EST"}


@pytest.mark.parametrize(
    "text",
    [
        "Mali's president will not be able to travel to Norway because of a cold, his office said.",
        "Putin can no longer travel by plane, his doctors said.",
        "Iran can no longer pay in euros, analysts said.",
        "Lukashenko's minister will not be able to attend the games in Athens.",
    ],
)
def test_who_is_only_hindered_is_not_kept_out(text: str) -> None:
    assert rows(text) == set()


def test_parts_of_china_are_no_senders_beside_it() -> None:
    found = rows("Two Malian generals may no longer enter mainland China, Hong Kong or Macao.")
    assert {sender for sender, *_ in found} == {"CHN"}


def test_a_rule_that_a_relative_clause_recalls_is_no_news() -> None:
    assert rows("Malian goods, which may not enter Norway or Iceland, were cheap in May.") == set()
    assert {row[0] for row in rows("Malian goods, which may no longer enter Norway, were cheap.")} == {"NOR"}
