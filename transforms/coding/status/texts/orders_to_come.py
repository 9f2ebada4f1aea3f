"""What an order does that nobody has signed yet: "is expected to sign an order that bans gold"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.governors import cue_status
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_MAKING = ("sign", "issu", "publish", "promulgat", "enact", "releas", "approv", "adopt", "unveil", "present", "put out")
_REACH = 7
"""Items before such a verb within which it is said that it is still to come."""
_IS = frozenset({"is", "are", "was", "were"})
_MAYBE = POSSIBLE | CONDITIONAL
_UNDER = frozenset({"pressure", "about", "due", "ready", "poised", "set", "likely", "yet", "still", "next", "met"})


def as_order_to_come(frame: Frame, verdict: Verdict) -> Verdict:
    """Return a step of an order as far as the verb has come by which the order is made."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if not verdict.decided or verb is None or len(verb.subject) > 1:
        return verdict
    if verb.relation != "relative" and (verb.subject or verb.form != "finite" or verb.passive):
        return verdict
    maker = _maker(frame, verb)
    if maker is None:
        return verdict
    told = _how_far(frame.items, maker)
    return verdict if told is None else Verdict(told, frame.items[maker.at].text)


def _maker(frame: Frame, verb: Verb) -> Verb | None:
    """Return the verb whose object is the text that a relative clause tells of."""
    text = verb.subject[0].start if verb.subject else None
    for one in frame.view.syntax.verbs.values():
        if (
            text is None
            and one.at < verb.at
            and " a" in frame.items[one.at].lower
            and _opens_with_that(frame, one, verb)
        ):
            return one  # "to adopt a regulation", read as one, "that bans …"
        makes = one.at < verb.at and not one.passive and frame.items[one.at].lower.startswith(_MAKING)
        if makes and any(thing.start == text for thing in one.objects):
            return one
    return None


def _opens_with_that(frame: Frame, maker: Verb, verb: Verb) -> bool:
    """Tell whether "that" stands between a verb that makes a text and the one that tells of it, and no verb."""
    between = [one.lower for one in frame.items[maker.end : verb.start]]
    free = not any(maker.at < at < verb.at for at in frame.view.syntax.verbs)
    return free and bool({"that", "which"} & {*between}) and frame.items[maker.at].lower.startswith(_MAKING)


def _how_far(items: list[Item], maker: Verb) -> Status | None:
    """Tell how far an order has come by what stands before its verb; None where it is made."""
    group = {word for one in items[maker.start : maker.at] for word in one.lower.split()}
    if group & _MAYBE:
        return Status.PROPOSED
    if group & FUTURE:
        return Status.REJECTED if group & g.NEGATIONS else Status.ANNOUNCED
    if "to" not in group and maker.form not in ("infinitive", "gerund"):
        return None
    before = items[max(0, maker.start - _REACH) : maker.at]
    told = next((status for one in reversed(before) if (status := cue_status(one)) is not None), None)
    if told is None and not _UNDER.isdisjoint(word for one in before for word in one.lower.split()):
        return Status.PROPOSED
    return Status.ANNOUNCED if told is None and _IS & group else told
