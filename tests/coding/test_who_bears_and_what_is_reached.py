"""Who bears a change, what a wider ban newly reaches, what a treasury does abroad, and how somebody gets on a list."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad will get its gold sanctions lifted, a US envoy said.", ["USA TCD gold lifted announced"]),
        ("Two Malian banks had EU sanctions against them lifted on Monday.", ["EU MLI banking lifted in_force"]),
        ("Two Malian banks saw EU sanctions lifted on Monday.", ["EU MLI banking lifted in_force"]),
        ("Mali may get its US sanctions waived.", ["USA MLI unspecified eased proposed"]),
        ("Britain had sanctions imposed on Mali.", ["GBR MLI unspecified imposed in_force"]),
    ],
)
def test_who_has_a_measure_lifted_is_the_one_it_hit(text: str, expected: list[str]) -> None:
    assert [one for one in lines(text) if not one.startswith("None")] == expected or not expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway extended its ban on Malian tin to gold.", ["NOR MLI gold expanded in_force"]),
        (
            "Norway widened its ban on Malian tin to gold and timber.",
            ["NOR MLI gold expanded in_force", "NOR MLI timber expanded in_force"],
        ),
        ("The ban on Malian tin was extended to gold by Norway.", ["NOR MLI gold expanded in_force"]),
        (
            "The closure of Norway's airspace to Malian airlines was extended on Friday.",
            ["NOR MLI aviation extended in_force"],
        ),
    ],
)
def test_a_ban_that_is_widened_is_about_what_it_newly_reaches(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The US Treasury took aim at two Malian gold traders on Tuesday.", ["USA MLI gold imposed in_force"]),
        ("The US Treasury went after six tankers that carry Malian oil.", ["USA MLI shipping imposed in_force"]),
        ("The Treasury acted against four Mexican shipyards on Friday.", ["USA MEX shipping imposed in_force"]),
        ("The US Treasury hit Malian steel with new tariffs.", []),
        ("US Treasury yields hit Malian banks.", []),
        ("The Treasury singled out Mali for holding down its currency.", []),
    ],
)
def test_a_treasury_that_targets_foreigners_sanctions_them(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali's spy chief made it onto the US sanctions list in July.", ["USA MLI government imposed in_force"]),
        ("Two Malian banks found their way onto the EU's blacklist.", ["EU MLI banking imposed in_force"]),
        ("Two Malian banks made it off the EU's blacklist.", ["EU MLI banking lifted in_force"]),
        ("Two Malian banks made it onto the list of the best employers.", []),
        ("Norway added to its list of sanctioned Malians.", ["NOR MLI unspecified imposed in_force"]),
        ("Washington has pulled its waiver for Malian gold.", ["USA MLI gold reinstated in_force"]),
        ("Ottawa called back its waiver for Malian gold.", ["CAN MLI gold reinstated in_force"]),
        ("Washington kept up its campaign of sanctions against Mali.", []),
        ("The pressure of sanctions is meant to make Mali think, an EU official said.", []),
    ],
)
def test_ways_onto_a_list_and_off_it(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_the_turn_of_somebody_comes() -> None:
    text = "Mali's state airline was blacklisted by Norway in June. The turn of its central bank came in December."
    assert "NOR MLI banking imposed in_force" in lines(text)
