"""Bans that are no longer kept up, or less strictly: "will no longer bar sales to Poland", "apply it more flexibly"."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.model import Frame
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

CEASING = word_set("stop stops stopped stopping cease ceases ceased ceasing quit quits")
"""Verbs that end what the verb after them does."""
_KEPT_UP = frozenset({"ban", "bar", "block", "freeze", "designate", "impose"})
"""Words of change that tell as well what somebody does day by day."""


_USING = ("appl", "enforc", "implement", "interpret", "administ")
_SOFTLY = {
    "more": word_set(
        "flexibly leniently loosely liberally generously gently sparingly lightly selectively softly narrowly"
    ),
    "less": word_set("strictly rigorously rigidly severely stringently harshly tightly firmly broadly widely"),
}
"""How measures are applied by who relaxes them, after the word that compares."""
_WITHIN = 6


def _is_kept_softly(items: list[Item], frame: Frame, verb: Verb) -> bool:
    """Tell whether a measure is to be applied more softly from now on ("the bans will be applied more flexibly")."""
    if not items[verb.at].lower.startswith(_USING) or frame.object_kind not in ("measure", "package"):
        return False
    end = max(verb.end, frame.object_at) + _WITHIN
    words = [item.lower for item in items[verb.start : end]]
    return any(two in _SOFTLY.get(one, ()) for one, two in pairwise(words))


_NEVER = word_set("not never nobody none no neither nor")
_ANY_LONGER = (("any", "longer"), ("any", "more"))


def as_kept_up(frame: Frame, verb: Verb | None) -> Frame:
    """Return a frame with the ban lifted where its verb says that it is no longer kept up."""
    if verb is None or frame.action != "imposed" or frame.trigger not in _KEPT_UP or frame.voice == "nominal":
        return frame
    if _is_kept_softly(frame.items, frame, verb):
        return replace(frame, action="eased")
    if any(sense.data.name == "permit" for sense in frame.head_item.senses_of("trigger")):
        return frame  # what is no longer allowed is barred
    if not _no_longer(frame.items, verb) and not _is_ceased(frame.items, verb):
        return frame
    return replace(frame, action="lifted")


def _no_longer(items: list[Item], verb: Verb) -> bool:
    """Tell whether what the verb says is so no more: "no longer bars", "nobody is any longer forbidden to"."""
    words = [item.lower for item in items[verb.start : verb.at]]
    if any(pair == ("no", "longer") for pair in pairwise(words)):
        return True
    near = pairwise([*words, *(item.lower for item in items[verb.at + 1 : verb.at + 3])])
    denied = _NEVER & {*words, *(item.lower for one in verb.subject for item in items[one.start : one.end])}
    return bool(denied) and any(pair in _ANY_LONGER for pair in near)


def _is_ceased(items: list[Item], verb: Verb) -> bool:
    """Tell whether the verb right above ends what this one does."""
    above = verb.above
    ceased = verb.form in ("gerund", "infinitive") and above is not None and items[above.at].lower in CEASING
    return ceased and above is not None and verb.start - above.end <= 1
