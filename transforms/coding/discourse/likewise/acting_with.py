"""With whom a subject is said to act by a participle: "acting with Canada", "in a move coordinated with Oslo"."""

from transforms.coding.model import Coded, Frame
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.coding.parties.senders import OFTEN_JOINING
from transforms.reading.inflection import ING
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_ACTING = word_set(
    "coordinating co-ordinating coordinated co-ordinated acting moving working teaming joining joined teamed concerted "
    "linked linking harmonised harmonized"
)
"""Participles before "with" that say of those who act, or of their step, with whom ("acting with Canada")."""

_CLOSELY = word_set("closely jointly together up forces hands in concert")
_OF_STEPS = word_set("move step action decision measure measures sanctions moves steps package ban")


def acting_with(frame: Frame) -> list[Coded]:
    """Return with whom the subject is said to act: "Acting with Canada, Norway froze", "a move coordinated with Oslo".

    A participle that stands by anything else tells of that: "barred a firm working with Chad".
    """
    items = frame.items
    for at in range(len(items) - 2):
        if items[at].lower not in _ACTING:
            continue
        here = at + 1
        while lower_at(items, here) in _CLOSELY:
            here += 1
        before = lower_at(items, at - 1 - (lower_at(items, at - 1) in _CLOSELY))
        apart = at < frame.head and (at == 0 or before == ",")
        joins = items[at].lower.startswith(("join", "team", "link")) and at < frame.head
        if lower_at(items, here) != "with" or not (apart or joins or before in _OF_STEPS):
            continue
        found, end = actors_from(items, here + 1)
        goes = end < frame.head and (lower_at(items, end) == "to" or ING in items[end + 1].forms)
        often = items[at].lower != "working" or all(code in OFTEN_JOINING for code, _ in found)
        if found and often and (goes or not joins):
            return found
    return []
