"""A main verb behind goods that a relative clause lists: "a law that bans coal, steel and uranium took effect"."""

from transforms.reading.kinds import ACTORS
from transforms.reading.spans import Item
from transforms.syntax.kinds import ADV, CONJ, DATE, NP, PREP, REL, SUB, VG, Phrase
from transforms.syntax.model import NounPhrase

_OPENING = 6
"""Phrases at the start of a sentence among which its subject and the relative pronoun stand."""

_LISTING = frozenset({NP, CONJ, PREP, DATE})


def opening_list(found: list[Phrase]) -> tuple[int, int] | None:
    """Return the places of a relative verb and of the main verb of the subject with which a sentence opens.

    What stands between them is a list with no comma before its "and", so that this begins no clause of its own.
    """
    relative = next((at for at in range(1, min(_OPENING, len(found))) if found[at].kind in (REL, SUB)), None)
    if relative is None or not (found[relative].kind == REL or found[relative].word == "that"):
        return None
    first = relative + 1
    if found[0].kind != NP or any(one.kind not in (NP, PREP, DATE) for one in found[:relative]):
        return None
    if first >= len(found) or found[first].kind != VG or found[first].form != "finite":
        return None
    behind = range(first + 1, len(found))
    verb = next((at for at in behind if found[at].kind not in _LISTING and found[at].word != ","), 0)
    if not verb or found[verb].kind != VG or found[verb].form not in ("finite", "copula"):
        return None
    joint = next((at for at in range(verb - 1, first, -1) if found[at].kind == CONJ), None)
    closed = joint is not None and found[joint - 1].kind == NP and found[verb - 1].kind == NP
    return (first, verb) if closed else None


def origin_list(items: list[Item], found: list[Phrase]) -> tuple[int, int] | None:
    """Return the places of the verb that brings whence goods come, and of the main verb behind several states.

    "Meat coming from Peru and Chile is banned", with nothing else between the two.
    """
    first = next((at for at, one in enumerate(found) if one.kind == VG), 0)
    made = first > 0 and found[first].form in ("gerund", "participle", "bare")
    apart = first > 1 and found[first - 1].word == "," and items[found[first].head].lower in _COMING
    if not made or not (apart or found[first - 1].kind == NP):
        return None
    if any(one.kind not in _BEFORE_NOUN and one.word != "," for one in found[:first]):
        return None
    if first + 1 >= len(found) or found[first + 1].kind != PREP:
        return None
    behind = range(first + 2, len(found))
    verb = next((at for at in behind if found[at].kind not in (NP, CONJ) and found[at].word != ","), 0)
    if not verb or found[verb].kind != VG or found[verb].form not in ("finite", "copula"):
        return None
    states = [items[one.head].kind in ACTORS for one in found[first + 2 : verb] if one.kind == NP]
    joined = [one.kind for one in found[first + 2 : verb]].count(CONJ) == 1
    return (first, verb) if joined and len(states) > 1 and all(states) else None


_COMING = frozenset({"coming", "originating", "arriving", "imported", "shipped", "produced", "made", "grown"})
_BEFORE_NOUN = frozenset({NP, PREP, DATE, CONJ, ADV})


def joined_before(items: list[Item], found: list[Phrase], opener: int) -> list[NounPhrase]:
    """Return the states that "and" joins before ", which" at the beginning of a sentence: "Peru and Cuba, which …".

    Args:
        items: the sentence.
        found: its phrases.
        opener: the place of the relative pronoun.
    """
    if opener < 1 or found[opener - 1].word != ",":
        return []
    before = found[: opener - 1]
    only = all(one.kind in (NP, CONJ) or one.word == "," for one in before)
    named = [one for one in before if one.kind == NP]
    states = all(items[one.head].kind in ACTORS for one in named)
    joined = only and states and any(one.kind == CONJ for one in before)
    return [NounPhrase(one.start, one.end, one.head) for one in named] if joined else []
