"""The golden stories: events, links, states on chosen days and words that a state must give, one YAML file each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from schemas.mart import Regime, SanctionEvent
from schemas.relations import EventLink
from tests.state.builders import event

FOLDER = Path(__file__).with_name("stories")
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
_KINDS = ("implements", "extends", "reverses", "corrects", "part_of")
_GIVEN = {
    "id": "event_id",
    "source": "source_class",
    "effective": "effective_date",
    "until": "expiry_date",
    "zone": "day_zone",
}


@dataclass(frozen=True)
class Story:
    """A story; ``states`` gives for a day the state of each row by ``sender sector`` or ``sender sector/name``."""

    events: list[SanctionEvent]
    links: list[EventLink]
    states: dict[date, dict[str, str]]
    says: list[dict[str, Any]]


def read_story(name: str) -> Story:
    read = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return Story(
        [_event(dict(one)) for one in read["events"]],
        [_link(dict(one)) for one in read.get("links", ())],
        read["states"],
        read.get("says", []),
    )


def row_name(row: Regime) -> str:
    name = "" if row.target_name is None else f"/{row.target_name}"
    return f"{row.sender} {row.sector}{name}"


def rows_on(regimes: Iterable[Regime], day: date) -> dict[str, Regime]:
    found = [row for row in regimes if row.valid_from <= day and (row.valid_to is None or day < row.valid_to)]
    assert len({row_name(row) for row in found}) == len(found)
    return {row_name(row): row for row in found}


def _event(given: dict[str, Any]) -> SanctionEvent:
    said, when = given.pop("said"), given.pop("day")
    values = {_GIVEN.get(name, name): value for name, value in given.items()}
    announced = values.get("effective_date") and when
    return event(said, None if when is None else str(when), **{"announced_date": announced, **values})


def _link(given: dict[str, Any]) -> EventLink:
    (kind,) = [kind for kind in _KINDS if kind in given]
    return EventLink(
        event_id=given["event"],
        to_event_id=given[kind],
        kind=kind,
        scope=given["scope"],
        lag_days=None,
        linked_by="test",
        explanation="test",
        chain_id=given[kind],
    )
