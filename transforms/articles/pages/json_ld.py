"""The article that a page describes in JSON-LD (schema.org), read forgivingly: it is written by hand or by plugins."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

import ahocorasick_rs

from transforms.articles.pages.wordings import LIKE, likeness, words_of
from transforms.articles.words import one_line

_OPEN = re.compile(rb"<script\b[^<>]{0,300}\bapplication/ld\+json\b[^<>]{0,300}>", re.I)
_LONGEST_TAG = 700
_MARKS = ahocorasick_rs.BytesAhoCorasick([b"ld+json", b"LD+JSON"])
"""Looked for first, since most of a page is other scripts."""

_CLOSE = re.compile(rb"</script", re.I)
_STRAY_COMMA = re.compile(r",(?=\s*[}\],])")  # what templates leave behind
_WRAPPINGS = ("<![CDATA[", "]]>")
_TAG = re.compile(r"<[^<>]{1,200}>")
_ARTICLE_TYPE = re.compile(r"(?:^|[/#:])(?:\w*Article|BlogPosting|LiveBlogPosting|Report|PressRelease)$")
_VIDEO_TYPE = re.compile(r"(?:^|[/#:])VideoObject$")
_PAGE_TYPE = re.compile(r"(?:^|[/#:])\w*(?:WebPage|ItemPage)$")
_INNER = ("@graph", "mainEntity", "mainEntityOfPage")
_MOST_NODES = 2000
_MOST_WRITERS = 9


@dataclass(frozen=True, slots=True)
class Described:
    """What JSON-LD says of the article; empty where it says nothing."""

    headline: str | None = None
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    language: str | None = None
    url: str | None = None
    body: str | None = None
    paid: bool = False
    credits: tuple[str, ...] = ()


def read_json_ld(page: bytes, told: Sequence[str] = ()) -> Described:
    """Return what the JSON-LD of a page says of its article.

    Args:
        page: its mark-up in UTF-8.
        told: its headline as its head tells it otherwise; of several articles that one is taken, or else the first.
    """
    nodes = [node for value in _values(page) for node in _nodes(value)]
    if not nodes:
        return Described()
    articles = [node for node in nodes if _is(node, _ARTICLE_TYPE)] or _videos(nodes, told)
    pages = [node for node in nodes if _is(node, _PAGE_TYPE)]
    if not articles and not pages:
        return Described()
    best = _own(articles, told)
    page_node: Mapping[str, Any] = pages[0] if pages else {}
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    return Described(
        headline=_words(best.get("headline")) or _words(best.get("name")),
        published=_words(_first(best, page_node, "datePublished") or best.get("dateCreated") or best.get("uploadDate")),
        modified=_words(_first(best, page_node, "dateModified")),
        publisher=_name(_first(best, page_node, "publisher"), by_id),
        language=_name(_first(best, page_node, "inLanguage"), by_id),
        url=_address(best.get("url")) or _address(best.get("mainEntityOfPage")) or _address(best.get("@id")),
        body=_body(best),
        credits=tuple(_credits(best, by_id)),
        paid=_is_paid(best.get("isAccessibleForFree", page_node.get("isAccessibleForFree"))),
    )


def _videos(nodes: Sequence[dict[str, Any]], told: Sequence[str]) -> list[dict[str, Any]]:
    """Return the film that a page is about: that of its headline; others stand in an article."""
    films = [(node, _words(node.get("name"))) for node in nodes if _is(node, _VIDEO_TYPE)]
    known = [words_of(one) for one in told] if films else []
    return [node for node, name in films if name is not None and likeness(name, known) >= LIKE]


def _own(articles: Sequence[dict[str, Any]], told: Sequence[str]) -> Mapping[str, Any]:
    """Return the article of the page; none if it has several of other headlines, which are those of its boxes."""
    titled = [(headline, node) for node in articles if (headline := _words(node.get("headline"))) is not None]
    if not titled:
        return articles[0] if articles else {}
    if not told or len({headline for headline, _ in titled}) == 1:
        return titled[0][1]
    known = [words_of(one) for one in told]
    return next((node for headline, node in titled if likeness(headline, known) >= LIKE), {})


def _values(page: bytes) -> Iterator[Any]:
    position = 0
    for _, at, _ in _MARKS.find_matches_as_indexes(page):
        start = page.rfind(b"<", max(position, at - _LONGEST_TAG), at)
        opening = None if start < 0 else _OPEN.match(page, start)
        if opening is None:
            continue
        closing = _CLOSE.search(page, opening.end())
        if closing is None:
            return
        position = closing.end()
        source = _unwrapped(page[opening.end() : closing.start()].decode("utf-8", "replace"))
        for attempt in (source, _STRAY_COMMA.sub("", source)):
            try:
                yield json.loads(attempt, strict=False)
            except (ValueError, RecursionError):
                continue  # a broken block says nothing; other blocks and the page itself still do
            break


def _unwrapped(source: str) -> str:
    """Return a script's source without the comment or CDATA marks that hide it from old browsers."""
    for mark in _WRAPPINGS:
        source = source.replace(mark, "", 1)
    return source.strip(" \t\r\n/*<!->;")  # JSON begins and ends with a bracket


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Walk arrays, graphs and main entities in order, without going into lists of other stories."""
    waiting, seen = [value], 0
    while waiting and seen < _MOST_NODES:
        current, seen = waiting.pop(0), seen + 1
        if isinstance(current, list):
            waiting[:0] = current[:_MOST_NODES]
        elif isinstance(current, dict):
            yield current
            waiting[:0] = [current[key] for key in _INNER if isinstance(current.get(key), dict | list)]


def _is(node: Mapping[str, Any], pattern: re.Pattern[str]) -> bool:
    types = node.get("@type")
    return any(isinstance(one, str) and pattern.search(one) for one in (types if isinstance(types, list) else [types]))


def _first(article: Mapping[str, Any], page: Mapping[str, Any], key: str) -> Any:
    return article.get(key) or page.get(key)


def _words(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value")
    if not isinstance(value, str):
        return None
    return one_line(_TAG.sub("", unescape(unescape(value)))) or None


def _name(value: Any, by_id: Mapping[str, Mapping[str, Any]]) -> str | None:
    """Return the name of an organisation or language: a string, a node, or a reference to a node."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        target = by_id.get(value["@id"], value) if isinstance(value.get("@id"), str) else value
        value = target.get("alternateName") if _is(target, re.compile("Language$")) else target.get("name")
    return _words(value)


def _credits(article: Mapping[str, Any], by_id: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Yield whom the article names as its writer or as where it is from."""
    for key in ("author", "creator", "provider", "sourceOrganization", "creditText"):
        value = article.get(key)
        for one in value[:_MOST_WRITERS] if isinstance(value, list) else [value]:
            name = _name(one, by_id)
            if name is not None:
                yield name


def _address(value: Any) -> str | None:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    if not isinstance(value, str):
        return None
    return unescape(value).strip() if value.strip().lower().startswith(("http://", "https://", "//", "/")) else None


def _is_paid(free: Any) -> bool:
    return free is False or (isinstance(free, str) and free.strip().lower() in {"false", "no", "0"})


def _body(node: Mapping[str, Any]) -> str | None:
    """Return the article's body; of a live blog, its updates one after the other."""
    parts = [node.get("articleBody")]
    updates = node.get("liveBlogUpdate")
    for update in updates if isinstance(updates, list) else [updates]:
        if isinstance(update, dict):
            parts += [update.get("headline"), update.get("articleBody")]
    texts = [unescape(part) for part in parts if isinstance(part, str) and part.strip()]
    return "\n\n".join(texts) or None
