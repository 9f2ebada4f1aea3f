"""Events -> the rows of ``regime``: what is in force, from when to when."""

from collections.abc import Iterable
from datetime import date

from schemas.mart import Regime, SanctionEvent
from transforms.state.fold import fold
from transforms.state.standing import Interval, RegimeKey, Standing


def build_regimes(events: Iterable[SanctionEvent]) -> list[Regime]:
    """Fold current events into intervals, sorted by country, sender, sector, target name and first day."""
    return list_regimes(fold(events))


def list_regimes(standing: Standing) -> list[Regime]:
    """Return what stands as rows, sorted by country, sender, sector, target name and first day."""
    return sorted((_regime(key, interval) for key, interval in standing.intervals()), key=_order)


def _regime(key: RegimeKey, interval: Interval) -> Regime:
    remark = "" if interval.remark is None else f"; {interval.remark}"
    return Regime(
        sender=key.sender,
        target_country=key.target_country,
        target_name=key.target_name,
        sector=key.sector,
        state=interval.state.value,
        valid_from=interval.valid_from,
        valid_to=interval.valid_to,
        from_precision=interval.from_precision,
        opened_by=interval.opened_by,
        closed_by=interval.closed_by,
        explanation=interval.explanation + remark,
    )


def _order(regime: Regime) -> tuple[str, str, str, str, date]:
    row = regime.target_country or "", regime.sender or "", regime.sector, regime.target_name or ""
    return *row, regime.valid_from
