"""When a source is polled, and the row that a poll leaves."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from flows.settings import utc_now
from flows.sources.config import SourceConfig
from flows.sources.tally import Tally
from flows.sources.times import naive
from flows.summary import RunStart
from schemas.sources import SourcePoll
from schemas.vocabulary import PollOutcome

_SLACK = 0.1
"""A run that comes a little before the hour polls what is due at the hour."""

_AHEAD = timedelta(hours=1)


def interval(config: SourceConfig) -> timedelta:
    """Return the least time between two polls, less what a schedule may be early by."""
    return timedelta(minutes=config.every_minutes) * (1 - _SLACK)


def is_due(config: SourceConfig, polls: Sequence[SourcePoll], start: RunStart, *, at_once: bool) -> bool:
    """Return whether a source may be polled now.

    Args:
        config: its entry.
        polls: its earlier polls.
        start: the run.
        at_once: whether its interval does not matter; that a site asks to be left alone does.
    """
    last = max(polls, key=lambda poll: poll.run_id, default=None)
    if last is None or (at_once and last.outcome != PollOutcome.THROTTLED):
        return True
    if last.started_at - _AHEAD > start.begun_at:
        # a clock that was ahead once must not silence a source until then
        return True
    early = timedelta(minutes=config.every_minutes) - interval(config)
    return last.next_poll_at - early <= start.begun_at


def items_before(polls: Sequence[SourcePoll]) -> int | None:
    """Return the number of items that the last poll found which read listings and was content with them."""
    well = [poll for poll in polls if poll.n_items is not None and poll.outcome != PollOutcome.TOO_FEW]
    last = max(well, key=lambda poll: poll.run_id, default=None)
    return None if last is None else last.n_items


def poll_row(  # noqa: PLR0913 - a row, read by name
    name: str,
    config: SourceConfig,
    *,
    run_id: str,
    started_at: datetime,
    tally: Tally,
    outcome: PollOutcome,
    message: str | None,
    n_pending: int,
) -> SourcePoll:
    """Return the row of a poll that ends now. ``started_at`` is naive UTC."""
    planned = started_at + timedelta(minutes=config.every_minutes)
    return SourcePoll(
        source=name,
        run_id=run_id,
        kind=config.kind,
        address=config.address,
        started_at=started_at,
        finished_at=naive(utc_now()),
        outcome=outcome.value,
        message=message,
        n_items=tally.n_items,
        n_articles=tally.n_articles,
        n_pending=n_pending,
        n_given_up=tally.n_given_up,
        n_walled=tally.n_walled,
        n_requests=tally.n_requests,
        n_bytes=tally.n_bytes,
        expect_items=config.expect_items,
        silent_after_days=config.silent_after_days,
        next_poll_at=planned if tally.wait_until is None else max(planned, tally.wait_until),
    )
