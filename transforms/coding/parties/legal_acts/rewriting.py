"""Verbs by which measures are made other than they were: "amended its sanctions to allow", "was modified to cover"."""

from transforms.reading import grammar as g
from transforms.reading.inflection import PARTICIPLE, PAST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_REWRITING = (
    *("amend", "revis", "modif", "adjust", "alter", "reword", "rewrit", "rewrote", "redraw", "redrew", "recast"),
    *("loosen", "relax", "tweak", "reformulat", "redraft", "rework", "reshap", "broaden", "widen", "tighten"),
)
_CHANGING = ("chang", "updat", "extend", "expand")
"""Verbs that change much else: what they change must be a measure itself."""

_TEXTS = word_set(
    "regulations regulation ordinance decree order orders rules law resolution decision terms mandate scope list lists "
    "provisions legislation act instrument"
)
_OPEN = g.MODALS | g.NEGATIONS | g.DO | {"be"}
_SUPPOSING = frozenset({"if", "unless", "until", "till", "whether", "before", "once", "draft"})
_BEFORE = 2
"""Words before its subject among which stands what opens a clause of something supposed."""


def is_rewritten(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb makes a measure, or the act that holds it, other than it was."""
    low = items[verb.at].lower
    changed = verb.subject if verb.passive else verb.objects
    if low.startswith(_REWRITING):
        return any(_is_measure(items, one) or _is_text(items, one) for one in changed)
    return low.startswith(_CHANGING) and any(_is_measure(items, one) for one in changed)


def was_rewritten(items: list[Item], verb: Verb) -> bool:
    """Tell whether it was, or is by these words, and nobody only may do so."""
    if verb.form != "finite" or not is_rewritten(items, verb):
        return False
    group = {item.lower for item in items[verb.start : verb.at]}
    told = verb.passive or bool({PAST, PARTICIPLE} & set(items[verb.at].forms))
    return told and not group & _OPEN and not _is_only_told_of(items, verb)


def _is_only_told_of(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is asked for, supposed or awaited ("proposed that it be amended", "until it was amended")."""
    above = verb.above
    if above is not None and items[above.at].lower not in g.REPORTS:
        return True
    start = min([one.start for one in verb.subject] + [verb.start])
    return any(item.lower in _SUPPOSING for item in items[max(0, start - _BEFORE) : start])


def _is_measure(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.head].kind == "measure"


def _is_text(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.head].lower.rpartition(" ")[2] in _TEXTS
