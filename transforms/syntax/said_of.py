"""Verbs that say what is told of a noun, or kept from it: "vessels said to be part of a fleet", "men denied entry"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import CONJ, MARK, NP, REL, SUB, VG, Phrase

_SAID_OF = word_set("said reported")


def is_said_of(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a participle says what is told of a noun ("vessels said to be part of a fleet")."""
    phrase = found[at]
    alone = phrase.end - phrase.start == 1 and items[phrase.head].lower in _SAID_OF
    noun = at > 0 and found[at - 1].kind == NP and at + 1 < len(found)
    return noun and ((alone and found[at + 1].form == "infinitive") or _is_kept_from(items, found, at))


_DENIED = word_set("denied refused")
_LEAVE = word_set("entry visa visas access admission entrance passage")
_ENDS = frozenset({CONJ, MARK, REL, SUB})


def _is_kept_from(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a past says of the object of another verb that it gets no leave ("widened the list of men denied
    visas").
    """
    phrase, after = found[at], found[at + 1]
    kept = after.kind == NP and items[after.head].lower.rpartition(" ")[2] in _LEAVE
    if not kept or phrase.end - phrase.start != 1 or items[phrase.head].lower not in _DENIED:
        return False
    before = next((one for one in reversed(found[:at]) if one.kind == VG or one.kind in _ENDS), None)
    return before is not None and before.kind == VG and before.form == "finite" and not before.passive
