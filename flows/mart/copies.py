"""Copies among all stored texts: only what is new, and what is like it, is read.

A sketch of each text is kept in a file of its own beside the tables. It says nothing that the texts do not say: a file
that is missing, spoilt or made by other rules is made again.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.touched import apart, is_in
from flows.publishing.versions import copies_version
from flows.storage.rows import to_values
from flows.storage.warehouse import Warehouse
from schemas.mart import SOURCE_ARTICLE
from schemas.staging import ARTICLE, Article
from transforms.articles.copies import copies_on, update_copies
from transforms.articles.shelf import Shelf
from transforms.articles.sketches import BANDS, Sketch, Text, read_text, sketch_text, text_of

_FILE = "_sketches.arrow"
_ONCE = "_sketches.parquet"
"""Its name in earlier releases; hashes take no less room in Parquet, and twenty times as long to read."""

_VERSION = b"copies_version"
_WIDTH = BANDS * np.dtype(np.uint64).itemsize
_SCHEMA = pa.schema([("version_id", pa.string()), ("digest", pa.uint64()), ("bands", pa.binary(_WIDTH))])
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
    shelf = _shelf(warehouse.root / _FILE, wanted, texts)
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


def _shelf(file: Path, wanted: pa.ChunkedArray, texts: _Texts) -> Shelf:
    """Return the sketches of some versions, and keep exactly these in the file."""
    kept = _read(file)
    missing, needless = apart(wanted, kept.column("version_id"))
    if len(needless) > 0:
        kept = kept.filter(pc.invert(is_in(kept.column("version_id"), needless)))
    made = [sketch_text(text) for text in texts(pc.unique(missing).to_pylist())]
    if len(made) > 0:
        kept = pa.concat_tables([kept, _as_table(made)])
        _write(file, kept)
    bands = [_bytes(chunk) for chunk in kept.column("bands").chunks if len(chunk) > 0]
    return Shelf(
        to_values(kept.column("version_id")),
        kept.column("digest").to_numpy(),
        np.frombuffer(bands[0] if len(bands) == 1 else b"".join(bands), dtype=np.uint64).reshape(-1, BANDS),
    )


def _bytes(array: pa.Array) -> memoryview:
    return memoryview(array.buffers()[1])[array.offset * _WIDTH : (array.offset + len(array)) * _WIDTH]


def _as_table(sketches: Sequence[Sketch]) -> pa.Table:
    none = bytes(_WIDTH)
    columns = [
        pa.array([one.version_id for one in sketches], pa.string()),
        pa.array([one.digest for one in sketches], pa.uint64()),
        pa.array([none if one.bands is None else one.bands.tobytes() for one in sketches], pa.binary(_WIDTH)),
    ]
    return pa.Table.from_arrays(columns, schema=_SCHEMA)


def _read(file: Path) -> pa.Table:
    try:
        with pa.OSFile(str(file), "rb") as source, pa.ipc.open_file(source) as stored:
            table = stored.read_all()
    except (OSError, pa.ArrowException):
        return _SCHEMA.empty_table()
    made_by = (table.schema.metadata or {}).get(_VERSION)
    is_ours = made_by == copies_version().encode() and table.schema.equals(_SCHEMA)
    return table.replace_schema_metadata() if is_ours else _SCHEMA.empty_table()


def _write(file: Path, table: pa.Table) -> None:
    beside = file.with_name(f"{file.name}.tmp")
    noted = table.combine_chunks().replace_schema_metadata({_VERSION: copies_version()})
    with pa.OSFile(str(beside), "wb") as sink, pa.ipc.new_file(sink, noted.schema) as stored:
        stored.write_table(noted)
    beside.replace(file)
    file.with_name(_ONCE).unlink(missing_ok=True)
