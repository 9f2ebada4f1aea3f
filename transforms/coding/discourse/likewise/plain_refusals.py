"""Refusals of what was asked, in a line that names nothing: "That will not happen before May", "It was too early"."""

import re

from schemas.vocabulary import BODIES, Status
from transforms.coding.model import ANSWER, RELAXING, Clause, Frame, Reading, Roles, SentenceView, Verdict
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.reading.word_set import word_set

_IT = r"(?:it|this|that|such a (?:step|move|thing)|any such (?:step|move|thing)|the idea|anything of the (?:kind|sort))"
_REFUSAL = re.compile(
    rf"(?:^|[,:“\"] ?|said |says |replied |insisted |answered |that )(?:"
    rf"{_IT} (?:will|would|can|could|shall|is going to|was going to) ?(?:not|never|n't|n’t) (?:now |yet )*"
    rf"(?:happen|be|come|come about|occur|come to pass|be done|be on the cards)"
    rf"(?= *$| ?[.,:;!”\"]| (?:before|until|till|unless|without|now|soon|for|while|as long|under|this|again|so)\b)"
    rf"|{_IT} (?:is|was|remains|remained) (?:simply |quite |absolutely |entirely )?"
    rf"(?:out of the question|not on the table|"
    rf"off the table|not on the agenda|unthinkable|not on|not up for discussion)"
    rf"|(?:it|the time|this) (?:is|was|had|has) (?:still |much |far |as yet )*"
    rf"(?:too (?:early|soon) (?:for (?:it|this|that|such)|to (?:lift|ease|do|act|drop|end|relax|impose))|"
    rf"not (?:yet )?ripe|not (?:yet )?come|premature)"
    rf"|there (?:is|was|could be|can be|will be|would be) no question of (?:it|this|that)"
    rf"|(?:nothing|no such thing) (?:of the (?:kind|sort) )?(?:is|was) (?:planned|intended|in the offing|on the cards))"
)
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
    found = _REFUSAL.search(" ".join(item.lower for item in view.items))
    if found is None or any(item.lower in _OPEN for item in view.items[:2]) or view.items[-1].lower == "?":
        return None
    speakers = {code for code, _ in actors_from(view.items, 0)[0]}
    if speakers & {one.country for one in before.roles.targets if one.country}:
        return None  # who is hit may think so, and decides nothing
    return _refused(view, found.group().strip(' ,:“"'))


def by_members(view: SentenceView, before: Reading, verdict: Verdict) -> Reading | None:
    """Return a body's refusal where some of its members will not have it that it relaxes what stands; else None."""
    asked = before.verdict.status is Status.PROPOSED and verdict.status is Status.REJECTED
    body = before.roles.sender_codes <= set(BODIES)
    return _refused(view, verdict.words or "") if asked and body and before.frame.action in RELAXING else None


def _refused(view: SentenceView, words: str) -> Reading:
    frame = Frame(
        clause=Clause(view, 0, 0, len(view.items)),
        trigger=ANSWER,
        action="imposed",
        object_kind="echo",
        object_at=0,
        voice="active",
        rule=f"plain.{ANSWER}.echo",
    )
    return Reading(frame, Roles(), Verdict(Status.REJECTED, words))
