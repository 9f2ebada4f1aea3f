"""The article in the data of a page that a script builds: what ``__NEXT_DATA__`` and its like hold.

Asked only where the page itself shows next to nothing, or no date. Which of its objects is the article, no standard
says: it is one that has a headline and a body by the names that programs give them, the one with the fullest text.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from transforms.articles.nesting import is_too_deep
from transforms.articles.pages.body import fragment_text
from transforms.articles.words import join_lines, one_line

_SCRIPT = re.compile(r"<script\b[^<>]{0,300}?(?:\bid=[\"']?__\w+__|\btype=[\"']?application/json\b)[^<>]{0,300}>", re.I)
_ASSIGNED = re.compile(r"\b(?:window\.|self\.|globalThis\.)?__\w{3,40}__\s*=\s*(?=\{)")
_TITLES = ("headline", "title", "heading", "name")
_BODIES = (
    "articlebody", "bodyhtml", "body", "content", "contenthtml", "html", "text", "paragraphs", "blocks", "markup",
)  # fmt: skip
_DATES = (
    "datepublished", "firstpublishedat", "firstpublished", "firstpublisheddate", "publishedat", "publicationdate",
    "publisheddate", "published", "publishdate", "pubdate", "displaydate", "date",
)  # fmt: skip
_PARTS = ("text", "value", "html", "content", "children", "data", "body", "paragraph")
_LEAST_TEXT, _LEAST_TITLE, _LONGEST_TITLE = 200, 12, 320
_LEAST_WORDS = 4
_MOST_NODES, _MOST_DEPTH, _MOST_CHARACTERS = 50_000, 12, 5_000_000


@dataclass(frozen=True, slots=True)
class Kept:
    """An article that a page keeps in its data."""

    title: str
    text: str
    published: str | None


def read_state(page: str, titles: Iterable[str] = ()) -> Kept | None:
    """Return the article in a page's data; None if there is none, or none that is sure.

    Args:
        page: the mark-up.
        titles: the headline as the page's head tells it, in all forms, case-folded. An article of another is another.
    """
    told = [one for one in titles if len(one.split()) >= _LEAST_WORDS]
    best: Kept | None = None
    for value in _values(page):
        for node in _nodes(value):
            found = _article(node)
            if found is None or (told and not _is_of(found.title.casefold(), told)):
                continue
            if best is None or len(found.text) > len(best.text):
                best = found
    return best


def date_in_state(page: str, titles: Collection[str]) -> str | None:
    """Return the date that a page's data gives to what has its headline.

    Args:
        page: the mark-up.
        titles: the headline in all forms, case-folded.
    """
    for value in _values(page):
        for node in _nodes(value):
            named = _named(node)
            told = [words for key in _TITLES if (words := _title(named.get(key)))]
            if any(words.casefold() in titles for words in told) and (found := _date(named)) is not None:
                return found
    return None


def _named(node: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object by its names as small letters alone."""
    return {re.sub(r"[^a-z]", "", str(key).lower()): value for key, value in node.items()}


def _is_of(title: str, told: Sequence[str]) -> bool:
    return any(title in one or one in title for one in told)


def _values(page: str) -> Iterator[Any]:
    decoder = json.JSONDecoder(strict=False)
    page = page[:_MOST_CHARACTERS]
    sources = [found.end() for found in _SCRIPT.finditer(page)] + [found.end() for found in _ASSIGNED.finditer(page)]
    for at in sources[:20]:
        start = page.find("{", at, at + 100)
        if start >= 0:
            try:
                yield decoder.raw_decode(page, start)[0]
            except (ValueError, RecursionError):
                continue  # no JSON, but a program


def _nodes(value: Any) -> Iterator[Mapping[str, Any]]:
    waiting, seen = [value], 0
    while waiting and seen < _MOST_NODES:
        current, seen = waiting.pop(), seen + 1
        if isinstance(current, dict):
            yield current
            waiting += [one for one in current.values() if isinstance(one, dict | list)]
        elif isinstance(current, list):
            waiting += [one for one in current if isinstance(one, dict | list)]


def _article(node: Mapping[str, Any]) -> Kept | None:
    named = _named(node)
    title = next((words for key in _TITLES if (words := _title(named.get(key)))), None)
    if title is None:
        return None
    texts = [_text(named[key]) for key in _BODIES if key in named]
    text = max(texts, key=len, default="")
    if len(text) < _LEAST_TEXT:
        return None
    return Kept(title, text, _date(named))


def _date(named: Mapping[str, Any]) -> str | None:
    dates = (named.get(key) for key in _DATES)
    return next((one for one in dates if isinstance(one, str) and one.strip()), None)


def _title(value: Any) -> str | None:
    if not isinstance(value, str):
        return None
    words = one_line(re.sub(r"<[^<>]{1,200}>", "", value))
    return words if _LEAST_TITLE <= len(words) <= _LONGEST_TITLE else None


def _text(value: Any) -> str:
    """Return the paragraphs of a body: a text, mark-up, or a tree of parts."""
    return "\n\n".join(part for words in _strings(value, 0) if (part := _of_string(words)))


def _strings(value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and depth < _MOST_DEPTH:
        if value and all(isinstance(one, dict) and isinstance(one.get("text"), str) for one in value) and depth > 1:
            yield "".join(one["text"] for one in value)  # the runs of a line, of which some are bold or linked
            return
        for one in value:
            yield from _strings(one, depth + 1)
    elif isinstance(value, dict) and depth < _MOST_DEPTH:
        for key in _PARTS:
            if key in value:
                yield from _strings(value[key], depth + 1)
                break


def _of_string(words: str) -> str:
    if "<" in words:
        return "" if is_too_deep(words) else fragment_text(words)
    return "\n\n".join(join_lines(words))
