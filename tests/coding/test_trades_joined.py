"""Branches and dealings beside others: banking after "as well as", goods behind who deals, travel beside trade."""

import pytest

from tests.coding.rows import rows_told


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Canada lifted its curbs on Chad in oil, metals and shipping, as well as banking and insurance.", None),
        ("Canada lifted sanctions on Chad's oil, metals and shipping sectors as well as banking and insurance.", None),
        ("Canada banned imports of Chadian oil as well as insurance for tankers.", {"oil", "insurance"}),
        ("Canada eased sanctions on Chad's oil industry and on banking.", {"oil", "banking"}),
    ],
)
def test_branches_after_as_well_as(text: str, sectors: set[str] | None) -> None:
    """Assert a branch joined to others to be hit as they are."""
    told = {row.split()[2] for row in rows_told("2016-01-20", None, text)}
    assert told == (sectors or {"oil", "metals_minerals", "shipping", "banking", "insurance"})


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("The UN banned all exports by Eritrea of gold and copper.", {"gold imposed", "metals_minerals imposed"}),
        ("The UN ended a ban on exports by Eritrea of gold.", {"gold lifted"}),
        ("The UN lifted a ban on the purchase by Eritrea of arms.", {"defence lifted"}),
    ],
)
def test_goods_behind_who_deals(text: str, rows: set[str]) -> None:
    """Assert what is dealt in behind who deals ("exports by X of gold"), so that no more is freed than that."""
    assert rows_told("2016-01-20", None, text) == {f"UN ERI {row}" for row in rows}


def test_travel_is_barred_beside_imports() -> None:
    """Assert a ban on imports in no sector beside one on travel, which another verb tells."""
    text = "The United States banned imports from Chad and barred Americans from travelling to Chad."
    assert rows_told("2002-05-05", None, text) == {"USA TCD unspecified imposed", "USA TCD tourism imposed"}
