"""Measures that apply from a day near the news: "the ban has been in force since Monday", "bites from today".

What has applied since an earlier month or year stands already, and tells of no change.
"""

import re

from transforms.coding.dealings.begun_kinds import begun
from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_NEAR = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|to-?day|yesterday|tonight|tomorrow|midnight|noon|dawn|"
    r"this (?:morning|afternoon|week))\b"
)
_HOURS = word_set("midnight noon dawn daybreak sunrise dusk today")
_ONSETS = word_set("since from as by effective starting")
_APPLYING = word_set(
    "apply applies applied bite bites bit hold holds held run runs operate operates operated count counts works"
)
_OLD = word_set("still already again continue continues continued longer not never only once")
_CLOSING = (g.SUBORDINATORS | word_set("until till through up ; : ,")) - _ONSETS
_REACH = 6

HEADS = Heads(words=_APPLYING)
"""The verbs that ``onset_frame`` may read."""


def onset_near(items: list[Item], start: int) -> bool:
    """Tell whether a day near the news stands behind a place as the one from which something is so."""
    for at in range(start, min(len(items), start + _REACH)):
        item = items[at]
        if item.lower in _CLOSING:
            return False
        near = item.lower.rpartition(" ")[2] in _HOURS or (item.kind == "date" and _NEAR.search(item.lower) is not None)
        if near:
            before = {one.lower.partition(" ")[0] for one in items[max(start, at - 3) : at + 1]}
            return not before.isdisjoint(_ONSETS)
    return False


def onset_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read "the ban on Malian gold applies as of today"; what points back to a measure tells no new one."""
    items = clause.items
    if verb.passive or verb.objects or items[verb.at].lower not in _APPLYING:
        return None
    group = {one.lower for one in items[max(0, verb.start - 1) : verb.end]}
    if group & (_OLD | g.MODALS) or not onset_near(items, verb.end):
        return None
    return begun_measure(clause, verb, verb.subject)


def begun_measure(clause: Clause, verb: Verb, phrases: list[NounPhrase]) -> Frame | None:
    """Return the frame of a measure that begins, if its own words say whom or what it hits."""
    items = clause.items
    for one in phrases:
        core = core_of(items, one)
        if core is None or core.kind != "measure" or lower_at(items, one.start) in ("no", "any"):
            continue
        named = measure_roles(items, core.phrase, core.at, core.links, clause.view.year)
        if named.empty:
            continue
        action = begun(items, core.kind, core.at, verb)
        return told_frame(clause, Told("begins", action, core.kind, core.at), named, named.agents or named.owners)
    return None
