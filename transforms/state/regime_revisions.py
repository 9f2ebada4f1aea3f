"""What the log held to be in force, and what it holds now -> all revisions of ``regime``. None is rewritten or deleted.

Like events, intervals are kept as they were published, so that ``in_force_on(day, as_known := ts)`` answers what the
log said then. An interval is one row of the state from one first day; whatever else of it changes opens a revision.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from schemas.mart import REGIME, Regime
from transforms.state.recording import record, recorded

_REGIMES = recorded(REGIME)


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
    return in_regime_order(record(previous, current, _REGIMES, now=now, run_id=run_id))


def in_regime_order(regimes: Iterable[Regime]) -> list[Regime]:
    """Return revisions of intervals as they are published."""
    return sorted(regimes, key=_order)


def _order(regime: Regime) -> tuple[str, str, str, str, date, datetime]:
    row = regime.target_country or "", regime.sender or "", regime.sector, regime.target_name or ""
    return *row, regime.valid_from, regime.recorded_from
