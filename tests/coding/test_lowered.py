"""What is lowered: sanctions come down and ease; a cap, a ceiling or a limit that comes down binds more tightly."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Canada lowered its sanctions on Mali on Monday.", "CAN MLI unspecified eased in_force"),
        ("Norway has lowered its trade restrictions on Fiji.", "NOR FJI unspecified eased in_force"),
        ("Japan slashed its sanctions on Fiji on Monday.", "JPN FJI unspecified eased in_force"),
        ("The EU lowers the price cap on Malian oil to $40.", "EU MLI oil expanded in_force"),
        ("The EU slashed its oil price cap for Mali to 45 dollars.", "EU MLI oil expanded in_force"),
        ("The EU lowered the price ceiling on Malian oil.", "EU MLI oil expanded in_force"),
        ("Japan lowered its limit on exports of oil to Fiji.", "JPN FJI oil expanded in_force"),
        ("The EU raised the price ceiling on Malian oil.", "EU MLI oil eased in_force"),
    ],
)
def test_sanctions_come_down_and_limits_bind_more(text: str, wanted: str) -> None:
    assert lines(text) == [wanted]


def test_others_whom_a_lower_cap_follows_have_tightened_theirs() -> None:
    text = "Australia lowered the cap on the price of Malian oil. The reduction follows those of Japan and Norway."
    assert "JPN MLI oil expanded in_force" in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "Canada lowered its tariffs on steel from Mali.",
        "Kenya lowered its cap on the price of petrol.",
        "Japan lowered the threshold for sanctions on Fiji.",
        "Japan slashed imports of oil from Fiji by half.",
    ],
)
def test_what_else_is_lowered_changes_nothing(text: str) -> None:
    assert lines(text) == []
