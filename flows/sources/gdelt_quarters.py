"""Which of GDELT's quarters of an hour were read: a mark that never lies ahead of the clock, whatever a name says."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from flows.sources.session import Session
from schemas.vocabulary import IssueKind
from transforms.articles.feeds.gdelt import BulkFile

_MARK = "quarter"
_FORM = "%Y%m%d%H%M%S"
_QUARTER = timedelta(minutes=15)
_SLOW = timedelta(hours=1)
"""Our own clock may be so much behind."""


def in_time(session: Session, files: Sequence[BulkFile]) -> list[BulkFile]:
    """Return the files of quarters that have come; what lies ahead of the clock, or is no time, is told."""
    latest = session.now + _SLOW
    ahead = [one for one in files if (at := _moment(one.quarter)) is None or at > latest]
    if ahead:
        more = f", and {len(ahead) - 1} more" if len(ahead) > 1 else ""
        message = f"a quarter of an hour that has not come yet is left: {ahead[0].quarter}{more}"
        session.trouble(IssueKind.NOT_FETCHED, message, ahead[0].url)
    left = set(ahead)
    return [one for one in files if one not in left]


def last_read(session: Session) -> str | None:
    """Return the newest quarter that was read; None before the first poll.

    A mark that lies ahead, as a clock or a name that was wrong once left it, counts as the moment at which it was set.
    """
    mark = session.ledger.mark(_MARK)
    now = _stamp(session.now)
    if mark is None or mark <= now:
        return mark
    row = session.ledger.get(_MARK)
    set_at = None if row is None else row.changed_at
    return now if set_at is None else min(_stamp(set_at), now)


def note_read(session: Session, quarter: str) -> None:
    """Remember that a quarter was read, or all until now if it lies ahead by a little."""
    session.ledger.set_mark(_MARK, min(quarter, _stamp(session.now)))


def follows(last: str, newest: str) -> bool:
    """Return whether a quarter is the next one after another."""
    one, other = _moment(last), _moment(newest)
    return one is not None and other is not None and other - one <= _QUARTER


def _moment(quarter: str) -> datetime | None:
    try:
        return datetime.strptime(quarter, _FORM)  # noqa: DTZ007 - UTC, as all times of the ledger
    except ValueError:
        return None


def _stamp(moment: datetime) -> str:
    return moment.strftime(_FORM)
