"""Asides that say nothing of the change are left unread; those that say something stay."""

import pytest

from tests.coding.texts import claims, items


def words(text: str) -> str:
    return " ".join(item.text for item in items(text))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Oslo lifted, as expected, its ban on coal.", "Oslo lifted its ban on coal ."),
        ("Oslo, officials said, lifted its ban.", "Oslo lifted its ban ."),
        ("Oslo lifted its ban (the oldest of its kind) on coal.", "Oslo lifted its ban on coal ."),
        ("Oslo lifted its ban – to the surprise of many – on coal.", "Oslo lifted its ban on coal ."),
        ("Oslo lifted its ban, long demanded by campaigners, on coal.", "Oslo lifted its ban on coal ."),
        ("After the talks, officials said, Oslo lifted its ban.", "After the talks , Oslo lifted its ban ."),
        ("Oslo lifted its ban, a spokesman added, and Bern renewed its own.",
         "Oslo lifted its ban , and Bern renewed its own ."),
        ("Oslo imposed its ban, with effect from 1 June, on coal.", "Oslo imposed its ban 1 June on coal ."),
        ("Oslo imposed its ban, effective immediately, on coal.",
         "Oslo imposed its ban effective immediately on coal ."),
    ],
)  # fmt: skip
def test_a_hollow_aside_is_left_unread(text: str, read: str) -> None:
    assert words(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "Oslo will lift, if the talks succeed, its ban.",
        "Oslo lifted, until 1 June, its ban.",
        "Oslo lifted, in part, its ban.",
        "Oslo lifted the ban on coal and, with it, that on oil.",
        "Oslo and Bern, joined by Vienna, lifted the ban.",
        "Oslo banned coal, as well as oil, from Mali.",
        "Oslo banned arms, wheat, and cement.",
        "Oslo resolved to lift (a) the embargo.",
        "The embargo, begun in 1962, was lifted.",
    ],
)
def test_an_aside_that_says_something_is_read(text: str) -> None:
    assert sum(item.lower in ",()" for item in items(text)) == sum(text.count(mark) for mark in ",()")


@pytest.mark.parametrize(
    "aside",
    [", as had been expected,", ", in a surprise move,", ", officials said,", ", after hours of debate,", " by decree",
     " with immediate effect", ", effective immediately,", ", not for the first time,", ", despite pleas by farmers,"],
)  # fmt: skip
@pytest.mark.parametrize("place", ["Norway{} imposed sanctions on Mali.", "Norway imposed{} sanctions on Mali.",
                                   "Norway imposed sanctions{} on Mali."])  # fmt: skip
def test_the_same_is_read_wherever_an_aside_stands(place: str, aside: str) -> None:
    (claim,) = claims(place.format(aside))
    assert (claim.sender, claim.target_country, claim.target_words) == ("NOR", "MLI", "Mali")
    assert (str(claim.action), claim.stage) == ("imposed", "decided")
