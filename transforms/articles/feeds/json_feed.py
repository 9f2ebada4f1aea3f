"""JSON Feed (https://www.jsonfeed.org/version/1.1/): one article an item."""

import hashlib
from collections.abc import Iterator
from typing import Any

import orjson

from schemas.vocabulary import IssueKind
from transforms.articles.decoding import decode
from transforms.articles.feeds.feed import absolute
from transforms.articles.feeds.feed_items import Feed, FeedItem, told_apart
from transforms.articles.pages.body import fragment_text
from transforms.articles.record import Problem, RawArticle
from transforms.articles.words import join_lines

_BLANK = b" \t\r\n\0\xef\xbb\xbf\xff\xfe"
"""What may stand before the first brace, with marks of byte order and the zeros of UTF-16."""


def is_json(data: bytes) -> bool:
    """Return whether a feed is written in JSON rather than XML."""
    return data[:64].lstrip(_BLANK).startswith(b"{")


def read_json_feed(name: str, data: bytes) -> Feed:
    """Read the items of a JSON Feed.

    Args:
        name: its path or address.
        data: its content.
    """
    try:
        feed = orjson.loads(decode(data).text.encode("utf-8", "replace"))
    except orjson.JSONDecodeError as error:
        message = f"invalid JSON: {error.msg} (column {error.colno})"
        return Feed([], [Problem(IssueKind.UNREADABLE, message, name, fatal=True)], whole=False)
    entries = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(entries, list):
        message = "no JSON Feed: without a list of items"
        return Feed([], [Problem(IssueKind.UNREADABLE, message, name, fatal=True)], whole=False)
    problems = [] if entries else [Problem(IssueKind.EMPTY, "a feed without items", name, fatal=True)]
    items = list(_items(entries, feed, name, problems))
    return Feed(told_apart(items), problems, whole=True)


def _items(entries: list[Any], feed: dict[str, Any], name: str, problems: list[Problem]) -> Iterator[FeedItem]:
    for number, entry in enumerate(entries, start=1):
        if isinstance(entry, dict):
            yield _item(entry, feed, name, number)
        else:
            problems.append(Problem(IssueKind.UNREADABLE, "an item that is no object", name, number, fatal=True))


def _item(entry: dict[str, Any], feed: dict[str, Any], name: str, number: int) -> FeedItem:
    page, text = _words(entry, "content_html"), _words(entry, "content_text")
    body = fragment_text(page) if page else "\n\n".join(join_lines(text or ""))
    summary = "\n\n".join(join_lines(_words(entry, "summary") or ""))
    link = _words(entry, "url") or _words(entry, "external_url")
    url = absolute(link, absolute(_words(feed, "home_page_url"), name) or name)
    modified = _words(entry, "date_modified") or ""
    said = [_words(entry, "title") or "", page or text or "", summary, modified]
    version = hashlib.blake2b("\x1f".join(said).encode("utf-8", "replace"), digest_size=10).hexdigest()
    given_id = _words(entry, "id")
    if not (body or summary):
        record: RawArticle | Problem = Problem(IssueKind.EMPTY, "an item without text", name, number, fatal=True)
        return FeedItem(given_id or url or version, url, version, complete=False, record=record)
    published = _words(entry, "date_published") or modified or None
    record = RawArticle(
        given_id=given_id,
        url=url,
        publisher=_words(feed, "title"),
        title=_words(entry, "title"),
        published=published,
        published_from="feed" if published else None,
        language=_words(entry, "language") or _words(feed, "language"),
        text=body or summary,
        source_path=name,
        source_line=number,
        credits=tuple(_authors(entry) or _authors(feed)),
    )
    # a JSON Feed has a field of its own for summaries
    return FeedItem(given_id or url or version, url, version, complete=bool(body), record=record)


def _authors(values: dict[str, Any]) -> list[str]:
    """Return the names of the authors of an item, or of a feed; ``author`` is what version 1 had."""
    given = values.get("authors") or [values.get("author")]
    found = [_words(one, "name") for one in given if isinstance(one, dict)] if isinstance(given, list) else []
    return [name for name in found if name is not None]


def _words(values: dict[str, Any], key: str) -> str | None:
    found = values.get(key)
    if isinstance(found, int | float) and not isinstance(found, bool):
        found = str(found)
    return found.strip() or None if isinstance(found, str) else None
