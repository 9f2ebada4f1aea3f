"""What it costs to hold the mart to its contract, beside making it.

``python -m tests.bench.checks 1000000`` goes further than the benches do by themselves.
"""

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from flows.handover import Made
from flows.mart.anew import Anew, make_anew
from flows.mart.checks import check_mart
from flows.mart.parts import Published
from flows.mart.staged import StagedArticles, StagedMentions
from flows.memory import collector_paused
from flows.storage.warehouse import Warehouse
from flows.summary import RunStart
from flows.validating.gx import check_columns
from schemas.arrow import arrow_schema
from schemas.mart import SANCTION_EVENT
from tests.bench.making import stage
from tests.bench.timing import seconds
from transforms.building import Frame, Versions

_NOW = datetime(2026, 6, 1, tzinfo=UTC)


def bench_checks(size: int = 100_000) -> None:
    """Time the checks of a mart made of so many generated mentions."""
    start = RunStart("bench", _NOW, ("staging",))
    check_columns(SANCTION_EVENT, arrow_schema(SANCTION_EVENT).empty_table(), ())  # it takes seconds to load
    with tempfile.TemporaryDirectory() as folder, collector_paused():
        stage(Path(folder), size)
        warehouse, results = Warehouse(Path(folder)).open_or_create(), list[Anew]()
        making = seconds(lambda: results.append(_make(warehouse, start)), 1)
        made = Made(results[0].tables, results[0].n_changed)
        checking = seconds(lambda: check_mart(made, start, newest_article=datetime.min), 1)  # noqa: DTZ901 - as columns
    n_rows = sum(rows.num_rows for rows in made.tables.values())
    print(
        f"checks: {n_rows:,} rows made of {size:,} mentions held to their contract in {checking:.1f} s, "
        f"{checking / making:.2f} x making them"
    )


def _make(warehouse: Warehouse, start: RunStart) -> Anew:
    frame = Frame({}, (), (), {}, Versions(), Versions("1", "1"), start.run_id, start.recorded_at)
    articles, mentions = StagedArticles(warehouse, []).table(), StagedMentions(warehouse, "1", []).table()
    return make_anew(articles, mentions, Published.of(warehouse), frame)


if __name__ == "__main__":
    bench_checks(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
