"""Flat Parquet files for BI tools: the log as readers see it, one file a view, and a manifest that is written last.

Files hold nothing but texts, whole and floating numbers, truth values, days and UTC timestamps without a zone, because
Power BI, Excel and Tableau fail or show blanks on anything else. A file is written beside the old one, read back, and
put in its place; whoever wants files that belong together compares them with the manifest.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from flows.publishing.database import open_database
from flows.publishing.foreign import MARK, foreign_files
from flows.storage.atomic import write_text

EXPORTED: Mapping[str, tuple[str, ...]] = {
    "change_log": ("target_country", "event_date", "event_id"),
    "proposals": ("target_country", "event_date", "event_id"),
    "regimes": ("target_country", "sender", "sector", "target_name", "valid_from"),
    "evidence": ("event_id", "article_id", "evidence_start"),
    "event_links": ("chain_id", "event_id", "to_event_id", "kind"),
    "conflicts": ("event_id", "field", "other_value"),
    "event_aliases": ("alias_id",),
    "event_timeline": ("chain_id", "step_number"),
    "open_announcements": ("target_country", "event_date", "event_id"),
    "undecided": ("kind", "target_country", "event_id"),
    "lags": ("decided_on", "event_id"),
    "coverage": ("publisher", "language", "month"),
    "articles": ("article_id",),
    "revisions": ("target_country", "event_date", "event_id", "recorded_from"),
    "deltas": ("changed_at", "event_id"),
    "publication": ("recorded_at", "run_id"),
    "review_queue": ("priority",),
    "country_sector_matrix": ("target_country", "sector"),
    "monthly_activity": (),
    "expiries": ("ends_on", "event_id"),
    "publisher_record": ("publisher",),
    "dim_country": ("code",),
    "dim_sector": ("code",),
    "dim_sector_code": ("sector", "scheme", "code"),
    "dim_sender": ("code",),
}
"""The views that are exported, and the columns that each is sorted by; then by all others.

The table ``publication`` is among them: by its runs a quiet log is told from a stale one.
"""

MANIFEST = "manifest.json"
_SIMPLE = (pa.string(), pa.int64(), pa.float64(), pa.bool_(), pa.date32(), pa.timestamp("us"))
_FEW = 1000
_EXAMPLES = 3


class ExportError(Exception):
    """A file cannot be written as BI tools read it; the old one stays."""


@dataclass(frozen=True, slots=True)
class Exported:
    """One file that was written."""

    file: str
    rows: int
    columns: Mapping[str, str]
    sha256: str


def export_mart(database: Path, out: Path, *, replace: bool = False) -> list[Exported]:
    """Write every exported view of a published database as a Parquet file.

    Args:
        database: the DuckDB file.
        out: the folder, made if need be.
        replace: whether files of these names are replaced, too, that no export has written.

    Returns:
        What was written, as in the manifest.

    Raises:
        DatabaseError: there is no database.
        ExportError: the folder cannot be made, a file of somebody else's is in the way, a column has a type that BI
            tools do not read, or a file does not read back as it was written.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"the folder {out} cannot be made: {error.strerror}; name another one by --out") from error
    _check_replaceable(out, replace=replace)
    with open_database(database) as db:
        written = [write_flat(_fetch(db, view, order), out / f"{view}.parquet") for view, order in EXPORTED.items()]
        meta = db.execute("SELECT run_id, CAST(published_at AS VARCHAR), schema_version FROM meta").fetchone()
    run_id, published_at, schema_version = meta or (None, None, None)
    manifest = {
        "run_id": run_id,
        "published_at": published_at,
        "schema_version": schema_version,
        "timestamps": "UTC, without a zone",
        "files": [
            {"file": one.file, "rows": one.rows, "sha256": one.sha256, "columns": dict(one.columns)} for one in written
        ],
    }
    write_text(out / MANIFEST, json.dumps(manifest, indent=1) + "\n")
    return written


def _check_replaceable(out: Path, *, replace: bool) -> None:
    found = foreign_files(out, (f"{view}.parquet" for view in EXPORTED), MANIFEST)
    if any(one.is_dir() for one in found):
        names = ", ".join(str(one) for one in found if one.is_dir())
        raise ExportError(f"folders are where files are to be: {names}; nothing was written: name another --out")
    if found and not replace:
        names = ", ".join(map(str, found[:_EXAMPLES])) + (", …" if len(found) > _EXAMPLES else "")
        raise ExportError(
            f"{len(found)} of the files to be replaced were not written by `sanctionlog export`, or changed since:"
            f" {names}; nothing was written: name another folder by --out, or say --replace"
        )


def simple(data: pa.Table, name: str) -> pa.Table:
    """Return the same rows with the types of ``_SIMPLE``, where that loses nothing.

    Raises:
        ExportError: a column is of another kind (nested, decimal, with a zone, a time of day …).
    """
    return data.cast(pa.schema([pa.field(field.name, _simple_type(field, name)) for field in data.schema]))


def _simple_type(field: Any, name: str) -> Any:
    kind = field.type
    if kind in _SIMPLE:
        return kind
    if pa.types.is_large_string(kind) or pa.types.is_string_view(kind):
        return pa.string()
    if pa.types.is_signed_integer(kind):
        return pa.int64()
    raise ExportError(f"{name}.{field.name} is {kind}, which not every BI tool reads; let the view cast it")


def _fetch(db: duckdb.DuckDBPyConnection, view: str, order: tuple[str, ...]) -> pa.Table:
    first = "".join(f'"{column}" NULLS LAST, ' for column in order)
    columns = ", ".join(f'"{row[0]}"' for row in db.execute(f"DESCRIBE {view}").fetchall())
    rows = db.sql(f"SELECT * FROM {view} ORDER BY {first}{columns}").to_arrow_table()  # noqa: S608 - our own names
    return simple(rows, view)


def write_flat(data: pa.Table, path: Path) -> Exported:
    """Write rows that ``simple`` has passed to a Parquet file, read it back, and put it in the place of the old one.

    Raises:
        ExportError: it does not read back as it was written; the old one stays.
    """
    beside = path.with_name(f"{path.name}.tmp")
    try:
        with pq.ParquetWriter(
            beside,
            data.schema,
            version="2.6",
            data_page_version="1.0",
            compression="zstd",
            compression_level=3,
            coerce_timestamps="us",
            use_dictionary=_of_few_values(data),
            write_page_index=True,
            store_schema=False,
        ) as writer:
            writer.write_table(data, row_group_size=131_072)
            writer.add_key_value_metadata(MARK)
        back = pq.read_table(beside)
        if back.num_rows != data.num_rows or not back.schema.equals(data.schema):
            raise ExportError(f"{path.name} does not read back as it was written; the old one stays")
        digest = hashlib.sha256(beside.read_bytes()).hexdigest()
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    columns = {field.name: str(field.type) for field in data.schema}
    return Exported(path.name, data.num_rows, columns, digest)


def _of_few_values(data: pa.Table) -> list[str]:
    """Return the text columns whose values repeat: a dictionary only helps there."""
    texts = (field.name for field in data.schema if field.type == pa.string())
    return [name for name in texts if len(data.column(name).unique()) <= min(_FEW, data.num_rows // 2)]
