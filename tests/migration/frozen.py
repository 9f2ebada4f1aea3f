"""Tables of an earlier schema version, written with its columns."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from flows.storage import delta
from schemas.staging import Run

Written = Mapping[str, Sequence[Any]]
"""Rows of today by the name of their table."""

_TYPES = {
    "s": pa.string(),
    "b": pa.bool_(),
    "i": pa.int64(),
    "f": pa.float64(),
    "d": pa.date32(),
    "t": pa.timestamp("us"),
}


@dataclass(frozen=True)
class Frozen:
    """The columns of each table of a version, written ``name:kind``, with ``?`` where it may be empty."""

    version: int
    columns: Mapping[str, str]

    def write(self, root: Path, run: Run, written: Written, grows: Sequence[str] = ("article", "mention")) -> None:
        """Write what a run published: tables that grow are added to, the others replaced."""
        root.mkdir(parents=True, exist_ok=True)
        versions = {
            name: delta.write(root / name, self.rows(name, rows), mode="append" if name in grows else "overwrite")
            for name, rows in written.items()
        }
        note = {"versions": versions, "notes": {"mart_version": "old", "extractor_version": run.extractor_version}}
        delta.write(root / "run", self.rows("run", [run]), mode="append", note=note)
        (root / "_sanctionlog.json").write_text(json.dumps({"schema_version": self.version}), encoding="utf-8")

    def rows(self, name: str, given: Sequence[Any]) -> pa.Table:
        """Return rows of today as the columns of then."""
        fields = []
        for column in self.columns[name].split():
            field, kind = column.split(":")
            fields.append(pa.field(field, _TYPES[kind[0]], nullable=kind.endswith("?")))
        return pa.table(
            {field.name: [getattr(row, field.name) for row in given] for field in fields}, pa.schema(fields)
        )
