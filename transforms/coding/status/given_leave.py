"""Measures that somebody gives leave to let go: "the president has authorised the lifting of the ban" lifts it."""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.model import RELAXING, Frame, Verdict, lower_words
from transforms.coding.verbs.verb_group import FUTURE, IMAGINING, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_OPEN = POSSIBLE | FUTURE | IMAGINING | g.NEGATIONS | {"would"}


def by_leave_given(frame: Frame) -> Verdict | None:
    """Read "authorised the lifting of the ban", which decides it.

    That a law allows sanctions to be imposed imposes none; and what might be authorised is not yet.
    """
    if frame.voice != "nominal" or frame.action not in RELAXING:
        return None
    for verb in frame.view.syntax.verbs.values():
        if not frame.items[verb.at].lower.startswith("authori") or verb.form != "finite" or not verb.subject:
            continue
        told = verb.subject if verb.passive else verb.objects
        group = lower_words(frame.items[verb.start : verb.at])
        if any(one.start <= frame.head < one.last for one in told) and not group & _OPEN:
            return Verdict(Status.ANNOUNCED, frame.items[verb.at].text)
    return None


_LETTING = word_set("let lets allow allows allowed left leave leaves")
_SURE = frozenset({"will", "would", "shall"})


def by_letting(frame: Frame) -> Verdict | None:
    """Read who lets a measure run out past an aside: "let its embargo on Mali, in place since May, lapse"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if verb is None or above is None or verb.relation != "object control":
        return None
    if above.form != "finite":
        return _by_wish(frame, above)
    lets = frame.trigger == "expire" and not above.passive and frame.items[above.at].lower in _LETTING
    if not lets or not any(item.lower == "," for item in frame.items[above.at : frame.head]):
        return None
    group = {item.lower for item in frame.items[above.start : above.at]}
    told = Verdict(Status.IN_FORCE, frame.items[above.at].text)
    if group & g.NEGATIONS:
        return replace(told, status=Status.REJECTED)
    if group & POSSIBLE:
        return replace(told, status=Status.PROPOSED)
    return replace(told, status=Status.ANNOUNCED) if group & _SURE else told


def _by_wish(frame: Frame, letting: Verb) -> Verdict | None:
    """Read "do not want to let the sanctions, which took years to agree, expire"."""
    wish = letting.above
    if frame.trigger != "expire" or wish is None or wish.form != "finite" or letting.form != "infinitive":
        return None
    if frame.items[letting.at].lower not in _LETTING or not frame.items[wish.at].lower.startswith(_WISHING):
        return None
    denied = bool({item.lower for item in frame.items[wish.start : wish.at]} & g.NEGATIONS)
    return Verdict(Status.REJECTED if denied else Status.PROPOSED, frame.items[wish.at].text)


_WISHING = ("want", "wish", "hope", "intend", "mean", "plan", "like", "prefer")
