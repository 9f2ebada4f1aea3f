"""Refusals of what was asked, in a line that names nothing: "That will not happen before May", "It was too early"."""

from dataclasses import replace

from schemas.vocabulary import BODIES, Status
from transforms.coding.frame_forms import echo_frame
from transforms.coding.model import ANSWER, RELAXING, Clause, Reading, Roles, SentenceView, Verdict
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.reading.word_set import word_set

_REFUSING = ("stand.rules_out",)
_REACH = 2
_OPEN = word_set("if whether ?")


def refusal(view: SentenceView, before: Reading) -> Reading | None:
    """Return the refusal of what the sentence before tells as wanted of somebody; None where a sentence is none.

    Args:
        view: a sentence that tells no change itself.
        before: the last change told before it.
    """
    far = view.index - before.frame.view.index
    if before.verdict.status is not Status.PROPOSED or not 0 < far <= _REACH or len(view.items) < _REACH:
        return None
    found = view.wordings.within(_REFUSING, " ".join(item.lower for item in view.items))
    if found is None or any(item.lower in _OPEN for item in view.items[:2]) or view.items[-1].lower == "?":
        return None
    speakers = {code for code, _ in actors_from(view.items, 0)[0]}
    if speakers & {one.country for one in before.roles.targets if one.country}:
        return None  # who is hit may think so, and decides nothing
    return _refused(view, Verdict(Status.REJECTED, found.words.strip(' ,:“"'), found.line))


def by_members(view: SentenceView, before: Reading, verdict: Verdict) -> Reading | None:
    """Return a body's refusal where some of its members will not have it that it relaxes what stands; else None."""
    asked = before.verdict.status is Status.PROPOSED and verdict.status is Status.REJECTED
    body = before.roles.sender_codes <= set(BODIES)
    return _refused(view, verdict) if asked and body and before.frame.action in RELAXING else None


def _refused(view: SentenceView, verdict: Verdict) -> Reading:
    frame = echo_frame(Clause(view, 0, 0, len(view.items)), f"plain.{ANSWER}.echo")
    return Reading(replace(frame, trigger=ANSWER), Roles(), verdict)
