"""What parts an auxiliary from its verb: "was, since May, banned", "has on Monday lifted", "would in return lift"."""

from transforms.reading.inflection import BASE, ING, PARTICIPLE
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax import tag_names as t

_BETWEEN_COMMAS = 12
_PHRASES = 9
"""Items of an insertion between commas, and of one that nothing sets off."""
_OF_PHRASE = frozenset({t.PREPOSITION, t.DETERMINER, t.ADJECTIVE, t.NOUN, t.NUMBER, t.DATE, t.ADVERB, t.POSSESSIVE})
_OPENERS = word_set("in for under at by with from on after as since upon through within without before during over")
"""Words that open an insertion that nothing sets off: "would for the first time ban", "may as a result be listed"."""
_FIXED = (("so", "far"), ("once", "and", "for", "all"), ("one", "day"), ("some", "day"), ("any", "time", "soon"))
_LATER = frozenset({"be", "been", "not", "never", "also"})


def past_insertion(items: list[Item], tags: list[str], here: int, *, bare: bool) -> int | None:
    """Return where a verb group goes on behind an insertion; ``bare`` says that a modal stands before it."""
    size = len(items)
    if here >= size:
        return None
    if tags[here] == t.MARK and items[here].lower == ",":
        return _past_commas(items, tags, here, bare=bare)
    at = here
    while at < size and (tags[at] in (t.PREPOSITION, t.DATE, t.ADVERB) or items[at].lower == "neither"):
        at += 1
    dated = at > here and (tags[at - 1] in (t.DATE, t.ADVERB) or items[at - 1].lower == "neither")
    if dated and at < size and tags[at] == t.VERB and _goes_on(items[at], bare=bare):
        return at
    return _past_phrase(items, tags, here) if bare else _past_fixed(items, tags, here)


def _past_commas(items: list[Item], tags: list[str], here: int, *, bare: bool) -> int | None:
    """Read "was, since May, banned", "would, in return, lift"; a list of verbs has no insertion."""
    size = len(items)
    for at in range(here + 1, min(size - 1, here + _BETWEEN_COMMAS)):
        if tags[at] == t.MARK and items[at].lower == ",":
            after = at + 1
            if tags[after] == t.VERB:
                plain = bare and BASE in items[after].forms
                return after if plain or _is_participle(items[after]) else None
            goes_on = items[after].lower in _LATER and tags[after] != t.MARK
            return after if goes_on and _reaches_verb(items, tags, after, bare=bare) else None
    return None


def _past_phrase(items: list[Item], tags: list[str], here: int) -> int | None:
    """Read "would in return lift", "may as a first step be listed": a modal needs a verb in its plain form."""
    fixed = _past_fixed(items, tags, here)
    if fixed is not None:
        return fixed
    if items[here].lower not in _OPENERS:
        return None
    for at in range(here + 1, min(len(items), here + _PHRASES)):
        plain = tags[at] == t.VERB and BASE in items[at].forms and at > here + 1
        if plain or (items[at].lower == "be" and _reaches_verb(items, tags, at, bare=True)):
            return at
        if tags[at] not in _OF_PHRASE:
            return None
    return None


def _past_fixed(items: list[Item], tags: list[str], here: int) -> int | None:
    """Read "has not so far lifted", "should once and for all end"."""
    if here and items[here - 1].lower == "so":
        here -= 1  # an adverb of the group by itself
    low = tuple(one.lower for one in items[here : here + 4])
    for one in _FIXED:
        at = here + len(one)
        if low[: len(one)] == one and at < len(items) and tags[at] == t.VERB:
            return at
    return None


def _reaches_verb(items: list[Item], tags: list[str], at: int, *, bare: bool) -> bool:
    """Tell whether what is left of a group ends in its verb ("be lifted", "not so far lifted")."""
    while at < len(items) and tags[at] in (t.AUXILIARY, t.NEGATION, t.ADVERB):
        at += 1
    return at < len(items) and tags[at] == t.VERB and _goes_on(items[at], bare=bare)


def _goes_on(item: Item, *, bare: bool) -> bool:
    return _is_participle(item) or (bare and BASE in item.forms)


def _is_participle(item: Item) -> bool:
    return bool({PARTICIPLE, ING} & set(item.forms)) or item.lower.endswith("ed")


__all__ = ["past_insertion"]
