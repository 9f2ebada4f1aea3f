"""Decisions that are only to come: "approval of the embargo is likely next week", "the order has not been signed"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.governors import cue_status
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_DECISIONS = (
    "decision", "announcement", "approval", "adoption", "order", "decree", "ruling", "signing", "signature", "vote",
    "agreement", "deal", "proclamation", "confirmation", "final decision", "law", "resolution", "regulation",
    "directive",
)  # fmt: skip
_DUE = word_set("due likely near imminent possible pending close overdue unlikely expected uncertain doubtful far")
_NEEDING = ("need", "await", "requir", "hing", "depend", "lack", "wait")
_SIGNED = ("sign", "tak", "issu", "publish", "adopt", "approv", "gazett", "mad", "announc", "ratif", "promulgat")

_NEARLY = word_set("almost nearly")
_LYING = word_set("lies lie lay sits sit sat rests waits waited")
_DESKS = word_set("desk table drawer")


def as_still_due(frame: Frame, verdict: Verdict) -> Verdict:
    """Turn a decision into a proposal where a verb says of it that it is still to come."""
    if not verdict.decided:
        return verdict
    if frame.voice == "nominal" and (due := _to_be_decided(frame)) is not None:
        return Verdict(Status.PROPOSED, due)
    verbs = frame.view.syntax.verbs.values()
    found = next((one for one in verbs if one.at != frame.head and _tells_it_is_to_come(frame, one)), None)
    return verdict if found is None else Verdict(Status.PROPOSED, frame.items[found.at].text)


_DECIDED = word_set("adopted voted decided approved discussed debated taken agreed ratified put")
_STILL = frozenset({",", "due", "still", "yet", "set", "scheduled", "expected", "likely"})


def _to_be_decided(frame: Frame) -> str | None:
    """Read "its extension, to be voted on in June", "an extension that is due to be decided on Monday"."""
    low = [one.lower for one in frame.items]
    for at in range(max(frame.head, frame.object_at) + 1, len(low) - 2):
        if low[at] == "to" and low[at + 1] == "be" and low[at + 2] in _DECIDED and low[at - 1] in _STILL:
            return f"to be {low[at + 2]}"
    return None


def _tells_it_is_to_come(frame: Frame, verb: Verb) -> bool:
    """Tell whether a verb behind a change says that the decision which brings it is due, needed or not yet signed."""
    last = max(frame.head, frame.object_at)
    decides = any(_is_decision(frame, one) for one in verb.subject) or _opens_with_one(frame)
    return verb.at > last and decides and _is_due(frame.items, verb)


def _opens_with_one(frame: Frame) -> bool:
    """Tell whether a sentence opens with the decision that a measure hangs on: "Approval of the embargo is likely"."""
    return frame.voice == "cue" and frame.head <= 1 and frame.head_item.lower.startswith(_DECISIONS)


def _is_decision(frame: Frame, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is a decision by its head, and the change is what that is on."""
    before = phrase.start <= frame.head
    return before and frame.items[phrase.head].lower.startswith(_DECISIONS)


def _is_due(items: list[Item], verb: Verb) -> bool:
    group = {item.lower for item in items[verb.start : verb.at]}
    if verb.form == "copula":
        said = [
            *(items[one.head].lower for one in verb.objects),
            *(one.lower for one in items[verb.end : verb.end + 2]),
        ]
        return group.isdisjoint(g.NEGATIONS) and not _DUE.isdisjoint(said)
    low = items[verb.at].lower
    if not group.isdisjoint(_NEARLY) or (
        low in _LYING and any(items[one.phrase.head].lower in _DESKS for one in verb.links)
    ):
        return True  # "was almost done", "lies on the premier's desk"
    if verb.passive:
        not_yet = not group.isdisjoint(g.NEGATIONS | {"to"}) and low.startswith(_SIGNED)  # "is to be signed"
        return not_yet or cue_status(items[verb.at]) is Status.PROPOSED
    nothing = any(items[one.start].lower in ("no", "nothing") for one in verb.objects)
    return low.startswith(_NEEDING) and group.isdisjoint(g.NEGATIONS) and not nothing
