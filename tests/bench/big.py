"""A published log of many generated events, as big as a database may grow: skewed countries, senders and sectors.

The rows are made inside DuckDB, in the order that the published tables have, with every column of the schema.
"""

import duckdb

from schemas.looked_up import published_columns
from schemas.sectors import SECTOR_CODES
from schemas.table import Column
from schemas.tables import TABLES
from tests.bench.world import SHARES, TARGETS
from tests.merging.generated import ACTIONS, SENDERS

_SECTORS = sorted(SECTOR_CODES)
_NULL = {"string": "VARCHAR", "date": "DATE", "timestamp": "TIMESTAMP", "boolean": "BOOLEAN"}
_REQUIRED = {
    "string": "'unspecified'",
    "boolean": "true",
    "integer": "1",
    "double": "0.8",
    "date": "DATE '2020-01-01'",
    "timestamp": "TIMESTAMP '2026-01-01'",
}

_ID = "format('E{:020x}', hash(id))"
_QUOTE = "sender || ' ' || action || ' sanctions on ' || country || ' ' || sector || ', says report ' || id"
_URL = "'https://example.org/' || country || '/' || id"
_NAMES = {
    "sender_name": "'Sender ' || sender",
    "target_country_name": "'Country ' || country",
    "sector_label": "'Sector of ' || sector",
}
_EVENT = {
    "event_id": _ID,
    "event_date": "day",
    "date_precision": "'day'",
    "sender": "sender",
    "target_country": "country",
    "target_name": "name",
    "sector": "sector",
    "action": "action",
    "status": "CASE WHEN hash(id, 5) % 5 = 0 THEN 'announced' ELSE 'in_force' END",
    "evidence": _QUOTE,
    "url": _URL,
    "source_class": "['official', 'agency', 'media', 'other'][1 + CAST(hash(id, 6) % 4 AS INTEGER)]",
    "recorded_from": "TIMESTAMP '2026-01-01'",
    "run_id": "'run-1'",
    **_NAMES,
}
_REGIME = {
    "sender": "sender",
    "target_country": "country",
    "target_name": "name",
    "sector": "sector",
    "state": "CASE action WHEN 'lifted' THEN 'ended' WHEN 'eased' THEN 'eased' WHEN 'suspended' THEN 'suspended' "
    "ELSE 'in_force' END",
    "valid_from": "day",
    "valid_to": "lead(day) OVER (PARTITION BY sender, sector, name ORDER BY day, id)",
    "from_precision": "'day'",
    "basis": "'report'",
    "opened_by": _ID,
    "evidence": _QUOTE,
    "url": _URL,
    "explanation": "action || ' on ' || day || '; measure financial'",
    "recorded_from": "TIMESTAMP '2026-01-01'",
    "run_id": "'run-1'",
    **_NAMES,
}


def fill(db: duckdb.DuckDBPyConnection, n_events: int) -> None:
    """Fill the empty tables of events and intervals of a published database.

    ``scattered`` gets the same events in no order at all.
    """
    shares = dict(zip(TARGETS, SHARES, strict=True))
    first = 0
    db.execute(f"CREATE TEMP TABLE change AS {_rows('', 0, 0)}")
    for country in sorted(TARGETS):
        size = round(n_events * shares[country] / sum(SHARES))
        # countries come in order, and so do the days of their events
        rows = _rows(country, first, size)
        db.execute(f"INSERT INTO change {rows}")
        _insert(db, "regime", _REGIME, rows)
        first += size
    _insert(db, "sanction_event", _EVENT, "FROM change")
    db.execute("CREATE TABLE scattered AS FROM sanction_event LIMIT 0")
    _insert(db, "scattered", _EVENT, "FROM change ORDER BY hash(id, 10)")
    db.execute("DROP TABLE change")


def _insert(db: duckdb.DuckDBPyConnection, into: str, known: dict[str, str], rows: str) -> None:
    table = TABLES["regime" if into == "regime" else "sanction_event"]
    present = published_columns(table.name, table.columns)
    columns = ", ".join(f"{known.get(one.name) or _filler(one)} AS {one.name}" for one in present)
    db.execute(f"INSERT INTO {into} BY NAME SELECT {columns} FROM ({rows})")


def _filler(column: Column) -> str:
    return _REQUIRED[column.kind] if column.required else f"CAST(NULL AS {_NULL.get(column.kind, 'BIGINT')})"


def _rows(country: str, first: int, size: int) -> str:
    senders, sectors, actions = (str(list(codes)) for codes in (SENDERS, _SECTORS, ACTIONS))
    return f"""
        SELECT
            {first} + number AS id,
            '{country}' AS country,
            DATE '2000-01-01' + CAST(number * 9000 // {max(size, 1)} AS INTEGER) AS day,
            {senders}[1 + least(CAST(floor(-log2((1 + hash(number, 1) % 1000) / 1000)) AS INTEGER), 7)] AS sender,
            CASE
                WHEN hash(number, 2) % 10 < 3 THEN 'unspecified'
                ELSE {sectors}[1 + CAST(hash(number, 7) % {len(_SECTORS)} AS INTEGER)]
            END AS sector,
            CASE WHEN hash(number, 3) % 10 < 4 THEN 'Firm ' || hash(number, 8) % 300 END AS name,
            {actions}[1 + CAST(hash(number, 4) % {len(ACTIONS)} AS INTEGER)] AS action
        FROM range({size}) AS numbers(number)"""
