"""Copies among all stored texts: only what is new, and what is like it, is read.

A sketch of each text is kept beside the tables: see ``sketches.py``.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.sketches import SCHEMA, WIDTH, SketchFiles
from flows.mart.touched import apart, is_in
from flows.storage.rows import to_values
from flows.storage.warehouse import Warehouse
from schemas.mart import SOURCE_ARTICLE
from schemas.staging import ARTICLE, Article
from transforms.articles.copies import copies_on, update_copies
from transforms.articles.shelf import Shelf
from transforms.articles.sketches import BANDS, Sketch, Text, read_text, sketch_text, text_of

_TEXT = ("article_id", "version_id", "published_at", "text")


def tell_copies(
    warehouse: Warehouse, mart_version: str, now: pa.ChunkedArray, new: Sequence[Article]
) -> dict[str, str]:
    """Return article_id of each copied text -> article_id of its original, as ``find_copies`` does.

    Args:
        warehouse: what it published last tells which articles are known, and as copies of what.
        mart_version: by which rules the mart is made; what other rules told does not count.
        now: the newest versions of the articles that speak of sanctions: one that makes no claim corroborates nothing,
            whether it is a copy or not.
        new: the articles that are not stored yet.
    """
    texts = _Texts(warehouse, {one.version_id: one for one in new})
    known, then = _told_last(warehouse, mart_version)
    begun, over = apart(now, then)
    is_mostly_new = len(begun) + len(over) > len(now) // 2
    wanted = now if is_mostly_new else pa.chunked_array([*now.chunks, *over.chunks], pa.string())
    shelf = _shelf(warehouse.root, wanted, texts)
    if is_mostly_new:
        return copies_on(shelf, texts)
    ended = set(over.to_pylist())
    return update_copies(known, shelf, ended.union(begun.to_pylist()), ended, texts)


def _told_last(warehouse: Warehouse, mart_version: str) -> tuple[dict[str, str], pa.ChunkedArray]:
    """Return the copies as told last, and the versions of which it was told; none if other rules told them."""
    if warehouse.notes.get("mart_version") != mart_version:
        return {}, pa.chunked_array([], pa.string())
    rows = warehouse.read(SOURCE_ARTICLE, ["article_id", "version_id", "passed_prefilter", "copy_of"])
    copies = rows.filter(pc.is_valid(rows.column("copy_of")))
    known = zip(copies.column("article_id").to_pylist(), copies.column("copy_of").to_pylist(), strict=True)
    return dict(known), rows.column("version_id").filter(rows.column("passed_prefilter"))


class _Texts:
    """The texts of versions, wherever they are."""

    def __init__(self, warehouse: Warehouse, new: Mapping[str, Article]) -> None:
        self._warehouse, self._new = warehouse, new

    def __call__(self, versions: Collection[str]) -> Iterable[Text]:
        yield from (read_text(self._new[one]) for one in versions if one in self._new)
        stored = [one for one in versions if one not in self._new]
        if len(stored) == 0:
            return
        wanted = pc.field("version_id").isin(pa.array(stored, pa.string()))
        seen: set[str] = set()
        for batch in self._warehouse.batches(ARTICLE, _TEXT, wanted):
            for article_id, version_id, published_at, text in zip(*(one.to_pylist() for one in batch), strict=True):
                if version_id not in seen:
                    seen.add(version_id)
                    yield text_of(article_id, version_id, published_at, text)


def _shelf(folder: Path, wanted: pa.ChunkedArray, texts: _Texts) -> Shelf:
    """Return the sketches of some versions, and keep these in their files."""
    files = SketchFiles(folder)
    kept = files.kept
    missing, needless = apart(wanted, kept.column("version_id"))
    made = _as_table([sketch_text(text) for text in texts(pc.unique(missing).to_pylist())])
    if len(needless) > 0:
        kept = pa.concat_tables([kept.filter(pc.invert(is_in(kept.column("version_id"), needless))), made])
        kept = kept if made.num_rows == 0 else files.replace(kept)
    elif made.num_rows > 0:
        kept = files.add(made)
    return Shelf(
        to_values(kept.column("version_id")),
        kept.column("digest").to_numpy(),
        [_bands(chunk) for chunk in kept.column("bands").chunks if len(chunk) > 0],
    )


def _bands(array: pa.Array) -> npt.NDArray[np.uint64]:
    data = memoryview(array.buffers()[1])[array.offset * WIDTH : (array.offset + len(array)) * WIDTH]
    return np.frombuffer(data, dtype=np.uint64).reshape(-1, BANDS)


def _as_table(sketches: Sequence[Sketch]) -> pa.Table:
    none = bytes(WIDTH)
    columns = [
        pa.array([one.version_id for one in sketches], pa.string()),
        pa.array([one.digest for one in sketches], pa.uint64()),
        pa.array([none if one.bands is None else one.bands.tobytes() for one in sketches], pa.binary(WIDTH)),
    ]
    return pa.Table.from_arrays(columns, schema=SCHEMA)
