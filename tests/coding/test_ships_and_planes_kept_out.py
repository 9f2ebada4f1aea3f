"""Ships, planes and firms that a state keeps from landing, calling or flying, and what stops for other causes."""

from datetime import date

import pytest

from tests.coding.rows import lines, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway stopped Aeroflot from landing for a month.", ["NOR RUS aviation imposed in_force"]),
        ("Ghana kept Malian fishing boats from entering its ports.", ["GHA MLI shipping imposed in_force"]),
        ("Peru prevented Chilean airliners from landing at Lima.", ["PER CHL aviation imposed in_force"]),
        ("A gale stopped Polish trawlers from entering the port, embargo or not.", []),
        ("Dockers kept South African ships from unloading at Antwerp, and no embargo.", []),
        (
            "Oslo stopped Norwegian tankers from calling at South African ports.",
            ["NOR ZAF unspecified imposed in_force"],
        ),
        ("Norway denied Soviet ships the use of its ports.", ["NOR SUN shipping imposed in_force"]),
        ("Iranian aircraft were refused the use of Turkish airspace.", ["TUR IRN aviation imposed in_force"]),
        ("Spain refused American bombers the use of its bases, sanctions or not.", []),
        ("Kenya withdrew Sudan Airways' right to land at Nairobi.", ["KEN SDN aviation imposed in_force"]),
        ("Kenya took away Sudan Airways's right to fly to Nairobi.", ["KEN SDN aviation imposed in_force"]),
        ("Chile ended the right of Peruvian trawlers to call at its ports.", ["CHL PER shipping imposed in_force"]),
        ("Chile ended the right of its members to call a strike, sanctions or not.", []),
        (
            "Belarus ruled that Lithuanian lorries may no longer drive on its roads.",
            ["BLR LTU unspecified imposed in_force"],
        ),
    ],
)
def test_ships_and_planes_kept_out(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Flights from Iran to Kenya were cancelled because of a strike.", set()),
        ("Libyan flights to Malta were suspended because of a storm.", set()),
        (
            "Exports to Iraq were halted because of its invasion of Kuwait.",
            {(None, "IRQ", "unspecified", "imposed", "in_force")},
        ),
    ],
)
def test_what_stops_for_another_cause(text: str, expected: set[tuple[str, ...]]) -> None:
    assert rows(text, published=date(1995, 9, 2)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Washington froze Mali's and Niger's assets.",
            ["USA MLI banking imposed in_force", "USA NER banking imposed in_force"],
        ),
        (
            "President Obama lifted the embargo on Mali and unfroze its assets.",
            ["USA MLI banking lifted in_force", "USA MLI unspecified lifted in_force"],
        ),
        ("ECOWAS froze Mali's account at the regional central bank.", ["ECOWAS MLI banking imposed in_force"]),
        (
            "Greece lifted its embargo on Mali on Sunday and oil flowed at once.",
            ["GRC MLI unspecified lifted in_force"],
        ),
    ],
)
def test_whose_assets_and_what_follows(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
