"""Files and folders as a source: which files are inputs, in which order, and their bytes.

A folder is read recursively in the order of paths, entering no folder twice. A link in it that leads out of it is not
followed: whoever may write into an inbox should not choose what else of this machine is read. Hidden files, READMEs
and files of other kinds in a folder are no inputs, but documents and archives among them are told, since they may well
hold articles; a file that is named is an input, whatever it is called. JSONL is read line by line, so that the limit on
size holds for each line; any other file over the limit is not read.
"""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from schemas.vocabulary import IssueKind
from transforms.articles.decoding import is_binary
from transforms.articles.files.json_lines import parse_json_line
from transforms.articles.parse import SUFFIXES, parse_file, suffix_of
from transforms.articles.record import Problem, RawArticle

STDIN = "-"
"""The source path of articles that come through standard input."""

_DOCUMENTS = frozenset({".doc", ".docx", ".odt", ".rtf", ".pages", ".epub", ".msg", ".mht", ".mhtml", ".xhtml"})
_ARCHIVES = frozenset({".gz", ".bz2", ".xz", ".zst", ".zip", ".7z", ".tar", ".tgz", ".warc", ".ndjson"})
_SAMPLE = 65536
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(slots=True)
class LeftOut:
    """What was not read of a folder: ``links`` that lead out of it, and documents and archives of kinds ``unread``."""

    links: list[Path] = field(default_factory=list)
    unread: list[Path] = field(default_factory=list)


def collect(paths: Sequence[Path], *, max_bytes: int) -> Iterator[RawArticle | Problem]:
    """Read articles from files and folders; a file that is reached twice is read once.

    Args:
        paths: files and folders, in the order in which they are read.
        max_bytes: the largest file, or line of JSONL, that is read.

    Yields:
        An article or a fatal problem for each record, and problems that are not fatal.
    """
    left = LeftOut()
    for file in inputs_of(paths, left):
        if os.path.isdir(file):  # noqa: PTH112 - where it may not look, Path.is_dir raises
            message = f"no input in this folder; inputs end in {' '.join(sorted(SUFFIXES))}"
            yield Problem(IssueKind.EMPTY, message, _printable(file), fatal=True)
        else:
            yield from read_file(file, max_bytes)
    yield from (stray(one) for one in left.links)
    yield from unread(left)


def inputs_of(paths: Iterable[Path], left: LeftOut) -> Iterator[Path]:
    """Yield the files that are inputs, each once, in the order of the paths; a folder without inputs for itself.

    Args:
        paths: files and folders.
        left: where that of a folder is put which is not read and should be told.
    """
    seen: set[str] = set()
    for path in paths:
        is_folder = os.path.isdir(path)  # noqa: PTH112 - as above
        inputs = (list(_walk(path, os.path.realpath(path), set(), left)) or [path]) if is_folder else [path]
        for file in inputs:
            real = os.path.realpath(file)
            if real not in seen:
                seen.add(real)
                yield file


def collect_stdin(stream: BinaryIO, *, max_bytes: int = 20_000_000) -> Iterator[RawArticle | Problem]:
    """Read articles from a stream of JSONL, as it comes."""
    n_lines = 0
    for item in _read_lines(STDIN, stream, max_bytes):
        n_lines += 1
        yield item
    if n_lines == 0:
        yield Problem(IssueKind.EMPTY, "nothing came through standard input", STDIN, fatal=True)


def stray(link: Path) -> Problem:
    """Return what there is to say of a link that leads out of its folder."""
    message = "a link out of the folder: not read; to read what it leads to, name that as an input of its own"
    return Problem(IssueKind.UNREADABLE, message, _printable(link), fatal=True)


def unread(left: LeftOut) -> Iterator[Problem]:
    """Yield what there is to say of documents and archives that are not read: how many of which kind, in one."""
    if len(left.unread) == 0:
        return
    counts = Counter(suffix_of(one.name) for one in left.unread)
    told = ", ".join(f"{n:,} {suffix}" for suffix, n in sorted(counts.items()))
    message = (
        f"not read, beside others: {told}; save documents as text, pages or PDF, unpack archives, and name WARC files "
        f"by `sanctionlog sources add`. Inputs end in {' '.join(sorted(SUFFIXES))}"
    )
    yield Problem(IssueKind.UNREADABLE, message, _printable(left.unread[0]))


def changed_text(file: str) -> Problem:
    """Say that nothing tells a changed text for a version of the one that stood in its file before."""
    message = (
        "changed since it was read, and without an address: it is another article, and what the text before claimed "
        "stands until `sanctionlog review reject` withdraws it; with its address (a line 'URL: …', the canonical link "
        "of a page) a text takes the place of the one before"
    )
    return Problem(IssueKind.NO_ADDRESS, message, file)


def is_inside(path: Path | str, root: str) -> bool:
    """Return whether a path is, after all links in it, in a folder that is given without any."""
    real = os.path.realpath(path)
    return real == root or real.startswith(os.path.join(root, ""))  # noqa: PTH118 - with a separator at its end


def _walk(folder: Path, root: str, entered: set[str], left: LeftOut) -> Iterator[Path]:
    real = os.path.realpath(folder)
    if real in entered:
        return
    entered.add(real)
    try:
        children = sorted(folder.iterdir())
    except OSError:
        yield folder  # reading it fails again, and says why
        return
    for child in children:
        if child.name.startswith(".") or child.stem.upper() == "README":
            continue
        if child.is_symlink() and not is_inside(child, root):
            left.links.append(child)
        elif os.path.isdir(child):  # noqa: PTH112 - as above
            yield from _walk(child, root, entered, left)
        elif suffix_of(child.name) in SUFFIXES:
            yield child
        elif suffix_of(child.name) in _DOCUMENTS | _ARCHIVES:
            left.unread.append(child)


def read_file(file: Path, max_bytes: int) -> Iterator[RawArticle | Problem]:
    """Read the articles of one file; what cannot be read is a problem."""
    name = _printable(file)
    try:
        size = file.stat().st_size
        if not file.is_file():
            yield Problem(IssueKind.UNREADABLE, "neither a file nor a folder that can be read", name, fatal=True)
        elif suffix_of(name) == ".jsonl" and size > 0:
            with file.open("rb") as stream:
                yield from _read_json_lines(name, stream, max_bytes)
        elif size > max_bytes:
            message = f"{size:,} bytes, more than the limit of {max_bytes:,}; not read"
            yield Problem(IssueKind.TOO_LARGE, message, name, fatal=True)
        else:
            yield from parse_file(name, file.read_bytes())
    except OSError as error:
        yield Problem(IssueKind.UNREADABLE, f"cannot be read: {error.strerror or error}", name, fatal=True)


def _read_json_lines(name: str, stream: BinaryIO, max_bytes: int) -> Iterator[RawArticle | Problem]:
    start = stream.read(_SAMPLE)
    stream.seek(0)
    if is_binary(start):
        yield Problem(IssueKind.UNREADABLE, "binary data, where .jsonl is text", name, fatal=True)
        return
    if start.startswith(_UTF16_MARKS):  # lines cannot be told apart before it is decoded
        data = stream.read(max_bytes + 1)
        if len(data) > max_bytes:
            yield Problem(IssueKind.TOO_LARGE, "UTF-16 over the limit of size; convert it to UTF-8", name, fatal=True)
        else:
            yield from parse_file(name, data)
        return
    empty = True
    for item in _read_lines(name, stream, max_bytes):
        empty = False
        yield item
    if empty:
        yield Problem(IssueKind.EMPTY, "an empty file", name, fatal=True)


def _read_lines(name: str, stream: BinaryIO, max_bytes: int) -> Iterator[RawArticle | Problem]:
    number = 0
    while line := stream.readline(max_bytes + 1):
        number += 1
        if len(line) <= max_bytes:
            yield from parse_json_line(name, number, line)
            continue
        while not line.endswith(b"\n") and (line := stream.readline(max_bytes)):
            pass
        yield Problem(
            IssueKind.TOO_LARGE, f"a line of more than {max_bytes:,} bytes; not read", name, number, fatal=True
        )


def _printable(path: Path) -> str:
    """Return the path as text that every encoder takes, whatever bytes the file system has in it."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")
