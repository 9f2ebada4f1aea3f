"""The articles as the mart lists them, out of columns: what ``list_articles`` does with rows."""

from collections.abc import Mapping

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.staged import with_newest
from schemas.arrow import arrow_schema
from schemas.mart import SOURCE_ARTICLE


def list_columns(articles: pa.Table, mentions: pa.Table, copies: Mapping[str, str]) -> pa.Table:
    """Return one row for each article: its newest version, without the text, sorted by article_id.

    Args:
        articles: all versions of all articles, with ``length``, the characters of their texts.
        mentions: all mentions by one extractor.
        copies: article_id of a copied text -> article_id of its original.
    """
    versions = with_newest(articles.select(["article_id", "version_id", "recorded_at"]))
    places = np.flatnonzero(versions.column("newest").to_numpy())
    order = pc.sort_indices(articles.column("article_id").take(pa.array(places))).to_numpy()
    newest = articles.take(pa.array(places[order]))
    ids = newest.column("article_id")
    schema = arrow_schema(SOURCE_ARTICLE)
    made = {
        "n_versions": _counts(ids, _each_once(versions, "version_id")),
        "n_characters": pc.cast(newest.column("length"), pa.int64()),
        "n_mentions": _counts(ids, _each_once(_of_newest(mentions, versions), "mention_id")),
        "copy_of": _originals(ids, copies),
    }
    columns = [made.get(name) if name in made else newest.column(name) for name in schema.names]
    return pa.Table.from_arrays([_whole(column) for column in columns], schema=schema)


def _of_newest(mentions: pa.Table, versions: pa.Table) -> pa.Table:
    """Return the mentions of the newest version of each article."""
    at = pc.index_in(mentions.column("version_id"), versions.column("version_id").combine_chunks())
    speaks = pc.fill_null(versions.column("newest").take(at), fill_value=False)
    return mentions.select(["article_id", "mention_id"]).filter(speaks)


def _each_once(rows: pa.Table, name: str) -> pa.ChunkedArray:
    """Return the article of each row, those once that agree in the article and in the column of that name."""
    counted = pc.value_counts(rows.column(name))
    again = counted.filter(pc.greater(counted.field("counts"), 1)).field("values")
    if len(again) == 0:
        return rows.column("article_id")
    # grouping costs more than counting, and hardly any row stands twice
    doubled = pc.is_in(rows.column(name), again)
    some = rows.filter(doubled).group_by(["article_id", name]).aggregate([]).column("article_id")
    rest = rows.column("article_id").filter(pc.invert(doubled))
    return pa.chunked_array([*rest.chunks, *some.chunks], pa.string())


def _originals(ids: pa.ChunkedArray, copies: Mapping[str, str]) -> pa.ChunkedArray:
    """Return for each article the one that it copies, if it does."""
    originals = pa.array([*copies.values()], pa.string())
    return originals.take(pc.index_in(ids, pa.array([*copies], pa.string())))


def _counts(ids: pa.ChunkedArray, column: pa.ChunkedArray) -> pa.Array:
    """Return how often each id stands in a column."""
    counted = pc.value_counts(column)
    at = pc.index_in(ids, counted.field("values"))
    return pc.fill_null(counted.field("counts").take(at), 0)


def _whole(column: pa.ChunkedArray | pa.Array) -> pa.Array:
    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
