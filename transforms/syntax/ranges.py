"""Ranges of goods or firms, which are examples: "50 firms, from shipyards to banks", "goods from tin to salt"."""

from dataclasses import replace

from transforms.reading.items import is_official
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import CONJ, MARK, NP, PREP, VG, Phrase

_RANGING = word_set("ranging reaching spanning running stretching going")
_KINDS = frozenset({"sector", "post", "word", "entity", "measure"})
_WITHIN = 4
"""Phrases behind "from" within which "to" follows."""


def with_ranges(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Return the phrases of a sentence with ", from X to Y" behind those of many kinds read as "including X and Y"."""
    if not any(one.word == "from" for one in found):
        return found
    kept = list(found)
    for at in range(len(kept) - 3, 0, -1):
        to = _range_end(items, kept, at)
        if to is None:
            continue
        start = at - 1 if _ranges(items, kept[at - 1]) else at
        kept[to] = replace(kept[to], kind=CONJ, word="and")
        if kept[start - 1].kind == MARK:
            kept[start - 1] = replace(kept[start - 1], word=",")
        kept[start : at + 1] = [replace(kept[at], start=kept[start].start, word="including")]
    return kept


def _ranges(items: list[Item], phrase: Phrase) -> bool:
    return phrase.kind == VG and phrase.end - phrase.start == 1 and items[phrase.head].lower in _RANGING


def _range_end(items: list[Item], found: list[Phrase], at: int) -> int | None:
    """Return the place of the "to" of a range that begins at a place; None where it is a way or a time."""
    if found[at].kind != PREP or found[at].word != "from" or found[at + 1].kind != NP:
        return None
    parted = found[at - 1].kind == MARK and found[at - 1].word in (",", "–", "—", "-")
    if not (parted or _ranges(items, found[at - 1])) or not _is_kind(items, found[at + 1]):
        return None
    for to in range(at + 2, min(at + 2 + _WITHIN, len(found) - 1)):
        if found[to].kind == PREP and found[to].word == "to":
            return to if found[to + 1].kind == NP and _is_kind(items, found[to + 1]) else None
        if found[to].kind in (VG, MARK):
            return None
    return None


def _is_kind(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a noun phrase is a kind of goods, firms or persons, and no place, day or number."""
    told = items[phrase.start : phrase.end]
    if any(is_official(one) for one in told):
        return False  # "state bodies, from ministries to hospitals" are one thing
    plain = all(one.kind in _KINDS and not one.text.isdigit() for one in told)
    assets = any(one.kind == "measure" and one.data.kind == "assets" for one in told)  # "from caviar to yachts"
    return plain and (assets or any(one.kind in ("sector", "post", "entity") for one in told))
