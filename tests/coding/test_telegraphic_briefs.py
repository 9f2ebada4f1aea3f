"""Briefs without auxiliaries: headlines within a text, labels in a row, and lists that nothing but "off" tells of."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    "text",
    [
        "Japan to lift ban on Vietnam coal.",
        "Japan to lift ban on Vietnam coal, say officials.",
    ],
)
def test_a_headline_within_a_text_announces(text: str) -> None:
    assert lines(text) == ["JPN VNM coal lifted announced"]


@pytest.mark.parametrize(
    "text",
    [
        "The plan: Japan to lift ban on Vietnam coal.",
        "Calls grow for Japan to lift ban on Vietnam coal.",
        "Japan to lift ban on Vietnam coal if talks go well.",
        "The minister wants Japan to lift ban on Vietnam coal.",
    ],
)
def test_a_headline_that_leaves_it_open_proposes(text: str) -> None:
    assert lines(text) == ["JPN VNM coal lifted proposed"]


def test_who_is_to_follow_has_decided() -> None:
    assert lines("Sweden bans Malian gold; Norway to follow.") == [
        "NOR MLI gold imposed announced",
        "SWE MLI gold imposed in_force",
    ]


ITEMS = ["AUS ZWE government imposed in_force", "NZL FJI government lifted in_force"]


@pytest.mark.parametrize("between", [". 2. ", ".\n2. ", "; 2. "])
def test_items_in_a_row_have_a_label_each(between: str) -> None:
    text = f"1. Zimbabwe: Australia adds ten ministers to visa ban list{between}Fiji: NZ drops visa ban on officers."
    assert lines(text) == ITEMS


@pytest.mark.parametrize("between", ["; ", ". ", "\n"])
def test_labels_in_a_row_each_say_whom_it_hits(between: str) -> None:
    text = f"Syria: Norway allows wheat sales{between}Iran: EU takes two banks off list."
    assert lines(text) == ["EU IRN banking lifted in_force", "NOR SYR food_agriculture eased in_force"]


def test_a_label_alone_says_whom_it_hits() -> None:
    assert lines("Syria: Norway allows wheat sales.") == ["NOR SYR food_agriculture eased in_force"]
    assert lines("Syria: Norwegian wheat is dear.") == []


@pytest.mark.parametrize(("place", "action"), [("off", "lifted"), ("on", "imposed")])
def test_banks_off_a_list_of_somebody(place: str, action: str) -> None:
    text = f"Iran: two Iranian banks {place} EU blacklist.\n\nMali: ban on gold lifted by Norway."
    assert f"EU IRN banking {action} in_force" in lines(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Saudi Arabia resumes oil to Japan.", "SAU JPN oil lifted in_force"),
        ("Ottawa okays grain to Moscow.", "CAN RUS food_agriculture eased in_force"),
        ("Ottawa okays grain to Moscow again.", "CAN RUS food_agriculture lifted in_force"),
    ],
)
def test_goods_stand_for_their_flow(text: str, row: str) -> None:
    assert lines(text) == [row]


def test_what_a_port_sends_again_is_no_measure() -> None:
    assert lines("The strike over, the port resumed oil to Italy.") == []
