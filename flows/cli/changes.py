"""``sanctionlog changes``: the story in order of date."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli import common
from flows.cli.output import Format, note, write_rows
from flows.cli.table import Field, Row, cut_date, with_ids
from schemas.staging import Extent
from schemas.vocabulary import DIRECTION_OF, Direction

if TYPE_CHECKING:
    import duckdb


def changes(  # noqa: PLR0913 - the options of a command
    *,
    country: Annotated[
        str | None, typer.Option("--country", help="The target by code or any name: BLR, Burma.")
    ] = None,
    sector: common.SectorOption = None,
    sender: common.SenderOption = None,
    since: Annotated[
        datetime | None,
        typer.Option(parser=common.first_day, metavar="DATE", help="First day; of a month or year, its first."),
    ] = None,
    until: Annotated[
        datetime | None,
        typer.Option(parser=common.last_day, metavar="DATE", help="Last day; of a month or year, its last."),
    ] = None,
    min_confidence: Annotated[
        float | None,
        typer.Option(parser=common.share, metavar="SHARE", help="Leave out what is less sure, by `confidence`: 0.6."),
    ] = None,
    as_known: common.AsKnownOption = None,
    proposals: Annotated[bool, typer.Option("--proposals", help="What is proposed or rejected, instead.")] = False,
    ids: common.IdsOption = False,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
    database: common.DatabaseOption = None,
) -> None:
    """Print what changed, in order of date.

    Decided changes only, unless asked for proposals. Dates known to the month or the year count on their first day.
    `sure` is the confidence of the row, 0 to 1. "Syria: some parties" is a relief for persons or firms, whom the row
    does not name, and not for the country.
    """
    if since is not None and until is not None and since > until:
        raise typer.BadParameter(f"{since:%Y-%m-%d} is after {until:%Y-%m-%d}", param_hint="--since, --until")
    view = shown = "proposals" if proposals else "change_log"
    with common.published(database) as db:
        where, values = _conditions(
            db,
            country=country,
            sector=sector,
            sender=sender,
            since=since,
            until=until,
            min_confidence=min_confidence,
        )
        # S608: the conditions are fixed texts, what the user says goes in as parameters
        if as_known is not None:
            view, values = f"{view}_as_known(?)", [as_known, *values]
        sql = f"SELECT * FROM {view} WHERE {where} ORDER BY event_date NULLS LAST, first_reported_at, event_id"  # noqa: S608
        rows = common.fetch(db, sql, values)
        columns = [one[0] for one in db.execute(f"DESCRIBE {shown}").fetchall()]
        nothing = common.empty_answer(
            db, f"No {'proposals' if proposals else 'changes'} are recorded for that.", as_known
        )
    write_rows(rows, columns, form, fields=with_ids(FIELDS, "event_id") if ids else FIELDS, raw=raw)
    if len(rows) == 0:
        note(nothing)


def _conditions(  # noqa: PLR0913 - the options of a command
    db: "duckdb.DuckDBPyConnection",
    *,
    country: str | None,
    sector: str | None,
    sender: str | None,
    since: datetime | None,
    until: datetime | None,
    min_confidence: float | None,
) -> tuple[str, list[Any]]:
    found: list[tuple[str, Any]] = []
    if country is not None:
        found.append(("list_contains(?, target_country)", common.codes_of(db, country)))
    if sender is not None:
        found.append(("list_contains(?, sender)", common.codes_of(db, sender)))
    if sector is not None:
        found.append(("list_contains(?, sector)", common.sector_codes(sector)))
    if since is not None:
        found.append(("event_date >= CAST(? AS DATE)", since.date()))
    if until is not None:
        found.append(("event_date <= CAST(? AS DATE)", until.date()))
    if min_confidence is not None:
        found.append(("confidence >= ?", min_confidence))
    return " AND ".join(sql for sql, _ in found) or "true", [value for _, value in found]


_RELAXING = frozenset(one.value for one, way in DIRECTION_OF.items() if way == Direction.RELAX)


def target_words(row: Row) -> str:
    """Return the sanctioned country, in words where the row has them, and the named target, or that it frees only some.

    A restriction that names nobody may be of one firm or of all carriers: its quote tells which.
    """
    named = row["target_name"]
    if named is None and row.get("extent") == Extent.PARTIES and row.get("action") in _RELAXING:
        named = "some parties"
    parts = (row.get("target_country_name") or row["target_country"], named)
    return ": ".join(part for part in parts if part)


def count_sources(row: Row) -> int:
    """Return how many sources tell a change: two texts of one paper, or of one agency in two papers, are one."""
    texts, publishers = int(row["n_independent"]), row["n_publishers"]
    return texts if publishers is None else min(texts, int(publishers))


FIELDS = (
    Field("date", lambda row: cut_date(row["event_date"], row["date_precision"]) or "not known"),
    Field("sender", lambda row: row["sender"]),
    Field("target", target_words),
    Field("sector", lambda row: row["sector"]),
    Field("action", lambda row: row["action"]),
    Field("status", lambda row: row["status"] + ("" if row.get("corrected_by") is None else ", denied")),
    Field("sources", count_sources, right=True),
    Field("sure", lambda row: f"{row['confidence']:.2f}", right=True),
    Field("quote", lambda row: row["evidence"], below=True),
)
"""The columns of a change for people."""
