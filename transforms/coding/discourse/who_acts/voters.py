"""Who only votes where a body decides on a change, and does not make it ("China abstained", "Peru voted for it")."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, Frame, Roles
from transforms.coding.parties.acting.votes import ABSTAINING, VOTING, is_in_vote, is_voted_on, voters_of
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item

_COUNCIL = ("council", "united nations")


def of_those_voting(frame: Frame) -> list[Coded]:
    """Return the body whose vote makes a change, where somebody is told how he voted."""
    verb, items = frame.view.syntax.verbs.get(frame.head), frame.items
    if verb is None or not is_voted_on(items, verb):
        return []
    before = (one for one in frame.view.syntax.verbs.values() if one.at < verb.at)
    told = any(items[one.at].lower.startswith((*ABSTAINING, VOTING)) for one in before)
    return _body(items[: verb.at]) if told else []


def without_voters(frame: Frame, roles: Roles) -> Roles:
    """Return roles without the states that are only told how they voted on the change: a body makes it."""
    voters = voters_of(frame.view) if roles.senders else set[str]()
    if not voters or not roles.sender_codes <= voters or not is_in_vote(frame):
        return roles
    return replace(roles, senders=_body(frame.items))


def _body(items: list[Item]) -> list[Coded]:
    """Return the council, or else the first other body, that a sentence names."""
    if any(item.lower.endswith(_COUNCIL) or item.lower in ("un", "u.n.") for item in items):
        return [("UN", "council")]
    named = [(code, item.text) for item in items if item.kind == "actor" for code in codes_of(item) if code in BODIES]
    return named[:1]
