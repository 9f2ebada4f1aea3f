"""Goods left out of a package before it is made, which are refused, and those freed from one that stands."""

import pytest

from tests.coding.texts import claims

_NEWS = "EU ministers imposed sanctions on Mali on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        "Potash was dropped from the package.",
        "A ban on potash was deleted from the draft.",
        "Potash was struck off the list after Germany refused to go along.",
        "Potash was removed from the list after farmers protested.",
    ],
)
def test_what_is_left_out_of_a_new_package_is_refused(text: str) -> None:
    assert {(one.action, one.status) for one in claims(_NEWS + text) if one.sector == "potash"} == {
        ("imposed", "rejected")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Japan dropped fish from its list of banned Malian goods on Friday.",
        "Fish came off the list of goods that Japan will not buy from Mali.",
    ],
)
def test_what_leaves_a_list_that_stands_is_freed(text: str) -> None:
    assert {(one.action, one.status) for one in claims(text)} == {("lifted", "in_force")}


def test_who_only_objected_to_a_part_refuses_none_of_the_rest() -> None:
    text = "The EU banned steel and gold from Mali. Coal was struck off the list after Germany refused to go along."
    assert not {one.sector for one in claims(text) if one.sender == "DEU"} & {"iron_steel", "gold"}
