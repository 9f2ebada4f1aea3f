"""Shares of measures that go: "lifted 17 percent of the sanctions", "dropped $51 million worth of its curbs"."""

from transforms.coding.model import Frame
from transforms.coding.parties.noun_phrases import MONEY
from transforms.reading.date_words import NUMBERS
from transforms.reading.word_set import word_set

_NEAR = 8
"""Items before an object in which it is said how much of it is meant."""
_QUALIFIERS = 3
"""Items that may stand between "of" and the measure."""
_FRACTIONS = word_set("third quarter fifth sixth seventh eighth ninth tenth")
_ONE = frozenset({"a", "one", "another", "-"})
_PERCENT = frozenset({"%", "percent", "pct"})
_MOST = 50
"""Percent from which on a share is most of it, and told as the whole is."""
_SUMS = MONEY | {"worth"}
_OUT_OF = word_set("the its his her their these those")
_OUT_OF_MORE = word_set("other additional another further first last")


def takes_a_share(frame: Frame) -> bool:
    """Tell whether less than half of the measures goes, or a sum out of more; "all but two of them" is nearly all."""
    first, last = (frame.head + 1, frame.object_at) if frame.head < frame.object_at else (0, frame.object_at)
    low = [item.lower for item in frame.items[max(first, last - _NEAR) : last]]
    if "of" not in low or "but" in low:
        return False
    at = len(low) - 1 - low[::-1].index("of")
    before, after = low[:at], low[at + 1 :]
    if len(after) > _QUALIFIERS or not before:
        return False
    return _is_fraction(before) or _is_small(before) or _is_sum(before, after)


_PARTS = word_set("part parts portion half")
_LITTLE = 3
"""Items between "part of" and the measure of which it is a part."""


def takes_part_of(frame: Frame) -> bool:
    """Tell whether a part of one measure goes, whatever goods it is on: "part of the ban on coal was lifted".

    Fractions of several measures are shares of all of them, of which what is named goes whole.
    """
    if frame.object_kind != "measure" or frame.object_item.lower.endswith("s"):
        return False
    low = [item.lower for item in frame.items[max(0, frame.object_at - _LITTLE - 2) : frame.object_at + 1]]
    parts = (at for at, word in enumerate(low[:-1]) if word in _PARTS and low[at + 1] == "of")
    at = next(parts, None)
    return at is not None and low[at - 1 : at] != ["no"] and "," not in low[at:]


def _is_fraction(before: list[str]) -> bool:
    return before[-1] == "half" or (before[-1] in _FRACTIONS and before[-2:-1] != [] and before[-2] in _ONE)


def _is_small(before: list[str]) -> bool:
    """Tell whether a number of percent stands there that is less than half."""
    size = 1 if before[-1] in _PERCENT else 2 if before[-2:] == ["per", "cent"] else 0
    number = before[-size - 1] if size and len(before) > size else ""
    worth = NUMBERS.get(number) or (float(number) if number.replace(".", "", 1).isdigit() else None)
    return worth is not None and worth < _MOST


def _is_sum(before: list[str], after: list[str]) -> bool:
    if before[-1] not in _SUMS:
        return False
    return bool(after and after[0] in _OUT_OF) or not _OUT_OF_MORE.isdisjoint(before)
