"""The SQL of the published database: the views of ``schemas/views``, read with their headers, and how SQL quotes.

A view's file starts with the question that it answers; what a database shows as comments stands there too.
"""

import glob
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter
from importlib.resources import files

from schemas.dictionary import column_comment
from schemas.looked_up import published_columns
from schemas.table import Table
from schemas.tables import STORED, TABLES

SQL_TYPES = {
    "string": "VARCHAR",
    "boolean": "BOOLEAN",
    "integer": "BIGINT",
    "double": "DOUBLE",
    "date": "DATE",
    "timestamp": "TIMESTAMP",
}
"""DuckDB's type of each kind of column."""


@dataclass(frozen=True)
class View:
    """One file of ``schemas/views``: a view or a macro, with what its header says of it.

    ``example`` is a call, for macros: what follows FROM of one that gives a table, what follows SELECT of another;
    ``table`` is the table whose column comments hold for columns of the same name.
    """

    name: str
    sql: str
    comment: str
    table: str | None
    rests_on: tuple[str, ...]
    example: str | None
    columns: Mapping[str, str]

    @property
    def kind(self) -> str:
        """What it is, as SQL names it: VIEW, MACRO TABLE or MACRO."""
        if self.example is None:
            return "VIEW"
        return "MACRO TABLE" if " AS TABLE\n" in self.sql else "MACRO"

    @property
    def question(self) -> str:
        """A query that asks it: all of a view, the example of a macro."""
        return f"{'SELECT' if self.kind == 'MACRO' else 'FROM'} {self.example or self.name}"

    @property
    def reads_stored(self) -> bool:
        """Whether it reads the Parquet files of a stored table itself."""
        return "FROM stored." in self.sql

    @property
    def comments(self) -> dict[str, str]:
        """The comment of each column that has one, by the column's name."""
        if self.table is None:
            return dict(self.columns)
        columns = published_columns(self.table, TABLES[self.table].columns)
        return {**{one.name: column_comment(one) for one in columns}, **self.columns}

    def statement(self, stored: Mapping[str, Sequence[str]]) -> str:
        """Return the statement that creates it, with ``stored.<table>`` replaced by that table's Parquet files."""
        sql = self.sql
        for table in STORED:
            sql = sql.replace(f"FROM stored.{table.name};", f"FROM {relation(table, stored.get(table.name, ()))};")
        return sql


def parse_view(name: str, sql: str) -> View:
    """Read a view's header: a question and remarks, an empty comment line, then ``key: value`` lines.

    The keys ``From``, ``Rests on`` and ``Example`` are the table that columns come from, the views that must exist
    before, and a call; every other key is a column.
    """
    header = [line[2:].strip() for line in sql.partition("\nCREATE ")[0].splitlines()]
    split = header.index("") if "" in header else len(header)
    facts = dict(line.split(": ", 1) for line in header[split + 1 :])
    table, rests_on, example = (facts.pop(key, None) for key in ("From", "Rests on", "Example"))
    before = () if rests_on is None else tuple(rests_on.split(", "))
    return View(name, sql, " ".join(header[:split]), table, before, example, facts)


def load_views() -> list[View]:
    """Return all views and macros, each after those that it rests on."""
    found = (one for one in files("schemas").joinpath("views").iterdir() if one.name.endswith(".sql"))
    views = {
        view.name: view
        for view in (parse_view(one.name.removesuffix(".sql"), one.read_text(encoding="utf-8")) for one in found)
    }
    order = TopologicalSorter({name: views[name].rests_on for name in sorted(views)})
    return [views[name] for name in order.static_order()]


def relation(table: Table, paths: Sequence[str]) -> str:
    """Return a SQL relation over exactly these Parquet files, or an empty one with the same columns."""
    if len(paths) == 0:
        nulls = ", ".join(f"CAST(NULL AS {SQL_TYPES[one.kind]}) AS {quoted(one.name)}" for one in table.columns)
        return f"(SELECT {nulls} WHERE false)"
    names = ", ".join(quoted(one.name) for one in table.columns)
    listed = ", ".join(literal(glob.escape(path)) for path in paths)
    # A folder called `run_id=5` would otherwise replace the column of that name.
    return f"(SELECT {names} FROM read_parquet([{listed}], hive_partitioning = false))"  # noqa: S608 - quoted


def quoted(name: str) -> str:
    """Return a name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Return a text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"
