"""The log's own time, which never goes back: each run counts as later than the one before it, whatever the clock says.

What the log knew when is told by it, and which of two rows is the newer one. Where a clock was ahead once, a run that
comes after does not wait for the clock to get there: it counts as a little later than the newest run, and says so.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from schemas.staging import Run
from schemas.vocabulary import RunStatus

_TELLING = timedelta(minutes=1)
"""Less is the correction of a clock, or a run that took no second."""

_SECOND = timedelta(seconds=1)
_BEGUN = "%Y%m%dT%H%M%SZ"
"""How the id of a run begins: with when the run counts as begun."""


def id_begins(at: datetime) -> str:
    """Return how the id of a run begins."""
    return f"{at:{_BEGUN}}"


def begun_at(run_id: str) -> datetime | None:
    """Return when a run counts as begun, by its id; None if that is no id of ours."""
    try:
        return datetime.strptime(run_id.partition("-")[0], _BEGUN).replace(tzinfo=UTC)
    except ValueError:
        return None


def ahead_of(now: datetime, runs: Iterable[Run]) -> timedelta:
    """Return how far ahead of the clock a run counts that begins now, so that it comes after those that did not fail.

    Args:
        now: aware UTC.
        runs: all runs on record. Ids tell a second, so that two of them may not begin in the same one.
    """
    good = [run for run in runs if run.status != RunStatus.FAILED]
    begun = max((run.started_at.replace(microsecond=0) + _SECOND for run in good), default=None)
    ended = max((run.finished_at for run in good), default=None)
    if begun is None or ended is None:
        return timedelta(0)
    return max(max(begun, ended).replace(tzinfo=UTC) - now, timedelta(0))


def in_words(ahead: timedelta, counts_as: datetime) -> str:
    """Return what is to be told of a log whose time is ahead of the clock; nothing if it is not."""
    if ahead < _TELLING:
        return ""
    return (
        f"the log's newest run is dated {_long(ahead)} after what the clock says, so this one counts as of "
        f"{counts_as:%Y-%m-%d %H:%M} UTC: mend the clock if it is late; if it was ahead then, nothing is lost"
    )


def _long(ahead: timedelta) -> str:
    return f"{ahead.days} days" if ahead.days > 0 else f"{ahead // _TELLING} minutes"
