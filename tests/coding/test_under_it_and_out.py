"""Who comes under a measure again, leaves one behind, is given one, or is free of it from a day."""

import pytest

from tests.coding.rows import stages


def decided(text: str) -> list[str]:
    return [one for one in stages(text) if one.endswith("decided")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iran came under American oil sanctions again on Monday.", ["USA IRN oil reinstated decided"]),
        ("Iran was once more under American oil sanctions from Monday.", ["USA IRN oil reinstated decided"]),
        ("Grodno Azot is back under American sanctions since Monday.", ["USA BLR fertilizer reinstated decided"]),
        ("Togo came under a French flight ban on Thursday.", ["FRA TGO aviation imposed decided"]),
        ("Cuba is still under an American embargo.", []),
        ("Iran could find itself under U.N. sanctions again by autumn.", []),
        ("Zimbabwe is under pressure again over sanctions.", []),
        ("The sanctions on Iran were under attack again on Monday.", []),
    ],
)
def test_under_a_measure_again(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Haiti emerged from the U.N. embargo on Tuesday.",
        "Haiti came out from under the U.N. embargo at midnight on Saturday.",
        "Haiti is free of the U.N. embargo since Saturday.",
        "Haiti is out from under the U.N. embargo since Saturday.",
    ],
)
def test_a_measure_left_behind(text: str) -> None:
    assert decided(text) == ["UN HTI unspecified lifted decided"]


@pytest.mark.parametrize(
    "text",
    [
        "Iraq hopes to emerge from U.N. sanctions this year.",
        "Iraq's economy is only now emerging from U.N. sanctions.",
        "Iraq had emerged from the war and U.N. sanctions poorer.",
    ],
)
def test_what_is_not_left_behind(text: str) -> None:
    assert decided(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Togo was handed an arms embargo by France on Thursday.", ["FRA TGO defence imposed decided"]),
        ("Togo drew an arms embargo from France on Thursday.", ["FRA TGO defence imposed decided"]),
        ("Togo has received no arms since a French embargo in 1990.", []),
    ],
)
def test_a_measure_that_somebody_gets(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Britain on Monday hit with an asset freeze the Syrian central bank.", ["GBR SYR banking imposed decided"]),
        ("The EU on Monday crossed off its blacklist two Syrian ministers.", ["EU SYR government lifted decided"]),
        ("The Treasury on Monday put on its sanctions list Sberbank.", ["USA RUS banking imposed decided"]),
        ("Canada on Monday banned from its ports 12 Syrian ships.", ["CAN SYR shipping imposed decided"]),
        ("The United States on Monday cut off from the dollar Sberbank.", ["USA RUS banking imposed decided"]),
        ("Two Syrian banks on Monday hit with EU sanctions.", ["EU SYR banking imposed decided"]),
        ("Syria's central bank on Monday placed on EU blacklist.", ["EU SYR banking imposed decided"]),
    ],
)
def test_who_is_hit_is_told_behind_the_measure(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SWIFT cut off Iran's banks on Saturday under EU rules.", ["EU IRN banking imposed decided"]),
        ("SWIFT cut off two of its own managers.", []),
        ("SWIFT did not cut off Iran's banks under EU rules.", []),
    ],
)
def test_a_network_cuts_off_on_orders(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rusal was swept up in U.S. sanctions on Friday.", ["USA RUS aluminium imposed decided"]),
        ("Rusal was made the target of U.S. sanctions on Friday.", ["USA RUS aluminium imposed decided"]),
        ("Rusal found its name on the U.S. blacklist on Friday.", ["USA RUS aluminium imposed decided"]),
        ("Rusal won its removal from the U.S. blacklist on Sunday.", ["USA RUS aluminium lifted decided"]),
        ("Rusal got its name off the U.S. blacklist on Sunday.", ["USA RUS aluminium lifted decided"]),
        ("The owner made the firm the target of a takeover.", []),
    ],
)
def test_a_firm_comes_on_a_list_or_off_it(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Accounts held by two Libyan banks in Malta were frozen on Monday.", ["MLT LBY banking imposed decided"]),
        ("Property owned by Syrian ministers in Britain was frozen on Monday.", ["GBR SYR government imposed decided"]),
    ],
)
def test_the_land_where_assets_lie_is_not_hit(text: str, expected: list[str]) -> None:
    assert decided(text) == expected
