"""Where WARC files are: on the disk, behind http(s), in an object store; each opened so that one can seek in it."""

import glob
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urljoin

from flows.fetching.body import Damaged, TooLarge, decompress
from flows.fetching.limits import Limits
from flows.fetching.response import Expect
from flows.settings import CHECKOUT
from flows.sources.ranged import RangedFile
from flows.sources.session import Session

_SUFFIXES = (".warc.gz", ".warc")
_MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that is read. ``version`` says which one it is: another size, time or ETag makes it another."""

    name: str
    version: str
    file: BinaryIO
    is_remote: bool

    @property
    def is_lost(self) -> bool:
        """Whether it could not be read to its end."""
        return bool(getattr(self.file, "is_lost", False))

    def close(self) -> None:
        """Close it."""
        self.file.close()


@dataclass(frozen=True, slots=True)
class Place:
    """A file to be opened; ``version`` is None where only opening tells."""

    name: str
    version: str | None
    open: Callable[[Session], Opened]


def listed(path: str, session: Session) -> Iterator[Place]:
    """Yield the files that a path means, in the order of their names. What is not there is left out."""
    if path.startswith(("http://", "https://")):
        yield from _on_the_web(path, session)
    elif "://" in path:
        yield from _in_store(path)
    else:
        yield from (_local(file) for file in _files(path))


def are_warc_files(path: str) -> bool:
    """Return whether a path or address is, by its name, of WARC files, or a folder that has some."""
    names = (*_SUFFIXES, "warc.paths.gz")
    return path.lower().endswith(names) or ("://" not in path and Path(path).is_dir() and bool(_files(path)))


def _files(path: str) -> list[Path]:
    whole = str(CHECKOUT / Path(path).expanduser())
    if glob.has_magic(path):
        found = [Path(one) for one in glob.glob(whole, recursive=True)]  # noqa: PTH207 - the pattern may be absolute
    elif Path(whole).is_dir():
        found = [one for one in Path(whole).rglob("*") if one.name.endswith(_SUFFIXES)]
    else:
        found = [Path(whole)]
    return sorted(one for one in found if one.is_file())


def _local(path: Path) -> Place:
    name, state = os.fspath(path), path.stat()
    version = f"{state.st_size} {state.st_mtime_ns}"
    return Place(name, version, lambda _: Opened(name, version, path.open("rb"), is_remote=False))


def _on_the_web(url: str, session: Session) -> Iterator[Place]:
    if not url.endswith("paths.gz"):
        yield _page_of_web(url)
        return
    answer = session.fetch(url, Expect.BINARY)
    if not answer.ok:
        session.tally.failed(answer, listing=True)
        return
    try:
        text = decompress(answer.body, "gzip", Limits()) if answer.body.startswith(b"\x1f\x8b") else answer.body
    except (Damaged, TooLarge):
        text = b""
    for line in text.decode("utf-8", "replace").split():
        yield _page_of_web(urljoin(url, line if "://" in line else f"/{line.lstrip('/')}"))


def _page_of_web(url: str) -> Place:
    def opened(session: Session) -> Opened:
        file = RangedFile(url, session)
        return Opened(url, file.version, file, is_remote=True)  # type: ignore[arg-type]

    return Place(url, None, opened)


def _in_store(url: str) -> Iterator[Place]:
    """Yield what an object store has under an address, by pyarrow, which finds credentials in its usual places."""
    from pyarrow.fs import FileSelector, FileSystem, FileType

    store, path = FileSystem.from_uri(url)
    info = store.get_file_info(path)
    inside = store.get_file_info(FileSelector(path, recursive=True)) if info.type == FileType.Directory else [info]
    for one in sorted(inside, key=lambda each: str(each.path)):
        if one.type == FileType.File and (one.path.endswith(_SUFFIXES) or one.path == path):
            yield _stored(url.partition("://")[0], store, one)


def _stored(scheme: str, store: Any, info: Any) -> Place:
    name, version = f"{scheme}://{info.path}", f"{info.size} {info.mtime_ns}"
    return Place(name, version, lambda _: Opened(name, version, store.open_input_file(info.path), is_remote=True))
