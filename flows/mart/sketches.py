"""The sketches of texts, kept in files of their own beside the tables.

They say nothing that the texts do not say: a file that is missing, spoilt or made by other rules counts as empty, so
that its sketches are made again. Few new ones go into a second, small file: the first has 256 bytes for each text.
"""

from pathlib import Path

import pyarrow as pa

from flows.publishing.versions import copies_version
from transforms.articles.sketches import BANDS

WIDTH = BANDS * 8
"""The bytes of the bands of a sketch: each is a number of 64 bits."""

SCHEMA = pa.schema([("version_id", pa.string()), ("digest", pa.uint64()), ("bands", pa.binary(WIDTH))])

_MANY = "_sketches.arrow"
_FEW = "_sketches_new.arrow"
_ONCE = "_sketches.parquet"
"""Its name in earlier releases; hashes take no less room in Parquet, and twenty times as long to read."""

_VERSION = b"copies_version"
_BESIDE = b"beside"
"""How many sketches the first file has: a second file that was written beside another first one does not count."""

_SHARE = 20
"""The second file is put into the first when it has more than one of so many sketches."""


class SketchFiles:
    """What is kept in a folder. ``kept`` are all sketches, those of the first file in pieces of their own."""

    def __init__(self, folder: Path) -> None:
        """Read them."""
        self._folder = folder
        many, _ = _read(folder / _MANY)
        few, beside = _read(folder / _FEW)
        self._n_many = many.num_rows
        self._few = few if beside == self._n_many and self._n_many > 0 else SCHEMA.empty_table()
        self.kept = pa.concat_tables([many, self._few])

    def add(self, made: pa.Table) -> pa.Table:
        """Keep some more, and return all."""
        few = pa.concat_tables([self._few, made])
        if few.num_rows * _SHARE > self._n_many:
            return self.replace(pa.concat_tables([self.kept, made]))
        _write(self._folder / _FEW, few, beside=self._n_many)
        return pa.concat_tables([self.kept, made])

    def replace(self, sketches: pa.Table) -> pa.Table:
        """Keep exactly these, and return them."""
        _write(self._folder / _MANY, sketches, beside=0)
        (self._folder / _FEW).unlink(missing_ok=True)
        (self._folder / _ONCE).unlink(missing_ok=True)
        return sketches


def _read(file: Path) -> tuple[pa.Table, int]:
    """Return the sketches in a file, and beside how many others they were put; what is not looked at is not loaded."""
    try:
        with pa.memory_map(str(file)) as source, pa.ipc.open_file(source) as stored:
            table = stored.read_all()
            table.validate()
    except (OSError, pa.ArrowException):
        return SCHEMA.empty_table(), 0
    said = table.schema.metadata or {}
    is_ours = said.get(_VERSION) == copies_version().encode() and table.schema.equals(SCHEMA)
    if not is_ours or not said.get(_BESIDE, b"0").isdigit():
        return SCHEMA.empty_table(), 0
    return table.replace_schema_metadata(), int(said.get(_BESIDE, b"0"))


def _write(file: Path, table: pa.Table, *, beside: int) -> None:
    to_be = file.with_name(f"{file.name}.tmp")
    noted = table.combine_chunks().replace_schema_metadata({_VERSION: copies_version(), _BESIDE: str(beside)})
    with pa.OSFile(str(to_be), "wb") as sink, pa.ipc.new_file(sink, noted.schema) as stored:
        stored.write_table(noted)
    to_be.replace(file)
