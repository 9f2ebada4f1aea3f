import hashlib
import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.publishing.database import DatabaseError
from flows.publishing.export import EXPORTED, MANIFEST, ExportError, export_mart, simple
from tests.database.conftest import built, database

__all__ = ["built", "database"]

READ_EVERYWHERE = {"string", "int64", "double", "bool", "date32[day]", "timestamp[us]"}


def test_every_view_becomes_a_file_with_simple_types_that_the_manifest_lists(database: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export_mart(database, out)
    manifest = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
    assert {one["file"] for one in manifest["files"]} == {f"{view}.parquet" for view in EXPORTED}
    assert {file.name for file in out.iterdir()} == {MANIFEST, *(f"{view}.parquet" for view in EXPORTED)}
    assert manifest["run_id"] == "run-2"
    for one in manifest["files"]:
        table = pq.read_table(out / one["file"])
        assert table.num_rows == one["rows"]
        assert {field.name: str(field.type) for field in table.schema} == one["columns"]
        assert set(one["columns"].values()) <= READ_EVERYWHERE
        assert hashlib.sha256((out / one["file"]).read_bytes()).hexdigest() == one["sha256"]


def test_files_hold_what_the_views_say(database: Path, tmp_path: Path) -> None:
    export_mart(database, tmp_path / "out")
    with duckdb.connect(str(database), read_only=True) as db:
        for view in ("change_log", "evidence", "dim_sector"):
            (n_rows,) = db.execute(f"SELECT count(*) FROM {view}").fetchone() or (None,)
            file = tmp_path / "out" / f"{view}.parquet"
            assert pq.read_table(file).num_rows == n_rows
            assert db.execute(f"FROM {view} EXCEPT SELECT * FROM read_parquet('{file}')").fetchall() == []


def test_the_newest_run_is_told_also_where_it_changed_nothing(database: Path, tmp_path: Path) -> None:
    export_mart(database, tmp_path / "out")
    with duckdb.connect(str(database), read_only=True) as db:
        runs = [run for (run,) in db.execute("SELECT run_id FROM publication ORDER BY recorded_at").fetchall()]
    assert runs != []
    assert pq.read_table(tmp_path / "out" / "publication.parquet").column("run_id").to_pylist() == runs


def test_timestamps_have_no_zone_and_files_no_arrow_schema(database: Path, tmp_path: Path) -> None:
    export_mart(database, tmp_path / "out")
    file = pq.ParquetFile(tmp_path / "out" / "change_log.parquet")
    assert file.metadata.metadata is None or b"ARROW:schema" not in file.metadata.metadata
    column = file.schema.column(file.schema.names.index("recorded_at"))
    assert json.loads(column.logical_type.to_json()) == {
        "Type": "Timestamp",
        "isAdjustedToUTC": False,
        "timeUnit": "microseconds",
        "is_from_converted_type": False,
        "force_set_converted_type": False,
    }


def test_the_same_database_gives_the_same_bytes(database: Path, tmp_path: Path) -> None:
    export_mart(database, tmp_path / "out")
    before = {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()}
    export_mart(database, tmp_path / "out")
    assert {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()} == before


def test_without_a_database_nothing_is_written_that_a_reader_could_take_for_data(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="sanctionlog run"):
        export_mart(tmp_path / "none.duckdb", tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    "value",
    [
        Decimal("1.5"),
        [1, 2],
        {"a": 1},
        time(1, 2),
        b"bytes",
        datetime(2026, 1, 1, tzinfo=UTC),
        pa.scalar(1, pa.uint8()),
        pa.scalar(1, pa.timestamp("ns")),
    ],
)
def test_other_types_are_refused_by_name(value: object) -> None:
    values = pa.array([value.as_py()], value.type) if isinstance(value, pa.Scalar) else pa.array([value])
    with pytest.raises(ExportError, match=r"view\.odd is"):
        simple(pa.table({"odd": values}), "view")


def test_wider_texts_and_narrower_numbers_are_the_simple_ones() -> None:
    data = pa.table({"a": pa.array(["x"], pa.large_string()), "b": pa.array([1], pa.int16()), "c": [date(2026, 1, 1)]})
    assert [str(kind) for kind in simple(data, "view").schema.types] == ["string", "int64", "date32[day]"]


def test_a_folder_that_cannot_be_made_is_told_with_what_to_do(database: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(ExportError, match=r"file/out cannot be made: Not a directory; name another one by --out"):
        export_mart(database, tmp_path / "file" / "out")
    with pytest.raises(ExportError, match=r"file cannot be made: File exists; name another one by --out"):
        export_mart(database, tmp_path / "file")


def test_files_that_no_export_wrote_are_only_replaced_where_somebody_says_so(database: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.parquet").touch()
    own, manifest = tmp_path / "change_log.parquet", tmp_path / MANIFEST
    pq.write_table(pa.table({"mine": [1, 2, 3]}), own)
    manifest.write_text('{"name": "my application"}', encoding="utf-8")
    before = own.read_bytes()
    with pytest.raises(ExportError, match=r"2 of the files .*change_log\.parquet, .*manifest\.json; .*--replace"):
        export_mart(database, tmp_path)
    assert own.read_bytes() == before
    assert {one.name for one in tmp_path.glob("*.parquet")} == {own.name, "empty.parquet"}
    export_mart(database, tmp_path, replace=True)
    assert pq.read_table(own).column_names != ["mine"]


def test_what_exports_wrote_is_replaced_also_by_older_programs_and_where_one_was_killed(
    database: Path, tmp_path: Path
) -> None:
    export_mart(database, tmp_path)
    (tmp_path / MANIFEST).unlink()
    export_mart(database, tmp_path)

    file, manifest = tmp_path / "change_log.parquet", json.loads((tmp_path / MANIFEST).read_text(encoding="utf-8"))
    pq.write_table(pq.read_table(file).replace_schema_metadata(None), file)  # as before files were marked
    with pytest.raises(ExportError, match=r"1 of the files .* or changed since: .*change_log\.parquet"):
        export_mart(database, tmp_path)
    for one in manifest["files"]:
        if one["file"] == file.name:
            one["sha256"] = hashlib.sha256(file.read_bytes()).hexdigest()
    (tmp_path / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    export_mart(database, tmp_path)


def test_a_folder_in_the_place_of_a_file_is_told(database: Path, tmp_path: Path) -> None:
    (tmp_path / "evidence.parquet").mkdir()
    with pytest.raises(ExportError, match=r"folders are where files are to be: .*evidence\.parquet"):
        export_mart(database, tmp_path, replace=True)
