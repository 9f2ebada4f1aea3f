"""What the published file says in each row of a table beside what the mart says, so that no view has to join for it.

A view that joins pays for its joins with every query, also with one that asks for none of the joined columns. In a
sorted table these columns take next to no room: a country's name is the same from the first of its rows to the last.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from schemas.table import Column, col

ROW = "row_of_mart"
"""What the SQL of a column calls the row that it is looked up for."""


@dataclass(frozen=True)
class LookedUp:
    """A column of texts, and the SQL that looks it up in other published tables for one row."""

    column: Column
    sql: str


def _looked_up(name: str, description: str, sql: str) -> LookedUp:
    return LookedUp(Column(name=name, kind="string", required=False, facts=col(description)), sql)


def _names(sender: str, target: str, sector: str) -> tuple[LookedUp, ...]:
    of_target = ", ".join(
        f"(SELECT name FROM {table} WHERE code = {ROW}.target_country)"  # noqa: S608 - our own names
        for table in ("country", "sender")
    )
    return (
        _looked_up("sender_name", sender, f"(SELECT name FROM sender WHERE code = {ROW}.sender)"),  # noqa: S608
        _looked_up("target_country_name", target, f"coalesce({of_target})"),
        _looked_up("sector_label", sector, f"(SELECT label FROM sector WHERE code = {ROW}.sector)"),  # noqa: S608
    )


_DENIAL = f"""CASE WHEN {ROW}.recorded_to IS NULL THEN (
    SELECT min(denial.event_id) FROM event_link AS denial
    WHERE
        denial.kind = 'corrects' AND denial.scope <> 'narrower'
        AND denial.recorded_to IS NULL AND denial.to_event_id = {ROW}.event_id
) END"""  # noqa: S608 - our own names

LOOKED_UP: Mapping[str, tuple[LookedUp, ...]] = {
    "sanction_event": (
        *_names(
            "Who changes the measure, in words",
            "The sanctioned country, or the bloc that is itself the target, in words",
            "The sector restricted, in words",
        ),
        _looked_up(
            "corrected_by",
            "The event that says it is not so: a denial, within a week, by a source at least as good, or an official "
            "prolongation, within a year, of what only the press called lifted; of current rows",
            _DENIAL,
        ),
    ),
    "regime": _names("Whose measure, in words", "Against which country or bloc, in words", "In which sector, in words"),
}
"""By the table's name, the columns that follow its own in the published file."""


def published_columns(name: str, columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return the columns that a table has in the published file: its own, then those that are looked up."""
    return (*columns, *(one.column for one in LOOKED_UP.get(name, ())))
