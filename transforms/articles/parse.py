"""The one door from bytes to articles: by suffix to the reader of that shape, which is loaded only then."""

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import PurePosixPath

from schemas.vocabulary import IssueKind
from transforms.articles.decoding import is_binary
from transforms.articles.record import Problem, RawArticle

_READERS = {
    ".htm": ("pages.html_page", "parse_html"),
    ".html": ("pages.html_page", "parse_html"),
    ".eml": ("files.mail", "parse_mail"),
    ".mbox": ("files.mail", "parse_mail"),
    ".pdf": ("files.pdf", "parse_pdf"),
    ".txt": ("files.plain_text", "parse_text"),
    ".jsonl": ("files.json_lines", "parse_json_lines"),
    ".json": ("files.json_lines", "parse_json"),
    ".xml": ("feeds.feed", "parse_feed"),
    ".rss": ("feeds.feed", "parse_feed"),
    ".atom": ("feeds.feed", "parse_feed"),
}
SUFFIXES = frozenset(_READERS)
"""The suffixes of inputs, in lower case."""

_PDF = ".pdf"
_PDF_WITHIN = 1024  # what stands before is forgiven by readers
_BINARY = frozenset({_PDF, ".eml", ".mbox"})  # a mail may hold anything in its attachments
_PAGES = frozenset({".htm", ".html"})
_BLANK = b" \t\r\n\f\v\0\xef\xbb\xbf\xff\xfe"


def suffix_of(name: str) -> str:
    """Return the suffix that decides how a file is read, in lower case."""
    return PurePosixPath(name).suffix.lower()


def parse_file(
    name: str, data: bytes, *, suffix: str | None = None, charset: str | None = None, title: str | None = None
) -> Iterator[RawArticle | Problem]:
    """Read the articles of one file.

    Args:
        name: its path or address; articles and problems carry it.
        data: its content.
        suffix: what it should hold, as a suffix says it; the name's own if not given.
        charset: what whoever sent it says of its encoding; only pages have a use for that.
        title: what the listing says that led to it; likewise.

    Yields:
        An article or a fatal problem for each record, and problems that are not fatal. Never raises on bad input.
    """
    suffix = suffix or suffix_of(name)
    if suffix not in _READERS:
        message = f"unknown kind of file {suffix!r}; known are {' '.join(sorted(SUFFIXES))}"
        yield Problem(IssueKind.UNREADABLE, message, name, fatal=True)
    elif not data.strip(_BLANK):
        yield Problem(IssueKind.EMPTY, "an empty file", name, fatal=True)
    elif suffix == _PDF and b"%PDF" not in data[:_PDF_WITHIN]:
        yield Problem(IssueKind.UNREADABLE, "no PDF file: it does not begin as one", name, fatal=True)
    elif suffix not in _BINARY and is_binary(data):
        yield Problem(IssueKind.UNREADABLE, f"binary data, where {suffix} is text", name, fatal=True)
    else:
        reader = _reader(suffix)
        told = {key: words for key, words in (("charset", charset), ("title", title)) if words}
        yield from _guarded(partial(reader, **told) if told and suffix in _PAGES else reader, name, data)


_Reader = Callable[..., Iterator[RawArticle | Problem]]


def _reader(suffix: str) -> _Reader:
    module, function = _READERS[suffix]
    reader: _Reader = getattr(import_module(f"transforms.articles.{module}"), function)
    return reader


def _guarded(reader: _Reader, name: str, data: bytes) -> Iterator[RawArticle | Problem]:
    try:
        yield from reader(name, data)
    except Exception as error:  # noqa: BLE001 - three parsers of other people's see arbitrary bytes; the batch goes on
        yield Problem(IssueKind.UNREADABLE, f"the reader gave up: {type(error).__name__}: {error}", name, fatal=True)
