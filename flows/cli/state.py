"""``sanctionlog state``: what was in force against a country on a day."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli import common
from flows.cli.output import Format, note, write_rows
from flows.cli.since import add_since
from flows.cli.table import Field, with_ids

if TYPE_CHECKING:
    import duckdb


def why(row: Mapping[str, Any]) -> str:
    """Say why a row has its state, with what was said of it since."""
    return " | ".join(words for words in (row["explanation"], row["remarks"]) if words)


def last_day(row: Mapping[str, Any]) -> date | None:
    """Return the last day of an interval, where ``valid_to`` has the first after it."""
    after: date | None = row["valid_to"]
    return None if after is None else after - timedelta(days=1)


FIELDS = (
    Field("sender", lambda row: row["sender"]),
    Field("against", lambda row: row["target_name"] or row["target_country_name"] or row["target_country"]),
    Field("sector", lambda row: row["sector"]),
    Field("state", lambda row: row["state"]),
    Field("since", lambda row: row["since"]),
    Field("until", last_day),
    Field("why", why, below=True),
    Field("opened by", lambda row: row["evidence"], below=True),
)


def state(  # noqa: PLR0913 - the options of a command
    country: Annotated[
        str, typer.Argument(show_default=False, help="The target, by its code or any name that it had: BLR, Burma.")
    ] = "",
    *,
    on: Annotated[
        datetime | None,
        typer.Option(
            "--on",
            parser=common.last_day,
            metavar="DATE",
            help="The day; of a month or year, its last; today by default.",
        ),
    ] = None,
    as_known: common.AsKnownOption = None,
    sender: common.SenderOption = None,
    sector: common.SectorOption = None,
    ids: common.IdsOption = False,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
    database: common.DatabaseOption = None,
) -> None:
    """Print what was in force against a country on a day.

    `since` is its first day as measures_on has it (state_since), or "before" the first word of what nobody saw imposed.
    `until` is the last day of the state, where its end is known; in JSON and CSV, valid_to is the first day after it.
    Eased and suspended measures are shown with their state; what has ended is not in force and is not shown.
    """
    from flows.settings import utc_now

    day = (on or utc_now()).date()
    if not country.strip():
        every = f"FROM in_force_on(DATE '{day}') SELECT sender, target_country, sector, state"
        raise typer.BadParameter(f'name whom it is against, as in `state BLR`; of all: `sanctionlog query "{every}"`')
    with common.published(database) as db:
        targets = common.codes_of(db, country)
        conditions, values = ["list_contains(?, target_country)"], list[Any]([day, as_known, targets])
        if sender is not None:
            conditions.append("list_contains(?, sender)")
            values.append(common.codes_of(db, sender))
        if sector is not None:
            conditions.append("list_contains(?, sector)")
            values.append(common.sector_codes(sector))
        # S608: the conditions are fixed texts, what the user says goes in as parameters
        sql = f"""SELECT * FROM in_force_on(?, as_known := ?) WHERE {" AND ".join(conditions)}
            ORDER BY sender, sector, target_name NULLS FIRST, valid_from"""  # noqa: S608
        rows = common.fetch(db, sql, values)
        add_since(db, rows, targets, as_known)
        columns = [one[0] for one in db.execute("DESCRIBE regimes").fetchall()]
        nothing = common.empty_answer(
            db, f"Nothing is recorded as in force against {', '.join(targets)} on {day}.", as_known
        )
        n_ended = _count_ended(db, conditions, values)
    write_rows(rows, columns, form, fields=with_ids(FIELDS, "opened_by") if ids else FIELDS, raw=raw)
    if len(rows) == 0:
        note(nothing)
    if n_ended > 0:
        listed = ", ".join(f"'{one}'" for one in targets)
        where = f"target_country IN ({listed}) AND state = 'ended'"
        note(f'{n_ended} more had ended by then; `sanctionlog query "FROM regimes WHERE {where}"` tells of them.')


def _count_ended(db: "duckdb.DuckDBPyConnection", conditions: list[str], values: list[Any]) -> int:
    """Count what was held to have ended by the day: the same rows as those in force, in the state that is left out."""
    day, as_known, *others = values
    # S608: as above
    sql = f"""SELECT count(*) FROM regime
        WHERE {" AND ".join(conditions)} AND state = 'ended'
            AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)
            AND recorded_from <= coalesce(?, TIMESTAMP 'infinity')
            AND (recorded_to IS NULL OR recorded_to > coalesce(?, TIMESTAMP 'infinity'))"""  # noqa: S608
    return int(db.execute(sql, [*others, day, day, as_known, as_known]).fetchall()[0][0])
