"""Measures that somebody decides to keep: "ordered the boycott to remain in effect" prolongs it."""

from dataclasses import replace

from transforms.coding.model import Frame
from transforms.reading.grammar import SPANS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

KEPT_ON = ("kept_on", "extended")
"""What such a verb tells of a measure: its rule and its action."""

_STAYING = word_set("remain remains stay stays continue continues stand stands")
_DECIDING = ("decid", "order", "direct", "rul", "agree", "resolv", "decree", "determin", "voted", "vote")
_FORCE = word_set("effect force place")
_HINDERED = word_set("not no never until unless if could may might would")
_REACH = 3


def kept_on(items: list[Item], verb: Verb) -> tuple[str, str] | None:
    """Tell whether a verb of staying says what the verb above it decides of a measure."""
    if items[verb.at].lower not in _STAYING or not is_decided(items, verb):
        return None
    after = {item.lower for item in items[verb.end : verb.end + _REACH]}
    group = {item.lower for item in items[verb.start : verb.at]}
    return KEPT_ON if after & _FORCE and not group & _HINDERED else None


def is_decided(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says what the one above it decides ("ordered it to remain", "decided that it stays")."""
    above = verb.above
    return above is not None and not above.passive and items[above.at].lower.startswith(_DECIDING)


def is_kept_on(items: list[Item], verb: Verb, others: dict[int, Verb]) -> bool:
    """Tell whether a verb of deciding only has its object stay as it is."""
    below = (one for one in others.values() if one.above is verb and one.relation == "object control")
    return any(kept_on(items, one) is not None for one in below)


_GOING_ON = ("continu", "keep", "kept", "maintain")
_GOING = word_set("go goes going carry carries carrying")
_LONGER = word_set("another further additional more until till")


def as_kept_on(frame: Frame) -> Frame:
    """Read "decided to continue banning imports", "will keep blocking them for another year" as a prolongation."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if verb is None or above is None or frame.action != "imposed" or verb.passive or verb.relation != "control":
        return frame
    if above.form not in ("infinitive", "finite") or not _goes_on(frame.items, above, verb):
        return frame
    group = {item.lower for item in frame.items[above.start : above.at]}
    coming = "will" in group and _is_for_longer(frame.items, verb.end)
    if group & _HINDERED or not (is_decided(frame.items, above) or coming):
        return frame
    clause = replace(frame.clause, head=above.at, left=min(frame.left, above.start))
    return replace(frame, clause=clause, action="extended", trigger="keep", rule="active.keep.ban")


def _goes_on(items: list[Item], above: Verb, verb: Verb) -> bool:
    low = items[above.at].lower
    return low.startswith(_GOING_ON) or (low in _GOING and lower_at(items, verb.start - 1) == "on")


def _is_for_longer(items: list[Item], end: int) -> bool:
    """Tell whether a further time is told: "for another year", "for two more years", "until the end of June"."""
    words = {word for item in items[end:] for word in item.lower.split()}
    return bool(words & _LONGER) and (bool(words & SPANS) or any(item.kind == "date" for item in items[end:]))
