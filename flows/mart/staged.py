"""What is stored and what this run brought: articles, the stored ones without their texts, and claims."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from flows.storage.rows import to_rows
from flows.storage.warehouse import Warehouse
from schemas.staging import ARTICLE, MENTION, Article, Mention


class Newest(NamedTuple):
    """The newest version of an article: the last by recorded_at, then by version_id."""

    recorded_at: datetime
    version_id: str
    passed_prefilter: bool


class StagedArticles:
    """All articles of a run. ``newest`` has the newest version of each, by article_id."""

    def __init__(self, warehouse: Warehouse, new: Sequence[Article]) -> None:
        self._warehouse, self._new = warehouse, new
        self.newest: dict[str, Newest] = {}
        columns = ("recorded_at", "version_id", "passed_prefilter", "article_id")
        stored = warehouse.read(ARTICLE, columns)
        for *version, article_id in zip(*(stored.column(name).to_pylist() for name in columns), strict=True):
            self._note(article_id, Newest(*version))
        for one in new:
            self._note(one.article_id, Newest(one.recorded_at, one.version_id, one.passed_prefilter))

    def _note(self, article_id: str, version: Newest) -> None:
        known = self.newest.get(article_id)
        if known is None or version > known:
            self.newest[article_id] = version

    @property
    def speaking(self) -> set[str]:
        """The newest versions that speak of sanctions."""
        return {one.version_id for one in self.newest.values() if one.passed_prefilter}

    def rows(self, wanted: Collection[str] | None = None) -> tuple[list[Article], dict[str, int]]:
        """Return all versions, of some articles or of all, the stored ones without text; and how long these texts are.

        Args:
            wanted: article_ids; None for all.
        """
        columns = {column.name: pc.field(column.name) for column in ARTICLE.columns if column.name != "text"}
        columns |= {"text": pc.scalar(""), "length": pc.utf8_length(pc.field("text"))}
        where = None if wanted is None else pc.field("article_id").isin(pa.array(sorted(wanted), pa.string()))
        articles: list[Article] = []
        lengths: dict[str, int] = {}
        for batch in self._warehouse.batches(ARTICLE, columns, where):
            articles += to_rows(ARTICLE, pa.Table.from_batches([batch]))
            lengths.update(zip(batch.column("version_id").to_pylist(), batch.column("length").to_pylist(), strict=True))
        ids = None if wanted is None else set(wanted)
        return [*articles, *(one for one in self._new if ids is None or one.article_id in ids)], lengths


class StagedMentions:
    """All mentions that one extractor read, of whatever version of an article."""

    def __init__(self, warehouse: Warehouse, extractor_version: str, new: Sequence[Mention]) -> None:
        self._warehouse, self._extractor, self._new = warehouse, extractor_version, new

    def rows(self, column: str | None = None, values: Collection[Any] = ()) -> list[Mention]:
        """Return all mentions, or those that have one of some values in a column."""
        where = pc.field("extractor_version") == self._extractor
        if column is not None:
            where &= pc.field(column).isin(pa.array(list(values), pa.string()))
        rows: list[Mention] = []
        for batch in self._warehouse.batches(MENTION, [one.name for one in MENTION.columns], where):
            rows += to_rows(MENTION, pa.Table.from_batches([batch]))
        wanted = set(values)
        return [*rows, *(one for one in self._new if column is None or getattr(one, column) in wanted)]
