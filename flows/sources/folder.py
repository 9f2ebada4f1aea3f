"""Folders and files that are watched: what is new there, or was changed, is read."""

import glob
import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from flows.settings import CHECKOUT
from flows.sources.config import SourceConfig
from flows.sources.documents import completed
from flows.sources.files import inputs_of, read_file
from flows.sources.session import Session
from transforms.articles.record import Problem, RawArticle, Received

_MAX_BYTES = 20_000_000


class FilesConfig(SourceConfig):
    """``path``: a folder, a file, or a pattern such as ``inbox/**/*.html``; relative ones count from the checkout.
    ``paths``: more of them. ``max_bytes``: the largest file, or line of JSONL, that is read.
    """

    kind: Literal["files"]
    path: Annotated[str, Field(min_length=1)]
    paths: tuple[str, ...] = ()
    max_bytes: Annotated[int, Field(ge=1)] = _MAX_BYTES

    @property
    def uses_web(self) -> bool:
        """No."""
        return False

    @property
    def address(self) -> str:
        """The first path."""
        return self.path


CONFIG = FilesConfig


def collect(config: FilesConfig, session: Session) -> Iterator[RawArticle | Problem]:
    """Read the files that are new or changed; one whose time changed and whose bytes did not is not read."""
    n_files = 0
    for file in inputs_of(path for one in (config.path, *config.paths) for path in _expanded(one)):
        if file.is_dir():
            continue
        n_files += 1
        key = str(file)
        stamp = _stamp(file)
        if stamp is not None and session.ledger.mark(f"stamp {key}") == stamp:
            continue
        version = _hash(file)
        if session.ledger.is_new(key, version):
            session.ledger.read(key, version)
            session.tally.n_new += 1
            for one in read_file(file, config.max_bytes):
                yield _ours(session, one) if isinstance(one, RawArticle) else one
        if stamp is not None:
            session.ledger.set_mark(f"stamp {key}", stamp)
    session.tally.listed(n_files)


def _ours(session: Session, article: RawArticle) -> RawArticle:
    return replace(completed(session, article), received=Received(session.name))


def _expanded(words: str) -> Iterator[Path]:
    whole = str(CHECKOUT / Path(words).expanduser())
    if glob.has_magic(words):
        yield from (Path(found) for found in sorted(glob.glob(whole, recursive=True)))  # noqa: PTH207 - the pattern may be absolute
    else:
        yield Path(whole)


def _stamp(file: Path) -> str | None:
    try:
        state = file.stat()
    except OSError:
        return None
    return f"{state.st_mtime_ns} {state.st_size}"


def _hash(file: Path) -> str:
    """Return a hash of the bytes; of a file that cannot be read, of the reason, so that it is reported once."""
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        return str(error.strerror or error)
