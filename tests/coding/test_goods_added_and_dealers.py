"""Goods that are added to a ban, and all who may deal no more."""

import pytest

from tests.coding.rows import rows_told

DAY = "1985-04-17"


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        (
            "Denmark banned imports of Malian fruit in 1986. Coal and steel were added to the ban in 1987.",
            "coal iron_steel",
        ),
        ("Denmark renewed its ban on Malian fruit on Monday, when timber and gold were added to it.", "timber gold"),
    ],
)
def test_goods_are_added_to_a_ban_told_before(text: str, goods: str) -> None:
    assert {f"DNK MLI {one} imposed" for one in goods.split()} <= rows_told(DAY, None, text)


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Banks and insurers may no longer deal with Mali, the White House said.", "banking insurance"),
        ("Insurers and shipping lines may not serve Mali, the White House ruled.", "insurance shipping"),
    ],
)
def test_all_who_may_deal_no_more_give_their_sector(text: str, sectors: str) -> None:
    assert rows_told(DAY, None, text) == {f"USA MLI {one} imposed" for one in sectors.split()}
