"""Those who travel and are kept from it: "the ban on visits by Cuban ministers"."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The curbs on entry by Sudanese officials were relaxed by Canada.",
            ["CAN SDN government eased in_force"],
        ),
        (
            "The ban on visits by Cuban ministers was lifted by the European Union.",
            ["EU CUB government lifted in_force"],
        ),
        ("Sweden has banned entry by Belarusian officials.", ["SWE BLR government imposed in_force"]),
        (
            "Restrictions on visits by Zimbabwean generals were tightened by Britain.",
            ["GBR ZWE government expanded in_force"],
        ),
        (
            "The EU extended the ban on travel by members of Guinea's junta on Monday.",
            ["EU GIN government extended in_force"],
        ),
        (
            "The US eased its curbs on travel by members of the Cuban government.",
            ["USA CUB government eased in_force"],
        ),
        ("Curbs on travel by American citizens to Libya were lifted.", ["USA LBY tourism lifted in_force"]),
        ("The ban on travel to Cuba by Americans was eased by Mr Obama.", ["USA CUB tourism eased in_force"]),
        ("The visa ban was discussed on a visit by Cuban ministers to Madrid.", []),
    ],
)
def test_travel_by_persons(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
