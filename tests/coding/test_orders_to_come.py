"""What an order does that is still to be signed, and bans that will not be renewed if others comply."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Biden is set to sign an order that bans imports of Russian gold.", "USA RUS gold imposed proposed"),
        ("President Biden plans to sign an order that bans imports of Russian gold.", "USA RUS gold imposed proposed"),
        ("Canada may issue a decree which bars Norwegian fish.", "CAN NOR food_agriculture imposed proposed"),
        (
            "President Bush is under pressure to sign an order that freezes the assets of Sudanese banks.",
            "USA SDN banking imposed proposed",
        ),
        (
            "President Bush refused to sign an order that freezes the assets of Sudanese banks.",
            "USA SDN banking imposed rejected",
        ),
        (
            "President Bush will sign an order that freezes the assets of Sudanese banks.",
            "USA SDN banking imposed decided",
        ),
        ("President Bush signed an order that bars Sudanese banks.", "USA SDN banking imposed decided"),
        (
            "Canada was the first to adopt a regulation that bans imports of Russian gold.",
            "CAN RUS gold imposed decided",
        ),
        ("Canada agreed to issue a decree that bans imports of Russian gold.", "CAN RUS gold imposed decided"),
    ],
)
def test_an_order_does_what_it_says_when_it_is_made(text: str, expected: str) -> None:
    assert stages(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An order banning Russian gold is to be signed on Monday.", "None RUS gold imposed proposed"),
        ("A regulation which bans Russian gold has yet to be published.", "None RUS gold imposed proposed"),
        ("An order that bans Russian gold was signed on Monday.", "None RUS gold imposed decided"),
    ],
)
def test_an_order_that_is_to_be_signed(text: str, expected: str) -> None:
    assert stages(text) == [expected]


def test_what_is_not_renewed_if_others_comply_may_end() -> None:
    text = "The EU ban on Libyan planes will not be renewed if the suspects are handed over."
    assert stages(text) == ["EU LBY aviation lifted proposed"]
    assert "EU LBY aviation lifted decided" in stages("The EU ban on Libyan planes will not be renewed.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU failed to adopt a package that bans Russian gold.", "EU RUS gold imposed rejected"),
        ("Canada did not adopt a regulation that bans Russian gold.", "CAN RUS gold imposed rejected"),
        ("Britain is considering steps that shut Iranian banks out.", "GBR IRN banking imposed proposed"),
        ("Canada called for a regime that blocks exports of rubber to Belarus.", "CAN BLR chemicals imposed proposed"),
        ("The Council has before it a text that bans arms sales to Sudan.", "UN SDN defence imposed proposed"),
        ("The Council cannot agree on a text that bans arms sales to Sudan.", "UN SDN defence imposed rejected"),
        ("France presented a resolution banning arms sales to Sudan.", "FRA SDN defence imposed proposed"),
        ("Japan drew up a plan under which North Korean ships are barred.", "JPN PRK shipping imposed proposed"),
        ("There is a chance that the Treasury delists two Syrian banks.", "USA SYR banking lifted proposed"),
        ("It is unlikely that the Treasury delists two Syrian banks.", "USA SYR banking lifted proposed"),
        ("Britain introduced measures that shut Iranian banks out.", "GBR IRN banking imposed decided"),
        ("Japan issued an order under which North Korean ships are barred.", "JPN PRK shipping imposed decided"),
        ("The minister said that the Treasury delisted two Syrian banks.", "USA SYR banking lifted decided"),
    ],
)
def test_a_text_does_what_it_says_when_it_is_made(text: str, expected: str) -> None:
    assert expected in stages(text)
    assert "decided" in expected or not any(one.endswith("decided") for one in stages(text))
