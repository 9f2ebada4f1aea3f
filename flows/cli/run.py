"""``sanctionlog run``: the main job, and what it found."""

import shlex
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.cli import common
from flows.cli.changes import FIELDS
from flows.cli.table import print_table

if TYPE_CHECKING:
    import duckdb

    from flows.summary import RunSummary

SHOWN = 40
"""So many changes are shown of one's own input; of the samples all."""


def run(
    *,
    inputs: Annotated[
        list[str] | None,
        typer.Option(
            "--input", metavar="PATH", help="A file or folder of articles, - for stdin; repeatable; else samples."
        ),
    ] = None,
    warehouse: common.WarehouseOption = None,
    database: common.DatabaseOption = None,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Set the warehouse aside first, and begin anew.")] = False,
) -> None:
    """Read articles, publish the change-log, print what changed.

    Prints counts, the decided changes that this run found or revised, and what to try next.
    """
    from flows.run import run_update
    from flows.settings import load_settings

    settings = load_settings(warehouse, database)
    summary = run_update(inputs or [], settings, rebuild=rebuild)
    typer.echo(_counts(summary))
    with common.published(summary.database) as db:
        if summary.run.n_events_changed == 0:
            typer.echo(
                "\nNothing has changed in the log." + ("" if summary.changed else " All of it was known already.")
            )
        else:
            _print_changes(db, summary.run.run_id, limit=SHOWN if inputs else None)
        _print_next(db, "" if database is None else f" --database {shlex.quote(str(database))}")


def _counts(summary: "RunSummary") -> str:
    run = summary.run
    return (
        f"\nRun {run.run_id}: {run.message}\n"
        f"  articles  {run.n_read} read = {run.n_kept} new + {run.n_duplicates} known"
        f" + {run.n_quarantined} refused + {run.n_failed} unreadable\n"
        f"  claims    {run.n_mentions} new in {run.n_passed} articles on sanctions,"
        f" {run.n_mentions_quarantined} refused\n"
        f"  events    {run.n_events} in the log, {run.n_events_changed} changed by this run\n"
        f"  issues    {run.n_issues} new\n"
        f"  database  {summary.database}"
    )


def _print_changes(db: "duckdb.DuckDBPyConnection", run_id: str, *, limit: int | None) -> None:
    sql = "SELECT * FROM change_log WHERE run_id = ? ORDER BY event_date NULLS FIRST, first_reported_at, event_id"
    rows = common.fetch(db, sql, [run_id])
    shown = rows if limit is None else rows[-limit:]
    if rows:
        typer.echo(f"\nChanges that this run found or revised ({len(rows)}), the newest last:")
    if len(shown) < len(rows):
        typer.echo(f"… and {len(rows) - len(shown)} more before these; `sanctionlog changes` prints all")
    print_table(shown, FIELDS)
    proposals = common.fetch(db, "SELECT event_id FROM proposals WHERE run_id = ?", [run_id])
    if proposals:
        typer.echo(f"{len(proposals)} more are proposed or rejected only, and so no changes.")


def _print_next(db: "duckdb.DuckDBPyConnection", options: str) -> None:
    """Print three commands that have something to show on what the database holds."""
    most = common.fetch(
        db,
        """SELECT target_country, sector, last_change FROM country_sector_matrix
        WHERE target_country IS NOT NULL AND last_change IS NOT NULL
        ORDER BY sector = 'unspecified', n_changes DESC, n_relax DESC, target_country, sector LIMIT 1""",
    )
    commands = ['query "FROM articles"', 'query "FROM issues"', "doctor"]
    if most:
        country, sector, day = most[0].values()
        commands = [
            f"changes --country {country} --sector {sector}",
            f"state {country} --on {day}",
            'query "SELECT sender, action, count(*) AS n FROM change_log GROUP BY ALL ORDER BY n DESC LIMIT 10"',
        ]
    typer.echo("\nTo try next:")
    for one in commands:
        typer.echo(f"  {program()} {one}{options}")


def program() -> str:
    """Return what a person types to start this command: its name where the shell finds it, else the way to it."""
    called = Path(sys.argv[0])
    found = shutil.which(called.name)
    if found is not None and Path(found).resolve() == called.resolve():
        return called.name
    here = Path.cwd()
    return shlex.quote(str(called.relative_to(here) if called.is_relative_to(here) else called))
