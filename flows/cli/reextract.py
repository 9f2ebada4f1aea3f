"""``sanctionlog reextract``: what is stored, read again by the readers and the extractor of today."""

from datetime import datetime
from typing import Annotated

import typer

from flows.cli import common
from flows.cli.run import SHOWN, counts, print_changes, print_late


def reextract(
    *,
    since: Annotated[
        datetime | None,
        typer.Option(
            "--since",
            metavar="DATE",
            parser=common.first_day,
            help="Only what was received since this day; of a month or year, its first.",
        ),
    ] = None,
    source: Annotated[
        str | None, typer.Option("--source", metavar="NAME", help="Only what this source brought; several with commas.")
    ] = None,
    warehouse: common.WarehouseOption = None,
    database: common.DatabaseOption = None,
) -> None:
    """Read the raw archive and the stored articles again, with no network, and publish what is read otherwise.

    What the log revises by it has the cause re_extraction; decisions of people stay.
    """
    from flows.run import run_reextract
    from flows.settings import load_settings

    summary = run_reextract(
        load_settings(warehouse, database), since=None if since is None else since.date(), source=source
    )
    typer.echo(counts(summary))
    with common.published(summary.database) as db:
        print_late(db, summary.late)
        if summary.run.n_events_changed == 0:
            typer.echo("\nNothing has changed in the log: all of it is read as before.")
        else:
            print_changes(db, summary.run.run_id, limit=SHOWN)
