"""Measures that somebody decides to keep: "ordered the boycott to remain in effect" prolongs it."""

from transforms.reading.spans import Item
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
