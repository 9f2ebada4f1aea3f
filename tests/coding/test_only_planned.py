"""Steps that are only wanted, planned, put to a vote or talked of, and what tells of steps in like words."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve members spoke for lifting the arms ban on China.", "None CHN defence lifted proposed"),
        ("Support is growing for lifting the timber ban on Liberia.", "None LBR timber lifted proposed"),
        ("A majority in Oslo favours lifting the timber ban on Liberia.", "NOR LBR timber lifted proposed"),
        ("The mediator's plan: Athens lifts its embargo on Macedonia.", "GRC MKD unspecified lifted proposed"),
        ("Step two: Athens lifts its embargo on Macedonia.", "GRC MKD unspecified lifted proposed"),
        ("Under discussion: freezing the assets of Sudanese ministers.", "None SDN government imposed proposed"),
        ("Iran oil ban put to vote", "None IRN oil imposed proposed"),
        ('"Lift the sanctions on Iraq now," read a banner.', "None IRQ unspecified lifted proposed"),
        ('"I\'d lift the embargo on Iraq tomorrow," the senator said.', "None IRQ unspecified lifted proposed"),
        ("The embargo on Iraq ought to have been lifted long ago, he said.", "None IRQ unspecified lifted proposed"),
        ("The bill now before the Senate cuts off aid and bans Turkish steel.", "USA TUR iron_steel imposed proposed"),
        ("Britain has started work on a decree that bars Zimbabwe's ministers.", "GBR ZWE government imposed proposed"),
        (
            "According to the timetable the UN suspends its sanctions on Serbia.",
            "UN SRB unspecified suspended proposed",
        ),
        ('"We shall ban Russian oil," the candidate told a crowd.', "None RUS oil imposed proposed"),
        ("Only seven members voted for an arms embargo on South Sudan.", "None SSD defence imposed rejected"),
        ("A ban on flights to Panama was looked at and put aside.", "None PAN aviation imposed rejected"),
    ],
)
def test_no_step_is_taken(text: str, expected: str) -> None:
    assert stages(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Syria thanked Canada for lifting the ban on its banks.", "CAN SYR banking lifted decided"),
        ("All members voted for lifting the timber ban on Liberia.", "None LBR timber lifted decided"),
        ("Norway: Oslo lifts its timber ban on Liberia.", "NOR LBR timber lifted decided"),
        ("Norway put to use its new law on Monday and banned Liberian timber.", "NOR LBR timber imposed decided"),
    ],
)
def test_a_step_is_taken(text: str, expected: str) -> None:
    assert expected in stages(text)


@pytest.mark.parametrize(
    "text",
    ["EMBARGO ON AUTOPSY REPORT IS LIFTED", "Norwegian salmon is back in Chinese supermarkets."],
)
def test_nothing_is_told(text: str) -> None:
    assert stages(text) == []


def test_a_copula_in_capitals_is_no_group() -> None:
    assert stages("BAN ON SYRIAN OIL IS LIFTED BY EU") == ["EU SYR oil lifted decided"]
