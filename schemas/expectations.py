"""What must hold of a table before it is committed or published, as plain data derived from its definition.

Nothing here imports Great Expectations; ``flows.validating.validation`` turns these records into a suite. An empty
batch passes not-null, in-set and regex checks, so every table has a row-count expectation, and columns that must be
filled have a fill rate.
"""

from dataclasses import dataclass
from typing import Any

from schemas.table import Column, Table


@dataclass(frozen=True)
class Expectation:
    """One expectation.

    ``kind`` is a Great Expectations type, ``arguments`` its arguments. A row expectation that fails sends the offending
    rows to quarantine; a table expectation that fails stops the run.
    """

    name: str
    kind: str
    arguments: dict[str, Any]
    level: str

    @property
    def column(self) -> str | None:
        """The column whose value breaks it, if it is one column."""
        name = self.arguments.get("column", self.arguments.get("column_A"))
        return None if name is None else str(name)

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns that it looks at."""
        named = (self.arguments[key] for key in ("column", "column_A", "column_B") if key in self.arguments)
        return (*named, *self.arguments.get("column_list", ()))


def _row(name: str, kind: str, **arguments: Any) -> Expectation:
    return Expectation(name, kind, arguments, "row")


def _table(name: str, kind: str, **arguments: Any) -> Expectation:
    return Expectation(name, kind, arguments, "table")


def _of_column(column: Column) -> list[Expectation]:
    name, facts = column.name, column.facts
    found = []
    if column.required:
        found.append(_row(f"{name} is filled", "expect_column_values_to_not_be_null", column=name))
    if facts.values is not None:
        kind = "expect_column_values_to_be_in_set"
        found.append(_row(f"{name} is in the vocabulary", kind, column=name, value_set=[*facts.values]))
    if facts.pattern is not None:
        found.append(
            _row(f"{name} has its form", "expect_column_values_to_match_regex", column=name, regex=facts.pattern)
        )
    if facts.minimum is not None or facts.maximum is not None:
        found.append(
            _row(
                f"{name} is within bounds",
                "expect_column_values_to_be_between",
                column=name,
                min_value=facts.minimum,
                max_value=facts.maximum,
            )
        )
    if facts.least_filled is not None:
        found.append(
            _table(
                f"at least {facts.least_filled:.0%} of {name} is filled",
                "expect_column_values_to_not_be_null",
                column=name,
                mostly=facts.least_filled,
            )
        )
    return found


def expectations(table: Table) -> tuple[Expectation, ...]:
    """Return all expectations of a table, row expectations first."""
    found = [one for column in table.columns for one in _of_column(column)]
    if len(table.key) == 1:
        found.append(_row("the key is unique", "expect_column_values_to_be_unique", column=table.key[0]))
    else:
        found.append(_row("the key is unique", "expect_compound_columns_to_be_unique", column_list=[*table.key]))
    for larger, smaller in table.greater:
        found.append(
            _row(
                f"{larger} is not below {smaller}",
                "expect_column_pair_values_a_to_be_greater_than_b",
                column_A=larger,
                column_B=smaller,
                or_equal=True,
            )
        )
    if not table.may_be_empty:
        found.append(_table("there are rows", "expect_table_row_count_to_be_between", min_value=1))
    return tuple(sorted(found, key=lambda one: one.level))
