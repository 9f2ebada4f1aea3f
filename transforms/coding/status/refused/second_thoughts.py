"""What somebody weighed and let be, said after it: "considered a ban but thought better of it"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, SentenceView, Verdict
from transforms.coding.status.governors import cue_status
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.reading.wordings import Said

_TURNING = word_set("but yet ; before though")
_CLOSING = word_set(". , ; : — –")
_FAR = 5
"""Items behind "but" within which the second thought begins."""


def by_second_thought(frame: Frame, verdict: Verdict | None) -> Verdict | None:
    """Return the refusal that a change comes to which its sentence goes on to say was only thought of."""
    if verdict is None or verdict.status is not Status.PROPOSED:
        return verdict
    items, last = frame.items, max(frame.head, frame.object_at)
    if (dropped := _dropped_then(frame, last)) is not None:
        return Verdict(Status.REJECTED, f"{verdict.words} … {dropped}")
    for at in range(last + 1, len(items) - 1):
        if items[at].lower in _TURNING:
            told = _thought(frame.view, at + 1)
            if told is not None:
                return Verdict(Status.REJECTED, f"{verdict.words} … {told.words}", told.line)
    return verdict


def _dropped_then(frame: Frame, last: int) -> str | None:
    """Read "a ban was considered but ruled out for now": what follows says of the same that it is refused."""
    verbs, items = frame.view.syntax.verbs, frame.items
    first = verbs.get(frame.head)
    if first is None or not first.passive or not first.subject:
        return None
    for verb in verbs.values():
        turns = any(one.lower in _TURNING for one in items[max(first.at, verb.at - _FAR) : verb.at])
        alike = bool(verb.subject) and verb.subject[0].start == first.subject[0].start
        if verb.at > last and turns and alike and not verb.objects and cue_status(items[verb.at]) is Status.REJECTED:
            return None if g.NEGATIONS & {one.lower for one in items[verb.start : verb.at]} else items[verb.at].text
    return None


def _thought(view: SentenceView, start: int) -> Said | None:
    words = [one.lower for one in view.items[start : start + _FAR + 4]]
    for at in range(min(_FAR, len(words))):
        found = view.wordings.at("thought.dropped", " ".join(words[at:]))
        if found is not None or (words[at] in _CLOSING and words[at] != ","):
            return found
    return None
