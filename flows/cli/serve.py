"""``sanctionlog serve``: the update on a schedule."""

from typing import Annotated

import typer

from flows.cli import common


def serve(
    *,
    cron: Annotated[str, typer.Option("--cron", help="When to run, as cron writes it; in UTC.")] = "0 * * * *",
    inputs: Annotated[
        list[str] | None,
        typer.Option("--input", metavar="PATH", help="A file or folder of articles; repeatable; else the samples."),
    ] = None,
    sources: common.SourcesOption = None,
    warehouse: common.WarehouseOption = None,
    database: common.DatabaseOption = None,
) -> None:
    """Run the update on a schedule, until stopped."""
    from flows.serving.serve import serve_update
    from flows.settings import load_settings

    serve_update(cron, inputs or [], load_settings(warehouse, database), sources=sources)
