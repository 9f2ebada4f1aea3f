"""What is stored and what this run brought: articles, the stored ones without their texts, and claims."""

from collections.abc import Collection, Sequence
from functools import cached_property

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.coding import COLUMNS, codes
from flows.storage.rows import to_arrow, to_bare_rows
from flows.storage.warehouse import Warehouse
from schemas.arrow import arrow_schema
from schemas.mart import SOURCE_ARTICLE
from schemas.staging import ARTICLE, MENTION, Article, Mention
from transforms.regions.coded import Numbers

VERSION = ("article_id", "version_id", "recorded_at", "passed_prefilter", "published_date")
"""What is asked of every version of every article."""

_LENGTH = pc.utf8_length(pc.field("text"))

CLAIM = ("mention_id", "version_id", *COLUMNS)
"""What is asked of every claim."""

_FEW_TEXTS = ("target_country", "status", "direction", "sender", "target_name", "sector", "action", "date_precision")
"""Of these, columns in which the same texts stand again and again: they are read as numbers, and stay numbers."""


SAID_OF_ARTICLE = (
    *("article_id", "version_id", "url", "publisher", "source_class", "title", "published_at", "published_date"),
    *("language", "raw_file", "raw_offset", "passed_prefilter", "recorded_at"),
)
"""What the mart says of articles, or asks of them, beside their texts."""

_FEW_OF_ARTICLE = ("publisher", "source_class", "language")

SAID_OF_MENTION = (
    *("mention_id", "article_id", "version_id", "sender", "target_country", "target_name", "sector", "measure"),
    *("action", "direction", "status", "event_date", "date_precision", "announced_date", "effective_date"),
    *("announced_precision", "effective_precision", "expiry_date", "expiry_precision", "main", "confidence"),
    *("evidence", "evidence_start", "evidence_end", "rule", "extractor_version", "published_at", "source_class"),
    *("recorded_at", "extent", "except_sectors", "except_measures", "except_words"),
)
"""What the mart says of mentions, or asks of them: all but the words in which each value was read."""

_FEW_OF_MENTION = (
    *("measure", "announced_precision", "effective_precision", "expiry_precision", "rule", "extractor_version"),
    *("source_class", "extent", "except_sectors", "except_measures"),
)


class StagedArticles:
    """All articles of a run. ``versions`` has ``VERSION`` of each version; ``newest`` says whether it is the newest."""

    def __init__(self, warehouse: Warehouse, new: Sequence[Article]) -> None:
        self._warehouse, self._new = warehouse, new
        added = to_arrow(ARTICLE, new).select(list(VERSION))
        stored = warehouse.read(ARTICLE, VERSION).cast(added.schema)
        self._n_stored = stored.num_rows
        self.versions = with_newest(pa.concat_tables([stored, added]))

    @property
    def speaking(self) -> pa.ChunkedArray:
        """The newest versions that speak of sanctions."""
        speaks = pc.and_(self.versions.column("newest"), self.versions.column("passed_prefilter"))
        return self.versions.column("version_id").filter(speaks)

    def table(self) -> pa.Table:
        """Return all versions, in ``SAID_OF_ARTICLE`` and ``length``, the characters of their texts."""
        added = to_arrow(ARTICLE, self._new)
        added = added.select(list(SAID_OF_ARTICLE)).append_column("length", pc.utf8_length(added.column("text")))
        columns = {**{name: pc.field(name) for name in SAID_OF_ARTICLE}, "length": _LENGTH}
        stored = [pa.Table.from_batches([one]) for one in self._warehouse.batches(ARTICLE, columns)]
        return pa.concat_tables([*(one.cast(added.schema) for one in stored), added])

    def rows(self, wanted: Collection[str]) -> tuple[list[Article], dict[str, int]]:
        """Return all versions of some articles, and how long newest texts are that are left out.

        Stored ones go as far as ``SAID_OF_ARTICLE``.
        """
        known = self.versions.slice(0, self._n_stored)
        is_wanted = pc.is_in(known.column("article_id"), pa.array([*wanted], pa.string()))
        places = np.flatnonzero(is_wanted.to_numpy())
        some = known.take(pa.array(places))
        others = [name for name in SAID_OF_ARTICLE if name not in VERSION]
        said = self._warehouse.rows_at(ARTICLE, places, others, coded=_FEW_OF_ARTICLE)
        rows = some.select(list(VERSION))
        for name in others:
            rows = rows.append_column(name, said.column(name))
        # of all that is stored, texts cost the most to read
        rows = rows.append_column("text", pa.array([""] * len(places), pa.string()))
        lengths = self._lengths(some.filter(some.column("newest")).column("version_id"))
        return [*to_bare_rows(ARTICLE, rows), *(one for one in self._new if one.article_id in wanted)], lengths

    def _lengths(self, versions: pa.ChunkedArray) -> dict[str, int]:
        """Return how many characters stored texts have: of those that the log lists, it knows without reading them."""
        listed = self._warehouse.read(SOURCE_ARTICLE, ["version_id", "n_characters"])
        listed = listed.filter(pc.is_in(listed.column("version_id"), versions.combine_chunks()))
        known = dict(zip(*(column.to_pylist() for column in listed.columns), strict=True))
        others = [one for one in versions.to_pylist() if one not in known]
        if len(others) > 0:
            where = pc.field("version_id").isin(pa.array(others, pa.string()))
            for batch in self._warehouse.batches(
                ARTICLE, {"version_id": pc.field("version_id"), "length": _LENGTH}, where
            ):
                known.update(zip(*(column.to_pylist() for column in batch.columns), strict=True))
        return known


class StagedMentions:
    """All mentions that one extractor read, of whatever version of an article."""

    def __init__(self, warehouse: Warehouse, extractor_version: str, new: Sequence[Mention]) -> None:
        self._warehouse, self._extractor, self._new = warehouse, extractor_version, new

    @cached_property
    def _places(self) -> Numbers:
        """Where the stored mentions stand that this extractor read: mostly all of them."""
        read_by = self._warehouse.read(MENTION, ["extractor_version"]).column(0)
        return np.flatnonzero(pc.equal(read_by, self._extractor).to_numpy()).astype(np.int64)

    @cached_property
    def _stored(self) -> pa.Table:
        """``CLAIM`` of all stored mentions: looked at as a whole, and again for some of them."""
        rows = self._warehouse.read(MENTION, CLAIM, coded=_FEW_TEXTS)
        return self._read_by_it(rows)

    def claims(self, versions: pa.Table) -> pa.Table:
        """Return ``CLAIM`` of all mentions, with what is known of their versions: see ``beside_versions``."""
        added = to_arrow(MENTION, self._new).select(list(CLAIM)).cast(self._stored.schema)
        return beside_versions(pa.concat_tables([self._stored, added]), versions)

    def table(self) -> pa.Table:
        """Return all mentions, in ``SAID_OF_MENTION``."""
        added = to_arrow(MENTION, self._new).select(list(SAID_OF_MENTION))
        return pa.concat_tables([self._read_by_it(self._warehouse.read(MENTION, SAID_OF_MENTION)), added])

    def rows(self, mention_ids: Collection[str]) -> list[Mention]:
        """Return the mentions with some ids, the stored ones as far as ``SAID_OF_MENTION`` goes."""
        wanted = pa.array(list(mention_ids), pa.string())
        places = np.flatnonzero(pc.is_in(self._stored.column("mention_id"), wanted).to_numpy())
        plain = arrow_schema(MENTION)
        some = self._stored.take(pa.array(places)).cast(pa.schema([plain.field(name) for name in CLAIM]))
        others = [name for name in SAID_OF_MENTION if name not in CLAIM]
        said = self._warehouse.rows_at(MENTION, self._places[places], others, coded=_FEW_OF_MENTION)
        for name in others:
            some = some.append_column(name, said.column(name))
        ids = set(mention_ids)
        return [*to_bare_rows(MENTION, some), *(one for one in self._new if one.mention_id in ids)]

    def _read_by_it(self, rows: pa.Table) -> pa.Table:
        """Return of all stored mentions those that this extractor read."""
        # a filter copies every row, also where it leaves none out
        return rows if len(self._places) == rows.num_rows else rows.take(pa.array(self._places))


def with_newest(versions: pa.Table) -> pa.Table:
    """Number the articles, and say of each version whether it is the newest: the last by recorded_at and version_id."""
    versions = versions.combine_chunks()
    newest = np.ones(versions.num_rows, np.bool_)
    article = codes(versions.column("article_id"))
    places = np.flatnonzero(np.bincount(article)[article] > 1)
    if len(places) > 0:
        some = versions.take(pa.array(places))
        order = [some.column(name).to_pylist() for name in ("article_id", "recorded_at", "version_id")]
        latest: dict[str, tuple[object, str, int]] = {}
        for article_id, recorded_at, version_id, place in zip(*order, places.tolist(), strict=True):
            one = (recorded_at, version_id, place)
            latest[article_id] = max(one, latest.get(article_id, one))
        newest[places] = False
        newest[[place for _, _, place in latest.values()]] = True
    return versions.append_column("newest", pa.array(newest)).append_column("article", pa.array(article))


def beside_versions(claims: pa.Table, versions: pa.Table) -> pa.Table:
    """Add to claims ``published_date`` of their version, the number of its ``article``, whether it is ``newest``."""
    at = pc.index_in(claims.column("version_id"), versions.column("version_id").combine_chunks())
    day, newest, article = (versions.column(name).take(at) for name in ("published_date", "newest", "article"))
    claims = claims.append_column("published_date", day)
    claims = claims.append_column("article", pc.fill_null(article, versions.num_rows))
    return claims.append_column("newest", pc.fill_null(newest, fill_value=False))
