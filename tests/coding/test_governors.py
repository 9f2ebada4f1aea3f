"""How far a change has come by what stands above it: dozens of ways to leave it open, to refuse it and to decide it."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

CHANGES = (
    ("impose sanctions on Belarus", ("BLR", "imposed")),
    ("lift its ban on coal from Eritrea", ("ERI", "lifted")),
    ("freeze the assets of three Burmese generals", ("MMR", "imposed")),
    ("stop selling arms to Chad", ("TCD", "imposed")),
    ("ease its embargo on Cuba", ("CUB", "eased")),
    ("add two Malian banks to its blacklist", ("MLI", "imposed")),
)
OPEN = (
    *("may", "might", "could", "should", "ought to", "plans to", "intends to", "aims to", "wants to", "hopes to"),
    *("is considering whether to", "is weighing whether to", "is debating whether to", "has threatened to"),
    *("is ready to", "stands ready to", "is willing to", "is preparing to", "is poised to", "is expected to"),
    *("is likely to", "would like to", "offered to", "has proposed to", "suggested it might", "is under pressure to"),
    *("has been urged to", "was asked to", "has not decided whether to", "has yet to decide whether to"),
    *("will vote next week on whether to", "will discuss on Monday whether to", "hesitates to", "sought to"),
    *("delayed a decision to", "put off a decision to", "is split over whether to", "drew up plans to"),
    *("drafted a law to", "tabled a motion to", "introduced a bill to", "is looking at ways to", "tried in vain to"),
    *("moved a step closer to a decision to", "came close to a decision to", "got the power to", "has the right to"),
    *("is entitled to", "can", "is free to", "need not", "won a mandate to", "kept open the option to"),
    *("refused to", "declined to", "has ruled out a move to", "will not", "would not", "failed to", "did not"),
    *("is in no hurry to", "has no plans to", "stopped short of a decision to", "voted against a proposal to"),
    *("rejected calls to", "dropped plans to", "shelved plans to", "withdrew a threat to", "sees no reason to"),
    *("vowed never to", "pledged not to", "agreed not to", "decided not to", "chose not to", "lacks the votes to"),
)
DECIDED = (
    *("decided to", "has agreed to", "voted unanimously to", "resolved to", "opted to", "announced that it would"),
    *("said it would", "said on Monday that it will", "will", "has announced its decision to", "pledged to"),
    *("took the decision to", "has taken the decision to", "committed itself to", "gave orders to", "vowed to"),
    *("made good on a threat to", "made good on its pledge to", "carried out a threat to", "confirmed it will"),
    *("went ahead with plans to", "made clear that it would", "gave notice that it would", "signed a decree to"),
    *("issued an order to", "passed a law to", "adopted a regulation to", "approved a decision to", "is going to"),
    *("did not hesitate to", "had no choice but to", "was forced to", "was the first to", "was quick to"),
    *("has begun to", "started to", "proceeded to", "managed to", "finally brought itself to"),
)


def told(text: str) -> dict[tuple[str | None, str], bool]:
    claims = extractor().claims(Document(None, text, date(2024, 5, 15)))
    return {(one.target_country, str(one.action)): one.decided for one in claims}


@pytest.mark.parametrize("governor", OPEN)
def test_what_is_left_open_or_refused_is_not_decided(governor: str) -> None:
    texts = [f"The EU {governor} {change}." for change, _ in CHANGES]
    assert [text for text in texts if any(told(text).values())] == []


@pytest.mark.parametrize("governor", DECIDED)
def test_what_is_decided_is_read_as_decided(governor: str) -> None:
    texts = {f"The EU {governor} {change}.": {row: True} for change, row in CHANGES}
    assert {text: told(text) for text in texts} == texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada tells Eritrea it will lift its coal ban.", ("CAN", "ERI", True)),
        ("Canada informed Eritrea it had lifted its ban on coal.", ("CAN", "ERI", True)),
        ("Canada promised Eritrea to lift its ban on coal.", ("CAN", "ERI", True)),
        ("Canada told Eritrea Norway would lift its ban on its coal.", ("NOR", "ERI", True)),
        ("Canada told Eritrea to lift its ban on coal.", ("ERI", "CAN", False)),
        ("Canada asked Eritrea to lift its ban on coal.", ("ERI", "CAN", False)),
    ],
)
def test_who_is_told_does_nothing_and_who_is_asked_has_not_done_it(text: str, expected: tuple[str, str, bool]) -> None:
    claims = extractor().claims(Document(None, text, date(2024, 5, 15)))
    assert {(one.sender, one.target_country, one.decided) for one in claims} == {expected}


def test_ones_own_firms_do_as_they_are_told() -> None:
    assert told("Canada told its banks to stop lending to Eritrea.") == {("ERI", "imposed"): True}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Belarus won the lifting of EU sanctions.", {("BLR", "lifted"): True}),
        ("Belarus secured an end to EU sanctions.", {("BLR", "lifted"): True}),
        ("Belarus has not won the lifting of EU sanctions.", {}),
        ("Belarus never secured an end to EU sanctions.", {}),
        ("Nobody in Minsk has secured the lifting of EU sanctions.", {}),
        ("Belarus failed to secure an end to EU sanctions.", {}),
    ],
)
def test_an_end_that_is_won_is_one(text: str, expected: dict[tuple[str, str], bool]) -> None:
    assert told(text) == expected
