"""What the log held to be in force, and what it holds now -> all revisions of ``regime``. None is rewritten or deleted.

Like events, intervals are kept as they were published, so that ``in_force_on(day, as_known := ts)`` answers what the
log said then. An interval is one row of the state from one first day; whatever else of it changes opens a revision.
"""

import dataclasses
import operator
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from schemas.mart import Regime
from transforms.rows import altered

_key = operator.attrgetter("sender", "target_country", "target_name", "sector", "valid_from")
_content = operator.attrgetter(
    *(
        column.name
        for column in dataclasses.fields(Regime)
        if column.name not in {"recorded_from", "recorded_to", "run_id"}
    )
)


def revise_regimes(
    previous: Sequence[Regime], current: Iterable[Regime], *, now: datetime, run_id: str
) -> list[Regime]:
    """Open, keep and close revisions of intervals; sorted as the table is.

    Args:
        previous: every revision published so far.
        current: the intervals as they are folded now, each row and first day once.
        now: UTC without a zone, not before any moment in ``previous``.
        run_id: the run that publishes.
    """
    kept = [regime for regime in previous if regime.recorded_to is not None]
    opened = {_key(regime): regime for regime in previous if regime.recorded_to is None}
    for regime in current:
        old = opened.pop(_key(regime), None)
        if old is not None and _content(old) == _content(regime):
            kept.append(old)
            continue
        kept += _closed(old, now)
        kept.append(altered(regime, recorded_from=now, recorded_to=None, run_id=run_id))
    for old in opened.values():
        kept += _closed(old, now)
    return in_regime_order(kept)


def in_regime_order(regimes: Iterable[Regime]) -> list[Regime]:
    """Return revisions of intervals as they are published."""
    return sorted(regimes, key=_order)


def _closed(old: Regime | None, now: datetime) -> list[Regime]:
    # what was opened at this very moment was never read by anybody
    if old is None or old.recorded_from == now:
        return []
    return [altered(old, recorded_to=now)]


def _order(regime: Regime) -> tuple[str, str, str, str, date, datetime]:
    row = regime.target_country or "", regime.sender or "", regime.sector, regime.target_name or ""
    return *row, regime.valid_from, regime.recorded_from
