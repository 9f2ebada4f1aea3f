"""Whose "the government" is, by where the sentence says that something happens: "In Ottawa, the government said …"."""

from collections.abc import Iterator

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, Frame, SentenceView
from transforms.coding.parties.actors import coded
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_BRANCHES = word_set(
    "government cabinet ministers parliament ministry officials authorities lawmakers legislators deputies minister "
    "president premier prime-minister congress senate assembly"
)
_SEATS = frozenset({"capital", "name"})
_DETERMINED = frozenset({"the", "its", "his", "her", "their"})
_AFTER = _DETERMINED | {","}
_DEPTH = 4
"""Verbs above a change that are asked who acts."""


def seat_of(frame: Frame) -> list[Coded]:
    """Return the state in whose capital a sentence opens, if a branch of a government that it does not name acts."""
    items = frame.items
    if frame.view.rubric_place is not None:  # "Bern: the cabinet will not join any sanctions"
        acting = next(_acting(frame), None)
        return [(frame.view.rubric_place, "label")] if acting is not None and _is_branch(items, acting) else []
    if len(items) < _DEPTH or items[0].lower not in ("in", "from") or items[1].kind != "actor":
        return []
    place = [one for one in coded(items[1]) if one[0] not in BODIES]
    if len(place) != 1 or items[1].data.kind not in _SEATS or items[2].lower not in _AFTER:
        return []
    acting = next(_acting(frame), None)
    return place if acting is not None and _is_branch(items, acting) else []


def led_by(frame: Frame, verb: Verb, hit: set[str]) -> list[Coded]:
    """Return whose president it is, where only his team is named ("as Clinton's aides said, the President …")."""
    before = reversed(frame.items[: verb.subject[0].start])
    led = (one for one in before if one.kind == "actor" and one.data.kind in ("leader", "surname"))
    return next((found for one in led if (found := coded(one)) and hit.isdisjoint(code for code, _ in found)), [])


def _acting(frame: Frame) -> Iterator[NounPhrase]:
    """Yield who acts: the subject of a change, and of the verbs above it."""
    verb: Verb | None = frame.view.syntax.verbs.get(frame.head)
    for _ in range(_DEPTH):
        if verb is None:
            return
        if not verb.passive:
            yield from (one for one in verb.subject if one.end - one.start > 1)
        verb = verb.above


def _is_branch(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is a branch of a government that is called by no name."""
    words = items[phrase.start : phrase.end]
    named = any(one.kind in ("actor", "entity", "anaphor", "group") for one in words)
    return not named and items[phrase.head].lower in _BRANCHES and words[0].lower in _DETERMINED


def whose_lawmakers(view: SentenceView, verb: Verb) -> set[str]:
    """Return whose lawmakers a sentence names before a verb: "Danish deputies want a bill that lets the cabinet …"."""
    items = view.items
    found: set[str] = set()
    for one in view.syntax.verbs.values():
        if one.at >= verb.at:
            break
        for phrase in one.subject:
            if items[phrase.head].lower.rpartition(" ")[2] in _BRANCHES:
                found |= {code for item in items[phrase.start : phrase.end] for code, _ in coded(item)}
    return found
