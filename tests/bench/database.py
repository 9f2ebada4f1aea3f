"""What the published tables save: the state of a day, one country, publishing itself.

``python -m tests.bench.database 10000000`` goes further than the benches do by themselves.
"""

import sys
import tempfile
from pathlib import Path

import duckdb

from flows.publishing.database import build_database, open_database
from schemas.arrow import arrow_schema
from schemas.tables import MART, REFERENCE
from tests.bench.big import fill
from tests.bench.timing import seconds
from tests.bench.world import TARGETS

N_EVENTS = 1_000_000

DAY = "DATE '2015-06-01'"
WINDOW = f"""
    SELECT {{columns}} FROM (
        SELECT * FROM sanction_event
        WHERE recorded_to IS NULL AND status IN ('announced', 'in_force') AND event_date <= {DAY}
        QUALIFY row_number() OVER (
            PARTITION BY sender, target_country, target_name, sector ORDER BY event_date DESC, event_id DESC
        ) = 1
    ) WHERE action <> 'lifted'"""
"""The state of a day without the intervals: the latest change of each row. A fold would have to follow."""

STATE = "sender, target_country, target_name, sector, state, valid_from, opened_by, evidence, url"
CHANGE = "sender, target_country, target_name, sector, action, event_date, event_id, evidence, url"


def bench_database(n_events: int = N_EVENTS) -> None:
    """Time the published views on many events against what a reader would do without them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.duckdb"
        empty = {table.name: arrow_schema(table).empty_table() for table in (*MART, *REFERENCE)}
        publish = seconds(lambda: build_database(path, empty, {}), 1)
        opening = seconds(lambda: open_database(path).close())
        with duckdb.connect(str(path)) as db:
            fill(db, n_events)
        with open_database(path) as db:
            _bench_day(db, n_events)
            _bench_country(db, n_events)
    print(f"database: publishing an empty log takes {publish / opening:.0f} x opening it")


def _bench_day(db: duckdb.DuckDBPyConnection, n_events: int) -> None:
    for what, columns, without_them in (("rows", STATE, CHANGE), ("number of rows", "count(*)", "count(*)")):
        state = _seconds(db, f"SELECT {columns} FROM in_force_on({DAY})")
        without = _seconds(db, WINDOW.format(columns=without_them))
        print(
            f"database: in_force_on, {what}: {state:.2f} s, {state / without:.2f} x a window query "
            f"over {n_events:,} events"
        )


def _bench_country(db: duckdb.DuckDBPyConnection, n_events: int) -> None:
    """Compare a country in the sorted table with the same rows in no order, where every row must be looked at.

    The rows of the most sanctioned country are a sixth of all: handing them over costs the same in any order, so that
    what sorting saves shows in how fast few are found, and many summed up.
    """
    for country in (TARGETS[0], TARGETS[2], TARGETS[10], TARGETS[20], TARGETS[100]):
        share = _rows_of(db, country) / n_events
        for what, columns in (("rows", "*"), ("by year and action", _SUMMED)):
            found = _seconds(db, _of_country("change_log", columns, country))
            scan = _seconds(db, _of_country("scattered", columns, country))
            print(
                f"database: all changes of {country}, {share:.1%} of the rows, {what}: {found:.3f} s, "
                f"{found / scan:.3f} x an unsorted scan"
            )


def _rows_of(db: duckdb.DuckDBPyConnection, country: str) -> int:
    ((count,),) = db.execute(f"SELECT count(*) FROM change_log WHERE target_country = '{country}'").fetchall()
    return int(count)


_SUMMED = "year(event_date), action, count(*), max(confidence)"


def _of_country(table: str, columns: str, country: str) -> str:
    grouped = " GROUP BY ALL" if columns == _SUMMED else ""
    return f"SELECT {columns} FROM {table} WHERE target_country = '{country}'{grouped}"


def _seconds(db: duckdb.DuckDBPyConnection, sql: str) -> float:
    return seconds(lambda: db.sql(sql).to_arrow_table())


if __name__ == "__main__":
    bench_database(int(sys.argv[1]) if len(sys.argv) > 1 else N_EVENTS)
