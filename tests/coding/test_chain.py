"""What governs a change: verbs and nouns above it, and whom a demand addresses."""

import pytest

from tests.coding.texts import claims

STAGES = [
    ("Chile became the first country to ban imports of Israeli coal.", "in_force"),
    ("The Security Council voted on Monday to extend the arms embargo on Somalia.", "in_force"),
    ("Peru went on to ban imports of Syrian oil.", "in_force"),
    ("The United States sanctions committee lifted its embargo on Liberia.", "in_force"),
    ("President Bill Clinton lifted the embargo on Vietnam.", "in_force"),
    ("Norway decided to ban imports of Iranian oil and to stop exports of arms to Iran.", "announced"),
    ("Parliament voted on a ban on imports from Sudan.", "proposed"),
    ("Mexico proposed that sanctions on Haiti be lifted.", "proposed"),
    ("Ministers discussed new sanctions on Burundi.", "proposed"),
    ("New sanctions on Burundi were proposed by Belgium.", "proposed"),
    ("A motion to lift the sanctions on Cuba was defeated.", "rejected"),
    ("The proposal to extend the sanctions on Guinea was vetoed.", "rejected"),
    ("Norway failed on Friday to agree to renew its sanctions on Belarus.", "rejected"),
    ("Brazil has no plans to lift its sanctions on Fiji.", "rejected"),
    ("Denmark rebuffed a request to lift its sanctions on Fiji.", "rejected"),
    ("The rejection by Chile of an arms embargo on Peru was regretted.", "rejected"),
]
NOTHING = [
    "The Security Council has yet to vote to end the embargo on Iraq.",
    "The bank has the power to sanction Iranian firms.",
    "Chilean law continues to allow imports of Russian oil.",
]
DEMANDS = [
    ("Ukraine's ambassador thanked Canada and asked Norway on Monday to ban imports of Russian fish.", "NOR"),
    ("Georgia's president appealed to Japan to lift its sanctions on Russia.", "JPN"),
    ("Georgia's president renewed her appeal to Japan to ban imports of Russian coal.", "JPN"),
    ("Oslo called on Switzerland to lift the ban on Russian coal.", "CHE"),
]


@pytest.mark.parametrize(("text", "stage"), STAGES)
def test_stage_by_what_governs(text: str, stage: str) -> None:
    assert {str(claim.status) for claim in claims(text)} == {stage}


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_asserted(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(("text", "sender"), DEMANDS)
def test_who_is_asked_is_the_sender(text: str, sender: str) -> None:
    assert {claim.sender for claim in claims(text)} == {sender}
