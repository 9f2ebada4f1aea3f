"""Words whose part of speech the word beside them decides: "no longer", "once again", "has since lifted it"."""

from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, PARTICIPLE
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.naming import counts_at
from transforms.syntax.notice_words import NOTICE_WORDS, of_notices, of_onset
from transforms.syntax.nounlike import UNITS, is_nounlike
from transforms.syntax.tag_names import ADJECTIVE, ADVERB, NEGATION

_COMPARING = frozenset({"more", "fewer", "less"})
_ROUGHLY = word_set("about around over under nearly almost some roughly approximately up")
IN_PAIRS = word_set("no since once only longer more again neither any than") | _COMPARING | _ROUGHLY | NOTICE_WORDS
"""All words that ``of_pair`` may tag."""
_AUXILIARIES = g.MODALS | g.BE | g.HAVE
_BEFORE_NOUN = word_set("the a this its their 's")


def of_pair(items: list[Item], at: int) -> str:
    """Tag a word of "no longer", "once again" and the like; nothing for any other."""
    low, after = items[at].lower, lower_at(items, at + 1)
    if low == "no" and after == "longer":
        return NEGATION
    if (low == "once" and after in ("again", "more")) or (low == "since" and _is_within_perfect(items, at)):
        return ADVERB
    if low in ("once", "only") and at and items[at - 1].lower in _BEFORE_NOUN:
        return ADJECTIVE  # "the once pariah state", "Chad's only port"
    more = low in ("longer", "more", "again") and at > 0 and items[at - 1].lower in ("no", "any", "once")
    if low == "neither" and at > 0 and items[at - 1].lower in _AUXILIARIES and items[at + 1 : at + 2]:
        return NEGATION if BASE in items[at + 1].forms or PARTICIPLE in items[at + 1].forms else ""  # "may neither buy"
    any_more = low == "any" and (after == "longer" or (after == "more" and not is_nounlike(items, at + 2)))
    if more or any_more:
        return ADVERB
    return _compared(items, at) or of_notices(items, at) or of_onset(items, at)


def _is_within_perfect(items: list[Item], at: int) -> bool:
    """Tell whether a word stands between "have" and its participle ("has since lifted the ban")."""
    after = items[at + 1] if at and at + 1 < len(items) and items[at - 1].lower in g.HAVE else None
    return after is not None and (after.lower == "been" or PARTICIPLE in after.forms)


def _compared(items: list[Item], at: int) -> str:
    """Tag what only counts before a number: "on more than 500 codes", "sanctioned about 40 officials"."""
    low = items[at].lower
    opens = low in _COMPARING and lower_at(items, at + 1) == "than" and counts_at(items, at + 2)
    closes = low == "than" and at > 0 and items[at - 1].lower in _COMPARING and counts_at(items, at + 1)
    counts = low in _ROUGHLY and counts_at(items, at + 1) and at > 0 and bool(items[at - 1].forms)
    counts = counts and _counts_things(items, at + 2)
    return ADJECTIVE if opens or closes or counts else ""


def _counts_things(items: list[Item], at: int) -> bool:
    """Tell whether a number counts what follows ("about 40 officials"), and is no year and no price."""
    return is_nounlike(items, at) and items[at].lower not in UNITS
