"""Bare verbs that share the "to" of an infinitive right before them: "appeals to lift or at least ease the ban"."""

from transforms.reading.grammar import ADVERBS
from transforms.reading.inflection import BASE, PAST
from transforms.reading.spans import Item
from transforms.syntax.kinds import ADV, CONJ, MARK, VG, Phrase


def share_to(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Make infinitives of the verbs that only "and", "or" or a comma parts from one, with nothing between but adverbs.

    A form that may be a past as well ("to lift and cut") is left: it may be what the subject did.
    """
    for at, phrase in enumerate(found):
        if phrase.kind == VG and phrase.form == "finite" and _is_bare(items, phrase) and _follows(found, at):
            phrase.form = "infinitive"
    return found


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
