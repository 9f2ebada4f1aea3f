"""``state`` says since when a measure stands, and not since when it rests on what it rests on now."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from flows.publishing.database import build_database
from schemas.mart import Regime
from tests.cli.conftest import Run
from tests.database.sample_rows import ROWS, published_tables, regime, run_row, write_parquet

FIRST, NEXT, LAST = date(1980, 1, 4), date(1981, 4, 24), date(1983, 1, 1)


def since(sanctionlog: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, rows: Sequence[Regime]) -> str:
    run = write_parquet(folder / "run.parquet", "run", [run_row()])
    build_database(folder / "other.duckdb", published_tables({**ROWS, "regime": rows}), {"run": [run]})
    monkeypatch.setenv("SANCTIONLOG_DATABASE", str(folder / "other.duckdb"))
    table = sanctionlog("state", "BLR", "--on", "1982-01-01").stdout.splitlines()
    return table[2][table[0].index("since") : table[0].index("until")].strip()


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([regime("in_force", "e-impose", FIRST, None)], "1980-01-04"),
        ([regime("in_force", "e-impose", FIRST, None, from_precision="month")], "1980-01"),
        (
            [
                regime("in_force", "e-impose", FIRST, NEXT),
                regime("in_force", "e-lift", NEXT, LAST, basis="unconfirmed"),
                regime("in_force", "e-eu", LAST, None),
            ],
            "1980-01-04",
        ),
        ([regime("eased", "e-impose", FIRST, NEXT), regime("in_force", "e-eu", NEXT, None)], "1981-04-24"),
        ([regime("ended", "e-impose", FIRST, NEXT), regime("in_force", "e-eu", NEXT, None)], "1981-04-24"),
        ([regime("in_force", "e-lift", NEXT, None, basis="presupposed")], "before 1981-04-24"),
        ([regime("in_force", "e-lift", NEXT, None, basis="unconfirmed")], "before 1981-04-24"),
        (
            [
                regime("in_force", "e-impose", FIRST, NEXT, sender="EU"),
                regime("in_force", "e-lift", FIRST, NEXT, basis="presupposed"),
                regime("in_force", "e-eu", NEXT, None),
            ],
            "before 1980-01-04",
        ),
    ],
)
def test_a_measure_stands_since_its_state_began(
    sanctionlog: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: Sequence[Regime], expected: str
) -> None:
    assert since(sanctionlog, tmp_path, monkeypatch, rows) == expected
