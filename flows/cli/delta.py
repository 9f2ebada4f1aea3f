"""``sanctionlog delta``: what changed in the log from one run to another, and why."""

from typing import Annotated

import typer

from flows.cli import common
from flows.cli.changes import target_words
from flows.cli.output import Format, note, write_rows
from flows.cli.table import Field, cut_date, with_ids

FIELDS = (
    Field("change", lambda row: row["change"]),
    Field("cause", lambda row: row["cause"]),
    Field("date", lambda row: cut_date(row["event_date"], row["date_precision"]) or "not known"),
    Field("sender", lambda row: row["sender"]),
    Field("target", target_words),
    Field("sector", lambda row: row["sector"]),
    Field("action", lambda row: row["action"]),
    Field("status", lambda row: row["status"]),
    Field("detail", lambda row: row["cause_detail"], below=True),
    Field("changed", lambda row: row["changed"] and f"changed: {row['changed']}", below=True),
)


def delta(  # noqa: PLR0913 - the options of a command
    run_a: Annotated[
        str | None,
        typer.Argument(help="The earlier run; the one before the newest that changed the log, if not given."),
    ] = None,
    run_b: Annotated[str | None, typer.Argument(help="The later run; the newest if not given.")] = None,
    *,
    ids: common.IdsOption = False,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
    database: common.DatabaseOption = None,
) -> None:
    """Print what was added, revised or withdrawn from one run to another, and why; proposals too.

    `sanctionlog query "FROM publication"` lists the runs.
    """
    with common.published(database) as db:
        if run_a is None:
            row = db.execute(
                "SELECT run_id FROM publication WHERE recorded_at < (SELECT max(changed_at) FROM deltas) "
                "ORDER BY recorded_at DESC LIMIT 1"
            ).fetchone()
            run_a = None if row is None else str(row[0])
        sql = "FROM revisions_between(?, ?) ORDER BY changed_at, target_country, event_date, event_id"
        rows = common.fetch(db, sql, [run_a, run_b])
        columns = [one[0] for one in db.execute("DESCRIBE FROM revisions_between(NULL, NULL)").fetchall()]
    write_rows(rows, columns, form, fields=with_ids(FIELDS, "event_id") if ids else FIELDS, raw=raw)
    if len(rows) == 0:
        note("Nothing changed.")
