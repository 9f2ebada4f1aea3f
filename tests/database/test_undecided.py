"""What the log leaves undecided, asked as an analyst asks it: changes without effect, states that rest on doubt."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.publishing.database import build_database, open_database
from tests.database.sample_rows import ROWS, published_tables
from tests.merging.builders import article, mention
from tests.state.log import Log, Told

FIRST, SECOND = datetime.fromisoformat("2026-01-10T18:00"), datetime.fromisoformat("2026-01-14T18:00")


def says(article_id: str, published: str, said: str, when: str | None, **given: Any) -> Told:
    source = given.pop("source", "media")
    written = article(article_id, published, source_class=source)
    return written, [mention(written, said, when, **given)]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    log = Log()
    log.run(
        says("a-list", "2021-08-09", "USA BLR potash imposed", "2021-08-09", source="official"),
        says("b-one", "2025-12-13", "USA BLR potash lifted", "2025-12-13"),
        says("c-undated", "2023-05-05", "USA BLR timber imposed", None, main=False),
        says("d-nobody", "2023-05-05", "USA - timber imposed", "2023-05-05"),
        says("e-opened", "2022-05-05", "EU BLR tobacco lifted", "2022-05-05", source="official"),
        says("f-denied", "2026-01-09", "EU BLR cement lifted", "2026-01-09"),
        # what was restricted within something wider has a beginning, the whole of which only a part was has none
        says("j-wide", "2021-03-03", "GBR BLR fertilizer imposed", "2021-03-03", source="official"),
        says("k-part", "2025-03-03", "GBR BLR potash lifted", "2025-03-03", source="official"),
        says("l-part", "2021-04-04", "CHE BLR potash imposed", "2021-04-04", source="official"),
        says("m-wide", "2025-04-04", "CHE BLR fertilizer lifted", "2025-04-04", source="official"),
        says("g-text", "2024-02-02", "EU BLR vehicles eased", "2024-02-02", source="official"),
        at=FIRST,
    )
    log.run(
        says("h-denial", "2026-01-12", "EU BLR cement lifted", "2026-01-12", status="rejected"),
        says("i-second", "2025-12-14", "USA BLR potash lifted", "2025-12-13"),
        at=SECOND,
    )
    path: Path = tmp_path_factory.mktemp("undecided") / "log.duckdb"
    mart = log.mart
    tables = {
        "sanction_event": mart.events,
        "regime": mart.regimes,
        "event_evidence": mart.evidence,
        "event_link": mart.links,
        "event_undecided": mart.undecided,
    }
    build_database(path, published_tables({**ROWS, **tables}), {})
    with open_database(path) as opened:
        yield opened


_ASKED = "kind, reason, sender, target_country, sector, action, state, CAST(valid_from AS VARCHAR)"

ALWAYS = [
    ("change", "no_date", "USA", "BLR", "timber", "imposed", None, None),
    ("change", "no_target", "USA", None, "timber", "imposed", None, None),
    ("state", "never_seen_imposed", "CHE", "BLR", "fertilizer", "lifted", "ended", "2025-04-04"),
    ("state", "never_seen_imposed", "EU", "BLR", "vehicles", "eased", "eased", "2024-02-02"),
    ("state", "never_seen_imposed", "EU", "BLR", "tobacco", "lifted", "ended", "2022-05-05"),
]


def test_what_the_log_cannot_decide_can_be_asked_for(db: duckdb.DuckDBPyConnection) -> None:
    found = db.execute(f"SELECT {_ASKED} FROM undecided ORDER BY ALL").fetchall()

    assert found == sorted(
        [
            *ALWAYS,
            ("change", "denied", "EU", "BLR", "cement", "lifted", None, None),
            ("state", "presupposed", "EU", "BLR", "cement", "lifted", "in_force", "2026-01-09"),
        ],
        key=lambda row: [(one is None, one or "") for one in row],
    )


def test_what_was_undecided_on_a_past_day_can_be_asked_for(db: duckdb.DuckDBPyConnection) -> None:
    found = db.execute(f"SELECT {_ASKED} FROM undecided_as_known(?) ORDER BY ALL", [FIRST]).fetchall()

    assert found == sorted(
        [
            *ALWAYS,
            # nobody had denied it, nor had a second paper told of the potash
            ("state", "never_seen_imposed", "EU", "BLR", "cement", "lifted", "ended", "2026-01-09"),
            ("state", "unconfirmed", "USA", "BLR", "potash", "lifted", "in_force", "2025-12-13"),
        ],
        key=lambda row: [(one is None, one or "") for one in row],
    )
    assert db.execute("SELECT count(*) FROM undecided_as_known(TIMESTAMP '2020-01-01')").fetchall() == [(0,)]


def test_it_is_said_why(db: duckdb.DuckDBPyConnection) -> None:
    found = dict(db.execute("SELECT reason, explanation FROM undecided WHERE kind = 'change'").fetchall())

    assert found["no_target"] == "imposed: no target is known, so no row can change"
    assert found["denied"].startswith("lifted: corrected by E")
