"""Where WARC files are: on the disk, behind http(s), in an object store; each opened so that one can seek in it."""

import glob
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin

from flows.settings import CHECKOUT
from flows.sources.ranged import Get, RangedFile
from flows.sources.session import Session
from flows.sources.stores import SCHEMES, bucket_of
from flows.sources.warc_lists import NAMES_FILES, file_list

_SUFFIXES = (".warc.gz", ".warc")
_WEB = ("http://", "https://")


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
    """A file to be opened, given the version that is known. ``version`` is None where only opening tells, which raises
    ``ranged.Unchanged`` for the one that is known. ``is_fixed``: it never changes, as those of a crawl do not.
    """

    name: str
    version: str | None
    open: Callable[[str | None], Opened]
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class Where:
    """How a source's paths are to be understood: the poll, and of an object store its region and its own address."""

    session: Session
    region: str | None = None
    endpoint: str | None = None


def listed(path: str, where: Where, is_done: Callable[[Place], bool]) -> Iterator[Place]:
    """Yield the files that a path means, in the order of their names. What is not there is left out.

    Args:
        path: as the source's entry has it.
        where: how it is to be understood.
        is_done: whether a file was read to its end: a list of such files alone is not asked for again if unchanged.

    Raises:
        NotStored: an object store that cannot be read.
    """
    if path.startswith(_WEB):
        get: Get = where.session.fetch
        if path.endswith(NAMES_FILES):
            yield from _in_list(path, where.session, get, lambda name: _named(name, path, get), is_done)
        else:
            yield _remote(path, path, get)
    elif path.startswith(tuple(f"{scheme}://" for scheme in SCHEMES)):
        yield from _in_store(path, where, is_done)
    else:
        yield from (_local(file) for file in local_files(path))


def are_warc_files(path: str) -> bool:
    """Return whether a path or address is, by its name, of WARC files, or a folder that has some."""
    if path.startswith(tuple(f"{scheme}://" for scheme in SCHEMES)):
        return True
    names = (*_SUFFIXES, NAMES_FILES)
    return path.lower().endswith(names) or ("://" not in path and Path(path).is_dir() and bool(local_files(path)))


def local_files(path: str) -> list[Path]:
    """Return the files that a path, a folder or a pattern means now; a relative one counts from the checkout."""
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


def _remote(name: str, url: str, get: Get, version: str | None = None) -> Place:
    def opened(known: str | None) -> Opened:
        file = RangedFile(url, get, known)
        return Opened(name, file.version, file, is_remote=True)  # type: ignore[arg-type]

    return Place(name, version, opened)


def _in_list(
    url: str, session: Session, get: Get, named: Callable[[str], Place], is_done: Callable[[Place], bool]
) -> Iterator[Place]:
    """Yield the files that a list names; it is remembered as read once all of them are."""
    found = file_list(session, url, get)
    if found is not None:
        names, answer = found
        places = [replace(named(name), is_fixed=True) for name in names]
        yield from places
        if all(is_done(place) for place in places):
            session.listed(answer, n_items=0)


def _named(name: str, listing: str, get: Get) -> Place:
    """Return a file that a list names: by its address, or by its path on the list's host."""
    url = urljoin(listing, name if "://" in name else f"/{name.lstrip('/')}")
    return _remote(url, url, get)


def _in_store(address: str, where: Where, is_done: Callable[[Place], bool]) -> Iterator[Place]:
    bucket, path = bucket_of(address, region=where.region, endpoint=where.endpoint)
    get: Get = partial(bucket.fetch, where.session)

    def named(key: str, version: str | None = None) -> Place:
        return _remote(f"{bucket.scheme}://{bucket.name}/{key}", bucket.url(key), get, version)

    if path.endswith(NAMES_FILES):
        yield from _in_list(bucket.url(path), where.session, get, named, is_done)
    elif path.endswith(_SUFFIXES) and not glob.has_magic(path):
        yield named(path)
    else:
        for one in bucket.listed(where.session, path):
            if one.key.endswith(_SUFFIXES):
                yield named(one.key, one.version)
