"""Decisions of people that the log rested on, and that their files do not have any more."""

from collections.abc import Collection, Sequence
from datetime import date

from schemas.review import Review
from schemas.vocabulary import IssueKind, Stage
from transforms.articles.record import Problem

_MANY = 5
"""So many are not taken out by hand; nor are two or more that are half of all."""

_SHOWN = 3


def find_gone(before: Sequence[Review], now: Collection[str]) -> list[Review]:
    """Return the decisions that are taken back.

    Args:
        before: what became of all decisions in the last build.
        now: the ids of those that there are.
    """
    return [row for row in before if row.decision_id not in now]


def told_gone(gone: Sequence[Review], n_before: int, *, folder: str, day: date) -> list[Problem]:
    """Return the problem that so many decisions are gone at once that it may not be meant; none if they are few.

    Args:
        gone: those that are taken back.
        n_before: how many there were.
        folder: where their files lie.
        day: when it was found.
    """
    if not (len(gone) >= _MANY or (len(gone) > 1 and 2 * len(gone) >= n_before)):
        return []
    message = (
        f"{len(gone)} of {n_before} decisions of people are taken back, since their lines are gone ({day}): if that is "
        "not meant, put the files back as they were (`git log` has them) and run again"
    )
    shown = (f"{one.file}:{one.line} {one.decision} {one.event_id} ({one.decided_by})" for one in gone[:_SHOWN])
    more = f"; and {len(gone) - _SHOWN} more" if len(gone) > _SHOWN else ""
    return [Problem(IssueKind.DECISIONS_GONE, message, folder, words="; ".join(shown) + more, stage=Stage.MERGE)]


def in_words(gone: Sequence[Review], n_before: int) -> str:
    """Return the same for the line of a run, however few they are; nothing if none is gone."""
    return f"{len(gone)} of {n_before} decisions of people taken back, their lines are gone" if gone else ""
