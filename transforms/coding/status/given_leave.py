"""Measures that somebody gives leave to let go: "the president has authorised the lifting of the ban" lifts it."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict, lower_words
from transforms.coding.verbs.verb_group import FUTURE, IMAGINING, POSSIBLE
from transforms.reading import grammar as g

_RELAXING = frozenset({"lifted", "suspended", "eased"})
_OPEN = POSSIBLE | FUTURE | IMAGINING | g.NEGATIONS | {"would"}


def by_leave_given(frame: Frame) -> Verdict | None:
    """Read "authorised the lifting of the ban", which decides it.

    That a law allows sanctions to be imposed imposes none; and what might be authorised is not yet.
    """
    if frame.voice != "nominal" or frame.action not in _RELAXING:
        return None
    for verb in frame.view.syntax.verbs.values():
        if not frame.items[verb.at].lower.startswith("authori") or verb.form != "finite" or not verb.subject:
            continue
        told = verb.subject if verb.passive else verb.objects
        group = lower_words(frame.items[verb.start : verb.at])
        if any(one.start <= frame.head < one.last for one in told) and not group & _OPEN:
            return Verdict(Status.ANNOUNCED, frame.items[verb.at].text)
    return None
