"""What came of stated ends, on a log folded from its events: renewed in time or late, run out, without effect."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.publishing.database import build_database, open_database
from schemas.mart import Regime, SanctionEvent
from schemas.relations import EventLink
from tests.database.sample_rows import ROWS, published_tables
from tests.state.builders import event
from transforms.linking.links import link_events
from transforms.state.regimes import build_regimes

READ = datetime.fromisoformat("2026-01-01T00:00")
TOLD = [
    # renewed in time, and not again
    event("EU GIN unspecified imposed", "2023-10-20", expiry_date=date(2024, 10, 27), expiry_precision="day"),
    event("EU GIN unspecified extended", "2024-10-22", expiry_date=date(2025, 10, 27), expiry_precision="day"),
    # renewed after two months
    event("EU NIC unspecified imposed", "2023-10-15", expiry_date=date(2024, 10, 15), expiry_precision="day"),
    event("EU NIC unspecified extended", "2024-12-20", expiry_date=date(2030, 10, 15), expiry_precision="day"),
    # renewed on the day after
    event("EU MLI unspecified imposed", "2023-12-14", expiry_date=date(2024, 12, 14), expiry_precision="day"),
    event("EU MLI unspecified extended", "2024-12-15"),
    # imposed without an end: that of an extension does not count
    event("EU RUS unspecified imposed", "2014-07-31"),
    event("EU RUS unspecified extended", "2024-01-29", expiry_date=date(2024, 7, 31), expiry_precision="day"),
    # prolonged with all else against the country
    event("EU MDA banking imposed Foo", "2023-04-28", expiry_date=date(2024, 4, 29), expiry_precision="day"),
    event("EU MDA unspecified extended", "2024-04-22", expiry_date=date(2025, 4, 29), expiry_precision="day"),
    # a suspension that is prolonged
    event("EU BLR unspecified imposed", "2011-06-20"),
    event("EU BLR unspecified suspended", "2015-10-29", expiry_date=date(2016, 2, 29), expiry_precision="day"),
    event("EU BLR unspecified suspended", "2016-02-25", expiry_date=date(2016, 6, 30), expiry_precision="day"),
    # until a month, and a licence until a month
    event("EU HTI unspecified imposed", "2025-01-10", expiry_date=date(2026, 1, 1), expiry_precision="month"),
    event("USA VEN oil imposed", "2019-01-28"),
    event("USA VEN oil eased", "2025-10-10", expiry_date=date(2026, 2, 1), expiry_precision="month"),
    # until a year
    event("EU LBN unspecified imposed", "2025-01-10", expiry_date=date(2026, 1, 1), expiry_precision="year"),
    # announced from a day on, and lifted before its end
    event("EU TUR gas imposed", "2024-01-10", status="announced", effective_date=date(2024, 2, 1),
          effective_precision="day", expiry_date=date(2025, 2, 1), expiry_precision="day"),
    event("EU TUR gas lifted", "2024-09-01"),
]  # fmt: skip


def recorded(rows: list[Any]) -> list[Any]:
    return [replace(row, recorded_from=READ, run_id="run-1") for row in rows]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    path: Path = tmp_path_factory.mktemp("expiries") / "sanctions.duckdb"
    events: list[SanctionEvent] = recorded(TOLD)
    links: list[EventLink] = recorded(link_events(TOLD, {one.event_id: frozenset({one.event_id}) for one in TOLD}))
    regimes: list[Regime] = recorded(build_regimes(TOLD, links))
    tables = {"sanction_event": events, "event_link": links, "regime": regimes, "event_evidence": []}
    build_database(path, published_tables({**ROWS, **tables}), {})
    with open_database(path) as opened:
        yield opened


@pytest.mark.parametrize(
    ("country", "told"),
    [
        ("MDA", [("imposed", "renewed", None, "in_force"), ("extended", "ran_out", None, "ended")]),
        ("GIN", [("imposed", "renewed", None, "in_force"), ("extended", "ran_out", None, "ended")]),
        ("NIC", [("imposed", "renewed", 65, "ended"), ("extended", "ahead", None, "ended")]),
        ("MLI", [("imposed", "renewed", None, "in_force")]),
        ("RUS", [("extended", "no_effect", None, "in_force")]),
        ("BLR", [("suspended", "renewed", None, "suspended"), ("suspended", "ran_out", None, "in_force")]),
        ("TUR", [("imposed", "no_effect", None, "ended")]),
    ],
)
def test_what_came_of_a_stated_end(
    db: duckdb.DuckDBPyConnection, country: str, told: list[tuple[str, str, int | None, str]]
) -> None:
    asked = "SELECT action, outcome, gap_days, next_state FROM expiries WHERE target_country = ? ORDER BY ends_on"
    assert db.execute(asked, [country]).fetchall() == told


@pytest.mark.parametrize(
    ("country", "day", "told"),
    [
        # a restriction until January holds until its last day, and one until 2026 all that year
        ("HTI", "2026-01-31", ("ahead", "ended")),
        ("HTI", "2026-02-01", ("ran_out", "ended")),
        ("LBN", "2026-09-01", ("ahead", "ended")),
        # a licence until February is not counted on in February
        ("VEN", "2026-01-31", ("ahead", "in_force")),
        ("VEN", "2026-02-01", ("ran_out", "in_force")),
    ],
)
def test_a_vague_end_comes_when_the_state_says_so(
    db: duckdb.DuckDBPyConnection, country: str, day: str, told: tuple[str, str]
) -> None:
    asked = "SELECT outcome, next_state FROM expiries_as_known(CAST(? AS TIMESTAMP)) WHERE target_country = ?"
    assert db.execute(asked, [day, country]).fetchall() == [told]
    state = "SELECT state FROM in_force_on(CAST(? AS DATE)) WHERE target_country = ?"
    holds = {row[0] for row in db.execute(state, [day, country]).fetchall()}
    ran_out = told[0] == "ran_out"
    assert holds == ({told[1]} - {"ended"} if ran_out else {"eased" if country == "VEN" else "in_force"})
