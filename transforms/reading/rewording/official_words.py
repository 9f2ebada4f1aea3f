"""Plain words for those of clerks: "is not authorised to land", "whose country of origin is Chile"."""

from itertools import pairwise

from transforms.reading.grammar import AGAINST
from transforms.reading.items import Item, lower_at, stands_at
from transforms.reading.word_set import word_set

_FORBIDDEN = word_set("permitted allowed authorised authorized entitled")
_IS = word_set("is are")
_BELONG = word_set("belong belongs belonged")
_THAT = word_set("that which")
_NOT_BEFORE = word_set(
    "you i we it there who that which if where unless because since as what this these those they he she"
)
_STARTING = word_set("henceforth hereby effective airspace airspaces firs fir")
_FROM = word_set("of from until till")
_STARTS = frozenset(
    {
        *(("until", "further"), ("of", "now"), ("of", "today"), ("of", "midnight"), ("from", "midnight")),
        *(("from", "today"), ("from", "now"), ("effect", "from"), ("immediate", "effect")),
    }
)
_MUST = word_set("shall must should will immediately forthwith also to")
_NEEDED_MEASURES = word_set("the all such any necessary appropriate required measures steps action immediate") | {
    "necessary measures"
}
_PREVENTING = word_set("prevent prohibit ban bar freeze deny suspend ensure stop")
_LONGEST = 6
_SAME = word_set("that this such")
_HARD = word_set("restrictive punitive coercive targeted economic such")
_ORIGINS = tuple(
    tuple(words.split())
    for words in (
        "whose country of origin is",
        "whose place of origin is",
        "whose origin is",
        "whose origin lies in",
        "the country of origin of which is",
        "the origin of which is",
        "of which the country of origin is",
        "that have their origin in",
        "which have their origin in",
        "having their origin in",
    )
)
NEEDED = _FORBIDDEN | _BELONG | {"origin", "measures", "until", "take"}
"""Words one of which a sentence must have for this step to change it."""


def say_plainly(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with the phrases of clerks read as "may not", "from" and "of"."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        said, length = _plain(items, at)
        if length == 0:
            found.append(items[at])
            at += 1
            continue
        if said and said[0].lower == "from" and found and found[-1].lower == ",":
            found.pop()
        found += said
        at += length
    return found if len(found) != len(items) else items


def _plain(items: list[Item], at: int) -> tuple[list[Item], int]:
    """Return the plainer words for what begins at a place, and how many items they stand for; 0 if it is plain."""
    first = items[at]
    if first.lower in _IS and _is_forbidden(items, at):
        return [_as(first, "may"), _as(items[at + 1], "not")], 4
    if first.lower in _THAT and lower_at(items, at + 1) in _BELONG and lower_at(items, at + 2) == "to":
        return [_as(first, "of")], 3
    if length := _idle(items, at):
        return [], length
    for words in _ORIGINS:
        if first.lower == words[0] and stands_at(items, at, words):
            return [_as(first, "from")], len(words)
    return [], 0


def _idle(items: list[Item], at: int) -> int:
    """Return the length of words that say nothing by themselves and begin at a place; 0 if none do."""
    word = items[at].lower
    if word == "until" and lower_at(items, at + 1) in _SAME and lower_at(items, at + 2) in ("date", "day"):
        return 3
    if word == "take" and lower_at(items, at - 1) in _MUST:
        return _measures_to(items, at)
    return _others(items, at) if word == "and" and at and items[at - 1].senses_of("measure") else 0


def _is_forbidden(items: list[Item], at: int) -> bool:
    """Tell whether somebody "is not permitted to" do something, from a time on or in some airspace.

    Without that it may always have been so ("lorries from abroad are not allowed to park here").
    """
    told = (
        lower_at(items, at + 1) == "not" and lower_at(items, at + 2) in _FORBIDDEN and lower_at(items, at + 3) == "to"
    )
    if not told or at == 0 or items[at - 1].lower in _NOT_BEFORE:
        return False
    words = [item.lower for item in items]
    if any(word in _STARTING for word in words) or any(pair in _STARTS for pair in pairwise(words)):
        return True
    return any(one.lower in _FROM and two.kind == "date" for one, two in pairwise(items))


def _measures_to(items: list[Item], at: int) -> int:
    """Return the length of "take the measures necessary to" before what is to be prevented; 0 if that is not said."""
    end = at + 1
    while lower_at(items, end) in _NEEDED_MEASURES and end - at < _LONGEST:
        end += 1
    told = lower_at(items, end) == "to" and lower_at(items, end + 1) in _PREVENTING
    return end + 1 - at if told and end > at + 1 else 0


def _others(items: list[Item], at: int) -> int:
    """Return the length of "and other restrictive measures" before whom the sanctions hit; 0 if that is not said."""
    end = at + 2 + (lower_at(items, at + 2) in _HARD)
    told = lower_at(items, at + 1) in ("other", "further") and lower_at(items, end) == "measures"
    return end + 1 - at if told and lower_at(items, end + 1) in AGAINST else 0


def _as(item: Item, word: str) -> Item:
    return Item(item.start, item.end, word, word)
