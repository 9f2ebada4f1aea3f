"""Benchmarks: ratios within one run, printed, never judged. ``make bench``; about two minutes on two cores."""

import gc
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

import pyarrow as pa

from flows.database import build_database, open_database
from flows.reference import load_reference
from flows.sources.files import collect
from schemas.arrow import arrow_schema
from schemas.tables import MART, REFERENCE
from tests.merging.generated import SENDERS, TARGETS, staging
from transforms.articles.record import RawArticle
from transforms.extract import Document, build_extractor
from transforms.mart import build_mart

ROOT = Path(__file__).resolve().parent.parent
N_EVENTS = 1_000_000
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """Return the least of several timings of a piece of work."""
    best = float("inf")
    for _ in range(times):
        gc.collect()
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def bench_extractor() -> None:
    """Time the extractor against its own prefilter, and its growth with the length of the text."""
    documents = [
        Document(raw.title, raw.text, date(2025, 1, 15))
        for raw in collect([ROOT / "data" / "samples"], max_bytes=10_000_000)
        if isinstance(raw, RawArticle)
    ]
    extractor = build_extractor(load_reference())
    reading = seconds(lambda: [extractor.claims(one) for one in documents])
    passing = seconds(lambda: [extractor.passes(one.title, one.text) for one in documents])
    print(f"extractor: {1000 * reading / len(documents):.2f} ms an article; {reading / passing:.0f} x the prefilter")
    body = "\n\n".join(one.text for one in documents)
    once = seconds(lambda: extractor.claims(Document("Long", body, date(2025, 1, 15))), 1)
    twice = seconds(lambda: extractor.claims(Document("Long", body + "\n\n" + body, date(2025, 1, 15))), 1)
    print(f"extractor: {len(body):,} characters in one article; twice the text takes {twice / once:.2f} x the time")


def bench_mart() -> None:
    """Time merging and folding at 2,000 and 20,000 mentions: the ratio shows the growth."""
    times = {}
    for size in (2_000, 20_000):
        articles, mentions, _ = staging(size)
        times[size] = seconds(partial(build_mart, articles, mentions, [], [], run_id="bench", now=NOW), 1)
    growth = times[20_000] / times[2_000]
    print(f"mart: 20,000 mentions in {times[20_000]:.1f} s; 10 x the mentions take {growth:.1f} x the time")


def _events(chance: Random) -> pa.Table:
    """Return many events with skewed countries, as the mart's table has them, in no order."""
    names = ("event_id", "event_date", "sender", "target_country", "sector")
    columns: dict[str, list[object]] = {name: [] for name in names}
    weights = [1 / (n + 1) for n in range(len(TARGETS))]
    for number in range(N_EVENTS):
        columns["event_id"].append(f"E{number:020x}")
        columns["event_date"].append(date(2000, 1, 1) + timedelta(days=chance.randrange(9000)))
        columns["sender"].append(chance.choice(SENDERS))
        columns["target_country"].append(chance.choices(TARGETS, weights)[0])
        columns["sector"].append(chance.choice(("oil", "gas", "banking", "unspecified")))
    return pa.table(columns)


def bench_database() -> None:
    """Time the state of a day from the interval table against a window query, and one country against a scan."""
    import duckdb

    with tempfile.TemporaryDirectory() as folder:
        db = duckdb.connect(str(Path(folder) / "events.duckdb"))
        db.register("events", _events(Random(1)))
        for statement in _TABLES:
            db.execute(statement)
        scan, sought, window, state = (seconds(lambda sql=sql: db.sql(sql).fetchall()) for sql in _QUERIES)
        db.close()
        empty = {table.name: arrow_schema(table).empty_table() for table in (*MART, *REFERENCE)}
        path = Path(folder) / "log.duckdb"
        publish = seconds(lambda: build_database(path, empty, {}), 1)
        opening = seconds(lambda: open_database(path).close())
    print(
        f"database: state of a day from intervals takes {state / window:.2f} x a window query over {N_EVENTS:,} events"
    )
    print(f"database: one country from the sorted table takes {sought / scan:.2f} x an unsorted scan")
    print(f"database: publishing an empty log takes {publish / opening:.0f} x opening it")


_REGIME = "PARTITION BY sender, target_country, sector, hash(event_id) % 1000 ORDER BY event_date"
_TABLES = (
    "CREATE TABLE event AS SELECT * FROM events",
    "CREATE TABLE sorted_event AS SELECT * FROM events ORDER BY target_country, event_date",
    f"CREATE TABLE interval AS SELECT *, lead(event_date) OVER ({_REGIME}) AS valid_to FROM events",
)
_QUERIES = (
    "SELECT * FROM event WHERE target_country = 'LBY'",
    "SELECT * FROM sorted_event WHERE target_country = 'LBY'",
    "SELECT count(*) FROM (SELECT * FROM event WHERE event_date <= DATE '2015-06-01' "
    f"QUALIFY row_number() OVER ({_REGIME} DESC) = 1)",
    "SELECT count(*) FROM interval WHERE event_date <= DATE '2015-06-01' "
    "AND (valid_to IS NULL OR valid_to > DATE '2015-06-01')",
)


if __name__ == "__main__":
    bench_extractor()
    bench_mart()
    bench_database()
