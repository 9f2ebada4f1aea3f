"""Folders and files that are watched: what is new there, or was changed, is read."""

import glob
import hashlib
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from flows.settings import CHECKOUT
from flows.sources.config import FilePath, SourceConfig
from flows.sources.documents import completed
from flows.sources.files import LeftOut, changed_text, inputs_of, is_inside, read_file, stray, unread
from flows.sources.session import Session
from schemas.vocabulary import PollOutcome
from transforms.articles.record import Problem, RawArticle, Received

_MAX_BYTES = 20_000_000
_HASH = re.compile(r"[0-9a-f]{64}")


class FilesConfig(SourceConfig):
    """``path``: a folder, a file, or a pattern such as ``inbox/**/*.html``; relative ones count from the checkout.
    ``paths``: more of them. ``max_bytes``: the largest file, or line of JSONL, that is read.
    """

    kind: Literal["files"]
    path: FilePath
    paths: tuple[FilePath, ...] = ()
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
    left = LeftOut()
    missing = next((one for one in map(_missing, (config.path, *config.paths)) if one is not None), None)
    if missing is not None:
        session.tally.failed_listing = (PollOutcome.FAILED, f"there is no {missing}")
    paths = (path for one in (config.path, *config.paths) for path in _expanded(one, left.links))
    for file in inputs_of(paths, left):
        if file.is_dir():
            continue
        n_files += 1
        key = os.fsencode(file).decode("utf-8", "backslashreplace")  # a name may be no text, which no table takes
        stamp = _stamp(file)
        if stamp is not None and session.ledger.mark(f"stamp {key}") == stamp:
            continue
        version, is_had = _version(file, config.max_bytes)
        if session.ledger.is_new(key, version):
            seen = session.ledger.get(key)
            was_read = seen is not None and _HASH.fullmatch(seen.version or "") is not None
            session.ledger.read(key, version)
            session.tally.n_new += 1
            yield from _read(file, config, session, was_read=was_read)
        # what could not be read may be by the next poll, although nothing in it was changed
        if stamp is not None and is_had:
            session.ledger.set_mark(f"stamp {key}", stamp)
    session.tally.listed(n_files)
    yield from _told(left, session)


def _told(left: LeftOut, session: Session) -> Iterator[Problem]:
    """Yield what was left out, and has not been told before."""
    named = [(f"stray {link}", stray(link)) for link in left.links]
    for key, problem in [*named, *(("unread", one) for one in unread(left))]:
        if session.ledger.mark(key) not in ("told", problem.message):
            session.ledger.set_mark(key, problem.message)
            yield problem


def _read(file: Path, config: FilesConfig, session: Session, *, was_read: bool) -> Iterator[RawArticle | Problem]:
    for one in read_file(file, config.max_bytes):
        yield _ours(session, one) if isinstance(one, RawArticle) else one
        if was_read and isinstance(one, RawArticle) and one.url is None and one.source_line is None:
            yield changed_text(one.source_path)


def _ours(session: Session, article: RawArticle) -> RawArticle:
    return replace(completed(session, article), received=Received(session.name))


def _missing(words: str) -> Path | None:
    """Return the folder or file that should be there and is not; a pattern may match nothing yet."""
    whole = str(CHECKOUT / Path(words).expanduser())
    wanted = _fixed_part(whole) if glob.has_magic(words) else Path(whole)
    return None if os.path.exists(wanted) else wanted  # noqa: PTH110 - where it may not look, Path.exists raises


def _expanded(words: str, strays: list[Path]) -> Iterator[Path]:
    """Yield what a path or pattern means; a link by which a pattern leads out of its folder is a stray."""
    whole = str(CHECKOUT / Path(words).expanduser())
    if not glob.has_magic(words):
        yield Path(whole)
        return
    root = os.path.realpath(_fixed_part(whole))
    seen: set[str] = set()  # round a circle of links, a pattern finds the same file forty times
    for found in sorted(glob.glob(whole, recursive=True)):  # noqa: PTH207 - the pattern may be absolute
        real = os.path.realpath(found)
        if is_inside(real, root):
            yield Path(found)
        elif real not in seen:
            strays.append(Path(found))
        seen.add(real)


def _fixed_part(pattern: str) -> Path:
    """Return the folder of a pattern under which all of it is found."""
    parts = Path(pattern).parts
    return Path(*parts[: next(number for number, part in enumerate(parts) if glob.has_magic(part))])


def _stamp(file: Path) -> str | None:
    try:
        state = file.stat()
    except OSError:
        return None
    return f"{state.st_mtime_ns} {state.st_size}"


def _version(file: Path, max_bytes: int) -> tuple[str, bool]:
    """Return a hash of the bytes, and that they can be read; else the reason, so that it is reported once."""
    try:
        state = file.stat()
        if not stat.S_ISREG(state.st_mode):  # a pipe would be waited for, a device read without end
            return "no file", False
        if state.st_size > max_bytes and file.suffix.lower() != ".jsonl":
            return "too large", False
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest(), True
    except OSError as error:
        return str(error.strerror or error), False
