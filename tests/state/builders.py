"""Small events, and questions to the state folded from them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from schemas.mart import Regime, SanctionEvent
from schemas.vocabulary import DIRECTION_OF, Action

READ = datetime.fromisoformat("2026-01-01T00:00")


def event(said: str, when: str | None, **given: Any) -> SanctionEvent:
    """An event: ``sender country sector action [name]``, ``-`` for none; ``when`` is a day, month or year."""
    sender, country, sector, action, *name = (None if word == "-" else word for word in said.split())
    defaults: dict[str, Any] = {
        "event_id": f"E {said} {when}",
        "chain_id": f"C {sender} {country} {sector} {' '.join(map(str, name))}",
        "event_date": None if when is None else date.fromisoformat((when + "-01-01")[:10]),
        "date_precision": "unknown" if when is None else {10: "day", 7: "month", 4: "year"}[len(when)],
        "announced_date": None,
        "effective_date": None,
        **dict.fromkeys(("announced_precision", "effective_precision", "expiry_date", "expiry_precision", "day_zone")),
        "sender": sender,
        "target_country": country,
        "target_name": " ".join(str(word) for word in name) if name else None,
        "sector": sector,
        "measure": "unspecified",
        "action": action,
        "direction": str(DIRECTION_OF[Action._value2member_map_[action]]),
        "status": "in_force",
        "main": True,
        "confidence": 0.8,
        "n_articles": 2,
        "n_independent": 2,
        "n_publishers": 2,
        "n_official": 0,
        "n_conflicts": 0,
        "evidence": said,
        "url": None,
        "source_class": "media",
        "first_reported_at": None,
        "recorded_at": READ,
        "recorded_from": READ,
        "recorded_to": None,
        "run_id": "run-1",
        "cause": "new_source",
    }
    return SanctionEvent(**{**defaults, **given})


def on(regimes: Iterable[Regime], day: str) -> dict[str, str]:
    """What holds on a day: state by ``sector`` or ``sector/name``, for the one sender and country of the test."""
    asked = date.fromisoformat(day)
    return {
        row.sector if row.target_name is None else f"{row.sector}/{row.target_name}": row.state
        for row in regimes
        if row.recorded_to is None and row.valid_from <= asked and (row.valid_to is None or asked < row.valid_to)
    }
