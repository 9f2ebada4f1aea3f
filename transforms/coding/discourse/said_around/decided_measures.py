"""What measures "would" do that were decided a sentence before: "The EU agreed sanctions. They would ban its gold"."""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.model import RESTRICTING, Reading, Verdict
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_KNOWN = word_set("the these those")
_MEASURES = word_set("measure measures sanctions restrictions curbs penalties steps order decree embargo package")
_NEAR = 1
"""Sentences from a decision to what is told of its measures."""


def as_decided_before(readings: list[Reading]) -> list[Reading]:
    """Return the readings, with what decided measures would do as decided, where nothing else was told in between.

    Args:
        readings: what each sentence says by itself, in the order of the text.
    """
    told: list[Reading] = []
    for reading in readings:
        before = next((one for one in reversed(told) if one.frame.view is not reading.frame.view), None)
        if before is not None and _follows(reading, before) and _is_of_known(reading):
            told.append(replace(reading, verdict=Verdict(Status.ANNOUNCED, reading.verdict.words)))
        else:
            told.append(reading)
    return told


def _follows(reading: Reading, before: Reading) -> bool:
    """Tell whether a change is told right behind a decision that restricts as well."""
    near = 0 < reading.frame.view.index - before.frame.view.index <= _NEAR
    near = near and reading.frame.view.section == before.frame.view.section
    decided = before.verdict.decided and before.frame.action in RESTRICTING and before.frame.object_kind != "echo"
    return near and decided and reading.verdict.status is Status.PROPOSED and reading.frame.action == "imposed"


def _is_of_known(reading: Reading) -> bool:
    """Tell whether measures that the text has told do it, in what somebody said of them ("The measures would …")."""
    frame = reading.frame
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "finite" or verb.passive or verb.relation not in ("main", "joined"):
        return False
    first = _leading(frame.items, verb)
    return first and (set(verb_group(frame)) == {"would"} or verb.relation == "joined")


def _leading(items: list[Item], verb: Verb) -> bool:
    if len(verb.subject) != 1:
        return False
    phrase = verb.subject[0]
    plain = phrase.end - phrase.start == _PLAIN and not phrase.links
    return plain and items[phrase.start].lower in _KNOWN and items[phrase.head].lower in _MEASURES


_PLAIN = 2
"""Words of "the measures"."""
