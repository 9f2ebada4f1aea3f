"""Decisions of people on events: how their files in data/reviews are written, and what became of each."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from schemas import vocabulary as v
from schemas.table import col, table_of

REVIEW_COLUMNS: dict[str, str] = {
    "event_id": "the event decided on",
    "decision": "accept, reject, amend, merge, split or note",
    "by": "who decides",
    "at": "when, in UTC: 2026-01-31T09:30:00Z",
    "why": "the reason, in words",
    "changes": "what it changes: 'sector=potash; event_date=2025-12', 'into=E…' or 'articles=… …'",
    "sender": "what the event said when it was decided on: sender",
    "target_country": "target country",
    "target_name": "named target",
    "sector": "sector",
    "action": "action",
    "event_date": "date",
    "articles": "the articles that were its evidence, separated by blanks",
    "evidence_hash": "hash of that evidence: articles, versions and quotes",
}
"""The columns of a file of decisions, in order, with what each holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One decision of a person on one event, and what became of it in the last build."""

    decision_id: Annotated[str, col("Identity: hash of who decided what on which event, and when")]
    event_id: Annotated[str, col("The event that was decided on")]
    current_event_id: Annotated[str | None, col("The event that is the same now; empty if none is")]
    decision: Annotated[str, col("What was decided", values=v.ReviewVerb)]
    decided_by: Annotated[str, col("Who decided")]
    decided_at: Annotated[datetime, col("When (UTC)")]
    why: Annotated[str, col("The reason, in words")]
    changes: Annotated[str | None, col("What it changes, as its file says it")]
    outcome: Annotated[str, col("What became of it", values=v.ReviewOutcome)]
    stale: Annotated[bool, col("Whether the evidence has changed since, so that it wants a second look")]
    stale_detail: Annotated[str | None, col("How the evidence has changed, or why it cannot be applied, in words")]
    otherwise: Annotated[str | None, col("What the evidence says now where the decision says otherwise")]
    seen: Annotated[str, col("What the event said when it was decided on")]
    evidence_hash: Annotated[str | None, col("Hash of the evidence that was seen")]
    file: Annotated[str, col("The file of data/reviews that holds it")]
    line: Annotated[int, col("Its line, from 1", minimum=1)]


REVIEW = table_of(
    Review, name="review", layer="mart", key=("decision_id",), sort=("decided_at", "decision_id"), may_be_empty=True
)
