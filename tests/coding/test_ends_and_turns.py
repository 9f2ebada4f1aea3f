"""Whose turn is next in the same sentence, who is let in, and what stands prohibited."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[str]:
    return {f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway banned Malian gold on Monday, and Sweden may be next.", {"SWE"}),
        ("Norway banned Malian gold on Monday, and Sweden is expected to be next.", {"SWE"}),
        ("Norway banned Malian gold; Sweden and Denmark are expected to be next.", {"SWE", "DNK"}),
        ("Norway banned Malian gold, and a trade deal is expected to be next.", set()),
        ("Norway banned Malian gold, and Mali is expected to be angry.", set()),
    ],
)
def test_whose_turn_is_next_in_the_same_sentence(text: str, expected: set[str]) -> None:
    assert {one.sender for one in claims(text) if one.stage == "proposed"} == expected
    assert "NOR MLI gold imposed decided" in rows(text)


def test_officials_are_let_in_again_by_one_and_not_by_another() -> None:
    assert rows("Norway will let Malian officials in again. Sweden will not.") == {
        "NOR MLI government lifted decided",
        "SWE MLI government lifted rejected",
    }


def test_students_let_in_again_are_no_end_of_sanctions() -> None:
    assert rows("Canada will let Chadian students in again.") == set()


def test_what_stands_prohibited_is_banned() -> None:
    text = "Exports of arms to Mali stand prohibited with immediate effect, Norway's ministry said."
    assert rows(text) == {"NOR MLI defence imposed decided"}


def test_what_stands_frozen_was_frozen_before() -> None:
    assert rows("Assets of two Chadian banks stand frozen in Norway.") == set()
