"""Rows for the tables ``quarantine`` and ``issue``: what was refused, what went wrong, each once for ever."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict

from flows.summary import RunStart
from flows.validating.validation import RowFailure
from schemas.staging import Issue, Quarantine
from schemas.table import Table
from transforms.articles.record import Problem


def quarantine_rows(table: Table, failures: Iterable[RowFailure], start: RunStart) -> list[Quarantine]:
    """Return one row for each row that failed and expectation that it broke."""
    rows = {}
    for failure in failures:
        quarantine_id = _hash(table.name, failure.key, failure.expectation)
        rows[quarantine_id] = Quarantine(
            quarantine_id=quarantine_id,
            table_name=table.name,
            row_key=failure.key,
            expectation=failure.expectation,
            column_name=failure.column,
            value=failure.value,
            row_json=json.dumps(asdict(failure.row), default=str, ensure_ascii=False),
            recorded_at=start.recorded_at,
            run_id=start.run_id,
        )
    return list(rows.values())


def issue_rows(problems: Iterable[Problem], start: RunStart) -> list[Issue]:
    """Return one row for each thing that went wrong, however often it was met."""
    rows = {}
    for one in problems:
        issue_id = _hash(one.stage, one.kind, one.file, one.line, one.article_id, one.words, one.message)
        rows[issue_id] = Issue(
            issue_id=issue_id,
            stage=one.stage.value,
            kind=one.kind.value,
            file=one.file,
            line=one.line,
            article_id=one.article_id,
            words=one.words,
            message=one.message,
            recorded_at=start.recorded_at,
            run_id=start.run_id,
        )
    return list(rows.values())


def _hash(*parts: object) -> str:
    text = "\0".join("" if part is None else str(part) for part in parts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
