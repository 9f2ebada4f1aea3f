"""Whose measure plain words tell of: who punishes a dealing, whose way is shut, and firms that only wait."""

import pytest

from tests.coding.rows import dated_rows_told, rows_told

DAY = "2019-03-06"


@pytest.mark.parametrize(
    "risk",
    [
        "without fear of American prosecutors",
        "without having to fear American sanctions",
        "without fearing American courts",
    ],
)
def test_whoever_would_punish_it_permits_it(risk: str) -> None:
    assert "USA IRN oil lifted" in rows_told(DAY, None, f"Indian refiners may buy Iranian oil again {risk}.")


def test_firms_that_have_heard_nothing_are_cut_off_from_nothing() -> None:
    first = "Norway cancelled its licence for a refiner to deal with Mali on Monday.||"
    text = first + "Other companies have heard nothing yet."
    assert not any(" telecoms " in one for one in rows_told(DAY, None, text))


def test_whose_airspace_it_is_shut_it() -> None:
    first = "Norway lifted its sanctions on Mali's airline.||"
    text = first + "Chad, whose airspace has been closed to it since 2015, has not."
    assert "TCD MLI aviation imposed 2015" in dated_rows_told(DAY, None, text)
