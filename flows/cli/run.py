"""``sanctionlog run``: the main job, and what it found."""

import shlex
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.cli import common
from flows.cli.changes import FIELDS
from flows.cli.output import note
from flows.cli.table import print_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    import duckdb

    from flows.summary import RunSummary
    from schemas.staging import Run

_WELL = frozenset({"changed", "unchanged"})
SHOWN = 40
"""So many changes are shown of one's own input; of the samples all."""


def run(
    *,
    inputs: Annotated[
        list[str] | None,
        typer.Option("--input", metavar="PATH", help="A file or folder of articles, - for stdin; repeatable."),
    ] = None,
    sources: common.SourcesOption = None,
    warehouse: common.WarehouseOption = None,
    database: common.DatabaseOption = None,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Set the warehouse aside first, and begin anew.")] = False,
) -> None:
    """Read articles, publish the change-log, print what changed.

    Prints counts, the decided changes that this run found or revised, and what to try next. Without --input and
    --sources it reads the bundled samples, or nothing into a log that was made of other articles: then it only applies
    what people have decided since. It replaces a database that a run has made, or an empty file, and no other file.
    """
    from flows.run import run_update
    from flows.settings import load_settings

    missing = [one for one in inputs or [] if one != "-" and not Path(one).exists()]
    if missing:
        raise typer.BadParameter(f"there is no {', '.join(missing)}", param_hint="--input")
    settings = load_settings(warehouse, database)
    if sources is not None:
        from flows.gathering import check_sources
        from flows.sources.catalogue import UnknownSource

        try:
            check_sources(settings, sources)
        except UnknownSource as error:
            raise typer.BadParameter(str(error), param_hint="--sources") from error
    summary = run_update(inputs or [], settings, sources=sources, rebuild=rebuild)
    typer.echo(counts(summary))
    _print_polls(summary)
    if not summary.database.exists():
        typer.echo("\nNo article was read yet, so there is no database.")
        raise typer.Exit(1)
    with common.published(summary.database) as db:
        print_late(db, summary.late)
        if summary.run.n_events_changed == 0:
            typer.echo(f"\n{_nothing(summary)}")
        else:
            print_changes(db, summary.run.run_id, limit=SHOWN if inputs or sources else None)
        _print_next(db, "" if database is None else f" --database {shlex.quote(str(database))}")
    if summary.polls and all(poll.outcome not in _WELL for poll in summary.polls):
        note("error: not one source could be read; see above")
        raise typer.Exit(1)


def counts(summary: "RunSummary") -> str:
    """Return what a run read and what came of it, in lines."""
    run = summary.run
    return (
        f"\nRun {run.run_id}: {run.message}\n"
        f"  articles  {run.n_read} read = {run.n_kept} new + {run.n_duplicates} known"
        f" + {run.n_quarantined} refused + {run.n_failed} unreadable\n"
        f"  claims    {run.n_mentions} new in {run.n_passed} articles on sanctions,"
        f" {run.n_mentions_quarantined} refused\n"
        + (f"  not read  {run.n_not_extracted} in other languages than English\n" if run.n_not_extracted else "")
        + f"  events    {run.n_events} in the log, {run.n_events_changed} changed by this run\n"
        f"  issues    {run.n_issues} new\n"
        f"  database  {summary.database}"
    )


def _nothing(summary: "RunSummary") -> str:
    """Return what to say where a run itself has changed nothing."""
    if summary.late:
        return "Beyond that, nothing has changed in the log."
    return "Nothing has changed in the log." + ("" if summary.changed else " All of it was known already.")


def print_late(db: "duckdb.DuckDBPyConnection", late: "Sequence[Run]") -> None:
    """Print what earlier runs had found that were stopped before they had published it, and that is published now."""
    for run in late:
        typer.echo(
            f"\nRun {run.run_id} was stopped before it had published what it found. That is published now:"
            f" {run.n_events_changed} event{'s' if run.n_events_changed != 1 else ''} new or changed."
        )
        print_changes(db, run.run_id, limit=SHOWN, finder="it")


def _print_polls(summary: "RunSummary") -> None:
    if summary.run.inputs.rpartition("; ")[2].startswith("sources: ") and not summary.polls:
        typer.echo("  sources   none is due")
    for poll in summary.polls:
        items = "" if poll.n_items is None else f", {poll.n_items} items"
        pending = f", {poll.n_pending} to fetch" if poll.n_pending else ""
        wrong = f": {poll.message}" if poll.message else ""
        typer.echo(f"  source    {poll.source}: {poll.outcome}{items}, {poll.n_articles} articles{pending}{wrong}")


def print_changes(db: "duckdb.DuckDBPyConnection", run_id: str, *, limit: int | None, finder: str = "this run") -> None:
    """Print the decided changes that a run found or revised, and how many the log does not say any more."""
    sql = "SELECT * FROM change_log WHERE run_id = ? ORDER BY event_date NULLS FIRST, first_reported_at, event_id"
    rows = common.fetch(db, sql, [run_id])
    shown = rows if limit is None else rows[-limit:]
    if rows:
        typer.echo(f"\nChanges that {finder} found or revised ({len(rows)}), the newest last:")
    if len(shown) < len(rows):
        typer.echo(f"… and {len(rows) - len(shown)} more before these; `sanctionlog changes` prints all")
    print_table(shown, FIELDS)
    proposals = common.fetch(db, "SELECT event_id FROM proposals WHERE run_id = ?", [run_id])
    if proposals:
        typer.echo(f"{len(proposals)} more are proposed or rejected only, and so no changes.")
    gone = common.fetch(db, "SELECT n_withdrawn FROM publication WHERE run_id = ? AND n_withdrawn > 0", [run_id])
    if gone:
        typer.echo(f"{gone[0]['n_withdrawn']} the log does not say any more; `sanctionlog delta` prints which.")


def _print_next(db: "duckdb.DuckDBPyConnection", options: str) -> None:
    """Print three commands that have something to show on what the database holds."""
    story = common.fetch(
        db,
        """SELECT target_country, sector FROM country_sector_matrix WHERE target_country IS NOT NULL
        ORDER BY latest_state IS NULL, sector = 'unspecified',
            n_changes DESC, n_relax DESC, target_country, sector LIMIT 1""",
    )
    held = common.fetch(
        db,
        """SELECT target_country, valid_from FROM regimes WHERE state <> 'ended' AND target_country IS NOT NULL
        ORDER BY target_country <> ?, valid_from DESC LIMIT 1""",
        [story[0]["target_country"] if story else ""],
    )
    commands = [
        *(f"changes --country {one['target_country']} --sector {one['sector']}" for one in story),
        *(f"state {one['target_country']} --on {one['valid_from']}" for one in held),
        'query "SELECT sender, action, count(*) AS n FROM change_log GROUP BY ALL ORDER BY n DESC"',
        'query "SELECT title, n_mentions, url FROM articles"',
        'query "SELECT file, line, kind, message FROM issues"',
    ][:3]
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
