"""RSS, RDF and Atom, by feedparser: one article an item, with the fullest text that the feed carries.

feedparser resolves no external entities and bounds internal ones; a malformed feed still gives the items it has.
"""

import io
import re
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import urljoin

from schemas.vocabulary import IssueKind
from transforms.articles.page_body import fragment_text, plain_words
from transforms.articles.record import Problem, RawArticle
from transforms.articles.words import join_lines

# a file without one of these in its beginning is no feed, and is not given to a parser that forgives everything
_ROOT = re.compile(rb"<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)\b", re.I)
_ROOT_WITHIN = 65536
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>")
# in a text that was markup a moment ago, "<x>" may be the writer's own words
_ESCAPED_MARKUP = re.compile(r"</?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|blockquote)\b[^<>]*>", re.I)


def parse_feed(name: str, data: bytes) -> Iterator[RawArticle | Problem]:
    """Read a feed; lines are item numbers, from 1."""
    import feedparser

    head = data[:_ROOT_WITHIN].replace(b"\0", b"")  # UTF-16
    feed = None
    if _ROOT.search(head) is not None:
        # a stream, since bytes would be taken for the name of a file
        feed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    if feed is None or not (feed.version or feed.entries):
        yield Problem(IssueKind.UNREADABLE, "no RSS, RDF or Atom feed", name, fatal=True)
        return
    yield from _complaints(feed, name, feedparser.CharacterEncodingOverride)
    if not feed.entries:
        yield Problem(IssueKind.EMPTY, "a feed without items", name, fatal=True)
    for number, entry in enumerate(feed.entries, start=1):
        yield _read_entry(entry, feed.feed, name, number)


def _complaints(feed: Any, name: str, encoding_error: type[Exception]) -> Iterator[Problem]:
    error = feed.get("bozo_exception")
    if not feed.bozo or error is None:
        return
    if isinstance(error, encoding_error):
        yield Problem(IssueKind.BAD_ENCODING, f"read as {feed.encoding}: {error}", name)
        return
    line = error.getLineNumber() if hasattr(error, "getLineNumber") else None
    message = f"malformed feed, read as far as it goes: {error}"
    yield Problem(IssueKind.MALFORMED, message, name, line if line and line > 0 else None)


def _read_entry(entry: Any, feed: Any, name: str, number: int) -> RawArticle | Problem:
    text = max((_text(value) for value in _bodies(entry)), key=len, default="")
    if not text:
        return Problem(IssueKind.EMPTY, "an item without text", name, number, fatal=True)
    link = entry.get("feedburner_origlink") or entry.get("link")
    published = entry.get("published") or entry.get("updated")
    return RawArticle(
        given_id=entry.get("id") or None,
        url=_absolute(link, feed.get("link")),
        publisher=_publisher(entry, feed),
        title=plain_words(unescape(entry.get("title") or "")) or None,
        published=published or None,
        published_from="feed" if published else None,
        language=_language(entry) or feed.get("language") or None,
        text=text,
        source_path=name,
        source_line=number,
    )


def _bodies(entry: Any) -> Iterator[str]:
    for content in entry.get("content") or []:
        if content.get("value"):
            yield content["value"]
    if entry.get("summary"):
        yield entry["summary"]


def _text(value: str) -> str:
    """Return the text of a body: HTML, HTML escaped once more than it should be, or plain."""
    if _MARKUP.search(value) is None:
        value = unescape(value)
        if _ESCAPED_MARKUP.search(value) is None:
            return "\n\n".join(join_lines(value))
    text = fragment_text(value)
    return text if _ESCAPED_MARKUP.search(text) is None else fragment_text(text)


def _absolute(link: str | None, site: str | None) -> str | None:
    if not link:
        return None
    try:
        return urljoin(site or "", link)
    except ValueError:
        return link


def _publisher(entry: Any, feed: Any) -> str | None:
    source = entry.get("source") or {}
    words = source.get("title") or entry.get("publisher") or feed.get("publisher") or feed.get("title") or ""
    return plain_words(unescape(words)) or None


def _language(entry: Any) -> str | None:
    for content in entry.get("content") or []:
        if content.get("language"):
            return str(content["language"])
    return entry.get("language") or None
