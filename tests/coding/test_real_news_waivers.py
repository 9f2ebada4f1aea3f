"""Waivers for those who buy of a state that is hit, deals named after a party, and years that only name a thing."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Washington imposed sanctions on Iran. It gave waivers to five states, including India and Japan.",
            ["USA IRN unspecified eased in_force", "USA IRN unspecified imposed in_force"],
        ),
        (
            "Washington renewed waivers for all of Iran's oil customers, after granting them to Japan and Peru.",
            ["USA IRN oil eased in_force"],
        ),
        ("Washington announced an end to Iran oil import waivers.", ["USA IRN oil reinstated announced"]),
        ("Washington refused a waiver for Iran.", ["USA IRN unspecified eased rejected"]),
    ],
)
def test_waivers_hit_whom_the_sanctions_hit(text: str, found: list[str]) -> None:
    assert sorted(lines(text)) == sorted(found)


@pytest.mark.parametrize(
    "text",
    [
        "Washington left the Iran nuclear deal, which had lifted sanctions on Iran.",
        "They spoke of a return of the US to the Sudan accord, which ended the sanctions on Sudan.",
    ],
)
def test_a_deal_is_none_of_the_party_it_is_named_after(text: str) -> None:
    assert not [line for line in lines(text) if line.startswith(("IRN", "SDN"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("EU states gave a green light to lifting the sanctions on Mali.", ["EU MLI unspecified lifted announced"]),
        ("EU states gave the go-ahead for the lifting of the oil embargo on Mali.", ["EU MLI oil lifted announced"]),
        ("EU ministers gave their blessing to banning gold from Mali.", ["EU MLI gold imposed announced"]),
    ],
)
def test_leave_to_change_a_measure_decides_it(text: str, found: list[str]) -> None:
    assert lines(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway renewed its arms embargo on Mali citing threats from Chad.", ["NOR MLI defence extended in_force"]),
        ("Norway banned gold from Mali accusing Chad of theft.", ["NOR MLI gold imposed in_force"]),
        (
            "Norway has sanctions on Mali. Measures that bar the sale of guns used to quell riots are set to remain.",
            [],
        ),
    ],
)
def test_who_argues_and_what_only_remains(text: str, found: list[str]) -> None:
    assert lines(text) == found
