"""Goods that stand for their flow, and ways of transport that are cut one by one or altogether."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway has halted gas to Chad.", ["NOR TCD gas imposed in_force"]),
        ("Norway could answer in kind and stop wheat to Chad.", ["NOR TCD food_agriculture imposed proposed"]),
        ("Norway cut off oil to Mali on Monday.", ["NOR MLI oil imposed in_force"]),
        ("Norway halted gas.", []),
    ],
)
def test_goods_bound_for_a_country_are_a_flow_that_is_stopped(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2017 Norway cut all sea, air and land links with Mali.", ["NOR MLI unspecified imposed in_force"]),
        ("All air, rail and sea links with Mali were cut by Norway.", ["NOR MLI unspecified imposed in_force"]),
        (
            "Norway severed sea and land connections with Mali.",
            ["NOR MLI shipping imposed in_force", "NOR MLI unspecified imposed in_force"],
        ),
        ("Norway suspended bus and train services to Mali.", ["NOR MLI rail_road imposed in_force"]),
        (
            "Norway restored air and rail links with Mali.",
            ["NOR MLI aviation lifted in_force", "NOR MLI rail_road lifted in_force"],
        ),
        ("The storm cut all road and rail links with the north of Mali.", []),
    ],
)
def test_links_are_cut_by_their_ways_or_altogether(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
