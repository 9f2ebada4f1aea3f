"""Several measures that "with" brings, and travel told beside other dealings."""

import pytest

from tests.coding.rows import rows_told


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("The UN hit Haiti with an oil embargo and an arms ban.", {"UN HTI oil", "UN HTI defence"}),
        (
            "The EU hit Chad with an arms embargo and visa bans on its ministers.",
            {"EU TCD defence", "EU TCD government"},
        ),
        ("Canada slapped Chad with a gold embargo and tariffs on its cotton.", {"CAN TCD gold"}),
        (
            "Chad was hit by the UN with an arms embargo, a flight ban and curbs on its diplomats.",
            {"UN TCD defence", "UN TCD aviation", "UN TCD government"},
        ),
        ("Canada responded with an embargo on Chad's oil and a ban on its coal.", {"CAN TCD oil", "CAN TCD coal"}),
        ("The UN hit Haiti with an embargo on oil and arms.", {"UN HTI oil", "UN HTI defence"}),
        ("The US punished Sudan with sanctions and a cut in aid.", {"USA SDN unspecified"}),
    ],
)
def test_each_measure_has_its_own_sector(text: str, rows: set[str]) -> None:
    """Assert a row for each measure that somebody is hit with, and not the sector of the last for all."""
    assert rows_told("1994-05-10", None, text) == {f"{row} imposed" for row in rows}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Washington relaxed restrictions on travel and remittances to Cuba.", {"tourism eased", "banking eased"}),
        ("President Carter lifted the ban on travel by Americans to Cuba.", {"tourism lifted"}),
        ("A US ban on travel by its citizens to Cuba took effect on Monday.", {"tourism imposed"}),
        ("The US eased restrictions on exports of personal communications devices to Cuba.", {"telecoms eased"}),
    ],
)
def test_travel_and_money(text: str, rows: set[str]) -> None:
    """Assert travel by the sender's own people as tourism, also beside the money that they send."""
    assert rows_told("1979-03-20", None, text) == {f"USA CUB {row}" for row in rows}


def test_officials_who_travel_are_no_tourists() -> None:
    """Assert a ban on the travel of officials to be on officials."""
    text = "Canada imposed a ban on travel by Chadian ministers to Canada."
    assert rows_told("2009-03-20", None, text) == {"CAN TCD government imposed"}


def test_firms_that_work_in_a_branch() -> None:
    """Assert the branch in which firms are said to work."""
    text = "Norway imposed a ban on investment in firms that operate in Chad's energy sector."
    assert rows_told("2009-03-20", None, text) == {"NOR TCD energy imposed"}


def test_no_half_of_a_year_beyond_the_second() -> None:
    """Assert letters and figures that are no part of a year ("H5") to break nothing."""
    assert rows_told("2009-03-20", "H5 strain", "Canada banned gold from Chad.") == {"CAN TCD gold imposed"}
