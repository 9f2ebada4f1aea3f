"""What several commands share: their options, and the words that name a country, a sender or a sector."""

import difflib
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from dateutil.relativedelta import relativedelta

from flows.cli.output import Format

if TYPE_CHECKING:
    import duckdb

FormatOption = Annotated[Format, typer.Option("--format", "-f", help="A table for people, or a format for machines.")]
RawOption = Annotated[bool, typer.Option("--raw", help="csv: no apostrophe before cells that look like formulas.")]
DatabaseOption = Annotated[
    Path | None,
    typer.Option("--database", help="The DuckDB file; SANCTIONLOG_DATABASE or data/sanctions.duckdb if not given."),
]
WarehouseOption = Annotated[
    Path | None,
    typer.Option("--warehouse", help="Folder of the tables; SANCTIONLOG_WAREHOUSE or data/warehouse if not given."),
]
SourcesOption = Annotated[
    str | None,
    typer.Option(
        "--sources",
        metavar="NAMES",
        help="Sources of data/sources.toml to poll: on, all, or names with commas (`sanctionlog sources list`).",
    ),
]
IdsOption = Annotated[
    bool, typer.Option("--ids", help="Table: print the id of each event, too, for `explain` and `review`.")
]
SenderOption = Annotated[str | None, typer.Option("--sender", help="Who changes the measure: USA, EU, United Nations.")]
SectorOption = Annotated[str | None, typer.Option("--sector", help="A sector with those below it: potash, energy.")]
DAY = "%Y-%m-%d"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?)?", re.ASCII)


def moment(words: str) -> datetime:
    """Return a moment as UTC without a zone; of a day alone its first one. What has no zone is UTC.

    Raises:
        typer.BadParameter: it is written in another way, as which no command prints it.
    """
    if _MOMENT.fullmatch(words):
        with suppress(ValueError, OverflowError):
            found = datetime.fromisoformat(words)
            return found if found.tzinfo is None else found.astimezone(UTC).replace(tzinfo=None)
    raise typer.BadParameter(f"{words!r} is no moment (2026-01-31T12:00:00) and no day (2026-01-31)")


AsKnownOption = Annotated[
    datetime | None,
    typer.Option(
        "--as-known",
        parser=moment,
        metavar="TIME",
        help="As the log knew it at that moment (2026-01-31T12:00:00, UTC); a day alone is its first moment.",
    ),
]


def first_day(words: str) -> datetime:
    """Return the first day that a day, a month or a year has."""
    return _days(words)[0]


def last_day(words: str) -> datetime:
    """Return the last day that a day, a month or a year has."""
    return _days(words)[1]


def share(words: str) -> float:
    """Return a number from 0 to 1."""
    with suppress(ValueError):
        if 0 <= (found := float(words)) <= 1:
            return found
    raise typer.BadParameter(f"{words!r} is no number from 0 to 1")


def _days(words: str) -> tuple[datetime, datetime]:
    for form, length in ((DAY, 10), ("%Y-%m", 7), ("%Y", 4)):
        # strptime takes 2025-1-3 as well, of which nobody knows which number is the month
        if len(words) == length:
            with suppress(ValueError, OverflowError):
                first = datetime.strptime(words, form)  # noqa: DTZ007 - a day of the calendar
                months, years = {DAY: (0, 0), "%Y-%m": (1, 0), "%Y": (0, 1)}[form]
                after = first + relativedelta(months=months, years=years)
                return first, first if form == DAY else after - timedelta(days=1)
    raise typer.BadParameter(f"{words!r} is no day (2025-12-13), month (2025-12) or year (2025)")


class CommandError(Exception):
    """Something that stops a command and that its user can mend; the message says how."""


@contextmanager
def published(database: Path | None) -> "Iterator[duckdb.DuckDBPyConnection]":
    """Open the published database, the default one if none is given.

    Raises:
        CommandError: DuckDB refuses what is asked of it; the message is its own.
    """
    import duckdb

    from flows.publishing.database import open_database
    from flows.settings import load_settings

    with open_database(load_settings(database=database).database) as db:
        try:
            yield db
        except duckdb.Error as error:
            raise CommandError(str(error)) from error


def fetch(
    db: "duckdb.DuckDBPyConnection", sql: str, parameters: list[Any] | dict[str, Any] | None = None
) -> list[dict[str, Any]]:
    """Return all rows of a query as dictionaries."""
    answer = db.execute(sql, parameters or [])
    names = [one[0] for one in answer.description or []]
    return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]


def empty_answer(db: "duckdb.DuckDBPyConnection", words: str, as_known: datetime | None) -> str:
    """Return what to say where nothing was found: the words given, or that there was no log yet at that moment.

    A log that did not exist knew of nothing, which must not be read as "nothing was in force".
    """
    first = db.execute("SELECT min(recorded_at) FROM publication").fetchall()[0][0]
    if as_known is None or (first is not None and as_known >= first):
        return words
    begun = "has not been published yet" if first is None else f"was first published at {first:%Y-%m-%dT%H:%M:%S} UTC"
    return f"At {as_known:%Y-%m-%dT%H:%M:%S} UTC there was no log to know anything: it {begun}."


def codes_of(db: "duckdb.DuckDBPyConnection", words: str) -> list[str]:
    """Return the codes of a country or body by its code or any of its names; misuse, with near names, if unknown.

    A name may have several: rows of Serbia have YUG, SCG or SRB by their year. Codes of today stand in the database;
    names, and codes of former states, need the reference data, which take longer to load.
    """
    known = db.execute(
        """SELECT code FROM country WHERE status = 'current' AND code = upper($words)
        UNION ALL
        SELECT code FROM sender WHERE kind = 'body' AND (code = upper($words) OR lower(name) = lower($words))""",
        {"words": words.strip()},
    ).fetchall()
    if len(known) == 1:
        return [str(known[0][0])]
    from flows.reference import load_reference

    try:
        return list(load_reference().country_codes(words))
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


def sector_codes(words: str) -> list[str]:
    """Return a sector, by its code in any case, and all sectors below it; misuse, with near names, if there is none."""
    from schemas.sectors import SECTOR_CODES, SECTOR_PARENT

    code = words.strip().lower()
    if code not in SECTOR_CODES:
        near = difflib.get_close_matches(code, SECTOR_CODES, n=3)
        hint = f"near: {', '.join(near)}" if near else '`sanctionlog query "FROM dim_sector"` lists them'
        raise typer.BadParameter(f"no sector is called {words!r}; {hint}")
    found = [code]
    for one in found:  # grows while it is walked
        found.extend(child for child, parent in SECTOR_PARENT.items() if parent == one)
    return found
