"""Decisions of people that the log does not follow, as problems: file, line, why not, and what to do."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from schemas.review import Review
from schemas.vocabulary import IssueKind, ReviewOutcome, ReviewVerb, Stage
from transforms.articles.record import Problem
from transforms.reviews.changes import parse_changes

_LINES = "correct or remove the line; `sanctionlog review list` shows the events as they are now"
_AGREE = "whoever decides last prevails, and neither is: agree, and remove one line or give it another time"
_OF_VALUES = (ReviewVerb.ACCEPT, ReviewVerb.AMEND, ReviewVerb.REJECT)


def find_unapplied(reviews: Iterable[Review], *, folder: str) -> list[Problem]:
    """Return what is wrong with decisions that are lost, and with those that contradict another one.

    Args:
        reviews: what became of all decisions.
        folder: where their files lie.
    """
    rows = list(reviews)
    lost = [_lost(row, folder) for row in rows if row.outcome == ReviewOutcome.LOST]
    return [*lost, *_contradicting(rows, folder)]


def _lost(row: Review, folder: str) -> Problem:
    words = f"{row.decision} by {row.decided_by} of {row.event_id} ({row.seen})"
    return _problem(row, folder, words, f"not applied: {row.stale_detail}. To mend it, {_LINES}")


def _contradicting(rows: Iterable[Review], folder: str) -> list[Problem]:
    """Find decisions on one event of one moment in two files: which of them prevails hangs on the files' names."""
    at_once: dict[tuple[object, object], list[Review]] = defaultdict(list)
    for row in rows:
        if row.outcome != ReviewOutcome.LOST and row.decision in _OF_VALUES:
            at_once[row.current_event_id, row.decided_at].append(row)
    found = []
    for group in at_once.values():
        for one, other in combinations(sorted(group, key=lambda row: (row.file, row.line)), 2):
            if one.file != other.file and _differ(one, other):
                words = f"{other.decision} by {other.decided_by} of {other.event_id} ({other.seen})"
                against = (
                    f"contradicts the {one.decision} by {one.decided_by} of the same moment ({one.file}:{one.line})"
                )
                found.append(_problem(other, folder, words, f"{against}. Of several decisions {_AGREE}"))
    return found


def _differ(one: Review, other: Review) -> bool:
    if (one.decision == ReviewVerb.REJECT) != (other.decision == ReviewVerb.REJECT):
        return True
    said, otherwise = (parse_changes(row.changes or "", ReviewVerb(row.decision)) for row in (one, other))
    return any(said[name] != otherwise[name] for name in said.keys() & otherwise.keys())


def _problem(row: Review, folder: str, words: str, message: str) -> Problem:
    return Problem(
        IssueKind.UNAPPLIED_DECISION,
        f"{row.decision} {message}",
        f"{folder}/{row.file}",
        row.line,
        words=words,
        stage=Stage.MERGE,
    )
