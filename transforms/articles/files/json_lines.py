"""JSON records: one object a line (``.jsonl``), or one object or array in a file (``.json``).

A record is ``{"id", "url", "publisher", "title", "published", "language", "text"}``, all but ``text`` optional; other
keys are left alone. Title and text are kept character by character, so that offsets hold in the record too.
"""

import codecs
from collections.abc import Iterator
from typing import Any

import orjson

from schemas.vocabulary import IssueKind
from transforms.articles.decoding import decode
from transforms.articles.record import Problem, RawArticle

_FIELD_OF_KEY = {
    "id": "given_id",
    "url": "url",
    "publisher": "publisher",
    "title": "title",
    "published": "published",
    "language": "language",
}
_NUMBERS_ALLOWED = frozenset({"id", "published"})  # a number for a date is refused later, by name, as a date


def parse_json_lines(name: str, data: bytes) -> Iterator[RawArticle | Problem]:
    """Read a JSONL file. Lines end at a line feed only: U+2028 is a character like any other."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = decode(data).text.encode("utf-8", "replace")
    for number, line in enumerate(data.split(b"\n"), start=1):
        yield from parse_json_line(name, number, line)


def parse_json_line(name: str, number: int, line: bytes) -> Iterator[RawArticle | Problem]:
    """Read one line of JSONL; a blank line gives nothing.

    Args:
        name: the file, for problems and as the article's source.
        number: the line's number, from 1.
        line: its bytes, with or without the line end.
    """
    if number == 1:
        line = line.removeprefix(codecs.BOM_UTF8)
    if not line.strip():
        return
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        value, complaint = _as_other_encoding(line)
        if complaint is None:
            message = f"invalid JSON: {error.msg} (column {error.colno})"
            yield Problem(IssueKind.UNREADABLE, message, name, number, fatal=True)
            return
        yield Problem(IssueKind.BAD_ENCODING, complaint, name, number)
    yield from _read_record(value, name, number)


def parse_json(name: str, data: bytes) -> Iterator[RawArticle | Problem]:
    """Read a JSON file: one record, an array of records (numbered from 1), or JSONL under the wrong name."""
    decoded = decode(data)
    try:
        value = orjson.loads(decoded.text.encode("utf-8", "replace"))
    except orjson.JSONDecodeError as error:
        if _first_line_is_record(data):
            yield from parse_json_lines(name, data)
        else:
            message = f"invalid JSON: {error.msg} (column {error.colno})"
            yield Problem(IssueKind.UNREADABLE, message, name, error.lineno, fatal=True)
        return
    if decoded.complaint is not None:
        yield Problem(IssueKind.BAD_ENCODING, decoded.complaint, name)
    if not isinstance(value, list):
        yield from _read_record(value, name, None)
    elif not value:
        yield Problem(IssueKind.EMPTY, "an empty array", name, fatal=True)
    else:
        for number, item in enumerate(value, start=1):
            yield from _read_record(item, name, number)


def _first_line_is_record(data: bytes) -> bool:
    first, _, rest = data.removeprefix(codecs.BOM_UTF8).strip().partition(b"\n")
    try:
        return bool(rest) and isinstance(orjson.loads(first), dict)
    except orjson.JSONDecodeError:
        return False


def _as_other_encoding(line: bytes) -> tuple[Any, str | None]:
    """Read a line that is valid JSON but for its encoding; the complaint is None if that is not what is wrong."""
    decoded = decode(line)
    if decoded.complaint is None:
        return None, None
    try:
        return orjson.loads(decoded.text.encode("utf-8", "replace")), decoded.complaint
    except orjson.JSONDecodeError:
        return None, None


def _read_record(value: Any, name: str, number: int | None) -> Iterator[RawArticle | Problem]:
    fault = _fault(value)
    if fault is not None:
        kind, message = fault
        yield Problem(kind, message, name, number, fatal=True)
        return
    fields: dict[str, Any] = {}
    for key, target in _FIELD_OF_KEY.items():
        words = value.get(key)
        if isinstance(words, int | float) and not isinstance(words, bool) and key in _NUMBERS_ALLOWED:
            words = str(words)
        if isinstance(words, str):
            if words.strip():
                fields[target] = words
        elif words is not None:
            message = f"{key!r} is {_named(words)} and no string, and was left out"
            yield Problem(IssueKind.MALFORMED, message, name, number, words=repr(words)[:80])
    published_from = "record" if "published" in fields else None
    yield RawArticle(**fields, published_from=published_from, text=value["text"], source_path=name, source_line=number)


def _fault(value: Any) -> tuple[IssueKind, str] | None:
    if not isinstance(value, dict):
        return IssueKind.UNREADABLE, f"{_named(value)}, where an object with a 'text' is wanted"
    if "text" not in value:
        return IssueKind.UNREADABLE, "the record has no 'text'"
    if not isinstance(value["text"], str):
        return IssueKind.UNREADABLE, f"'text' is {_named(value['text'])}, where a string is wanted"
    return None if value["text"].strip() else (IssueKind.EMPTY, "'text' is empty")


def _named(value: Any) -> str:
    """Return what JSON calls a value."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    names = ((str, "a string"), (int | float, "a number"), (list, "an array"))
    return next((name for kind, name in names if isinstance(value, kind)), "an object")
