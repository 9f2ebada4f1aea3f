"""Who is cut off from goods between commas, what its own ships may not carry, and borders that are shut to trade."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mali, cut off from Norwegian steel by Oslo on Monday, turned to Brazil.",
            ["NOR MLI iron_steel imposed in_force"],
        ),
        (
            "Libya, barred from the London money market by Britain on Monday, went to Zurich.",
            ["GBR LBY banking imposed in_force"],
        ),
        (
            "Mali, cut off from two million tonnes of Canadian grain by Ottawa on Monday, asked Peru for help.",
            ["CAN MLI food_agriculture imposed in_force"],
        ),
        (
            "Mali, stripped of its trade preferences by the EU on Friday, shrugged.",
            ["EU MLI unspecified imposed in_force"],
        ),
        ("Iraq, cut off by snow, turned to Turkey.", []),
    ],
)
def test_who_is_cut_off_between_commas_is_hit(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway on Tuesday forbade its ships to carry coal to Namibia.", ["NOR NAM coal imposed in_force"]),
        ("Japan banned its airlines from carrying arms to Angola.", ["JPN AGO defence imposed in_force"]),
        ("Norway forbade its tankers to carry Malian crude on Friday.", ["NOR MLI oil imposed in_force"]),
        # where nothing is named that they carry, and where a service is what is cut off
        ("Greece forbade Greek ships to call at Libyan ports.", ["GRC LBY shipping imposed in_force"]),
        ("Norway forbade its airlines to carry passengers to Mali.", ["NOR MLI aviation imposed in_force"]),
        ("Canada forbade its banks to finance coal sales to Mali.", ["CAN MLI banking imposed in_force"]),
    ],
)
def test_what_ships_may_not_carry_is_barred_and_not_the_ships(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya and Uganda closed their borders to trade with Burundi on Monday.",
            ["KEN BDI unspecified imposed in_force", "UGA BDI unspecified imposed in_force"],
        ),
        (
            "Chile on Monday reopened its border to trade with Bolivia.",
            ["CHL BOL unspecified lifted in_force"],
        ),
    ],
)
def test_borders_are_shut_to_trade(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Eritrea may neither buy arms nor sell gold from today, the Security Council decided.",
            ["UN ERI defence imposed in_force", "UN ERI gold imposed in_force"],
        ),
        (
            "American firms may neither buy Malian rugs nor sell Mali aircraft from today.",
            ["USA MLI aviation imposed in_force", "USA MLI textiles imposed in_force"],
        ),
        ("American banks may not buy or sell Malian bonds from Monday.", ["USA MLI banking imposed in_force"]),
        ("The firm will neither buy Malian coal nor sell gas to Mali.", []),
    ],
)
def test_what_may_be_done_neither_this_way_nor_that(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
