"""Lists that a later part of a sentence opens: "…; so too was coal", "…, as must lorries", "…, and with it coal"."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from transforms.coding.lists.list_openings import opened_in_order
from transforms.coding.lists.listed import Listed
from transforms.coding.lists.member_gaps import is_dash
from transforms.coding.lists.said_alike import said_alike
from transforms.coding.lists.shared_fates import shared_fate
from transforms.coding.model import RELAXING, Reading, SentenceView
from transforms.coding.parties.acting.by_things import by_things
from transforms.coding.parties.hit.sequels import sequel
from transforms.reading import grammar as g
from transforms.reading.bullets import after_bullet
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BREAKS = frozenset({";", "—", "–", ":", "("})
_AUXILIARIES = g.BE | g.HAVE | g.DO | g.MODALS
_OPENS = word_set("as so nor neither")
_NAMED = frozenset({"sector", "entity"})
_CLOSING = word_set("too also likewise neither either well similarly")
_SHORTEST = 3


def listed_in_parts(view: SentenceView, model: Reading, start: int = 0) -> list[Listed]:
    """Return the lists that the parts of a sentence open which begin behind a place, in their order."""
    found: list[Listed] = []
    for at, rest in later_parts(view, start):
        listed = _opened(rest, model)
        if listed is not None:
            found.append(replace(listed, start=listed.start + at, end=min(listed.end, len(rest.items)) + at))
    return found


def later_parts(view: SentenceView, start: int = 0) -> Iterator[tuple[int, SentenceView]]:
    """Yield the parts of a sentence that begin behind a place, each with where it begins."""
    for at, end in pairwise([*_breaks(view.items), len(view.items)]):
        if at >= start and end - at >= _SHORTEST:
            part = replace(view, items=view.items[at + 1 : end], parsed=None, verb_groups={}, ends={}, usable={})
            yield at + 1, part


def said_first(view: SentenceView, model: Reading) -> Listed | None:
    """Return those of whom a sentence says no more than that they fare as those before: all of it, or its first part.

    What opens it is left out where it only says when, where or why, or labels an item: "As a further step, timber is
    out", "Trade: no more timber".
    """
    whole = said_alike(view, model)
    if whole is not None:
        return whole
    label = _past_label(view.items)
    for part in parts_from_start(view, label):
        if label == 0 and len(part.items) == len(view.items):
            continue  # all of it, which was looked at
        found = said_alike(part, model, item=label > 0)
        start = 0 if found is None else view.items.index(part.items[0])
        if found is not None and not by_things(view.items, start + len(part.items)):
            return replace(found, start=found.start + start, end=found.end + start)
    return None


def parts_from_start(view: SentenceView, start: int = 0) -> Iterator[SentenceView]:
    """Yield all of a sentence and its first parts, the longest first, without what opens it."""
    start = start or _past_opening(view.items)
    first = lower_at(view.items, start)
    ends = [] if first in _BESIDE or first in g.NEGATIONS else _part_ends(view.items, start)
    for end in [len(view.items), *reversed(ends)]:
        if end > start + 1:
            yield replace(view, items=view.items[start:end], parsed=None, verb_groups={}, ends={}, usable={})


def _past_label(items: list[Item]) -> int:
    """Return where an item begins behind its bullet and its label of a word or three ("- Trade: …")."""
    start = after_bullet(items)
    end = next((at for at in range(start + 1, min(start + _LABEL, len(items) - 1)) if items[at].lower in _LABELLING), 0)
    words = all(one.kind in _PLAIN or one.kind == "sector" for one in items[start:end])
    return end + 1 if end and words else start


_LABEL = 4
_LABELLING = frozenset(":—–")
_PLAIN = frozenset({"word", "measure", "verb", "number"})


_BESIDE = word_set("besides along together alongside apart aside beyond next not")
"""Words that open a phrase before a comma which names others than those the sentence is about."""

_OPENING = word_set("in on from under with as at for by to after meanwhile however moreover since until")
_LONGEST_OPENING = 9


def _past_opening(items: list[Item]) -> int:
    """Return where a sentence begins behind a phrase with a comma that names none of those it is about."""
    if items[0].lower not in _OPENING:
        return 0
    end = next((at for at in range(1, min(_LONGEST_OPENING, len(items) - 2)) if items[at].lower == ","), 0)
    told = any(one.kind in _TOLD or one.forms for one in items[:end])
    return 0 if told or not end else end + 1


_TOLD = frozenset({"sector", "entity", "post", "measure", "trigger", "cue", "actor", "group"})


def _part_ends(items: list[Item], start: int) -> list[int]:
    """Return where the first part of a sentence may end: at what goes on, at commas, and before a second verb."""
    ends = set(_breaks(items))
    ends |= {at for at in range(len(items)) if items[at].lower == ","}
    ends |= {at for at in range(len(items) - 1) if items[at].lower == "and" and items[at + 1].forms}
    return sorted(at for at in ends if at > start)


def _breaks(items: list[Item]) -> Iterator[int]:
    """Yield the places behind which a part may begin that leaves out what is said of those it names."""
    for at in range(1, len(items) - 2):
        low = items[at].lower
        if low in _BREAKS or is_dash(items, at) or (low in (",", "and") and _goes_on(items, at)):
            yield at


def _goes_on(items: list[Item], at: int) -> bool:
    """Tell whether behind a comma or "and" others are named of whom the same is told, in an order of its own."""
    after = at + 1 + (lower_at(items, at + 1) == "and")
    low = [one.lower for one in items[after : after + 3]]
    if low[0] in _OPENS and low[1] in _AUXILIARIES:
        return items[at].lower != "," or lower_at(items, at - 1) != "and"
    if (low[0] == "with" and low[1] in ("it", "them")) or _compares(items, after):
        return True
    return items[at].lower == "," and _closes_with_too(items, after)


_EVEN = word_set("just much exactly precisely")
_MAKERS = word_set("it they he she")


def _compares(items: list[Item], at: int) -> bool:
    """Tell whether "as it had done with …" follows: whoever makes the change made it of others as well."""
    low = [one.lower for one in items[at : at + 4]]
    low = low[1:] if low[0] in _EVEN else low
    return low[:1] == ["as"] and len(low) > 2 and low[1] in _MAKERS and low[2] in _AUXILIARIES - g.MODALS


def _closes_with_too(items: list[Item], start: int) -> bool:
    """Tell whether nothing but those named and a "too", a "with it" or a day follows (", gas as well", ", gas in May").

    A day says so only where what is before has a day as well.
    """
    end = next((here for here in range(start, len(items)) if items[here].lower in (";", ".", "—", "–")), len(items))
    own = items[start:end]
    told = {one.kind for one in own}
    if not told & _NAMED or any(one.forms or one.lower in _MIDST for one in own):
        return False
    if own[-1].lower in _CLOSING:
        return True
    last = [one.lower for one in own[-2:]]
    if last[:1] == ["with"] and last[1:] in (["it"], ["them"]):
        return True
    return _says_when(own) and any(_says_when(items[max(0, at - 1) : at + 1]) for at in range(start - 1))


_MIDST = frozenset({",", "(", "'s"})
_HOURS = frozenset({"noon", "dusk", "dawn", "midnight", "nightfall"})


def _says_when(items: list[Item]) -> bool:
    """Tell whether the last of some items is a day, or an hour that "at" brings."""
    last = items[-1]
    return last.kind == "date" or (last.lower in _HOURS and [one.lower for one in items[-2:-1]] == ["at"])


def _opened(rest: SentenceView, model: Reading) -> Listed | None:
    after = sequel(rest.items)
    if after is not None:
        named = [one.kind for one in rest.items[after.start : after.end]]
        return Listed(after.start, after.end, after.words) if set(named) & _NAMED and "actor" not in named else None
    relaxing = model.frame.action in RELAXING
    alike = said_alike(rest, model, tail=True)
    return alike or (None if relaxing else shared_fate(rest)) or opened_in_order(rest)
