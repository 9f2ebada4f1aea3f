"""The order in which revisions of intervals are published.

Like events, intervals are kept as they were published, so that ``in_force_on(day, as_known := ts)`` answers what the
log said then. An interval is one row of the state from one first day; whatever else of it changes opens a revision.
"""

from collections.abc import Iterable
from datetime import date, datetime

from schemas.mart import Regime


def in_regime_order(regimes: Iterable[Regime]) -> list[Regime]:
    """Return revisions of intervals as they are published."""
    return sorted(regimes, key=_order)


def _order(regime: Regime) -> tuple[str, str, str, str, date, datetime]:
    row = regime.target_country or "", regime.sender or "", regime.sector, regime.target_name or ""
    return *row, regime.valid_from, regime.recorded_from
