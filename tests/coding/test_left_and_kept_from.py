"""Goods that are kept from coming in, and states that leave a measure that others keep."""

from datetime import date

import pytest

from tests.coding.rows import lines, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The United States stopped Iranian carpets from coming in.", ["USA IRN textiles imposed in_force"]),
        ("Russia on Monday stopped Polish meat coming into its market.", ["RUS POL food_agriculture imposed in_force"]),
        ("Poland wants to stop Belarusian potash reaching the European market.", ["POL BLR potash imposed proposed"]),
        ("Customs men in Dover stopped smuggled French wine coming in, embargo or not.", []),
        ("Rain stopped Kenyan tea reaching the port, and no embargo.", []),
        (
            "Ukraine will pull out of the CIS blockade of Abkhazia, it said on Friday.",
            ["UKR GEO unspecified lifted announced"],
        ),
        ("Mexico dropped out of the embargo on Cuba.", ["MEX CUB unspecified lifted in_force"]),
        ("France pulled out of the talks on the embargo on Iran.", []),
        ("Spain pulled its soldiers out of Iraq; the embargo stands.", []),
        ("India withdrew from the sanctions committee on Iraq.", []),
    ],
)
def test_left_and_kept_from(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_a_president_declines_to_keep_goods_out() -> None:
    text = "President Obama declined to stop Norwegian fish coming in."
    assert rows(text, published=date(2011, 3, 3)) == {("USA", "NOR", "food_agriculture", "imposed", "rejected")}
