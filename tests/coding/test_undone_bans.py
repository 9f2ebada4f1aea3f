"""Bans that a noun names and a verb suspends or ends are relaxed, not imposed."""

import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ECOWAS has suspended the closure of the air border to Guinea.", ("ECOWAS", "GIN", "suspended")),
        ("The EU suspended the freezing of Syrian assets.", ("EU", "SYR", "suspended")),
        ("Kenya ended the suspension of flights to Somalia.", ("KEN", "SOM", "lifted")),
        ("Egypt lifted the closure of its borders with Libya.", ("EGY", "LBY", "lifted")),
        ("Washington suspended trade with Mali.", ("USA", "MLI", "imposed")),
        ("London announced the suspension of arms sales to Israel.", ("GBR", "ISR", "imposed")),
    ],
)
def test_a_ban_named_by_what_it_does_is_undone(text: str, expected: tuple[str, str, str]) -> None:
    assert {(one.sender, one.target_country, one.action) for one in claims(text)} == {expected}
