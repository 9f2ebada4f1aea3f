"""``sanctionlog review list`` and ``show``: what to look at, and what there is to see."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli import common
from flows.cli.changes import FIELDS, target_words
from flows.cli.output import Format, note, plain_field, write_rows
from flows.cli.table import Field, cut_date, print_table

if TYPE_CHECKING:
    import duckdb

QUEUE = (
    Field("", lambda row: row["priority"], right=True),
    Field("event", lambda row: row["event_id"]),
    Field("date", lambda row: row["event_date"]),
    Field("sender", lambda row: row["sender"]),
    Field("target", target_words),
    Field("sector", lambda row: row["sector"]),
    Field("action", lambda row: row["action"]),
    Field("reasons", lambda row: row["reasons"], below=True),
    Field("otherwise", lambda row: row["otherwise"] and f"its sources now say: {row['otherwise']}", below=True),
    Field("quote", lambda row: row["evidence"], below=True),
)
EVIDENCE = (
    Field("article", lambda row: row["article_id"]),
    Field("publisher", lambda row: row["publisher"]),
    Field("class", lambda row: row["source_class"]),
    Field("published", lambda row: row["published_at"] and row["published_at"].date()),
    Field("counts", lambda row: "yes" if row["independent"] else "copy"),
    Field("quote", lambda row: row["evidence"], below=True),
    Field("url", lambda row: row["url"], below=True),
)
HISTORY = (
    Field("from", lambda row: row["recorded_from"].isoformat(sep=" ", timespec="seconds")),
    Field("date", lambda row: cut_date(row["event_date"], row["date_precision"])),
    Field("sector", lambda row: row["sector"]),
    Field("action", lambda row: row["action"]),
    Field("status", lambda row: row["status"]),
    Field("cause", lambda row: row["cause"]),
    Field("detail", lambda row: row["cause_detail"], below=True),
)
DECISIONS = (
    Field("decision", lambda row: row["decision"]),
    Field("by", lambda row: row["decided_by"]),
    Field("at", lambda row: row["decided_at"].isoformat(sep=" ", timespec="seconds")),
    Field("changes", lambda row: row["changes"]),
    Field("outcome", lambda row: row["outcome"]),
    Field("evidence", lambda row: row["stale_detail"] or "unchanged"),
    Field("why", lambda row: row["why"], below=True),
)


def list_queue(
    *,
    limit: Annotated[int, typer.Option("--limit", min=1, help="So many of them.")] = 20,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
    database: common.DatabaseOption = None,
) -> None:
    """Print what a person should look at, what matters most first.

    Exit 1, after that, if a file of decisions is broken, so that no run can read it.
    """
    from flows.reviews import load_reviews
    from flows.settings import load_settings

    with common.published(database) as db:
        rows = common.fetch(db, "SELECT * FROM review_queue ORDER BY priority LIMIT ?", [limit])
        columns = [one[0] for one in db.execute("DESCRIBE review_queue").fetchall()]
    write_rows(rows, columns, form, fields=QUEUE, raw=raw)
    if len(rows) == 0:
        note("Nothing is waiting to be looked at.")
    # what the queue says rests on decisions that the next run will not be able to read
    load_reviews(load_settings(database=database).reviews)


def show(
    event_id: Annotated[str, typer.Argument(help="An event of the log, by its id or an old one.")],
    *,
    database: common.DatabaseOption = None,
) -> None:
    """Print an event with its evidence, what sources say otherwise, what was decided, and what the log said before."""
    with common.published(database) as db:
        known = current_id(db, event_id)
        history = common.fetch(db, "SELECT * FROM revisions WHERE event_id = ? ORDER BY recorded_from", [known])
        decisions = common.fetch(
            db, "SELECT * FROM review WHERE ? IN (event_id, current_event_id) ORDER BY decided_at, line", [known]
        )
        if not history and not decisions:
            raise typer.BadParameter(f"the log has and had no event {event_id}", param_hint="EVENT_ID")
        _print(db, known, history, decisions)


def current_id(db: "duckdb.DuckDBPyConnection", event_id: str) -> str:
    """Return the id that an event has now: an old one means the event that it went into."""
    row = db.execute("SELECT event_id FROM event_alias WHERE alias_id = ?", [event_id]).fetchone()
    return event_id if row is None else str(row[0])


def _print(
    db: "duckdb.DuckDBPyConnection", event_id: str, history: list[dict[str, Any]], decisions: list[dict[str, Any]]
) -> None:
    current = [row for row in history if row["recorded_to"] is None]
    print_table(current or history[-1:], FIELDS, title=f"{event_id}" + ("" if current else ", not in the log any more"))
    for row in current:
        typer.echo(f"confidence {row['confidence']}, {row['review_status']}" + ", stale" * row["review_stale"])
    evidence = common.fetch(db, "SELECT * FROM evidence WHERE event_id = ? ORDER BY published_at", [event_id])
    print_table(evidence, EVIDENCE, title="Evidence")
    conflicts = common.fetch(
        db,
        "SELECT field, chosen_value, other_value, reason, n_articles FROM conflicts WHERE event_id = ?",
        [event_id],
    )
    names = ("field", "chosen_value", "other_value", "reason", "n_articles")
    print_table(conflicts, [plain_field(name) for name in names], title="Sources differ")
    print_table(decisions, DECISIONS, title="Decisions")
    print_table(history if len(history) > 1 else [], HISTORY, title="What the log said")
