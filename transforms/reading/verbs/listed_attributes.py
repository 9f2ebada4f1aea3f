"""Participles that only describe a noun: behind an adverb, or in a list of what a package holds."""

from transforms.reading import grammar as g
from transforms.reading.inflection import PARTICIPLE
from transforms.reading.kinds import VERBS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_POINTING = word_set("this that these those both all each some any")
_OPENING = (g.DETERMINERS | g.PREPOSITIONS) - _POINTING - {"to"}
_INCLUDING = word_set("including include includes comprising comprise comprises")
_NOUNS = frozenset({"measure", "sector"})
_REACH = 16
"""Items before a member of a list among which the list is opened."""


_WHEN = word_set("earlier long just already hitherto once")
_ALL = word_set("all any some the")


def past_manner(items: list[Item], at: int) -> Item | None:
    """Return what stands before a word, or before the adverb before it: "a formally agreed package".

    Before a measure the adverb may follow the verb that changes it, too ("lifted recently imposed sanctions").
    """
    if at == 0:
        return None
    adverb = at > 1 and (items[at - 1].lower.endswith("ly") or items[at - 1].lower in _WHEN)
    if not adverb or items[at - 1].kind not in ("word", "aside"):
        return items[at - 1]
    opened = items[at - 2].lower in _OPENING and items[at - 1].lower.endswith("ly")
    of_measure = at + 1 < len(items) and any(one.kind == "measure" for one in items[at + 1].senses)
    governed = items[at - 2].kind in VERBS or items[at - 2].lower in _ALL or items[at - 2].lower in _OPENING
    return items[at - 2] if opened or (of_measure and governed) else items[at - 1]


def describes_member(items: list[Item], at: int, verb_kinds: frozenset[str]) -> bool:
    """Tell whether a participle opens a member of a list: "including a ban on oil, expanded controls and …"."""
    if at < 1 or at + 1 >= len(items) or items[at - 1].lower != ",":
        return False
    forms = {form for sense in items[at].senses for form in sense.form}
    goes_on = any(one.lower in ("and", "or") for one in items[at + 1 : at + _REACH])
    if PARTICIPLE not in forms or not goes_on or not any(one.kind in _NOUNS for one in items[at + 1].senses):
        return False
    for here in range(at - 2, max(-1, at - _REACH), -1):
        if items[here].lower in _INCLUDING:
            return True
        if items[here].kind in verb_kinds and items[here].forms:
            return False
    return False
