"""Groups of lands by which export controls go: to be moved into a strict one widens them, out of it eases them."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Commerce Department amends its rules by adding Sudan to Country Group B and removing Sudan from "
            "Country Group E:1.",
            ["USA SDN technology eased in_force"],
        ),
        ("BIS has moved Nicaragua out of Country Group B and into D:5.", ["USA NIC technology expanded in_force"]),
        ("BIS moved Yemen from Country Group B to Country Group D.", ["USA YEM technology expanded in_force"]),
        (
            "The United States moved India from Country Group A:2 to Country Group A:5.",
            ["USA IND technology eased in_force"],
        ),
        (
            "BIS removed Vietnam and Sri Lanka from Country Group D:5.",
            ["USA LKA technology eased in_force", "USA VNM technology eased in_force"],
        ),
        (
            "Nicaragua. Controls on dual-use items for the country are made stricter: it moves to Country Group D:5.",
            ["USA NIC dual_use expanded in_force"],
        ),
        ("Washington may move Serbia to Country Group D:1.", ["USA SRB technology expanded proposed"]),
        ("Exports from Norway to countries in Country Group A are not affected.", []),
        ("The guests from Chad were divided into country groups and placed in Group B.", []),
    ],
)
def test_country_groups(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted
