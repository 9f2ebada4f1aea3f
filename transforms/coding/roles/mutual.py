"""Measures that states have against each other: "Mali and Chad lifted their bans on each other's cotton"."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.model import Frame, Roles, Target
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple

_PAIR = 2
_BEFORE = 5
"""Items before a border among which "their common" stands."""

_BORDERS = ("border", "frontier", "land border", "land crossing", "crossing", "checkpoint")
_DISASTERS = word_tuple(
    "flood quake earthquake storm covid coronavirus pandemic epidemic virus outbreak ebola cholera landslide avalanche "
    "snow holiday fire wildfire repair cyclone hurricane"
)
_SHARED = word_set("shared common joint mutual")
_CROSSINGS = word_set("crossings checkpoints") | {"land crossings", "border crossings", "border checkpoints"}


def as_mutual(frame: Frame, roles: Roles) -> Roles:
    """Return roles with the senders as those who are hit as well, where they act against each other."""
    codes = roles.sender_codes
    start = max(0, min(frame.head, frame.object_at) - 1)
    each_other = any(_is_each_other(frame.items, at) for at in range(start, len(frame.items) - 1))
    here = {item.text for item in frame.items} if each_other else set()  # "each other" is nobody who is told of before
    named = any((one.country or one.name) and (not here or one.words in here) for one in roles.targets)
    if len(codes) != _PAIR or named:
        return roles
    if not (each_other or _is_kept_by_each(frame) or _is_shared_border(frame) or _trade_again(frame)):
        return roles
    return replace(roles, targets=[Target(code, None, None, words) for code, words in roles.senders])


_EACH = word_set("each both")
_KEEPING = word_set("has had have keeps keep kept maintains maintained imposed put")


def _is_kept_by_each(frame: Frame) -> bool:
    """Tell whether a lead is of what each of two states keeps up ("lift the curbs on trade that each has kept")."""
    after = frame.items[frame.object_at + 1 :]
    kept = any(one.lower in _EACH and two.lower in _KEEPING for one, two in pairwise(after))
    return kept and frame.view.index <= _LEAD and not any(one.kind in ("actor", "group") for one in after)


_MUTUAL = word_set("mutual mutually reciprocal reciprocally")


def _is_shared_border(frame: Frame) -> bool:
    """Tell whether two states open or shut the border that they share ("their border", "their common frontier")."""
    words = [item.lower for item in frame.items[max(0, frame.object_at - _BEFORE) : frame.object_at + 1]]
    if frame.object_kind != "dealing" or not words[-1].startswith(_BORDERS):
        return False
    if any(item.lower.startswith(_DISASTERS) for item in frame.items):
        return False  # "closed their border after the flood"
    own, shared = "their" in words or "the" in words, not _SHARED.isdisjoint(words)
    return shared or (own and not words[-1].endswith("s")) or words[-1] in _CROSSINGS


_TWO_SIDED = (
    "trade", "commerce", "flights", "air links", "air services", "air traffic", "rail traffic", "rail links", "barter",
    "economic ties", "economic relations", "commercial ties", "commercial relations", "business ties",
)  # fmt: skip
"""What two states have with each other when the text says no more: "agreed to resume trade"."""

_BILATERAL = word_set("direct bilateral two-way mutual normal border")
_LEAD = 1


def _trade_again(frame: Frame) -> bool:
    """Tell whether two states take up again what they have with each other ("agreed to resume direct flights").

    In the lead of a text it is news; further on, "direct" or the like says that nobody else is meant.
    """
    items, at = frame.items, frame.object_at
    if frame.action != "lifted" or frame.object_kind != "dealing" or frame.voice != "active":
        return False
    if frame.head_item.lower.startswith(("allow", "permit", "free", "let")) or at < frame.head:
        return False
    low = items[at].lower
    before = {item.lower for item in items[frame.head + 1 : at]}
    both = low.startswith(_TWO_SIDED) or not _BILATERAL.isdisjoint(before)
    sole = frame.view.index <= _LEAD or not _BILATERAL.isdisjoint(before)
    ill = any(item.lower.startswith(_DISASTERS) for item in items)
    return both and sole and not ill and lower_at(items, at + 1) not in ("with", "to", "from", "talks")


def _is_each_other(items: list[Item], at: int) -> bool:
    if items[at].lower in _MUTUAL:
        return True
    if items[at].lower in ("each", "one") and lower_at(items, at + 1) in ("other", "another"):
        return True
    both = [item.lower for item in items[at + 1 : at + 3]]
    return items[at].lower == "between" and (both[:1] == ["them"] or both in (["the", "two"], ["both", "countries"]))
