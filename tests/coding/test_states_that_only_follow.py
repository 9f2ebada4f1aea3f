"""Who is named only after a change that has no sender did it seldom: "…. France called it a mistake"."""

import pytest

from tests.coding.rows import rows_told

DAY = "2001-05-08"


@pytest.mark.parametrize(
    "after",
    [
        "Chile called them a mistake.",
        "Chile will send rice.",
        "Copper was left out at the wish of Chile.",
        "A ship from Chile left the port empty.",
        "In Chile the news was welcomed.",
    ],
)
def test_a_state_that_only_follows_is_no_sender(after: str) -> None:
    assert rows_told(DAY, None, f"Sanctions on Togo went into effect on Monday. {after}") == {
        "None TGO unspecified imposed"
    }


def test_a_state_that_was_named_before_is() -> None:
    told = rows_told(DAY, None, "Chile is angry. Sanctions on Togo went into effect on Monday.")
    assert told == {"CHL TGO unspecified imposed"}


def test_so_is_a_state_behind_an_act_without_a_verb() -> None:
    text = "Suspension of arms export licences to Togo. Ministerial decision of 7 May, Santiago."
    assert rows_told(DAY, "New regulations", text) == {"CHL TGO defence imposed"}
