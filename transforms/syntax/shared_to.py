"""Bare verbs that share the "to" of an infinitive right before them: "appeals to lift or at least ease the ban"."""

from transforms.reading.grammar import ADVERBS
from transforms.reading.inflection import BASE, PAST
from transforms.reading.spans import Item
from transforms.syntax.kinds import ADV, CONJ, MARK, NP, PREP, VG, Phrase


def share_to(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Make infinitives of the verbs that only "and", "or" or a comma parts from one, with nothing between but adverbs.

    A form that may be a past as well ("to lift and cut") is left there: it may be what the subject did. Behind an
    object of the infinitive it is taken for another one: "threatened to leave the pact and cut all trade with Mali".
    """
    for at, phrase in enumerate(found):
        if phrase.kind != VG or phrase.form != "finite":
            continue
        if (_is_bare(items, phrase) and _follows(found, at)) or _goes_on(items, found, at):
            phrase.form = "infinitive"
    return found


_JOINING = frozenset({"and", "or"})
_WITHIN = frozenset({NP, PREP, ADV})
_FARTHEST = 7
"""Phrases between an infinitive and another verb that may still share its "to"."""


def _goes_on(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether "and" and no comma joins a verb, past or not by its form, to an infinitive with an object."""
    phrase = found[at]
    forms = items[phrase.head].forms
    if phrase.start != phrase.head or phrase.end != phrase.head + 1 or not {BASE, PAST} <= set(forms):
        return False
    if at < _LEAST or found[at - 1].kind != CONJ or items[found[at - 1].start].lower not in _JOINING:
        return False
    for here in range(at - 2, max(-1, at - 2 - _FARTHEST), -1):
        if found[here].kind == VG:
            return found[here].form == "infinitive" and here < at - 2 and items[found[here].start].lower == "to"
        if found[here].kind not in _WITHIN:
            return False
    return False


_LEAST = 3


def _is_bare(items: list[Item], phrase: Phrase) -> bool:
    forms = items[phrase.head].forms
    alone = phrase.head + 1 == phrase.end and all(one.lower in ADVERBS for one in items[phrase.start : phrase.head])
    return alone and BASE in forms and PAST not in forms


def _follows(found: list[Phrase], at: int) -> bool:
    here = at - 1
    while here > 0 and (found[here].kind in (CONJ, ADV) or (found[here].kind == MARK and found[here].word == ",")):
        here -= 1
    joined = any(one.kind == CONJ or one.word == "," for one in found[here + 1 : at])
    return joined and here >= 0 and found[here].kind == VG and found[here].form == "infinitive"
