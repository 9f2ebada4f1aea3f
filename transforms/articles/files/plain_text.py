"""Plain text with a header block, or without one.

The block looks like a mail's: ``Title: …`` lines in any order and case, ended by an empty line; a line that starts
with a space goes on with the line before. Without a known header the first line is the title if an empty line follows.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from schemas.vocabulary import IssueKind
from transforms.articles.decoding import decode
from transforms.articles.record import Problem, RawArticle
from transforms.articles.words import normalise_newlines, one_line

FIELD_OF_HEADER = {
    "title": "title",
    "publisher": "publisher",
    "published": "published",
    "date": "published",
    "url": "url",
    "language": "language",
    "id": "given_id",
}
"""The headers that are understood, and the field of ``RawArticle`` that each fills."""

_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9_ -]{0,39}?) ?:(?:\s+(.*))?$")
_MARKUP = re.compile(r"\s*<(?:!doctype html|html|head|body|\?xml)\b", re.I)
_LONGEST_TITLE = 300


@dataclass
class _Head:
    fields: dict[str, str] = field(default_factory=dict)
    complaints: list[tuple[str, str]] = field(default_factory=list)
    length: int = 0  # lines


def parse_text(name: str, data: bytes) -> Iterator[RawArticle | Problem]:
    """Read a plain-text file as one article."""
    decoded = decode(data)
    text = normalise_newlines(decoded.text).lstrip("\ufeff")
    if _MARKUP.match(text):
        yield Problem(IssueKind.UNREADABLE, "markup in a .txt file; name it .html or .xml", name, fatal=True)
        return
    if decoded.complaint is not None:
        yield Problem(IssueKind.BAD_ENCODING, decoded.complaint, name)
    lines = text.strip().split("\n")
    head = _read_head(lines)
    for words, message in head.complaints:
        yield Problem(IssueKind.MALFORMED, message, name, words=words)
    fields: dict[str, Any] = dict(head.fields)
    body = lines[head.length :]
    if head.length == 0 and len(lines) > 1 and not lines[1].strip() and len(lines[0]) <= _LONGEST_TITLE:
        fields, body = {"title": lines[0].strip()}, lines[2:]
    article = "\n".join(body).strip()
    if not article:
        yield Problem(IssueKind.EMPTY, "no text below the header", name, fatal=True)
        return
    published_from = "header" if "published" in fields else None
    yield RawArticle(**fields, published_from=published_from, text=article, source_path=name)


def _read_head(lines: list[str]) -> _Head:
    """Read the header block; of length 0 if no line of it is a header that we know."""
    headers: list[tuple[str, str]] = []
    length = 0
    for line in lines:
        found = _HEADER.fullmatch(line)
        if found is not None:
            headers.append((found[1].strip(), found[2] or ""))
        elif headers and line.strip() and line[0].isspace():
            headers[-1] = (headers[-1][0], f"{headers[-1][1]} {line}")
        else:
            break
        length += 1
    if not any(key.lower() in FIELD_OF_HEADER for key, _ in headers):
        return _Head()
    return _fill(headers, length)


def _fill(headers: list[tuple[str, str]], length: int) -> _Head:
    head = _Head(length=length)
    known = "Title, Publisher, Published, URL, Language and ID"
    for key, value in headers:
        target, words = FIELD_OF_HEADER.get(key.lower()), one_line(value)
        if target is None:
            head.complaints.append((key, f"unknown header {key!r} left out; known are {known}"))
        elif target in head.fields:
            head.complaints.append((key, f"header {key!r} stands twice; the first one is used"))
        elif words:
            head.fields[target] = words
    return head
