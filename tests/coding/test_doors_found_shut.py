"""Doors that are found shut, goods not to be had, conditions that come first, softer measures, labels of who acts."""

import pytest

from tests.coding.rows import lines, rows


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Malian growers will find the Norwegian market closed to their cotton from May.",
            ["NOR MLI food_agriculture"],
        ),
        (
            "From Monday Chadians will find the borders of Latvia and Estonia shut to them.",
            ["EST TCD unspecified", "LVA TCD unspecified"],
        ),
        ("No Malian gold is to be had in Norway any more since Friday.", ["NOR MLI gold"]),
        ("Malian gold is to be had in Norwegian shops no longer.", ["NOR MLI gold"]),
        ("Belavia planes are to be kept away from Heathrow.", ["GBR BLR aviation"]),
        ("No Malian gold is to be had in Norway on Sundays.", []),
        ("Malian growers will find the market closed on Sunday.", []),
    ],
)
def test_doors_that_are_shut(text: str, wanted: list[str]) -> None:
    assert lines(text) == [f"{one} imposed announced" for one in wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Malian lorries may cross into Chad again only when the junta has gone.",
            ["TCD MLI unspecified lifted rejected"],
        ),
        (
            "Flights to Mali will resume only once the hostages are free, Paris said.",
            ["FRA MLI aviation lifted rejected"],
        ),
        ("Flights to Mali will resume once the hostages are free, Paris said.", ["FRA MLI aviation lifted proposed"]),
        ("Norway is weighing softer sanctions on Mali.", ["NOR MLI unspecified eased proposed"]),
        ("Sanctions for Sudan are being discussed in Washington.", ["USA SDN unspecified imposed proposed"]),
        ("Norway had wanted the EU arms ban on Mali renewed.", []),
        ("Savers in Nicosia may take out no more than 100 euros a day.", []),
        ("The UN threw Iran's drones out of the discussion.", []),
        ("Greek lorries can cross at Idomeni again now that the snow is gone.", []),
        ("American firms may build in Hanoi, though none may trade there yet.", []),
    ],
)
def test_what_is_not_yet_or_only_wanted(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


def test_who_comes_next_has_not_done_it_yet() -> None:
    text = "On Monday the EU froze the assets of Mali's ministers; Canada comes next."
    assert "CAN MLI government imposed proposed" in lines(text)


def test_labels_of_those_who_take_steps() -> None:
    text = (
        "Steps taken by Western governments against Aeroflot so far:\n\n"
        "CANADA - Montreal closed to the line on Monday.\n\n"
        "WEST GERMANY - Frankfurt closed to the line for a fortnight."
    )
    found = {(sender, target) for sender, target, *_ in rows(text)}
    assert ("DEU", "DEU") not in found
    assert not {one for one in found if one[1] in ("DEU", "CAN")}
