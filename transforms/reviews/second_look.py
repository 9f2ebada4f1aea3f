"""Whether the evidence under a decision has changed, how, and what became of the decision: its row in ``review``."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from schemas.mart import SanctionEvent
from schemas.review import Review
from schemas.vocabulary import ReviewOutcome, ReviewVerb
from transforms.reviews.changes import PRECISION_OF, date_text, format_changes
from transforms.reviews.decision import Decision, Quote, hash_evidence
from transforms.reviews.find import Entry

_SHOWN = 3


class SecondLook(NamedTuple):
    """How the evidence has changed; nothing if it has not. ``otherwise`` is what it says now against the decision."""

    detail: str | None = None
    otherwise: str | None = None

    @property
    def stale(self) -> bool:
        """Whether a second look is due."""
        return self.detail is not None


UNCHANGED = SecondLook()
"""The evidence is what it was."""


def look_again(decision: Decision, entry: Entry, regrouped: Sequence[Entry] = ()) -> SecondLook:
    """Compare the evidence of an event, before the decision changes it, with what the reviewer saw.

    Args:
        decision: the decision.
        entry: the event.
        regrouped: what people parted or joined, as it was before: what a person moved is no change of the evidence.
    """
    strangers = _strangers(decision, entry)
    if strangers is not None:
        return SecondLook(strangers, _otherwise(decision, entry.event))
    found = [entry.quotes, *(one.quotes for one in regrouped)]
    if decision.evidence_hash in {hash_evidence(one) for one in (*found, set[Quote]().union(*found))}:
        return UNCHANGED
    now = entry.cluster.articles
    parts = [
        _listed("new article", now - decision.seen.articles),
        _listed("no longer in", decision.seen.articles - now),
    ]
    told = [part for part in parts if part is not None]
    if len(told) == 0:
        if decision.evidence_hash is None:
            return UNCHANGED
        told = ["another version of the same articles, or other words of them"]
    return SecondLook("; ".join(told), _otherwise(decision, entry.event))


def look_together(
    looks: Sequence[tuple[Decision, SecondLook]], lost: Sequence[tuple[Decision, str]] = ()
) -> dict[str, SecondLook]:
    """Return how the evidence under each decision has changed, that of all lines of a merger for each of them.

    That events are one was decided on what all of them said: what changes under one of them concerns the whole.

    Args:
        looks: the decisions, each with how the evidence under it alone has changed.
        lost: lines of the same mergers that cannot be followed, each with why.
    """
    changed = [(one, look.detail) for one, look in looks if look.detail is not None and one.verb == ReviewVerb.MERGE]
    changed += lost
    found: dict[str, SecondLook] = {}
    for decision, look in looks:
        beside = [
            f"of {one.event_id}, merged with it: {detail}"
            for one, detail in changed
            if one is not decision and decision.verb == ReviewVerb.MERGE and _is_one_merger(one, decision)
        ]
        told = [*([] if look.detail is None else [look.detail]), *beside]
        found[decision.decision_id] = SecondLook("; ".join(told) or None, look.otherwise)
    return found


def _is_one_merger(one: Decision, other: Decision) -> bool:
    return one.changes["into"] == other.changes["into"]


def decided_words(reviews: Iterable[Review]) -> dict[str, frozenset[str]]:
    """Return which decisions hold, in words, by the id of each event that they are about; remarks are none."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in reviews:
        if row.outcome != ReviewOutcome.APPLIED or row.decision == ReviewVerb.NOTE:
            continue
        words = f"{row.decision} by {row.decided_by} on {row.decided_at:%Y-%m-%d} ({row.decision_id})"
        for event_id in {row.event_id, row.current_event_id} - {None}:
            found[str(event_id)].add(words)
    return {event_id: frozenset(words) for event_id, words in found.items()}


def review_row(
    decision: Decision, event_id: str | None, outcome: ReviewOutcome, look: SecondLook = UNCHANGED
) -> Review:
    """Return what became of a decision. ``event_id`` is the event that it is about now."""
    return Review(
        decision_id=decision.decision_id,
        event_id=decision.event_id,
        current_event_id=event_id,
        decision=decision.verb.value,
        decided_by=decision.by,
        decided_at=decision.at,
        why=decision.why,
        changes=format_changes(decision.changes) or None,
        outcome=outcome.value,
        stale=look.stale,
        stale_detail=look.detail,
        otherwise=look.otherwise,
        seen=str(decision.seen),
        evidence_hash=decision.evidence_hash,
        file=decision.file,
        line=decision.line,
    )


def lost_row(decision: Decision, why: str) -> Review:
    """Return the row of a decision that cannot be applied: it is about no event, and says why."""
    return review_row(decision, None, ReviewOutcome.LOST, SecondLook(why))


def _strangers(decision: Decision, entry: Entry) -> str | None:
    """Return the articles that a split names and the event does not rest on: what is not there cannot leave."""
    if decision.verb != ReviewVerb.SPLIT:
        return None
    named = frozenset(str(decision.changes["articles"]).split())
    return _listed("splits off what is not of this event:", named - entry.cluster.articles)


def _otherwise(decision: Decision, event: SanctionEvent) -> str | None:
    seen = decision.seen
    said: dict[str, str | None] = {
        "sender": seen.sender,
        "target_country": seen.target_country,
        "target_name": seen.target_name,
        "sector": seen.sector,
        "action": seen.action,
        "event_date": seen.event_date,
    }
    if decision.verb == ReviewVerb.ACCEPT:
        said |= decision.changes
    now = {
        key: date_text(getattr(event, key), getattr(event, PRECISION_OF[key]))
        if key in PRECISION_OF
        else getattr(event, key)
        for key in said
    }
    return format_changes({key: now[key] for key in said if now[key] != said[key]}) or None


def _listed(what: str, articles: frozenset[str]) -> str | None:
    if len(articles) == 0:
        return None
    more = len(articles) - _SHOWN
    return f"{what} {', '.join(sorted(articles)[:_SHOWN])}" + (f" and {more} more" if more > 0 else "")
