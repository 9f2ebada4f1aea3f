"""Which words near each other may speak of sanctions."""

from dataclasses import dataclass
from functools import cache

from transforms.reading.prefilter import words as w


@dataclass(frozen=True, slots=True)
class Rule:
    """Two groups of words that may stand within some bytes of each other, in a sentence that names two parties.

    If ``passive`` says so, they count in reverse order only with a form of "be" between them: "flights are halted".
    ``lead`` is how many names at the head of the text do as well, where the sentence has none; 0 if none do.
    """

    first: int
    second: int
    gap: int
    lead: int = 0
    passive: bool = False


RULES = (
    Rule(w.BAN, w.DEALING, 60, lead=2),
    Rule(w.BAN, w.GOODS, 45, lead=2),
    Rule(w.BAN, w.PHRASE, 60, lead=2),
    Rule(w.STEP, w.PHRASE, 60),
    Rule(w.STEP, w.FIRM, 45, lead=2),
    Rule(w.STEP, w.MEASURE, 45, lead=3),
    Rule(w.TURN, w.DEALING, 30, passive=True),
    Rule(w.TURN, w.GOODS, 25, passive=True),
    Rule(w.STOP, w.GOODS, 25, passive=True),
    Rule(w.STOP, w.DEALING, 40, passive=True),
    Rule(w.AGAIN, w.DEAL, 60),
    Rule(w.CEASE, w.DEAL, 60, lead=2),
    Rule(w.CEASE, w.GOODS, 16, lead=2),
    Rule(w.NO, w.DEAL, 2),
    Rule(w.NO, w.DEALING, 2),
    Rule(w.LOSE, w.DEAL, 25),
    Rule(w.LOSE, w.GOODS, 30),
    Rule(w.HIT, w.DEALING, 60),
    Rule(w.HIT, w.PHRASE, 60),
    Rule(w.NO, w.VISA, 90),
    Rule(w.HIT, w.VISA, 30),
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
