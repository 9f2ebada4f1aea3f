"""What somebody weighed and let be, said after it: "considered a ban but thought better of it"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.governors import cue_status
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_TURNING = word_set("but yet ; before though")
_CLOSING = word_set(". , ; : — –")
_FAR = 5
"""Items behind "but" within which the second thought begins."""

_THOUGHTS = (
    "thought better of",
    "thinks better of",
    "dropped the idea",
    "dropped that idea",
    "dropped the plan",
    "dropped the thought",
    "let the matter drop",
    "let it drop",
    "let the idea drop",
    "backed down",
    "backed off",
    "backed away",
    "drew back",
    "shrank from it",
    "decided against it",
    "decided against one",
    "decided against doing so",
    "decided not to",
    "opted against it",
    "came down against it",
    "ruled it out",
    "changed its mind",
    "changed his mind",
    "changed their minds",
    "changed their mind",
    "gave up the idea",
    "gave it up",
    "stayed its hand",
    "stayed their hand",
    "held its fire",
    "took no action",
    "took no such step",
)
_ENDED = ("did not", "did nothing", "held back", "relented", "refrained", "desisted")
"""Thoughts that must end their clause."""


def by_second_thought(frame: Frame, verdict: Verdict | None) -> Verdict | None:
    """Return the refusal that a change comes to which its sentence goes on to say was only thought of."""
    if verdict is None or verdict.status is not Status.PROPOSED:
        return verdict
    items, last = frame.items, max(frame.head, frame.object_at)
    if (dropped := _dropped_then(frame, last)) is not None:
        return Verdict(Status.REJECTED, f"{verdict.words} … {dropped}")
    for at in range(last + 1, len(items) - 1):
        if items[at].lower in _TURNING:
            told = _thought(items[at + 1 : at + 1 + _FAR + 4])
            if told is not None:
                return Verdict(Status.REJECTED, f"{verdict.words} … {told}")
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


def _thought(items: list[Item]) -> str | None:
    words = [one.lower for one in items]
    for at in range(min(_FAR, len(words))):
        rest = " ".join(words[at:])
        found = next((one for one in _THOUGHTS if f"{rest} ".startswith(f"{one} ")), None)
        if found is not None:
            return found
        ended = next((one for one in _ENDED if any(rest.startswith(f"{one} {mark}") for mark in _CLOSING)), None)
        if ended is not None:
            return ended
        if words[at] in _CLOSING and words[at] != ",":
            return None
    return None
