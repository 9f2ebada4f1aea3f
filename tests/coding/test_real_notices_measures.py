"""Measures that are taken in order to do something, and what only goes on."""

import pytest

from tests.coding.rows import rows


@pytest.mark.parametrize(
    ("makes", "status"),
    [
        ("has implemented measures", "in_force"),
        ("introduced measures", "in_force"),
        ("will implement measures", "announced"),
        ("decided to implement measures", "announced"),
        ("is considering measures", "proposed"),
        ("plans to introduce measures", "proposed"),
    ],
)
def test_measures_are_as_real_as_the_verb_that_makes_them(makes: str, status: str) -> None:
    text = f"Norway {makes} to freeze the assets of Mali's ministers."
    assert rows(text) == {("NOR", "MLI", "government", "imposed", status)}


def test_measures_that_lawmakers_introduce_are_a_bill() -> None:
    found = rows("Two senators introduced measures to ban imports of Malian gold.")
    assert {status for *_, status in found} == {"proposed"}


@pytest.mark.parametrize("goes_on", ["continue to be banned", "continue to be prohibited", "continued to be barred"])
def test_what_continues_to_be_banned_is_no_news(goes_on: str) -> None:
    assert rows(f"Imports of Malian gold {goes_on} by Norway.") == set()


def test_the_measures_that_follow_are_those_decided_before() -> None:
    text = (
        "On 4 May Norway decided on further steps against Mali. The measures are as follows:\n"
        "- Import ban on gold\nImports of gold from any place in Mali are covered.\n- Export ban on trucks\n"
    )
    assert rows(text) == {
        ("NOR", "MLI", "gold", "imposed", "in_force"),
        ("NOR", "MLI", "vehicles", "imposed", "in_force"),
    }


def test_a_member_that_acts_in_concert_with_the_seven_acts_alone() -> None:
    text = "Japan imposed an arms embargo on Mali in concert with the G7."
    assert rows(text) == {("JPN", "MLI", "defence", "imposed", "in_force")}


def test_items_of_a_lifting_are_lifted() -> None:
    text = (
        "The Authority of ECOWAS decides to lift the following sanctions on Niger:\n"
        "a. Suspension of all financial transactions with Niger;\n"
        "b. Travel ban on government officials.\n"
    )
    found = rows(text)
    assert {action for *_, action, _ in found} == {"lifted"}
    assert {sector for _, _, sector, *_ in found} >= {"banking", "government"}


def test_items_of_a_suspension_are_suspended_and_asked_for_proposed() -> None:
    assert rows("Britain suspended the following measures against Syria:\n- the ban on oil imports\n") == {
        ("GBR", "SYR", "oil", "suspended", "in_force")
    }
    text = "Chad's minister asked the EU to lift the following sanctions on Mali:\n- the ban on gold imports\n"
    assert {(action, status) for *_, action, status in rows(text)} == {("lifted", "proposed")}


def test_who_drafted_a_resolution_did_not_adopt_it() -> None:
    text = "The Security Council adopted a U.S.-drafted resolution to extend sanctions against South Sudan."
    assert {sender for sender, *_ in rows(text)} == {"UN"}


def test_an_entity_list_of_china_is_no_american_one() -> None:
    text = (
        "China announced the suspension of its Unreliable Entity List measures against six U.S. traders and of the "
        "Export Control Entity List against nine more."
    )
    assert {(sender, target) for sender, target, *_ in rows(text)} == {("CHN", "USA")}
