"""Files in the way of an export that no export of ours wrote: they are not replaced unless somebody says so."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

MARK = {"written_by": "sanctionlog"}
"""What our Parquet files say of themselves in their metadata. Older ones do not; their manifest has their hashes."""

_KEYS = frozenset({"run_id", "published_at", "schema_version", "files"})


def foreign_files(out: Path, names: Iterable[str], manifest: str) -> list[Path]:
    """Return which of the files that an export is to write are there already and are not ours.

    Args:
        out: the folder.
        names: the names of the Parquet files.
        manifest: the name of the manifest.
    """
    listed = _listed(out / manifest)
    hashes = {} if listed is None else listed
    found = [out / name for name in names if not _is_ours(out / name, hashes.get(name))]
    return [*found, *([out / manifest] if listed is None and _holds_something(out / manifest) else [])]


def _holds_something(path: Path) -> bool:
    return path.is_dir() or (path.exists() and path.stat().st_size > 0)


def _is_ours(path: Path, sha256: str | None) -> bool:
    """Return whether a file is not there, empty, marked as ours, or the one that our manifest tells."""
    if not _holds_something(path):
        return True
    if not path.is_file():
        return False
    try:
        metadata = pq.read_metadata(path).metadata or {}
    except (pa.ArrowException, OSError):
        return False
    marked = all(metadata.get(key.encode()) == value.encode() for key, value in MARK.items())
    return marked or (sha256 is not None and hashlib.sha256(path.read_bytes()).hexdigest() == sha256)


def _listed(manifest: Path) -> dict[str, str] | None:
    """Return the hashes in a manifest of ours by the name of the file; None if there is none."""
    try:
        read: Any = json.loads(manifest.read_text(encoding="utf-8"))
        if not isinstance(read, dict) or not read.keys() >= _KEYS:
            return None
        return {one["file"]: one["sha256"] for one in read["files"]}
    except (OSError, ValueError, KeyError, TypeError):
        return None
