"""Stored articles are handed on without their texts; of those that the log lists, not even their lengths are read."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from flows.mart.staged import StagedArticles
from flows.storage.warehouse import Warehouse
from schemas.mart import SOURCE_ARTICLE
from schemas.staging import ARTICLE
from tests.flows.rows import run
from tests.merging.builders import article
from transforms.mart import list_articles

SHORT, LONG, NEW = (
    replace(article(name), text=text)
    for name, text in (("short", "Brief."), ("long", "Sanctions on Mali, 1 März."), ("new", "Untold."))
)


def published(folder: Path, *, listed: int) -> Warehouse:
    """Return a warehouse with two articles, of which the log lists so many."""
    warehouse = Warehouse(folder).open_or_create()
    warehouse.append(ARTICLE, [SHORT, LONG])
    warehouse.replace(SOURCE_ARTICLE, list_articles([SHORT, LONG][:listed], {}, {}))
    warehouse.seal(run("run-1"))
    return warehouse


@pytest.mark.parametrize(
    ("listed", "read"), [(2, []), (1, [LONG.version_id]), (0, [SHORT.version_id, LONG.version_id])]
)
def test_lengths_are_read_of_what_the_log_does_not_list(
    listed: int, read: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    warehouse = published(tmp_path, listed=listed)
    batches, measured = warehouse.batches, list[str]()

    def spied(table: Any, columns: Any, where: Any = None, **how: Any) -> Iterator[pa.RecordBatch]:
        for batch in batches(table, columns, where, **how):
            if "length" in columns:
                measured.extend(batch.column("version_id").to_pylist())
            yield batch

    monkeypatch.setattr(warehouse, "batches", spied)

    articles, lengths = StagedArticles(warehouse, [NEW]).rows({"short", "long", "new"})

    assert {one.article_id: one.text for one in articles} == {"short": "", "long": "", "new": NEW.text}
    assert lengths == {one.version_id: len(one.text) for one in (SHORT, LONG)}
    assert sorted(measured) == sorted(read)
