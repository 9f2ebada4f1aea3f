"""RSS, RDF and Atom, by feedparser: one article an item, with the fullest text that the feed carries.

What a feed declares before its root is left out before it is parsed (``feed_text``); a malformed feed still gives the
items that it has, whole ones.
"""

import hashlib
import io
import re
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import urljoin

from schemas.vocabulary import IssueKind
from transforms.articles.feeds.feed_items import Feed, FeedItem, told_apart
from transforms.articles.feeds.feed_text import feed_text
from transforms.articles.nesting import MOST, is_too_deep
from transforms.articles.pages.body import fragment_text, plain_words
from transforms.articles.record import Problem, RawArticle
from transforms.articles.words import join_lines

# a file without one of these in its beginning is no feed, and is not given to a parser that forgives everything
_ROOT = re.compile(r"<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)\b", re.I)
_ROOT_WITHIN = 65536
_END = re.compile(r"</(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>\s*(?:<!--.*?-->\s*)*$", re.I | re.S)
_END_WITHIN = 4096
_ITEM = re.compile(r"<(?:[\w.-]+:)?(?:item|entry)\b", re.I)
_ITEM_END = re.compile(r"</(?:[\w.-]+:)?(?:item|entry)\s*>", re.I)
_SEVERAL = 3
_ADDRESSES = ("http://", "https://", "/")
# an element for the content may hold a teaser all the same, and a summary may be the whole of a short notice
_CONTENT_FROM = 600
_SUMMARY_UP_TO = 1500
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>")
# in a text that was markup a moment ago, "<x>" may be the writer's own words
_ESCAPED_MARKUP = re.compile(r"</?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|blockquote)\b[^<>]*>", re.I)


def parse_feed(name: str, data: bytes) -> Iterator[RawArticle | Problem]:
    """Read a feed; lines are item numbers, from 1."""
    feed = read_feed(name, data)
    yield from feed.problems
    yield from (item.record for item in feed.items)


def read_feed(name: str, data: bytes, charset: str | None = None) -> Feed:
    """Read the items of an RSS, RDF or Atom feed.

    Args:
        name: its path or address.
        data: its content.
        charset: what its server says of its encoding.
    """
    decoded = feed_text(data, charset)
    text, complaint = decoded.text, decoded.complaint
    if is_too_deep(text):
        message = f"elements lie more than {MOST:,} deep in each other"
        return Feed([], [Problem(IssueKind.TOO_LARGE, message, name, fatal=True)], whole=False)
    feed = _parsed(text) if _ROOT.search(text, 0, _ROOT_WITHIN) is not None else None
    if feed is None or not (feed.version or feed.entries):
        return Feed([], [Problem(IssueKind.UNREADABLE, "no RSS, RDF or Atom feed", name, fatal=True)], whole=False)
    whole = _END.search(text[-_END_WITHIN:]) is not None
    entries = feed.entries if whole or not _is_cut_within(text) else feed.entries[:-1]
    problems = [Problem(IssueKind.BAD_ENCODING, complaint, name)] if complaint else []
    problems.extend(_complaints(feed, name))
    if not entries:
        problems.append(Problem(IssueKind.EMPTY, "a feed without items", name, fatal=True))
    # where all were updated at one moment, it is that of the making of the feed
    updated = {str(dict.get(entry, "updated")) for entry in entries}
    told = len(updated) > 1 or len(entries) < _SEVERAL
    items = [_read_item(entry, feed.feed, name, at, dated=told) for at, entry in enumerate(entries, start=1)]
    return Feed(told_apart(items), problems, whole)


def _is_cut_within(text: str) -> bool:
    """Return whether a feed that was cut off ends within an item: what is there of it may be half of anything."""
    ends = [found.end() for found in _ITEM_END.finditer(text)]
    return _ITEM.search(text, ends[-1] if ends else 0) is not None


def _parsed(text: str) -> Any:
    import feedparser

    # a stream, since a text would be taken for the name of a file
    return feedparser.parse(
        io.BytesIO(text.encode("utf-8", "replace")),
        sanitize_html=False,
        resolve_relative_uris=False,
        response_headers={"content-type": "application/xml; charset=utf-8"},
    )


def _read_item(entry: Any, feed: Any, name: str, number: int, *, dated: bool) -> FeedItem:
    record = _read_entry(entry, feed, name, number)
    url = absolute(_link(entry), _base(feed, name))
    bodies = list(_bodies(entry))
    # plain dictionary access: feedparser's own lends an item without `updated` its date of publication
    words = [entry.get("title") or "", *bodies, str(dict.get(entry, "updated") or "") if dated else ""]
    version = hashlib.blake2b("\x1f".join(words).encode("utf-8", "replace"), digest_size=10).hexdigest()
    length = len(record.text) if isinstance(record, RawArticle) else 0
    complete = length >= (_CONTENT_FROM if entry.get("content") else _SUMMARY_UP_TO)
    return FeedItem(entry.get("id") or url or version, url, version, complete, record)


def _complaints(feed: Any, name: str) -> Iterator[Problem]:
    error = feed.get("bozo_exception")
    if not feed.bozo or error is None:
        return
    line = error.getLineNumber() if hasattr(error, "getLineNumber") else None
    message = f"malformed feed, read as far as it goes: {error}"
    yield Problem(IssueKind.MALFORMED, message, name, line if line and line > 0 else None)


def _read_entry(entry: Any, feed: Any, name: str, number: int) -> RawArticle | Problem:
    text = max((_text(value) for value in _bodies(entry)), key=len, default="")
    if not text:
        return Problem(IssueKind.EMPTY, "an item without text", name, number, fatal=True)
    published = entry.get("published") or entry.get("updated")
    return RawArticle(
        given_id=entry.get("id") or None,
        url=absolute(_link(entry), _base(feed, name)),
        publisher=_publisher(entry, feed),
        title=plain_words(unescape(entry.get("title") or "")) or None,
        published=published or None,
        published_from="feed" if published else None,
        language=_language(entry) or feed.get("language") or None,
        text=text,
        source_path=name,
        source_line=number,
        credits=tuple(words for words in (entry.get("author"),) if isinstance(words, str) and words),
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


def _link(entry: Any) -> str | None:
    """Return where an item leads. An id that nothing says is no link stands in for one if it is an address."""
    link = entry.get("feedburner_origlink") or entry.get("link")
    if not link and entry.get("guidislink"):
        link = entry.get("id")
    by_id = link is not None and entry.get("guidislink") and link == entry.get("id")
    return None if by_id and not link.startswith(_ADDRESSES) else link or None


def _base(feed: Any, name: str) -> str:
    return absolute(feed.get("link"), name) or name


def absolute(link: str | None, base: str) -> str | None:
    """Return a link of a feed as an address; ``base`` counts if it is on the web; what is no link stays."""
    if not link:
        return None
    try:
        return urljoin(base if base.startswith(("http://", "https://")) else "", link)
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
