"""What is stored and what this run brought: articles, the stored ones without their texts, and claims."""

from collections.abc import Collection, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.coding import COLUMNS
from flows.storage.rows import to_arrow, to_rows
from flows.storage.warehouse import Warehouse
from schemas.staging import ARTICLE, MENTION, Article, Mention

VERSION = ("article_id", "version_id", "recorded_at", "passed_prefilter", "published_date")
"""What is asked of every version of every article."""

CLAIM = ("mention_id", "version_id", *COLUMNS)
"""What is asked of every claim."""


class StagedArticles:
    """All articles of a run. ``versions`` has ``VERSION`` of each version; ``newest`` says whether it is the newest."""

    def __init__(self, warehouse: Warehouse, new: Sequence[Article]) -> None:
        self._warehouse, self._new = warehouse, new
        added = to_arrow(ARTICLE, new).select(list(VERSION))
        self.versions = with_newest(pa.concat_tables([warehouse.read(ARTICLE, VERSION).cast(added.schema), added]))

    @property
    def speaking(self) -> set[str]:
        """The newest versions that speak of sanctions."""
        speaks = pc.and_(self.versions.column("newest"), self.versions.column("passed_prefilter"))
        return set(self.versions.column("version_id").filter(speaks).to_pylist())

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

    def claims(self, versions: pa.Table) -> pa.Table:
        """Return ``CLAIM`` of all mentions, with what is known of their versions: see ``beside_versions``."""
        added = to_arrow(MENTION, self._new).select(list(CLAIM))
        where = pc.field("extractor_version") == self._extractor
        stored = pa.Table.from_batches(self._warehouse.batches(MENTION, list(CLAIM), where), added.schema)
        return beside_versions(pa.concat_tables([stored, added]), versions)

    def rows(self, mention_ids: Collection[str] | None = None) -> list[Mention]:
        """Return all mentions, or those with some ids."""
        where = pc.field("extractor_version") == self._extractor
        if mention_ids is not None:
            where &= pc.field("mention_id").isin(pa.array(list(mention_ids), pa.string()))
        rows: list[Mention] = []
        for batch in self._warehouse.batches(MENTION, [one.name for one in MENTION.columns], where):
            rows += to_rows(MENTION, pa.Table.from_batches([batch]))
        wanted = None if mention_ids is None else set(mention_ids)
        return [*rows, *(one for one in self._new if wanted is None or one.mention_id in wanted)]


def with_newest(versions: pa.Table) -> pa.Table:
    """Say of each version whether it is the newest of its article: the last by recorded_at, then by version_id."""
    versions = versions.combine_chunks()
    newest = np.ones(versions.num_rows, np.bool_)
    counted = pc.value_counts(versions.column("article_id"))
    several = counted.filter(pc.greater(counted.field("counts"), 1)).field("values")
    if len(several) > 0:
        places = np.flatnonzero(pc.is_in(versions.column("article_id"), several).to_numpy())
        some = versions.take(pa.array(places))
        order = [some.column(name).to_pylist() for name in ("article_id", "recorded_at", "version_id")]
        latest: dict[str, tuple[object, str, int]] = {}
        for article_id, recorded_at, version_id, place in zip(*order, places.tolist(), strict=True):
            one = (recorded_at, version_id, place)
            latest[article_id] = max(one, latest.get(article_id, one))
        newest[places] = False
        newest[[place for _, _, place in latest.values()]] = True
    return versions.append_column("newest", pa.array(newest))


def beside_versions(claims: pa.Table, versions: pa.Table) -> pa.Table:
    """Add to claims ``published_date`` of their version, and whether it is the newest of its article (``newest``)."""
    at = pc.index_in(claims.column("version_id"), versions.column("version_id").combine_chunks())
    day, newest = (versions.column(name).take(at) for name in ("published_date", "newest"))
    claims = claims.append_column("published_date", day)
    return claims.append_column("newest", pc.fill_null(newest, fill_value=False))
