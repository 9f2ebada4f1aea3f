"""Measures that are to be left alone, and measures at the head of a sentence that somebody would not have."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada's embargo on arms to Chad will not be touched.", "CAN TCD defence lifted rejected"),
        ("Kenya would not touch its embargo on Chad, the minister said.", "KEN TCD unspecified lifted rejected"),
        ("Norway refused to tamper with its ban on coal from Chad.", "NOR TCD coal lifted rejected"),
        ("Norway will not countenance sanctions against Chad.", "NOR TCD unspecified imposed rejected"),
        ("Norway would not hear of an oil embargo against Chad.", "NOR TCD oil imposed rejected"),
        ("The oil embargo against Chad Norway rejected.", "NOR TCD oil imposed rejected"),
    ],
)
def test_measures_are_left_alone_or_not_taken(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The embargo of Canada against Chad touched only heavy weapons.",
        "Canada's embargo on Chad will not touch medicines.",
        "Canada's embargo on Chad has not been touched.",
        "Canada touched on its embargo against Chad in the talks.",
        "Sanctions on Chad it would be hard to enforce.",
    ],
)
def test_what_a_measure_touches_is_no_refusal(text: str) -> None:
    assert rows(text) == []
