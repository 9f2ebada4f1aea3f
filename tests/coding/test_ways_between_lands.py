"""Trains, ferries and flows that stop between two lands, and lands that are shut or open again to goods."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo stopped the trains and buses to Kiruna in Sweden.", ["NOR SWE rail_road imposed in_force"]),
        (
            "Trains between Armenia and Turkey stopped running in 1993 on Ankara's orders.",
            ["TUR ARM rail_road imposed in_force"],
        ),
        (
            "Freight trains from Kazakhstan to Kyrgyzstan ceased running on Monday on instructions from Astana.",
            ["KAZ KGZ rail_road imposed in_force"],
        ),
        ("Moscow halted the flow of oil to Lithuania in July.", ["RUS LTU oil imposed in_force"]),
        ("Brussels wants to stop the flow of weapons to Burma.", ["EU MMR defence imposed proposed"]),
        ("Mali closed all but two border crossings with Niger.", ["MLI NER unspecified imposed in_force"]),
        ("Chile lifted all but one of its sanctions on Peru.", ["CHL PER unspecified lifted in_force"]),
        (
            "Since Monday Canada is closed again to Iranian carpets and caviar.",
            ["CAN IRN food_agriculture reinstated in_force", "CAN IRN textiles reinstated in_force"],
        ),
        ("Russia is open again to Georgian wine.", ["RUS GEO food_agriculture lifted in_force"]),
        ("Iran is closed again to American journalists.", []),
        ("The embargo is over, and Egypt is open again to tourists.", []),
        ("Trains between Paris and Brussels stopped running on Tuesday because of a strike.", []),
        ("Flights between Oslo and Minsk stopped due to fog.", []),
        ("Sanctions have cut oil exports from Libya by half.", []),
        ("Years of sanctions have reduced Burma's exports of teak.", []),
    ],
)
def test_ways_between_lands(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
