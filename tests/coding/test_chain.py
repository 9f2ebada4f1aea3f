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


MORE_STAGES = [
    ("Mirror sanctions against Chile are under preparation.", "proposed"),
    ("Peru is considering whether to impose sanctions on Fiji.", "proposed"),
    ("If the hostages are freed, Peru could lift its sanctions on Fiji.", "proposed"),
    ("EU governments are divided over a ban on Sudanese gold.", "proposed"),
    ("Chile has signalled that it is open to sanctions on Fiji.", "proposed"),
    ("Oslo excluded a ban on Sudanese gold.", "rejected"),
    ("Serbia refuses to impose sanctions on Fiji.", "rejected"),
    ("The Security Council failed to adopt a resolution imposing sanctions on Fiji.", "rejected"),
    ("Congress overrode the president's veto of sanctions on Fiji.", "announced"),
    ("Both houses of Congress passed a bill imposing sanctions on Fiji.", "announced"),
]
MORE_STAGES += [("Norway says that it is going to lift its sanctions on Fiji.", "announced")]
MORE_NOTHING = [
    "The EU has yet to impose sanctions on Fiji.",
    "The law allows the president to impose sanctions on Fiji.",
    "Chile urged Peru not to politicise sanctions.",
]
BODIES = [
    ("Russia vetoed a resolution that would have imposed sanctions on Fiji.", "UN"),
    ("Hungary blocked the renewal of sanctions on Fiji.", "EU"),
    ("The Security Council rebuffed a US bid for an arms embargo on Fiji.", "UN"),
    ("Peru asked its partners in the G7 to consider sanctions on Fiji.", "G7"),
]


@pytest.mark.parametrize(("text", "stage"), MORE_STAGES)
def test_stage_by_predicate_and_text(text: str, stage: str) -> None:
    assert {str(claim.status) for claim in claims(text)} == {stage}


@pytest.mark.parametrize("text", MORE_NOTHING)
def test_what_may_be_done_is_no_change(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(("text", "sender"), BODIES)
def test_who_would_have_taken_it_is_the_sender(text: str, sender: str) -> None:
    assert {claim.sender for claim in claims(text)} == {sender}


def test_headline_with_infinitive_is_decided() -> None:
    assert {str(claim.status) for claim in claims("", title="Iranian rugs to be banned by Chile")} == {"announced"}
