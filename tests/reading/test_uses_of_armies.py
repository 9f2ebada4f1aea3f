"""Goods that a clause tells by the military use they may have, and flows told so without a word for the goods."""

import pytest

from tests.coding.rows import dated_rows_told


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Norway banned the sale to Chad of any goods that might serve a military purpose.", "dual_use"),
        ("Norway banned sales to Chad of material that could be put to military use.", "dual_use"),
        ("Norway barred exports to Chad of machinery with possible military applications.", "dual_use"),
        ("Norway stopped any export to Chad that might serve military purposes.", "dual_use"),
        ("Norway banned the sale of military material to Chad.", "defence"),
        ("Norway halted exports to Chad that had been paid for by its army.", "unspecified"),
        ("Norway banned all exports to Chad, which used them for military purposes.", "unspecified"),
    ],
)
def test_a_military_use_tells_the_goods(text: str, sector: str) -> None:
    assert dated_rows_told("2012-08-07", None, text) == {f"NOR TCD {sector} imposed 2012-08-07"}
