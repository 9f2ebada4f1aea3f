"""Texts that are corrected back: a file that gave another text of an article since gives an earlier one again.

A version that was read before is no news, so that the same file twice changes nothing. Of two files with two texts of
one article neither is the later one. But where the very file that gave the text that counts gives an earlier one, and
no other of the run gives any, the paper has taken its correction back.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from flows.sources.files import STDIN
from flows.storage.warehouse import Warehouse
from schemas.staging import ARTICLE, Article
from transforms.articles.identity import as_read_back
from transforms.articles.words import fingerprint

_SAID = ("article_id", "version_id", "recorded_at", "source_path", "title", "text", "published_at", "language")


class Returns:
    """What a run reads of articles that have several versions already."""

    def __init__(self, warehouse: Warehouse) -> None:
        self._warehouse = warehouse
        counts = warehouse.read(ARTICLE, ["article_id"]).group_by("article_id").aggregate([("article_id", "count")])
        several = counts.filter(pc.greater(counts.column("article_id_count"), 1))
        self._several = frozenset(several.column("article_id").to_pylist())
        self._seen: dict[str, dict[str, Article]] = defaultdict(dict)
        self._new: set[str] = set()

    def see(self, article: Article, *, is_new: bool) -> None:
        """Take in what was read, whether it is new or known."""
        if article.article_id in self._several:
            self._seen[article.article_id][article.version_id] = article
            if is_new:
                self._new.add(article.article_id)

    def found(self) -> Iterator[Article]:
        """Yield those that were read back, each as a version of its own."""
        read_before = {key: seen for key, seen in self._seen.items() if key not in self._new}
        alone = {key: one for key, seen in read_before.items() if len(seen) == 1 for one in seen.values()}
        alone = {key: one for key, one in alone.items() if one.source is None and one.source_path != STDIN}
        if len(alone) == 0:
            return
        wanted = pc.field("article_id").isin(pa.array(sorted(alone), pa.string()))
        newest: dict[str, Mapping[str, Any]] = {}
        for batch in self._warehouse.batches(ARTICLE, _SAID, wanted):
            for row in batch.to_pylist():
                known = newest.get(row["article_id"])
                if known is None or _order(row) > _order(known):
                    newest[row["article_id"]] = row
        for key, row in sorted(newest.items()):
            article = alone[key]
            if row["source_path"] == article.source_path and not _says_the_same(row, article):
                yield as_read_back(article, row["version_id"])


def _order(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return row["recorded_at"], row["version_id"]


def _says_the_same(row: Mapping[str, Any], article: Article) -> bool:
    """Whether it is read back already, or nothing has changed but who speaks."""
    said = ((row["title"], row["text"]), (article.title, article.text))
    one, other = ((fingerprint(title or ""), fingerprint(text)) for title, text in said)
    return (*one, row["published_at"], row["language"]) == (*other, article.published_at, article.language)
