"""What the published tables save: the state of a day, one country, publishing itself."""

import tempfile
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pyarrow as pa

from flows.database import build_database, open_database
from schemas.arrow import arrow_schema
from schemas.tables import MART, REFERENCE
from tests.bench.timing import seconds
from tests.merging.generated import SENDERS, TARGETS

N_EVENTS = 1_000_000


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
