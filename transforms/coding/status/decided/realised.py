"""Infinitives that tell what was done: "it was his turn to be banned", "woke to find its assets frozen"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.verbs.verb_group import CONDITIONAL, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

REPLIES = word_set(
    "answer reply response reaction retort riposte retaliation revenge thanks reward gift punishment verdict"
)
"""What somebody did who was provoked, or pleased."""
_FINDING = word_set("find discover learn hear see read")
_WAKING = word_set(
    "woke awoke awakened woken returned came arrived landed went opened rose turned got looked picked logged sat"
)
_TAKING = word_set("took taken")
_DEPTH = 4


def is_realised(frame: Frame) -> bool:
    """Tell whether an infinitive above a change, or its own, tells what was done and not what is to be done."""
    verb, items = frame.view.syntax.verbs.get(frame.head), frame.items
    for _ in range(_DEPTH):
        if verb is None or verb.form == "finite":
            return verb is not None and _was_reply(items, verb)
        above = verb.above
        if verb.form == "infinitive" and above is not None and _has_happened(items, above):
            found = items[verb.at].lower in _FINDING and items[above.at].lower in _WAKING
            if found or _was_turn(items, above) or _took_time(items, above):
                return not _is_denied(items, verb)
        verb = above
    return False


def _was_reply(items: list[Item], verb: Verb) -> bool:
    """Tell whether "was to" says how somebody did react ("Baghdad's answer to the attack was to deny its ports")."""
    group = [item.lower for item in items[verb.start : verb.at]]
    was = group[:2] == ["was", "to"] and not _is_denied(items, verb)
    return was and any(items[one.head].lower in REPLIES for one in verb.subject)


def _was_turn(items: list[Item], above: Verb) -> bool:
    """Read "it was the turn of two banks to be blacklisted", "it was the bank's turn to …"."""
    subject = [items[one.head].lower for one in above.subject]
    things = [*above.objects, *(above.subject if subject != ["it"] else [])]
    return items[above.at].lower == "was" and any(items[one.head].lower == "turn" for one in things)


def _took_time(items: list[Item], above: Verb) -> bool:
    """Read "it took Ottawa a week to freeze their assets"."""
    subject = [items[one.head].lower for one in above.subject]
    return items[above.at].lower in _TAKING and not above.passive and subject == ["it"]


def _has_happened(items: list[Item], above: Verb) -> bool:
    group = {item.lower for item in items[above.start : above.end]}
    return above.form in ("finite", "copula") and group.isdisjoint(g.MODALS | g.NEGATIONS | POSSIBLE | CONDITIONAL)


def _is_denied(items: list[Item], verb: Verb) -> bool:
    return not {item.lower for item in items[verb.start : verb.at]}.isdisjoint(g.NEGATIONS)


REALISED = "told as done"


def realised(frame: Frame) -> Verdict | None:
    """Return the verdict on a change that an infinitive tells as done; None of any other."""
    return Verdict(Status.IN_FORCE, REALISED) if is_realised(frame) else None
