"""States that only vote where a body decides, or do as others did, leave the change to who makes it."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Security Council imposed an arms embargo on Chad. Peru, Kenya and Norway abstained, tired of "
            "voting for the measure.",
            ["UN TCD defence imposed in_force"],
        ),
        (
            "The UN imposed sanctions on Iran, with Lebanon abstaining and Turkey and Brazil voting against the text.",
            ["UN IRN unspecified imposed in_force"],
        ),
        (
            "Fourteen members voted for the sanctions on Eritrea, while Libya voted no.",
            ["None ERI unspecified imposed announced"],
        ),
        (
            "Cuba and Yemen voted against the resolution that banned trade with Iraq.",
            ["None IRQ unspecified imposed in_force"],
        ),
        (
            "Kenya voted for the UN resolution which lifted the arms embargo on Somalia.",
            ["UN SOM defence lifted in_force"],
        ),
        (
            "The EU lifted its embargo on Belarus, although Lithuania and Poland voted against lifting it.",
            ["EU BLR unspecified lifted in_force"],
        ),
        (
            "Russia, which abstained in the vote, said that it would ban coal from North Korea.",
            ["RUS PRK coal imposed announced"],
        ),
        ("Denmark voted to ban imports of coal from South Africa.", ["DNK ZAF coal imposed announced"]),
        ("The Swedish parliament voted for a ban on trade with Chile.", ["SWE CHL unspecified imposed announced"]),
    ],
)
def test_those_who_vote_are_not_the_body_that_decides(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Canada has followed in the steps of Norway and Britain to impose sanctions on Burma.",
            ["CAN MMR unspecified imposed in_force"],
        ),
        (
            "Australia has followed the example of New Zealand to sanction Fiji's ministers.",
            ["AUS FJI government imposed in_force"],
        ),
        ("Paris defied Washington to lift its embargo on Iraq.", ["FRA IRQ unspecified lifted proposed"]),
        ("Washington urged Paris to lift its embargo on Iraq.", ["FRA IRQ unspecified lifted proposed"]),
        (
            "The Russian step follows a decision of EU ambassadors to ban arms exports to Mali.",
            ["EU MLI defence imposed announced"],
        ),
    ],
)
def test_who_follows_others_acts_himself(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
