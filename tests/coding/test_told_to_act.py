"""Who is told to act, reliefs that are denied or only brought nearer, what possible measures include."""

from datetime import date

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway was told bluntly to lift its embargo on Togo.", "NOR TGO unspecified lifted proposed"),
        ("Norway was told by its partners to lift its embargo on Togo.", "NOR TGO unspecified lifted proposed"),
        (
            "Norway was ordered on Friday by a court to end its ban on Togolese fish.",
            "NOR TGO food_agriculture lifted proposed",
        ),
        ("Banks were told by Norway to freeze the assets of Togo.", "NOR TGO banking imposed in_force"),
    ],
)
def test_a_state_that_is_told_to_act_has_not_acted(text: str, expected: str) -> None:
    assert lines(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU denied Togo an end to the embargo.", ["EU TGO unspecified lifted rejected"]),
        ("The EU agreed on a strategy to deny Togo an easing of the sanctions.", ["EU TGO unspecified eased rejected"]),
        ("The EU vote precludes a lifting of its sanctions on Togo.", ["EU TGO unspecified lifted rejected"]),
        ("Canada denied visas to Togolese generals.", ["CAN TGO government imposed in_force"]),
    ],
)
def test_who_denies_a_relief_refuses_it(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The visit brought an end to the EU sanctions on Togo no closer.", []),
        ("The report makes an end to the EU sanctions on Togo unlikely.", []),
        ("The talks brought a lifting of the EU sanctions on Togo within reach.", []),
        ("The deal brought an end to the EU sanctions on Togo.", ["EU TGO unspecified lifted in_force"]),
    ],
)
def test_what_is_only_brought_nearer_is_no_change(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada said possible measures included barring Togolese coal.", ["CAN TGO coal imposed proposed"]),
        ("Measures being considered by Canada include banning Togolese coal.", ["CAN TGO coal imposed proposed"]),
        ("The measures adopted by Canada include banning Togolese coal.", ["CAN TGO coal imposed in_force"]),
    ],
)
def test_what_possible_measures_include_is_possible(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada sought to punish Togo by banning imports of its coal.", "CAN TGO coal imposed in_force"),
        ("Canada tried to head off a quarrel by lifting its ban on Togolese coal.", "CAN TGO coal lifted in_force"),
        ("Canada will try to punish Togo by banning imports of its coal.", "CAN TGO coal imposed proposed"),
    ],
)
def test_by_what_something_was_tried_was_done(text: str, expected: str) -> None:
    assert lines(text) == [expected]


def test_that_before_a_date_may_open_a_clause() -> None:
    (row,) = claims("Denmark is the country that last month banned Togolese coal.", published=date(1990, 4, 22))
    assert row.when.value == "1990-03"


def test_flights_in_and_out_of_a_land_are_its() -> None:
    text = "An EU ban on commercial flights in and out of Togo went into effect."
    assert lines(text) == ["EU TGO aviation imposed in_force"]
