"""Lenders and carriers of a state's own that may no longer lend, fly or sail abroad: it acts, and does not suffer."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norwegian banks are banned from lending to Chile.", "NOR CHL banking imposed in_force"),
        ("Norwegian banks have been forbidden to lend to Chile.", "NOR CHL banking imposed in_force"),
        ("Danish banks were barred from lending money to Angola.", "DNK AGO banking imposed in_force"),
        ("Italian airlines are prohibited from flying to Libya.", "ITA LBY aviation imposed in_force"),
        ("Greek ships were barred from sailing to Iraq.", "GRC IRQ shipping imposed in_force"),
        # whose firms are often kept out, and who lends where he is not at home
        ("Chilean banks were banned from lending in Norway.", "NOR CHL banking imposed in_force"),
        ("Libyan airlines are banned from flying to Norway.", "None LBY aviation imposed in_force"),
    ],
)
def test_who_may_no_longer_lend_or_go_abroad(text: str, wanted: str) -> None:
    assert lines(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Trains with Chadian potash will be barred from the way to Riga.", "LVA TCD potash imposed announced"),
        ("Malian trains were barred from the route through Poland.", "POL MLI rail_road imposed in_force"),
    ],
)
def test_whose_ways_are_barred(text: str, wanted: str) -> None:
    assert lines(text) == [wanted]
