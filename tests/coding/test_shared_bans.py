"""What is done to several at once: bans that a noun names beside the measure that a verb imposes, lifts or prolongs."""

import pytest

from tests.coding.rows import Row, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway lifted its ban on Malian gold and the freezing of Mali's bank accounts.",
            {("NOR", "MLI", "gold", "lifted", "in_force"), ("NOR", "MLI", "banking", "lifted", "in_force")},
        ),
        (
            "Chad ended the closure of its airspace to Niger and the blocking of its ports to Nigerien ships.",
            {("TCD", "NER", "aviation", "lifted", "in_force"), ("TCD", "NER", "shipping", "lifted", "in_force")},
        ),
        (
            "Peru suspended its ban on Bolivian tin and the barring of Bolivian ships from its ports.",
            {
                ("PER", "BOL", "metals_minerals", "suspended", "in_force"),
                ("PER", "BOL", "shipping", "suspended", "in_force"),
            },
        ),
        (
            "Kenya extended its ban on sugar from Uganda and the closure of the border with Somalia.",
            {
                ("KEN", "UGA", "food_agriculture", "extended", "in_force"),
                ("KEN", "SOM", "unspecified", "extended", "in_force"),
            },
        ),
        (
            "The ban on Malian gold and the freezing of Mali's bank accounts were ended by Norway.",
            {("NOR", "MLI", "gold", "lifted", "in_force"), ("NOR", "MLI", "banking", "lifted", "in_force")},
        ),
    ],
)
def test_a_ban_beside_another_shares_its_fate(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway imposed a ban on Malian gold and the freezing of Mali's bank accounts.",
        "Norway lifted its ban on Malian gold and announced the freezing of Mali's bank accounts.",
    ],
)
def test_a_ban_that_is_made_is_not_undone(text: str) -> None:
    found = {(one[2], one[3]) for one in rows(text)}
    assert found >= {("banking", "imposed")}
