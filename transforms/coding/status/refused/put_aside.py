"""Measures that were only talked of, and given up: "a ban on flights was looked at and put aside"."""

from dataclasses import replace

from schemas.vocabulary import Action, Status
from transforms.coding.model import RELAXING, Frame, Verdict
from transforms.reading.word_set import word_set
from transforms.syntax.model import DESCRIBING, Verb

_TALKED_OF = (
    "look", "consider", "discuss", "debat", "weigh", "examin", "stud", "mull", "mooted", "float", "propos", "suggest",
    "contemplat", "raised", "air", "talk", "put forward", "aired",
)  # fmt: skip


def put_aside(frame: Frame, verdict: Verdict | None) -> tuple[Frame, Verdict] | None:
    """Return the refusal of a measure that a passive tells to be dropped after it was talked of; None for any other."""
    verbs = frame.view.syntax.verbs
    verb = verbs.get(frame.head)
    if verdict is None or not verdict.decided or frame.action not in RELAXING or verb is None or not verb.passive:
        return None
    before = next((one for one in reversed(verbs.values()) if one.at < verb.at), None)
    if before is None or not (_is_talked_of(frame, before, verb) or _was_wanted(frame, before, verb)):
        return None
    return replace(frame, action=Action.IMPOSED), Verdict(Status.REJECTED, frame.head_item.text)


_NEW = word_set("a an any another new further")


def _is_new(frame: Frame, verb: Verb) -> bool:
    """Tell whether a measure is told as one that nobody knows yet ("a ban", "sanctions")."""
    first = frame.items[verb.subject[0].start] if verb.subject else None
    return first is not None and (first.lower in _NEW or first.kind == "measure")


_WANTED = (*_TALKED_OF, "want", "demand", "sought", "plan", "advocat", "urg", "pencil", "ask", "threat", "call")


def _was_wanted(frame: Frame, before: Verb, verb: Verb) -> bool:
    """Read "a ban on tin, which the Senate had wanted, was dropped": who tells of it adds who had wanted it."""
    if not _is_new(frame, verb) or not verb.subject or before.relation not in DESCRIBING:
        return False
    return before.at > verb.subject[0].start and frame.items[before.at].lower.startswith(_WANTED)


def _is_talked_of(frame: Frame, before: Verb, verb: Verb) -> bool:
    """Tell whether the verb before says of the same measure that it was talked of."""
    if not _is_new(frame, verb):
        return False  # "Norway's embargo was debated and dropped": it stood
    same = bool(before.subject) and bool(verb.subject) and before.subject[0].start == verb.subject[0].start
    return same and before.passive and frame.items[before.at].lower.startswith(_TALKED_OF)
