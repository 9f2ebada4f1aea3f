"""``sanctionlog export``: flat Parquet files for BI tools."""

from pathlib import Path
from typing import Annotated

import typer

from flows.cli import common


def export(
    *,
    out: Annotated[Path, typer.Option("--out", file_okay=False, help="The folder; its files are replaced one by one.")],
    database: common.DatabaseOption = None,
) -> None:
    """Write the mart and the dimensions as Parquet files that BI tools read, a manifest last."""
    from flows.export import export_mart
    from flows.settings import load_settings

    export_mart(load_settings(database=database).database, out)
