"""GDELT's 15-minute files: the lists that name them, and the addresses of articles in their rows.

Rows are taken as bytes, since nine in ten are of no interest; columns are told apart by tabs, whatever the file's name
says.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

_FILE = r"https?://\S+/(\d{14})(?:\.translation)?\.(\w+)\.csv\.zip"
_LINE = re.compile(rf"^[ \t]*(\d+)[ \t]+([0-9a-f]{{32}})[ \t]+({_FILE})[ \t\r]*$", re.I | re.M)
_EVENT_COLUMNS, _EVENT_CODE, _EVENT_URL = 61, 26, 60
_GKG_COLUMNS, _GKG_SOURCE, _GKG_URL, _GKG_THEMES, _GKG_THEMES_PLACED = 27, 2, 4, 7, 8
_ON_THE_WEB = b"1"


@dataclass(frozen=True, slots=True)
class BulkFile:
    """One file of one quarter of an hour. ``part`` is ``export``, ``mentions`` or ``gkg``; ``quarter`` sorts."""

    size: int
    md5: str
    url: str
    quarter: str
    part: str


def read_list(text: str) -> list[BulkFile]:
    """Return the files that ``lastupdate.txt`` or a piece of ``masterfilelist.txt`` names, by quarter."""
    found = (
        BulkFile(int(size), md5.lower(), url, quarter, part.lower())
        for size, md5, url, quarter, part in _LINE.findall(text)
    )
    return sorted(found, key=lambda one: (one.quarter, one.part))


def event_addresses(rows: Iterable[bytes], codes: Collection[str]) -> Iterator[str]:
    """Yield the addresses of events whose CAMEO code begins with one of these."""
    wanted = tuple(code.encode() for code in codes)
    for row in rows:
        columns = row.rstrip(b"\r\n").split(b"\t")
        if len(columns) == _EVENT_COLUMNS and columns[_EVENT_CODE].startswith(wanted):
            yield from _address(columns[_EVENT_URL])


def gkg_addresses(rows: Iterable[bytes], themes: Collection[str]) -> Iterator[str]:
    """Yield the addresses of pages on the web that have one of these themes."""
    wanted = {theme.encode() for theme in themes}
    for row in rows:
        if not any(theme in row for theme in wanted):
            continue
        columns = row.rstrip(b"\r\n").split(b"\t")
        if len(columns) != _GKG_COLUMNS or columns[_GKG_SOURCE] != _ON_THE_WEB:
            continue
        placed = {one.partition(b",")[0] for one in columns[_GKG_THEMES_PLACED].split(b";")}
        if wanted & (placed | set(columns[_GKG_THEMES].split(b";"))):
            yield from _address(columns[_GKG_URL])


def _address(words: bytes) -> Iterator[str]:
    url = words.strip().decode("utf-8", "replace")
    if url.startswith(("http://", "https://")) and len(url) <= 2000 and not re.search(r"\s", url):
        yield url
