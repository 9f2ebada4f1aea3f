"""Caps on the price of what another state sells."""

import pytest

from tests.coding.rows import rows


@pytest.mark.parametrize(
    ("text", "sender", "sector", "status"),
    [
        ("The EU capped the price of Iranian crude at $50 a barrel.", "EU", "oil", "in_force"),
        ("G7 ministers agreed to cap the price of Iranian diesel.", "G7", "petroleum_products", "announced"),
        ("The price of Iranian gas was capped by the EU.", "EU", "gas", "in_force"),
        ("Malta wants the EU to cap the price of Iranian oil.", "EU", "oil", "proposed"),
        ("The EU set a $50 per barrel cap on the price of Iranian oil.", "EU", "oil", "in_force"),
        ("Ministers in the EU agreed a $50 per barrel price cap on Iranian oil.", "EU", "oil", "announced"),
    ],
)
def test_a_price_cap(text: str, sender: str, sector: str, status: str) -> None:
    assert rows(text) == {(sender, "IRN", sector, "imposed", status)}


@pytest.mark.parametrize(
    "text",
    [
        "Iran capped the price of petrol at home while sanctions bite.",
        "Kenya capped the price of wheat as sanctions drive up costs.",
    ],
)
def test_a_price_at_home(text: str) -> None:
    assert rows(text) == set()
