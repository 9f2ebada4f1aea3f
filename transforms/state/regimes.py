"""Events -> the rows of ``regime``: what is in force, from when to when."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from schemas.mart import Regime, SanctionEvent
from schemas.relations import EventLink
from schemas.vocabulary import RegimeState
from transforms.rows import rows_of
from transforms.state.fold import fold
from transforms.state.remarks import in_words
from transforms.state.run_out import next_end, run_out
from transforms.state.standing import Interval, Row, Standing


def build_regimes(events: Iterable[SanctionEvent], links: Iterable[EventLink] = ()) -> list[Regime]:
    """Fold current events into intervals, sorted by country, sender, sector, target name and first day.

    Args:
        events: the current events, in any order.
        links: how they hang together; see ``settle.py``.
    """
    return list_regimes(fold(events, links))


def list_regimes(standing: Standing, is_known: Callable[[tuple[object, ...]], bool] = lambda _: False) -> list[Regime]:
    """Return what stands as rows, sorted by country, sender, sector, target name and first day.

    Stated ends that lie ahead are in it: ``valid_to`` is then a day to come, and what follows from then on has a row.

    Args:
        standing: what stands.
        is_known: says of the values of a row, up to those that say when it was recorded, that none need be made.
    """
    rows = sorted((row for row in standing.rows() if row.intervals), key=_order)
    said = (regime for row in rows for regime in _regimes(row, standing))
    return rows_of(Regime, [regime for regime in said if not is_known(regime)])


def _regimes(known: Row, standing: Standing) -> Iterator[tuple[object, ...]]:
    row = known
    if next_end(row) is not None:
        row = known.copy()
        run_out(row, date.max)
    remarks = sorted(row.remarks)
    start = 0
    for interval in row.intervals:
        stop = len(remarks)
        if interval.valid_to is not None:
            stop = bisect_left(remarks, interval.valid_to, lo=start, key=lambda remark: remark.day)
        stands = interval.state != RegimeState.ENDED
        inherited = standing.wide.below(row.key, interval.valid_from, interval.valid_to) if stands else ()
        opening = standing.events[interval.opened_by]
        yield _regime(row, interval, opening, in_words(remarks[start:stop], inherited))
        start = stop


def _regime(row: Row, interval: Interval, opening: SanctionEvent, remarks: str | None) -> tuple[object, ...]:
    """Return the values of a ``Regime``, in the order of its fields, up to those that say when it was recorded."""
    key = row.key
    return (
        key.sender,
        key.target_country,
        row.name,
        key.sector,
        interval.state.value,
        interval.valid_from,
        interval.valid_to,
        interval.from_precision,
        interval.basis,
        interval.opened_by,
        interval.closed_by,
        interval.explanation,
        remarks,
        opening.evidence,
        opening.url,
    )


def _order(row: Row) -> tuple[str, str, str, str]:
    key = row.key
    return key.target_country or "", key.sender or "", key.sector, row.name or ""
