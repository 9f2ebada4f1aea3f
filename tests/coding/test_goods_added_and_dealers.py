"""Goods that are added to a ban, all who may deal no more, and who lets nothing in."""

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


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Norway permits no imports of timber from Mali as of today.", "NOR MLI timber imposed"),
        ("ECOWAS bound its members to no longer allow flights to Mali.", "ECOWAS MLI aviation imposed"),
        ("ECOWAS bound its members to allow no flights to Mali.", "ECOWAS MLI aviation imposed"),
    ],
)
def test_who_lets_nothing_in_bars_it(text: str, rows: str) -> None:
    assert rows_told(DAY, None, text) == {rows}


@pytest.mark.parametrize(
    "text",
    [
        "The order allows no exceptions, Norway said.",
        "The rules of Mali's bank allow no doubt about its owners.",
        "Norway allowed no more than an hour for talks on Mali.",
    ],
)
def test_what_allows_no_exception_bars_nothing(text: str) -> None:
    assert rows_told(DAY, None, text) == set()


def test_a_measure_behind_a_colon_may_be_told_as_an_answer() -> None:
    text = "The Arab League agreed tonight on these punishments for Mali: no Arab oil; no loans or deposits."
    assert rows_told(DAY, None, text) >= {"ARAB_LEAGUE MLI oil imposed", "ARAB_LEAGUE MLI banking imposed"}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Canada condemned the coup in Chad. Canadian arms may no longer be exported there, the minister said.",
            "CAN TCD defence imposed",
        ),
        ("Nothing grown or made in Mali may be brought into Kenya, Nairobi decided.", "KEN MLI unspecified imposed"),
        (
            "Fish from Chad was dear. Nothing caught or raised in Mali may be landed in Kenya.",
            "KEN MLI unspecified imposed",
        ),
    ],
)
def test_goods_go_to_another_land_than_their_own(text: str, row: str) -> None:
    assert rows_told(DAY, None, text) == {row}
