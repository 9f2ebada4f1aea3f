"""``sanctionlog export``: flat Parquet files for BI tools."""

from pathlib import Path
from typing import Annotated

import typer

from flows.cli import common
from flows.cli.output import Format, write_rows


def export(
    *,
    out: Annotated[Path, typer.Option("--out", file_okay=False, help="The folder; its files are replaced one by one.")],
    database: common.DatabaseOption = None,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
) -> None:
    """Write Parquet files for BI tools, a manifest last."""
    from flows.publishing.export import export_mart
    from flows.settings import load_settings

    written = export_mart(load_settings(database=database).database, out)
    rows = [{"file": str(out / one.file), "rows": one.rows, "columns": len(one.columns)} for one in written]
    write_rows(rows, ("file", "rows", "columns"), form, raw=raw)
