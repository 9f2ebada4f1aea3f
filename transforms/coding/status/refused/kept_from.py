"""What somebody kept from being made, or did not exclude: "stopped the listing of a bank", "ruled nothing out"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.governors import cue_status
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_STOPPING = ("stop", "halt", "thwart", "scupper", "kill", "foil")
_MAKING = word_set(
    "listing listings adoption imposition designation designations introduction inclusion blacklisting lifting renewal "
    "extension passage"
)
"""Nouns for the making of a measure, or its end, which others may stop; who stops a ban ends it."""
_MODALS = g.MODALS - word_set("did do does")


def kept_from(frame: Frame) -> Verdict | None:
    """Read "Hungary stopped the listing of a bank": nobody has listed it."""
    if frame.voice != "nominal" or frame.head_item.lower not in _MAKING:
        return None
    for verb in frame.view.syntax.verbs.values():
        if verb.form != "finite" or not frame.items[verb.at].lower.startswith(_STOPPING):
            continue
        acted = verb.subject if verb.passive else verb.objects
        before = {one.lower for one in frame.items[verb.start : verb.at]}
        if any(one.start <= frame.head < one.last for one in acted) and before.isdisjoint(g.NEGATIONS | _MODALS):
            return Verdict(Status.REJECTED, frame.items[verb.at].text)
    return None


_EXCLUDING = ("rule", "ruling", "exclud", "off the table", "preclud")
_NOT_EVEN = (("not", "even"), ("least", "of"), ("including",), ("up", "to"))


def nothing_excluded(frame: Frame) -> Verdict | None:
    """Read "ruled nothing out, not even a halt to all trade": it may come."""
    low = [one.lower for one in frame.items]
    at = next((here for here, one in enumerate(low) if one == "nothing"), None)
    if at is None or at > min(frame.head, frame.object_at) or not any(one.startswith(_EXCLUDING) for one in low):
        return None
    told = low[at : frame.object_at + 1]
    even = any(tuple(told[here : here + len(one)]) == one for here in range(len(told)) for one in _NOT_EVEN)
    return Verdict(Status.PROPOSED, frame.items[at].text) if even or "least of all" in " ".join(low) else None


_BILLS = word_set("bill bills act legislation law")


def sends_back_bill(frame: Frame) -> bool:
    """Tell whether a sanctions bill only goes back to where it came from: that puts no sanctions back."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not frame.head_item.lower.startswith(("return", "sent", "send")):
        return False
    acted = verb.subject if verb.passive else verb.objects
    return any(frame.items[one.head].lower.rpartition(" ")[2] in _BILLS for one in acted)


_THOUGHTS = word_set(
    "idea suggestion notion proposal call demand view appeal plea argument advice claim request recommendation"
)
_FAR = 9


def thought_refused(frame: Frame) -> Verdict | None:
    """Read "dismissed a suggestion by a senator that all trade be stopped": what ought to be done is refused."""
    items, own = frame.items, frame.view.syntax.verbs.get(frame.head)
    if own is None or own.form != "finite" or not own.subject:
        return None
    opening = own.subject[0].start - 1
    ought = {one.lower for one in items[own.start : own.at]} & {"should", "ought"} or items[own.start].lower == "be"
    if opening < 2 or items[opening].lower != "that" or not ought:
        return None
    start = max(0, opening - _FAR)
    thought = next((at for at in range(opening - 1, start, -1) if items[at].lower in _THOUGHTS), None)
    if thought is None:
        return None
    for at in range(thought - 1, max(-1, thought - 4), -1):
        if cue_status(items[at]) is Status.REJECTED:
            before = {one.lower for one in items[max(0, at - 3) : at]}
            return None if before & (g.NEGATIONS | _MODALS) else Verdict(Status.REJECTED, items[at].text)
    return None


def refused_first(frame: Frame) -> Verdict | None:
    """Return what is plainly kept from being done, refused as a thought, or left open by who excludes nothing."""
    return kept_from(frame) or thought_refused(frame) or nothing_excluded(frame)
