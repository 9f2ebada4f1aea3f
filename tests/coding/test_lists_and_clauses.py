"""Lists that clauses part, goods named again by their kind, and what firms that are hit deal in."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Canada sanctioned Sudanese firms that sell chips to the army, along with two banks and a mining group.",
            [
                "CAN SDN banking imposed in_force",
                "CAN SDN metals_minerals imposed in_force",
                "CAN SDN semiconductors imposed in_force",
            ],
        ),
        (
            "Three Iranian companies that trade in steel and two banks were sanctioned by Britain.",
            ["GBR IRN banking imposed in_force", "GBR IRN iron_steel imposed in_force"],
        ),
        (
            "The EU, the US and Canada hit Belarus with sanctions on Thursday. Targeted are the airline Belavia, a "
            "hotel chain and border guards.",
            [
                f"{sender} BLR {sector} imposed in_force"
                for sender in ("CAN", "EU", "USA")
                for sector in ("aviation", "government", "tourism")
            ],
        ),
        (
            "The EU adopted new sanctions against Russia on Monday. Seven Chinese suppliers of lorries are among the "
            "companies hit, the Council said.",
            ["EU CHN vehicles imposed in_force", "EU RUS unspecified imposed in_force"],
        ),
        (
            "Norway renewed its asset freezes and travel bans on 30 Burmese officers.",
            ["NOR MMR government extended in_force"],
        ),
        (
            "Russian tankers were barred and two broadcasters taken off the air by Latvia under its sanctions.",
            ["LVA RUS media imposed in_force", "LVA RUS shipping imposed in_force"],
        ),
    ],
)
def test_lists_that_clauses_part(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Poland stopped buying Russian gas. It banned imports of the fuel from Monday.",
            ["POL RUS gas imposed in_force"],
        ),
        (
            "Britain banned imports of Russian gold. Refiners may no longer buy the metal from Russia, it said.",
            ["GBR RUS gold imposed in_force"],
        ),
        (
            "Canada barred exports of jet fuel to Myanmar. Sales of the fuel are an offence.",
            ["CAN MMR petroleum_products imposed in_force"],
        ),
        ("Canada sanctioned a Malian firm that supplied the army.", ["CAN MLI unspecified imposed in_force"]),
        (
            "Canada sanctioned a Malian firm that makes tyres and cement.",
            ["CAN MLI cement imposed in_force", "CAN MLI chemicals imposed in_force"],
        ),
    ],
)
def test_goods_named_by_their_kind_or_maker(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
