"""Economic reprisals, quarantines and suspensions of trade, as nouns: imposed, threatened, ended as sanctions are."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The EEC imposed economic reprisals against Argentina on Friday.", "EU ARG unspecified imposed in_force"),
        ("Canada threatened trade reprisals against Mali.", "CAN MLI unspecified imposed proposed"),
        ("Canada ended its trade suspension against Mali on Monday.", "CAN MLI unspecified lifted in_force"),
        ("Norway has lifted its economic quarantine of Fiji.", "NOR FJI unspecified lifted in_force"),
    ],
)
def test_measures_of_such_names_are_imposed_and_ended(text: str, wanted: str) -> None:
    assert lines(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "The stock exchange ended its trade suspension of the miner's shares on Monday.",
        "The trade suspension hit farmers in Mali.",
        "Traders in Oslo feared economic reprisals.",
    ],
)
def test_those_of_exchanges_and_those_that_stand_or_are_feared_change_nothing(text: str) -> None:
    assert lines(text) == []
