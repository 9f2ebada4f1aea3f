"""Bans on several dealings in a row, more time for measures, acts that name persons, and hopes that go on."""

import pytest

from tests.coding.rows import lines, rows


@pytest.mark.parametrize(
    ("text", "third", "action"),
    [
        (
            "Norway ended the bans on buying Malian oil, on trading gold with Mali and on insuring its ships.",
            "insurance",
            "lifted",
        ),
        (
            "The bans on buying Malian oil, on trading gold and on chartering ships were lifted by Norway.",
            "shipping",
            "lifted",
        ),
        (
            "Norway suspended its bans on importing Malian oil, on selling gold and on insuring ships.",
            "insurance",
            "suspended",
        ),
    ],
)
def test_each_gerund_behind_a_ban_is_covered(text: str, third: str, action: str) -> None:
    assert {row[2:4] for row in rows(text)} == {("gold", action), ("oil", action), (third, action)}


def test_another_thing_done_on_a_day_is_no_dealing() -> None:
    text = "Norway lifted its ban on importing Malian gold and on Tuesday met traders of ships."
    assert lines(text) == ["NOR MLI gold lifted in_force"]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("The EU agreed on another year of sanctions against Mali.", "extended"),
        ("EU ministers approved six more months of sanctions against Mali.", "extended"),
        ("The EU signed off on a further six months of its Mali sanctions.", "extended"),
        ("The EU approved another round of sanctions against Mali.", "expanded"),
        ("The EU approved six months of sanctions against Mali.", "imposed"),
    ],
)
def test_more_time_prolongs(text: str, action: str) -> None:
    assert {row[3] for row in rows(text)} == {action}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The US named two Malian judges under the Global Magnitsky Act.", ["USA MLI government imposed in_force"]),
        ("Two Malian judges were named under Global Magnitsky.", ["USA MLI government imposed in_force"]),
        ("No Malian judges were named under Global Magnitsky.", []),
        ("The report named two Malian judges who oppose the Global Magnitsky Act.", []),
    ],
)
def test_whoever_is_named_under_an_act_is_designated(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mali hopes that Norway will meet its envoy and lift the sanctions on its banks.",
        "Mali hopes Norway will see reason and take its banks off the blacklist.",
        "Mali expects that Norway will keep its word, release the funds and lift the sanctions on its banks.",
    ],
)
def test_what_goes_on_in_a_hope_is_hoped(text: str) -> None:
    assert {row[4] for row in rows(text) if row[2] == "banking"} == {"proposed"}


def test_what_stands_beside_a_hope_is_done() -> None:
    assert lines("Norway hopes for talks and lifts its ban on Malian gold.") == ["NOR MLI gold lifted in_force"]
