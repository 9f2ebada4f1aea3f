"""A file behind http(s), read a few megabytes at a time through the one door to the web: never all of it at once."""

import io
from collections.abc import Callable

from flows.fetching.response import Expect, Outcome, Response

Get = Callable[..., Response]
"""Fetches an address: ``Session.fetch``, or what signs for it."""

_STEP = 8_000_000


class Unchanged(Exception):  # noqa: N818 - reads as what happened
    """The file is the one that is known."""


class Lost(Exception):  # noqa: N818 - reads as what happened
    """The file could not be read on: no answer, another file than before, or a server that knows no parts of files."""


class Missing(Lost):
    """There is no such file, or none that may be asked for."""


class RangedFile(io.RawIOBase):
    """Reads by ``Range``; each part is a request of its own, so that robots.txt, pauses and limits hold for it.

    Args:
        url: the file.
        get: fetches a part of it.
        known: the version that is known, as ``version`` was then.

    Raises:
        Unchanged: it is in that version.
        Lost: it cannot be had.
    """

    def __init__(self, url: str, get: Get, known: str | None = None) -> None:
        super().__init__()
        self._url = url
        self._get = get
        self._place = self._start = 0
        self._part = b""
        self.size: int | None = None
        self.version = ""
        self.is_lost = False
        self._fetch(0, **_validators(known))
        if known is not None and known == self.version:
            raise Unchanged(url)

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def seekable(self) -> bool:
        """Return that one can seek in it."""
        return True

    def tell(self) -> int:
        """Return the place."""
        return self._place

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place."""
        self._place = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self.size or 0}[whence]
        return self._place

    def read(self, size: int = -1) -> bytes:
        """Read up to ``size`` bytes; raises Lost where the file cannot be had any more."""
        inside = self._place - self._start
        if not 0 <= inside < len(self._part):
            if self._place >= (self.size or 0):
                return b""
            self._fetch(self._place)
            inside = 0
        data = self._part[inside:] if size < 0 else self._part[inside : inside + size]
        self._place += len(data)
        return data

    def _fetch(self, start: int, **validators: str) -> None:
        answer = self._get(self._url, Expect.BINARY, span=(start, start + _STEP - 1), **validators)
        if answer.outcome is Outcome.NOT_MODIFIED:
            raise Unchanged(self._url)
        if not answer.ok:
            is_missing = answer.outcome in {Outcome.GONE, Outcome.REFUSED}
            self._lose(f"{answer.outcome}: {answer.message}", Missing if is_missing else Lost)
        total = _total(answer)
        version = f"{total} {answer.header('etag') or answer.header('last-modified') or ''}".strip()
        if self.version not in {"", version}:
            self._lose("another file than before")
        whole = answer.status == 200
        self.size, self.version = total, version
        self._start, self._part = 0 if whole else start, answer.received

    def _lose(self, why: str, kind: type[Lost] = Lost) -> None:
        self.is_lost = True
        raise kind(why)


def _validators(version: str | None) -> dict[str, str]:
    """Return what of a version can be sent back."""
    mark = (version or "").partition(" ")[2]
    if not mark:
        return {}
    return {"etag" if mark.startswith(('"', 'W/"')) else "last_modified": mark}


def _total(answer: Response) -> int:
    stated = (answer.header("content-range") or "").rpartition("/")[2]
    return int(stated) if stated.isdecimal() else len(answer.received)
