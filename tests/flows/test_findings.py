"""Checked in columns, rows are found to break exactly what each of them breaks when it is looked at alone."""

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from flows.storage.rows import row_key, to_arrow
from flows.validating.validation import validate, validate_columns
from schemas.expectations import Expectation, expectations
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT
from schemas.table import Column, Table
from tests.flows.test_checks import event, evidence, regime

GOOD = {SANCTION_EVENT: event("e1"), EVENT_EVIDENCE: evidence("e1"), REGIME: regime("e1")}
_NUMBERS = (-1, 0, 1, 2)


def values(column: Column) -> list[Any]:
    """What a column may wrongly hold; numbers that are too small or too great among them."""
    wrong: list[Any] = [None]
    if column.kind == "string":
        wrong += ["", "cheese", "usa", "USA or", "E1"]
    if column.kind == "integer":
        wrong += _NUMBERS
    if column.kind == "double":
        wrong += [float(number) for number in _NUMBERS]
    return wrong


def rows_with_faults(table: Table, seed: int) -> list[Any]:
    chance, rows = random.Random(seed), []
    for number in range(200):
        columns = chance.choices(table.columns, k=chance.choice((0, 0, 1, 3)))
        faults = {one.name: chance.choice(values(one)) for one in columns}
        alike = number if chance.random() < 0.8 else number // 10
        key = {"target_name": f"Firm {alike}"} if table == REGIME else {"event_id": f"E{alike}"}
        rows.append(replace(GOOD[table], **{**key, **faults}))
    return rows


def breaks(row: Any, rows: Sequence[Any], one: Expectation) -> bool:  # noqa: PLR0911 - a case each
    """Say whether a row breaks an expectation, by what the words of the expectation mean."""
    given_values = [getattr(row, name) for name in one.columns]
    value, arguments = given_values[0], one.arguments
    if one.kind == "expect_column_values_to_not_be_null":
        return value is None
    if one.kind == "expect_compound_columns_to_be_unique":
        keys = Counter(tuple(getattr(other, name) for name in one.columns) for other in rows)
        return keys[tuple(given_values)] > 1 and any(part is not None for part in given_values)
    if one.kind == "expect_column_pair_values_a_to_be_greater_than_b":
        # of which one is missing cannot be said to be the greater
        return value != given_values[1] and (None in given_values or bool(value < given_values[1]))
    if value is None:
        return False
    if one.kind == "expect_column_values_to_be_in_set":
        return value not in arguments["value_set"]
    if one.kind == "expect_column_values_to_match_regex":
        return re.search(arguments["regex"], value) is None
    if one.kind == "expect_column_values_to_be_between":
        low, high = arguments["min_value"], arguments["max_value"]
        return (low is not None and value < low) or (high is not None and value > high)
    raise AssertionError(one.kind)


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("table", GOOD, ids=lambda one: str(one.name))
def test_each_row_is_found_to_break_what_it_breaks(table: Table, seed: int) -> None:
    rows = rows_with_faults(table, seed)
    wanted = Counter(
        (place, one.name, None if one.column is None else _text(getattr(row, one.column)))
        for place, row in enumerate(rows)
        for one in expectations(table)
        if one.level == "row" and breaks(row, rows, one)
    )

    checked = validate(table, rows, may_be_empty=True)
    in_columns = validate_columns(table, to_arrow(table, rows), may_be_empty=True)

    place_of = {id(row): place for place, row in enumerate(rows)}
    assert Counter((place_of[id(one.row)], one.expectation, one.value) for one in checked.failures) == wanted
    assert [(one.row, one.key, one.expectation, one.value) for one in in_columns.failures] == [
        (one.row, row_key(table, one.row), one.expectation, one.value) for one in checked.failures
    ]
    bad = {place for place, _, _ in wanted}
    assert 0 < len(bad) < len(rows)
    assert checked.passed == [row for place, row in enumerate(rows) if place not in bad]
    assert in_columns.passed == to_arrow(table, checked.passed)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
