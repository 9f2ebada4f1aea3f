"""The classes of words in the YAML files: words of change, status cues, other senses."""

from typing import Any

from schemas.vocabulary import Action
from transforms.reference.check import Faults, Line
from transforms.reference.files import read_classes
from transforms.reference.model import CueClass, TriggerClass
from transforms.reference.words import MEASURE_KINDS

_OBJECT_KINDS = (*MEASURE_KINDS, "party")
_ANYWHERE = ("always", "unless_named", "unless_aimed", "unless_state")
_WHEN = (*_ANYWHERE, "as_agent", "as_object", "as_court")


def read_triggers(text: str, faults: Faults) -> tuple[TriggerClass, ...]:
    """Read triggers.yaml: verbs and nouns of each kind of change, and what it does to which kind of object."""
    return tuple(_trigger(name, body, at, faults) for name, body, at in read_classes("triggers.yaml", text, faults))


_CUES = ("rejected", "proposed", "announced", "fate")


def _trigger(name: str, body: Any, at: Line, faults: Faults) -> TriggerClass:
    on = {kind: action for kind, action in body.get("makes", {}).items() if action is not None}
    for kind, action in on.items():
        if kind not in _OBJECT_KINDS or action not in tuple(Action):
            faults.add(at, f"class {name}: {kind}: {action} is not an object kind with an action")
    parts = ("verbs", "phrases", "nouns", "weak", "courses")
    verbs, phrases, nouns, weak, courses = (tuple(body.get(part, ())) for part in parts)
    for part in (verbs, phrases, nouns, weak, courses):
        for word in {one for one in part if part.count(one) > 1}:
            faults.add(at, f"class {name} has {word!r} twice")
    for word in (one for one in (*verbs, *weak) if "~" in one):
        faults.add(at, f"class {name}: {word!r}: only phrases and courses may have words in the middle of them")
    verbs, weak, phrases = (_by_anybody(part) for part in (verbs, weak, phrases))
    phrases = _in_headlines(phrases)
    return TriggerClass(name, verbs, frozenset(weak), phrases, nouns, on, courses)


def _by_anybody(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return words with what they are where others than a state own it: "close its market to", "close their …"."""
    owners = ("their", "his", "her")
    more = (one.replace(" its ", f" {owner} ") for one in words if " its " in one for owner in owners)
    return tuple(dict.fromkeys((*words, *more)))


_UNSAID = (" the ", " a ", " its ")
_FEWEST = 3


def _in_headlines(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Return phrases also without the articles and the "its" that headlines leave out: "shut door on"."""
    bare = (one.replace(word, " ") for one in phrases for word in _UNSAID if word in one)
    return tuple(dict.fromkeys((*phrases, *(one for one in bare if len(one.split()) >= _FEWEST))))


def read_cues(text: str, faults: Faults) -> tuple[CueClass, ...]:
    """Read status_cues.yaml: words that say how far a change has come."""
    found = []
    for name, body, at in read_classes("status_cues.yaml", text, faults):
        if name not in _CUES:
            faults.add(at, f"class {name} should be one of {', '.join(_CUES)}")
        found.append(CueClass(name, tuple(body.get("verbs", ())), tuple(body.get("words", ()))))
    return tuple(found)


def read_other_senses(text: str, faults: Faults) -> dict[str, tuple[str, ...]]:
    """Read other_senses.yaml: a word to where it drops a change.

    Those are ``always``, ``unless_named``, ``unless_aimed`` and ``unless_state``, of which it can be one, and
    ``as_agent``, ``as_object`` and ``as_court``.
    """
    found: dict[str, tuple[str, ...]] = {}
    for name, body, at in read_classes("other_senses.yaml", text, faults):
        for when, words in body.items():
            if when not in _WHEN:
                faults.add(at, f"{name}: {when} should be {', '.join(_WHEN[:-1])} or {_WHEN[-1]}")
            for word in words:
                other = next((one for one in found.get(word, ()) if when in _ANYWHERE and one in _ANYWHERE), when)
                if other != when:
                    faults.add(at, f"{name}: {word!r} stands under both {other} and {when}")
                found[word] = (*(one for one in found.get(word, ()) if one != when), when)
    return found
