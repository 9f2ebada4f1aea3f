"""The dates of publication that the warehouse and a run's other articles know of articles that state none."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from flows.storage.warehouse import Warehouse
from schemas.staging import ARTICLE, Article
from transforms.articles.known_date import KnownDate, needs_known_date, surest

_COLUMNS = ("article_id", "published_at", "published_date", "published_from", "published_precision", "recorded_at")


def known_dates(warehouse: Warehouse, articles: Iterable[Article]) -> dict[str, KnownDate]:
    """Return the surest date that is known of each of these articles that states none of its own, by article_id.

    Args:
        warehouse: what was read before.
        articles: what a run reads; one of them may know the date of another.
    """
    all_of_them = list(articles)
    wanted = {one.article_id for one in all_of_them if needs_known_date(one.published_at, one.published_from)}
    if not wanted:
        return {}
    found: dict[str, list[KnownDate]] = defaultdict(list)
    for one in all_of_them:
        if one.article_id in wanted:
            _add(found, [getattr(one, name) for name in _COLUMNS])
    is_wanted = pc.field("article_id").isin(pa.array(sorted(wanted), pa.string()))
    for batch in warehouse.batches(ARTICLE, _COLUMNS, is_wanted):
        for row in zip(*(batch.column(name).to_pylist() for name in _COLUMNS), strict=True):
            _add(found, row)
    return _surest(found)


def known_date_of(versions: Iterable[Article]) -> KnownDate | None:
    """Return the surest date that versions of one article have."""
    found: dict[str, list[KnownDate]] = defaultdict(list)
    for one in versions:
        _add(found, [getattr(one, name) for name in _COLUMNS])
    return surest(known for dates in found.values() for known in dates)


def _add(found: dict[str, list[KnownDate]], row: Sequence[Any]) -> None:
    article_id, at, day, found_in, precision, recorded_at = row
    if at is not None:
        found[article_id].append(KnownDate(at, day, found_in or "record", precision, recorded_at))


def _surest(found: Mapping[str, list[KnownDate]]) -> dict[str, KnownDate]:
    return {key: best for key, dates in found.items() if (best := surest(dates)) is not None}
