"""Which kind of dealing a change restricts, where the word for it says none."""

import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The EC banned Iranian steel on Monday.", "trade"),
        ("Gold coins from South Africa were shut out by the EC in 1985.", "trade"),
        ("Thailand lifted its ban on Cambodian vegetables.", "trade"),
        ("Britain barred Iranian ships on Monday.", "transport"),
        ("Norway lifted its sanctions on Iranian aviation.", "transport"),
        ("Switzerland barred sixteen Syrian officials on Tuesday.", "travel"),
        ("The EU barred Iranian banks on Monday.", "financial"),
        ("Washington banned the export of computers to Libya.", "technology"),
        ("France banned arms sales to Libya.", "arms"),
        ("The EU lifted its sanctions on Iranian oil.", "unspecified"),
    ],
)
def test_goods_ships_and_persons_say_what_is_restricted(text: str, measure: str) -> None:
    assert [str(one.measure) for one in claims(text)] == [measure]
