"""Which words near each other may speak of sanctions, and how far the names that it takes may be."""

from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from transforms.reading import prefilter_words as w


class Scope(IntEnum):
    """Where two names must stand."""

    SENTENCE = 0
    NEAR = 1  # in the sentence, the title or a little before the sentence
    LEAD = 2  # in the sentence, the title or the first words of the text
    WIDE_LEAD = 3  # the same, but three names: these words have many other uses


@dataclass(frozen=True, slots=True)
class Rule:
    """Two groups of words that may stand within some bytes of each other.

    If ``passive`` says so, they count in reverse order only with a form of "be" between them: "flights are halted".
    """

    first: int
    second: int
    gap: int
    scope: Scope = Scope.SENTENCE
    passive: bool = False


RULES = (
    Rule(w.BAN, w.DEALING, 60, Scope.NEAR),
    Rule(w.BAN, w.GOODS, 45, Scope.LEAD),
    Rule(w.BAN, w.PHRASE, 60, Scope.NEAR),
    Rule(w.STEP, w.PHRASE, 60),
    Rule(w.STEP, w.FIRM, 45, Scope.LEAD),
    Rule(w.STEP, w.MEASURE, 45, Scope.WIDE_LEAD),
    Rule(w.TURN, w.DEALING, 30, passive=True),
    Rule(w.STOP, w.GOODS, 25, passive=True),
    Rule(w.AGAIN, w.DEAL, 60),
    Rule(w.HIT, w.DEALING, 60),
    Rule(w.HIT, w.PHRASE, 60),
    Rule(w.NO, w.VISA, 90),
)
REACH = max(rule.gap for rule in RULES)
"""Bytes within which two words may belong together."""


@cache
def gap_of(before: int, after: int) -> int:
    """Return how many bytes may lie between words of these groups; -9 if they never belong together."""
    return max((rule.gap for rule, _ in rules_of(before, after)), default=-9)


@cache
def rules_of(before: int, after: int) -> tuple[tuple[Rule, bool], ...]:
    """Return the rules that words of these groups may meet in this order, each with whether it is in reverse."""
    found = []
    for rule in RULES:
        if rule.first & before and rule.second & after:
            found.append((rule, False))
        elif rule.second & before and rule.first & after:
            found.append((rule, True))
    return tuple(found)
