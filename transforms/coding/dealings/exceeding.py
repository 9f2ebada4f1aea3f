"""Dealings held at a level: "purchases of Malian tin may not exceed their present level"."""

from dataclasses import replace

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrase_roles import measure_roles
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_RULING = word_set("may must shall can")
_PASSING = ("exceed", "surpass", "go beyond", "go above", "rise above")


def held_at_level(clause: Clause, verb: Verb) -> Frame | None:
    """Read a dealing that may not go beyond a level; None where none is spoken of, or it is no rule."""
    items = clause.items
    group = {item.lower for item in items[verb.start : verb.at]}
    if not items[verb.at].lower.startswith(_PASSING) or "not" not in group or group.isdisjoint(_RULING):
        return None
    core = next((found for one in verb.subject if (found := core_of(items, one)) is not None), None)
    if core is None or core.kind != "dealing":
        return None
    named = measure_roles(items, core.phrase, core.at, core.links, clause.view.year)
    if named.empty:
        return None
    told = told_frame(clause, Told("held_at_level", "imposed", "dealing", core.at), named, named.agents)
    return replace(told, trigger="prohibition", rule="prohibition")  # what denies the verb is what forbids
