"""``sanctionlog export``: flat Parquet files for BI tools."""

from pathlib import Path
from typing import Annotated

import typer

from flows.cli import common
from flows.cli.output import Format, write_rows


def export(
    *,
    out: Annotated[Path, typer.Option("--out", file_okay=False, help="The folder; its files are replaced one by one.")],
    replace: Annotated[
        bool, typer.Option("--replace", help="Replace files of these names, too, that no export has written.")
    ] = False,
    database: common.DatabaseOption = None,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
) -> None:
    """Write Parquet files for BI tools, a manifest last.

    Files of an earlier export are replaced; where one of somebody else's is in the way, nothing is written.
    """
    from flows.publishing.export import export_mart
    from flows.settings import load_settings

    written = export_mart(load_settings(database=database).database, out, replace=replace)
    rows = [{"file": str(out / one.file), "rows": one.rows, "columns": len(one.columns)} for one in written]
    write_rows(rows, ("file", "rows", "columns"), form, raw=raw)
