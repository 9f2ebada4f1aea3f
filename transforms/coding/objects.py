"""What a word of change can have as its object, and the frame that the two make."""

from dataclasses import dataclass

from transforms.coding.model import Clause, Frame, SentenceView
from transforms.reading.inflection import ING
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, lower_at

PARTY_KINDS = frozenset({"entity", "actor", "group", "post", "sector"})
"""Kinds of items that can be hit themselves: who or what is sanctioned, banned or listed."""

_TERMS = frozenset({"until", "till", "another", "further", "through", "beyond"})
_GENERAL = frozenset({"general", "wind-down", "sanctions"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """An object: the sense of the word of change that takes it, its kind, and its place."""

    sense: Sense
    kind: str
    at: int


def object_kind(item: Item) -> str | None:
    """Return what kind of object an item can be, or None."""
    if item.kind == "measure":
        return str(item.data.kind)
    if item.kind == "dealing_verb" and ING in item.forms:
        return "dealing"
    return "party" if item.kind in PARTY_KINDS else None


def candidate(senses: list[Sense], kind: str | None, at: int) -> Candidate | None:
    """Return the object if one of the senses takes its kind; the first such sense counts."""
    if kind is None:
        return None
    return next((Candidate(sense, kind, at) for sense in senses if kind in sense.data.on), None)


def make_frame(clause: Clause, found: Candidate, voice: str) -> Frame | None:
    """Make the frame of a word of change and its object.

    None where nothing changes: a measure that is "kept" without saying for how long, a licence for a single exporter.
    """
    name = found.sense.data.name
    if name == "keep" and not _states_term(clause):
        return None
    if found.kind == "relief" and _is_single_licence(clause.view, found.at):
        return None
    return Frame(
        clause=clause,
        trigger=name,
        action=found.sense.data.on[found.kind],
        object_kind=found.kind,
        object_at=found.at,
        voice=voice,
        rule=f"{voice}.{name}.{found.kind}",
    )


def _states_term(clause: Clause) -> bool:
    """Tell whether a measure that is kept is kept for a stated time, which prolongs it."""
    return any(item.lower in _TERMS for item in clause.items[clause.head : clause.right + 6])


def _is_single_licence(view: SentenceView, at: int) -> bool:
    """Tell whether a licence is a single one for one exporter, which is no change of the measure."""
    if not view.items[at].lower.startswith(("licen", "authori", "permi")):
        return False
    if lower_at(view.items, at - 1) == "the" and view.recalls_measure:
        return False  # one that the text has spoken of
    return not any(
        item.lower in _GENERAL
        or (here != at and item.kind == "measure" and item.data.kind in ("measure", "package", "relief"))
        for here, item in enumerate(view.items)
    )
