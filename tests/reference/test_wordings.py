"""Wordings: what a person can get wrong in them, and that each that is shipped fits its example."""

import re

import pytest

from flows.reference import DEFAULT, load_reference
from transforms.reading.wordings import Wordings, as_pattern
from transforms.reference.check import Faults
from transforms.reference.wordings import KINDS, Worded, read_wordings

SHIPPED = (DEFAULT / "wordings.yaml").read_text(encoding="utf-8")
KIND = "fate.gone"


def faults(text: str) -> list[str]:
    found = Faults()
    read_wordings(text, found)
    return [str(one) for one in found.found]


def as_words(one: Worded) -> str:
    """Return an example as a rule sees it: in wordings of trade and doubt each word stands between two spaces."""
    return f" {one.example} " if one.kind.startswith(("trade.", "doubt.")) else one.example


def test_every_shipped_wording_fits_its_example() -> None:
    shipped = load_reference().wordings
    looks = {"end": re.match, "stand": re.match, "land": re.fullmatch, "alike": re.fullmatch}
    unfit = [
        (one.line, one.example)
        for one in shipped
        if looks.get(one.kind.partition(".")[0], re.search)(as_pattern(one), as_words(one)) is None
    ]
    assert unfit == []
    assert {one.kind for one in shipped} == set(KINDS)


def test_no_part_is_left_unused() -> None:
    names = re.findall(r"^  (\w+): \[", SHIPPED, re.M)
    assert [name for name in names if f"{{{name}}}" not in SHIPPED] == []
    assert len(names) > 40


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("on {the_list}'", "on {the_lists}'", "unknown part {the_lists}; add it to `parts`"),
        ("\nparts:", "\nportions:", "parts is missing"),
        ("fate.gone:", "fate.gon:", "fate.gon is no kind of wording; known ones are trade.papers"),
        ("fate.gone:", "fate.gon:", "fate.gone is missing"),
        ("  zero: [zero,", "  zero: [zero, zero,", "part zero has 'zero' twice"),
        ("  zero: [", "  whose: [", "part whose has another meaning already"),
        ("says: '^its axe", "says: '^(its axe", "not a regular expression: "),
        ("says: '^its axe", "said: '^its axe", "a wording of end.hit should have a pattern, `says`, and an example"),
        ("  tells: Contracts and", "  what: Contracts and", "trade.contracts should say what it `tells`"),
        ("    - says: ' {papers} ", "    - says: [' {papers} ", "not valid YAML"),
    ],
)
def test_a_fault_is_named(old: str, new: str, message: str) -> None:
    text = SHIPPED.replace(old, new, 1)
    assert text != SHIPPED
    assert any(message in one for one in faults(text))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- a list", "wordings.yaml:1: the file should be a mapping"),
        ("", "wordings.yaml:1: the file should be a mapping"),
        ("parts: words", "wordings.yaml:1: parts should be a mapping"),
        ("parts:\n  zero: nil", "wordings.yaml:2: part zero should be a list"),
        (f"parts: {{}}\n{KIND}:\n  tells: x\n  wordings: y", "wordings.yaml:4: wordings of fate.gone should be a list"),
    ],
)
def test_another_shape_is_a_fault_of_its_line(text: str, message: str) -> None:
    assert message in faults(text)


def test_a_fault_stands_in_its_line() -> None:
    line = 1 + SHIPPED[: SHIPPED.index("says: '^its axe")].count("\n")
    assert f"wordings.yaml:{line}: not a regular expression" in faults(SHIPPED.replace("'^its axe", "'^(its axe"))[0]


def test_the_first_wording_that_fits_is_told_with_its_line() -> None:
    wordings = Wordings([Worded(KIND, "lost .* visa", "", "a:1"), Worded(KIND, "lost", "", "a:2")])
    found = wordings.at(KIND, "they lost a visa", 5)
    assert found is not None
    assert (found.start, found.end, found.words, found.line) == (5, 16, "lost a visa", "a:1")
    assert wordings.at(KIND, "they lost a visa") is None
    assert wordings.at("fate.hit", "they lost a visa") is None
    within = wordings.within(("fate.hit", KIND), "they lost")
    assert within is not None
    assert within.line == "a:2"


def test_any_word_of_a_wording_of_trade_may_be_a_verb_of_dealing() -> None:
    assert as_pattern(Worded("trade.gone", " may not sell ", "", "")) == " may~? not~? sell~? "
    assert as_pattern(Worded(KIND, " may not sell ", "", "")) == " may not sell "


def test_a_wording_of_a_whole_sentence_says_whom_it_names() -> None:
    wordings = Wordings([Worded("alike.all", "so (?:is|are) (?P<l>[*#])", "", "a:1")])
    found = wordings.whole(("alike.hit", "alike.all"), "so is *")
    assert found is not None
    assert (found.line, found.ends) == ("a:1", {"l": 7})
    assert wordings.whole(("alike.all",), "so is * too") is None


def test_the_words_of_wordings_are_known_with_and_without_what_may_be_missing() -> None:
    wordings = Wordings([Worded("alike.all", "joins? (?P<l>[*#]) today", "", "a:1")])
    assert wordings.vocabulary(("alike.all",)) == {"joins", "join", "today"}
