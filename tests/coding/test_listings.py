"""Sentences that only spell out the change before them, and lists under a heading."""

import pytest

from tests.coding.test_wordings import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU imposed export bans on Belarus. They cover chemicals and machine tools.",
            ["EU BLR chemicals imposed decided", "EU BLR machinery imposed decided"],
        ),
        (
            "Five Syrian banks were cut off from its market by the EU. So were two insurers.",
            ["EU SYR banking imposed decided", "EU SYR insurance imposed decided"],
        ),
        (
            "Britain imposed sanctions on Iran. Among the names are Bank Melli, a lender, and Mahan Air.",
            ["GBR IRN banking imposed decided", "GBR IRN aviation imposed decided"],
        ),
        (
            "Canada sanctioned six companies. Also designated: Mahan Air; Bank Melli.",
            ["CAN IRN aviation imposed decided", "CAN IRN banking imposed decided"],
        ),
        (
            "Canada imposed export bans on Iran.\n\nMain items\n\n(1) Lorries: those of over 3.5 tonnes.\n(2) Coal.",
            ["CAN IRN vehicles imposed decided", "CAN IRN coal imposed decided"],
        ),
        (
            "Britain added two Malian firms to its list. The list covers nobody in Japan.",
            ["GBR MLI unspecified imposed decided"],
        ),
        (
            "Canada blacklisted two Iranian lenders. Three refineries in India are on the list.",
            ["CAN IRN banking imposed decided", "CAN IND petroleum_products imposed decided"],
        ),
        (
            "Britain imposed sanctions on Mahan Air. Bank Melli was added as well.",
            ["GBR IRN aviation imposed decided", "GBR IRN banking imposed decided"],
        ),
        (
            "Britain lifted its sanctions on Mahan Air. Bank Melli is still on the list.",
            ["GBR IRN aviation lifted decided"],
        ),
        ("Iran inscribed two Canadian banks on its sanctions list.", ["IRN CAN banking imposed decided"]),
    ],
)
def test_lists_spell_out_the_change_before_them(text: str, expected: list[str]) -> None:
    assert rows(text) == expected
