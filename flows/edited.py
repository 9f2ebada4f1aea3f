"""Input files without an address that hold another text than the one that a run before read from them."""

from collections import defaultdict
from collections.abc import Collection

import pyarrow as pa
import pyarrow.compute as pc

from flows.sources.files import STDIN, changed_text
from flows.storage.warehouse import Warehouse
from schemas.staging import ARTICLE, Article
from transforms.articles.record import Problem


class Edited:
    """What a run reads of files that hold one article each, and no address that would make it a version of another."""

    def __init__(self) -> None:
        self._read: dict[str, set[str]] = defaultdict(set)

    def see(self, article: Article) -> None:
        """Take in what was read, whether it is new or known."""
        is_of_input = article.source is None and article.source_path != STDIN
        if is_of_input and article.url is None and article.source_line is None:
            self._read[article.source_path].add(article.article_id)

    def found(self, warehouse: Warehouse, new: Collection[Article]) -> list[Problem]:
        """Return an issue for each file whose one article is new, while the log has another one of that file.

        Args:
            warehouse: what earlier runs read.
            new: the articles of this run that it has not.
        """
        ids = {one.article_id for one in new}
        paths = sorted(path for path, read in self._read.items() if len(read) == 1 and read <= ids)
        if not paths:
            return []
        wanted = pc.field("source_path").isin(pa.array(paths, pa.string()))
        had = wanted & pc.field("url").is_null() & pc.field("source_line").is_null()
        changed = {
            row["source_path"]
            for batch in warehouse.batches(ARTICLE, ("article_id", "source_path"), had)
            for row in batch.to_pylist()
            if row["article_id"] not in self._read[row["source_path"]]
        }
        return [changed_text(path) for path in sorted(changed)]
