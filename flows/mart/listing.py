"""The articles as the mart lists them, out of columns: what ``list_articles`` does with rows."""

from collections.abc import Mapping

import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.staged import beside_versions, with_newest
from schemas.arrow import arrow_schema
from schemas.mart import SOURCE_ARTICLE

_COUNTED = ("n_versions", "n_characters", "n_mentions", "copy_of")


def list_columns(articles: pa.Table, mentions: pa.Table, copies: Mapping[str, str]) -> pa.Table:
    """Return one row for each article: its newest version, without the text, sorted by article_id.

    Args:
        articles: all versions of all articles, with ``length``, the characters of their texts.
        mentions: all mentions by one extractor.
        copies: article_id of a copied text -> article_id of its original.
    """
    versions = with_newest(articles)
    claims = beside_versions(mentions.select(["mention_id", "article_id", "version_id"]), versions)
    newest = versions.filter(versions.column("newest"))
    newest = newest.take(pc.sort_indices(newest, sort_keys=[("article_id", "ascending")]))
    ids = newest.column("article_id")
    claimed = claims.filter(claims.column("newest")).select(["article_id", "mention_id"])
    claimed = claimed.group_by(["article_id", "mention_id"]).aggregate([]).column("article_id")
    schema = arrow_schema(SOURCE_ARTICLE)
    pairs = versions.select(["article_id", "version_id"]).group_by(["article_id", "version_id"]).aggregate([])
    made = {
        "n_versions": _counts(ids, pairs.column("article_id")),
        "n_characters": pc.cast(newest.column("length"), pa.int64()),
        "n_mentions": _counts(ids, claimed),
        "copy_of": pa.array([copies.get(one) for one in ids.to_pylist()], pa.string()),
    }
    columns = [made.get(name) if name in made else newest.column(name) for name in schema.names]
    return pa.Table.from_arrays([_whole(column) for column in columns], schema=schema)


def _counts(ids: pa.ChunkedArray, column: pa.ChunkedArray) -> pa.Array:
    """Return how often each id stands in a column."""
    counted = pc.value_counts(column)
    at = pc.index_in(ids, counted.field("values"))
    return pc.fill_null(counted.field("counts").take(at), 0)


def _whole(column: pa.ChunkedArray | pa.Array) -> pa.Array:
    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
