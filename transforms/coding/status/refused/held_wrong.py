"""What somebody holds to be wrong or too soon: "it would be a mistake to lift the ban", "the time is not ripe to"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_WRONG = word_set(
    "wrong mistake error unwise foolish folly madness reckless absurd counterproductive counter-productive "
    "irresponsible premature unthinkable suicidal suicide dangerous blunder unfair unjust senseless pointless futile "
    "crazy insane shortsighted short-sighted rash inappropriate unhelpful ill-advised disastrous disaster"
)
_RIGHT = word_set("ripe right time moment appropriate wise prudent")
_TIMES = word_set("time moment")
_DEPTH = 2


_EMPTY = word_set("impossible inconceivable unacceptable unnecessary superfluous")
_CALLING = ("call", "consider", "deem", "find", "found", "term", "label", "dub", "thinks", "thought")


def is_called_wrong(frame: Frame) -> Verdict | None:
    """Read "called a halt to the exports unthinkable", which is no halt that somebody calls."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or not verb.objects or not frame.head_item.lower.startswith(_CALLING):
        return None
    last = verb.objects[-1].end + _DEPTH
    for one, after in zip(frame.items[verb.end : last], frame.items[verb.end + 1 : last + 1], strict=False):
        if one.lower in _WRONG | _EMPTY and (after.kind in ("mark", "date") or after.lower in g.CONJUNCTIONS):
            return Verdict(Status.REJECTED, one.text)
    return None


def is_held_wrong(frame: Frame) -> Verdict | None:
    """Return a refusal where it is said that it would be wrong to do it, or is not the time; what was done is done."""
    if (called := is_called_wrong(frame)) is not None:
        return called
    verb = frame.view.syntax.verbs.get(frame.head)
    above = verb
    for _ in range(_DEPTH):
        above = None if above is None or above.form != "infinitive" else above.above
        if above is not None and above.form == "copula":
            break
    if verb is None or above is None or above.form != "copula" or above.at > verb.at:
        return None
    items = frame.items
    group = {one.lower for one in items[above.start : above.end]}
    said = [word for one in items[above.end : verb.start] for word in one.lower.split()]
    denied = not g.NEGATIONS.isdisjoint(group) or "not" in said or "hardly" in said
    wrong = next((word for word in said if word in _WRONG), None)
    if wrong is not None and "would" in group:
        return None if denied else Verdict(Status.REJECTED, wrong)
    subject = {one.lower for phrase in above.subject[:1] for one in items[phrase.start : phrase.end]}
    timely = not _TIMES.isdisjoint(subject | set(said))
    right = next((word for word in said if word in _RIGHT), None)
    return Verdict(Status.REJECTED, f"not {right}") if denied and timely and right is not None else None
