"""Decisions that are still to be taken by somebody: "a decision to lift the ban was left to the new government"."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

DECISIONS = word_set("decision decisions choice")
_LEFT = word_set("left entrusted")
_RESTING = word_set("lies lay rests rested falls fell awaits awaited hinges hinged depends depended remains")
_WHETHER = word_set("whether on about as to of")
_TO = frozenset({"to", "for", "with", "up to"})


def is_left_to_others(frame: Frame) -> bool:
    """Tell whether a change is only what a decision would be about that others have still to take."""
    items = frame.items
    own = frame.view.syntax.verbs.get(frame.head)
    if own is None or own.form != "infinitive" or own.start < 1:
        return False
    noun = own.start - 1
    while noun > 0 and items[noun].lower in _WHETHER:
        noun -= 1
    if items[noun].lower.rpartition(" ")[2] not in DECISIONS:
        return False
    rests = any(one.lower in _RESTING and two.lower in _TO for one, two in pairwise(items[frame.head :]))
    return rests or any(_leaves(frame, one) for one in frame.view.syntax.verbs.values() if one.at > frame.head)


def _leaves(frame: Frame, verb: Verb) -> bool:
    """Tell whether a verb behind a decision says that it is somebody's yet."""
    items = frame.items
    low = items[verb.at].lower
    to_whom = any(link.word in _TO for link in verb.links)
    return to_whom and (low in _RESTING or (verb.passive and low in _LEFT))
