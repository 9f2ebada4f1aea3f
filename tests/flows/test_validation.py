from datetime import timedelta
from typing import Any

import pytest

from flows.storage.rows import to_arrow
from flows.validating.validation import LEAST_ROWS_FOR_SHARES, columns_of_whole, freshness, validate
from schemas.expectations import expectations
from schemas.staging import ARTICLE, MENTION, QUARANTINE
from schemas.tables import TABLES
from tests.flows.rows import NOON, article, mention


def broken(checked: Any) -> set[tuple[str, str, str | None]]:
    return {(failure.key, failure.expectation, failure.value) for failure in checked.failures}


def test_good_rows_pass() -> None:
    rows = [mention(1), mention(2, sender=None, target_country=None, event_date=None)]
    checked = validate(MENTION, rows)
    assert (checked.passed, checked.failures, checked.table_failures) == (rows, [], [])


def test_each_broken_expectation_of_a_row_is_named_with_its_value() -> None:
    checked = validate(MENTION, [mention(1), mention(2, sector="cheese", confidence=1.5), mention(3, evidence_end=2)])
    assert checked.passed == [mention(1)]
    assert broken(checked) == {
        ("m2|1", "sector is in the vocabulary", "cheese"),
        ("m2|1", "confidence is within bounds", "1.5"),
        ("m3|1", "evidence_end is not below evidence_start", "2"),
    }
    assert checked.n_refused == 2


def test_all_broken_rows_are_named_not_the_first_twenty() -> None:
    checked = validate(ARTICLE, [article(number, source_class="rumour") for number in range(60)])
    assert checked.n_refused == 60


def test_rows_with_the_same_key_are_all_refused() -> None:
    checked = validate(ARTICLE, [article(1), article(1, title="Other"), article(2)])
    assert checked.passed == [article(2)]
    assert checked.n_refused == 2


def test_missing_values_and_bad_forms_are_refused() -> None:
    rows = [article(1, text=None), article(2, source_line=0)]
    assert {name for _, name, _ in broken(validate(ARTICLE, rows))} == {
        "text is filled",
        "source_line is within bounds",
    }
    assert {name for _, name, _ in broken(validate(MENTION, [mention(1, sender="usa")]))} == {"sender has its form"}


def test_no_rows_at_all_fail_unless_they_may() -> None:
    assert validate(ARTICLE, []).table_failures == ["article: there are rows: found 0"]
    assert validate(MENTION, [], may_be_empty=True).table_failures == []
    assert validate(QUARANTINE, []).table_failures == []
    assert validate(ARTICLE, [article(1, text=None)]).table_failures == ["article: there are rows: found 0"]


def test_the_whole_table_counts_for_table_expectations() -> None:
    stored = to_arrow(MENTION, [mention(number) for number in range(10)]).select(columns_of_whole(MENTION))
    unsent = [mention(number, sender=None) for number in range(100, 140)]
    assert validate(MENTION, [], whole=stored).table_failures == []
    assert validate(MENTION, unsent, whole=stored).table_failures == []
    more = unsent + [mention(number, sender=None) for number in range(200, 210)]
    (failure,) = validate(MENTION, more, whole=stored).table_failures
    assert "at least 20% of sender is filled: 50 of 60" in failure


def test_shares_are_not_asked_of_a_handful_of_rows() -> None:
    few = [mention(number, sender=None) for number in range(1, LEAST_ROWS_FOR_SHARES)]
    assert validate(MENTION, few).table_failures == []
    assert len(validate(MENTION, [*few, mention(99, sender=None)]).table_failures) == 1


def test_freshness_looks_at_the_newest_row() -> None:
    rows = [article(1), article(2, recorded_at=NOON - timedelta(days=9))]
    assert validate(ARTICLE, rows, also=[freshness("recorded_at", NOON)]).table_failures == []
    (failure,) = validate(ARTICLE, rows, also=[freshness("recorded_at", NOON + timedelta(days=1))]).table_failures
    assert "recorded_at is not before 2026-01-06" in failure


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_expectation_of_every_table_can_be_checked(name: str) -> None:
    table = TABLES[name]
    row = table.row(**{column.name: _value(column.kind) for column in table.columns})
    failed = {failure.expectation for failure in validate(table, [row, row]).failures}
    assert failed <= {one.name for one in expectations(table)}
    assert "the key is unique" in failed


def _value(kind: str) -> Any:
    values = {"string": "?", "boolean": True, "integer": -1, "double": -1.0, "date": NOON.date(), "timestamp": NOON}
    return values[kind]
