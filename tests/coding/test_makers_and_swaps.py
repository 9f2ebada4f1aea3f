"""Several makers with a day each, whose the sanctions "of the bloc" are, and names that are swapped on a list."""

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rosneft was sanctioned by the EU in 2014, by Britain in 2022 and by Japan in March 2023.",
            [("EU", "2014"), ("GBR", "2022"), ("JPN", "2023-03")],
        ),
        ("Rosneft was sanctioned by the EU and Britain in 2022.", [("EU", "2022"), ("GBR", "2022")]),
        (
            "The ban on Malian gold was lifted by Norway in 2012 and by Japan in 2013.",
            [("NOR", "2012"), ("JPN", "2013")],
        ),
    ],
)
def test_each_maker_has_its_own_day(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.sender, one.when.value) for one in claims(text)] == expected


@pytest.mark.parametrize("by", ["by the EU, by Norway and by Japan", "by the EU, Norway and Japan"])
def test_all_makers_are_read(by: str) -> None:
    assert {one.sender for one in claims(f"Rosneft was sanctioned {by}.")} == {"EU", "NOR", "JPN"}


def test_the_sanctions_of_the_bloc_are_its_own() -> None:
    text = "ECOWAS met in Abuja. The sanctions of the bloc on five coup leaders of Guinea-Bissau were lifted."
    assert lines(text) == ["ECOWAS GNB government lifted in_force"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Canada added ten Belarusian judges to its list and removed two Syrian businessmen.",
            ["CAN BLR government imposed in_force", "CAN SYR unspecified lifted in_force"],
        ),
        (
            "Canada put ten Belarusian judges on its list and took two Syrian bankers off it.",
            ["CAN BLR government imposed in_force", "CAN SYR banking lifted in_force"],
        ),
        (
            "Canada removed three Syrian ministers from its list and added two Iranian generals.",
            ["CAN IRN government imposed in_force", "CAN SYR government lifted in_force"],
        ),
    ],
)
def test_names_swapped_on_a_list(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Canada put two Malian judges on its list and removed its staff from Bamako.",
        "Canada put two Malian judges on its list and took steps to help Chadian farmers.",
        "Canada put two Malian judges on its list and dropped charges against two Syrian bankers.",
    ],
)
def test_what_else_is_removed_or_taken_is_no_name(text: str) -> None:
    assert not [one for one in claims(text) if one.action == "lifted"]
