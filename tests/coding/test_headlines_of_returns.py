"""Headlines of measures that return, in capitals, and of goods that a state stops."""

from datetime import date

import pytest

from tests.coding.rows import lines, rows

BODY = "It was said on the day before."


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Mali sanctions return", {(None, "MLI", "unspecified", "reinstated", "in_force")}),
        ("UN sanctions on Mali return", {("UN", "MLI", "unspecified", "reinstated", "in_force")}),
        ("NORWAY BANS MALI IMPORTS AFTER COUP", {("NOR", "MLI", "unspecified", "imposed", "in_force")}),
        ("Norway stops Malian gold", {("NOR", "MLI", "gold", "imposed", "in_force")}),
        ("Peru halts Chilean grapes at border", {("PER", "CHL", "food_agriculture", "imposed", "in_force")}),
        ("Farmers stop Chilean grapes at Peruvian border", set()),
        ("Norway stops Malian drones over Oslo", set()),
    ],
)
def test_headlines(title: str, expected: set[tuple[str | None, ...]]) -> None:
    assert rows(BODY, title=title, published=date(2012, 6, 5)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo halted Malian gold at the border.", ["NOR MLI gold imposed in_force"]),
        ("Norway did not stop Malian gold, embargo or not.", []),
        ("Police stopped Malian lorries on the motorway, embargo or not.", []),
        ("Washington banned group visits and cruises to Cuba.", ["USA CUB tourism imposed in_force"]),
        ("Norway will resume buying Malian gold.", ["NOR MLI gold lifted announced"]),
        ("Norway resumed importing Malian gold.", ["NOR MLI gold lifted in_force"]),
        ("Norway started buying Malian gold again.", ["NOR MLI gold lifted in_force"]),
        ("Norwegian companies will resume buying Malian gold.", []),
        ("Peru suspended customs clearance of Chilean coal.", ["PER CHL coal imposed in_force"]),
    ],
)
def test_goods_that_are_stopped(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
