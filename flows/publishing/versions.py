"""Which rules made a mart, and which definitions a database: hashes that tell whether either must be made again."""

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import transforms
from flows.publishing.database import PUBLISHED, STORAGE_VERSION
from flows.publishing.views import load_views
from schemas.dictionary import column_comment
from schemas.looked_up import LOOKED_UP, published_columns
from transforms.reviews.changes import format_changes
from transforms.reviews.decision import Decision
from transforms.reviews.parse import format_decision

_COPIES = ("articles/copies.py", "articles/shelf.py", "articles/sketches.py")
_MERGING = (
    *("mart.py", "building.py", "owned.py", "rows.py", "regions", "merging", "linking", "reviews", "state"),
    *_COPIES,
)


@cache
def mart_version() -> str:
    """Return a hash of the rules that make the mart out of staging: their source."""
    return _hash_sources(_MERGING)


@cache
def copies_version() -> str:
    """Return a hash of the rules that tell copies: their source."""
    return _hash_sources(_COPIES)


def reviews_version(decisions: Iterable[Decision]) -> str:
    """Return a hash of the decisions of people, and of where they stand."""
    return _hash([f"{one.file}:{one.line}:{format_decision(one, format_changes(one.changes))}" for one in decisions])


@cache
def database_version() -> str:
    """Return a hash of what a database is made by: its tables, columns, comments, views and storage version."""
    tables = [
        f"{table.name} {table.description} {table.sort} {column.name} {column.kind} {column_comment(column)}"
        for table in PUBLISHED
        for column in published_columns(table.name, table.columns)
    ]
    looked_up = [one.sql for columns in LOOKED_UP.values() for one in columns]
    return _hash([STORAGE_VERSION, *tables, *looked_up, *(view.sql for view in load_views())])


def _hash_sources(names: Iterable[str]) -> str:
    root = Path(str(transforms.__file__)).parent
    sources = [file for name in names for file in _python_files(root / name)]
    return _hash([f"{file.relative_to(root)}\n{file.read_text(encoding='utf-8')}" for file in sources])


def _python_files(path: Path) -> list[Path]:
    return sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _hash(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]
