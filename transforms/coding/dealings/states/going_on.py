"""Measures that go on: "the embargo will go on until March, ministers agreed" prolongs it, and ends nothing."""

from itertools import pairwise

from transforms.coding.dealings.states.kept_on import is_decided
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_GOING = word_set("go goes went gone going")
_LASTING = word_set("go stay remain continue run stand last apply")
LASTING = _GOING | _LASTING
"""The verbs of which ``goes_on`` and ``runs_on`` may tell anything."""

_BEHIND = word_set("until till to through for as unless unchanged regardless indefinitely while whether beyond past")
_TERM = word_set("until till through to beyond past")
_COMING = word_set("will shall would to")
_DECIDING = ("decid", "agree", "rul", "vot", "order", "resolv", "decree", "determin")
_REACH = 6


def goes_on(items: list[Item], verb: Verb) -> bool:
    """Tell whether what is said to go is said to go on ("will go on until May"; not "will go on Monday")."""
    if items[verb.at].lower not in _GOING or lower_at(items, verb.at + 1) != "on":
        return False
    after = item_at(items, verb.at + 2)
    return after is None or after.kind == "mark" or after.lower.split(" ")[0] in _BEHIND


def runs_on(items: list[Item], verb: Verb, others: dict[int, Verb]) -> bool:
    """Tell whether somebody decides that a measure goes on until a day that is named."""
    low = items[verb.at].lower
    if low not in _LASTING or not _COMING & {item.lower for item in items[verb.start : verb.at]}:
        return False
    if low == "go" and not goes_on(items, verb):
        return False
    ahead = items[verb.end : verb.end + _REACH]
    termed = any(one.lower in _TERM and behind.kind == "date" for one, behind in pairwise(ahead)) or any(
        one.kind == "date" and one.lower.split(" ")[0] in _TERM for one in ahead
    )
    return termed and (is_decided(items, verb) or _is_decided_behind(items, verb, others))


def _is_decided_behind(items: list[Item], verb: Verb, others: dict[int, Verb]) -> bool:
    """Tell whether the sentence closes with who decided so ("…, ministers agreed")."""
    return any(
        at > verb.at
        and not one.passive
        and bool(one.subject)
        and one.subject[0].start > verb.at
        and lower_at(items, one.subject[0].start - 1) == ","
        and items[at].lower.startswith(_DECIDING)
        for at, one in others.items()
    )
