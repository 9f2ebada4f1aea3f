"""A main verb behind goods that a relative clause lists: "a law that bans coal, steel and uranium took effect"."""

from transforms.reading.kinds import ACTORS
from transforms.reading.spans import Item
from transforms.syntax.kinds import ADV, CONJ, DATE, MARK, NP, PREP, REL, STRONG, SUB, VG, Phrase
from transforms.syntax.model import NounPhrase
from transforms.syntax.noun_classes import is_determined

_OPENING = 6
"""Phrases at the start of a sentence among which its subject and the relative pronoun stand."""

_LISTING = frozenset({NP, CONJ, PREP, DATE})
_PASTS = frozenset({"finite", "bare", "participle"})
_PLAIN = frozenset({NP, PREP, DATE})


def opening_list(found: list[Phrase]) -> tuple[int, int] | None:
    """Return the places of a relative verb and of the main verb of the subject with which a sentence opens.

    What stands between them is a list with no comma before its "and", so that this begins no clause of its own.
    """
    base = _past_teller(found)
    near = range(base + 1, min(base + _OPENING, len(found)))
    relative = next((at for at in near if found[at].kind in (REL, SUB)), None)
    if relative is None or not (found[relative].kind == REL or found[relative].word == "that"):
        return None
    first = relative + 1
    if found[base].kind != NP or any(one.kind not in _PLAIN for one in found[base:relative]):
        return None
    acted_on = _subject_ends(found, first)
    first = first if acted_on is None else acted_on
    if first >= len(found) or found[first].kind != VG or (acted_on is None and found[first].form != "finite"):
        return None
    behind = range(first + 1, len(found))
    verb = next((at for at in behind if found[at].kind not in _LISTING and found[at].word != ","), 0)
    if not verb or found[verb].kind != VG or found[verb].form not in ("finite", "copula"):
        return None
    joint = next((at for at in range(verb - 1, first, -1) if found[at].kind == CONJ), None)
    last = (NP,) if acted_on is None else (NP, DATE)
    closed = joint is not None and found[joint - 1].kind == NP and found[verb - 1].kind in last
    return (first, verb) if closed else None


def _past_teller(found: list[Phrase]) -> int:
    """Return the place after a dateline, and after who says that something is so ("DAKAR - Officials said that")."""
    marks = [at for at, one in enumerate(found[:_OPENING]) if one.kind == MARK and one.word in STRONG]
    first = marks[-1] + 1 if marks else 0
    at = next((at for at, one in enumerate(found[: first + _OPENING]) if at >= first and one.kind not in _PLAIN), first)
    opens = at > first and found[at].kind == VG and [one.word for one in found[at + 1 : at + 2]] == ["that"]
    return min(at + 2 if opens else first, len(found) - 1)


def _subject_ends(found: list[Phrase], first: int) -> int | None:
    """Return the place of a verb that has its own subject before it and its object before the relative pronoun.

    "The ban that Norway imposed on coal and gold was lifted"; None where the pronoun is the subject.
    """
    verb = first + (3 if [one.kind for one in found[first + 1 : first + 3]] == [PREP, NP] else 1)
    if verb + 1 >= len(found) or found[first].kind != NP or found[verb].kind != VG:
        return None
    return verb if found[verb].form in _PASTS and found[verb + 1].kind == PREP else None


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


def joins_goods(items: list[Item], found: list[Phrase], first: int, last: int) -> bool:
    """Tell whether "and" joins goods between two places, so that what follows may not tell of the last alone."""
    joints = [at for at in range(first + 1, last + 1) if found[at].kind == CONJ or found[at].word == ","]
    after = [found[at + 1] for at in joints if found[at + 1].kind != CONJ]
    nouns = [NounPhrase(one.start, one.end, one.head) for one in after if one.kind == NP]
    bare = len(nouns) == len(after) and not any(is_determined(items, one) for one in nouns)
    return bare and any(found[at].kind == CONJ for at in joints)
