"""``sanctionlog query``: SQL on the published database, read-only."""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli import common
from flows.cli.bounded import Bounded
from flows.cli.output import Format, write_rows

if TYPE_CHECKING:
    import duckdb

_BATCH = 1000
_MOST_IN_TABLE = 100_000
_GAP = r"(?:\s|--[^\r\n]*[\r\n]|/\*.*?\*/)*"
_EXPLAIN = re.compile(rf"\A{_GAP}explain\b{_GAP}(?:analyze\b{_GAP})?", re.I | re.S)
_OPTIONS = re.compile(rf"\A\({_GAP}(?:analyze|format)\b[^()]*\){_GAP}", re.I | re.S)


def query(  # noqa: PLR0913 - how to ask, by keyword
    sql: Annotated[str, typer.Argument(help='SQL on the views, for example "FROM change_log LIMIT 5".')],
    *,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
    seconds: Annotated[
        int | None,
        typer.Option("--seconds", min=1, help="Work on it for so long at most; 120, or SANCTIONLOG_QUERY_SECONDS."),
    ] = None,
    megabytes: Annotated[
        int | None,
        typer.Option(
            "--megabytes",
            min=50,
            help="Memory for it, and four times as much disk; 2000, or SANCTIONLOG_QUERY_MEGABYTES.",
        ),
    ] = None,
    database: common.DatabaseOption = None,
) -> None:
    """Run SQL on the published database, read-only, within limits of time and memory."""
    from flows.settings import query_limits

    limits = query_limits(seconds, megabytes)
    with common.published(database) as db, closing(Bounded(db, limits)) as bounded:
        # an address in a question would else have DuckDB fetch an extension to read it
        db.execute("SET autoinstall_known_extensions = false")
        with bounded.working():
            _refuse_writing(db, sql)
            answer = db.execute(sql)
        columns = _unique([one[0] for one in answer.description or []])
        rows = _rows(answer, columns, bounded)
        write_rows(_within_a_table(rows) if form is Format.TABLE else rows, columns, form, raw=raw)


def _refuse_writing(db: "duckdb.DuckDBPyConnection", sql: str) -> None:
    """Refuse statements that write somewhere else: the database itself is opened read-only, files are not.

    The kind of a statement is not enough, since a WITH may hold a COPY: its plan tells.

    Raises:
        CommandError: there is no question, more than one, or one that is no question.
    """
    import duckdb

    statements = db.extract_statements(sql)
    if not statements:
        raise common.CommandError('there is no question; ask one such as "FROM change_log LIMIT 5"')
    if len(statements) > 1:
        raise common.CommandError(f"{len(statements)} questions at once; query answers one, so ask them one by one")
    if statements[0].type == duckdb.StatementType.EXPLAIN:
        statements = db.extract_statements(_explained(sql))
    kinds = [one.type.name for one in statements if one.type != duckdb.StatementType.SELECT]
    if not kinds and len(statements) == 1 and any("COPY" in one for one in _operators(db, statements[0].query)):
        kinds = ["COPY"]
    if kinds or len(statements) != 1:
        hint = "; PIVOT needs its values: PIVOT … ON action IN ('imposed', 'lifted')" if "MULTI" in kinds else ""
        what = kinds[0] if kinds else "that"
        raise common.CommandError(f"{what} is no question; query runs SELECT, FROM and EXPLAIN only{hint}")


def _operators(db: "duckdb.DuckDBPyConnection", question: str) -> Iterator[str]:
    """Yield the names of what a question does, step by step.

    Raises:
        CommandError: it cannot be answered; the message is DuckDB's, its lines counted as they were asked.
    """
    import duckdb

    try:
        plan = db.execute(f"EXPLAIN (FORMAT json)\n{question}").fetchall()[0][1]
    except (duckdb.InterruptException, duckdb.OutOfMemoryException):
        raise
    except duckdb.Error as error:
        words = re.sub(r"\bLINE (\d+):", lambda found: f"LINE {int(found[1]) - 1}:", str(error))
        raise common.CommandError(words) from error
    steps = json.loads(plan)
    while steps:
        step = steps.pop()
        yield str(step["name"])
        steps += step.get("children", [])


def _explained(sql: str) -> str:
    """Return what is to be explained: `EXPLAIN ANALYZE` runs it, so that a COPY there writes its file."""
    return _OPTIONS.sub("", _EXPLAIN.sub("", sql, count=1), count=1)


def _unique(names: list[str]) -> list[str]:
    """Number the names that come again, so that no column hides another."""
    return [name if name not in names[:at] else f"{name}_{names[:at].count(name)}" for at, name in enumerate(names)]


def _rows(answer: "duckdb.DuckDBPyConnection", columns: list[str], bounded: Bounded) -> Iterator[dict[str, Any]]:
    while True:
        with bounded.working():
            batch = answer.fetchmany(_BATCH)
        if not batch:
            return
        for row in batch:
            yield dict(zip(columns, row, strict=True))


def _within_a_table(rows: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield rows as long as there are no more than a table, whose columns are as wide as all of them need, can have."""
    for number, row in enumerate(rows):
        if number == _MOST_IN_TABLE:
            raise common.CommandError(
                f"more than {_MOST_IN_TABLE:,} rows are no table for people: ask with LIMIT, or take --format csv"
            )
        yield row
