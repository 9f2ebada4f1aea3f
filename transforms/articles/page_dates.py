"""Where a page says when it was published, beside JSON-LD: ``meta``, ``time`` elements, the lines round its headline.

Dates of comments, sidebars and of the day of reading are passed over.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from transforms.articles.dates import find_published, parse_published
from transforms.articles.words import one_line

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

META = (
    "article:published_time", "og:published_time", "og:article:published_time", "datePublished", "date", "dc.date",
    "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created", "pubdate", "publishdate", "publish-date",
    "publication_date", "parsely-pub-date", "sailthru.date", "citation_publication_date", "article.published",
)  # fmt: skip
"""Names of ``meta`` that hold the date of publication, surest first."""

_META_LIKE = re.compile(r"publi[sc]|issued|date_?(?:document|created)|release-?date|created", re.I)
_NOT_PUBLICATION = re.compile(r"modif|updat|revis|expir|review|valid|last", re.I)
_ELEMENTS = (
    '[itemprop="datePublished" i]',
    "time[pubdate]",
    "article time[datetime]",
    "main time[datetime]",
    '[class~="published" i][title]',
)
_OTHER_ELEMENTS = ("time[datetime]", "time")
_CLASSES = (
    '[class*="publish" i]',
    '[class*="date" i]:not(body, html)',
    '[class*="timestamp" i]',
    '[class*="byline" i]',
)
_ELSEWHERE = (
    '[class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="today" i],'
    ' [class*="current" i], aside, footer, nav'
)
_MOST = 20
_LONGEST_LINE = 140
_AFTER, _BEFORE = 7, 3
_LONG_TITLE = 25


def meta_dates(document: Any) -> Iterator[str]:
    """Yield the dates of publication in ``meta`` elements, surest first."""
    found = []
    for element in document.query_selector_all("meta[content]")[:500]:
        name = element.getattr("property") or element.getattr("name") or element.getattr("itemprop") or ""
        words = one_line(element.getattr("content") or "")
        if words and (rank := _rank(name.strip())) is not None:
            found.append((rank, words))
    yield from (words for _, words in sorted(found, key=lambda one: one[0]))


def element_dates(document: Any) -> Iterator[str]:
    """Yield the dates of elements that say that they hold the date of the article."""
    yield from _of_elements(document, _ELEMENTS)


def visible_dates(tree: "HTMLTree", titles: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield dates as readers see them: near the headline, in elements with telling classes, in any ``time``."""
    document: Any = tree.document
    times = {one_line(one.text or ""): one for one in document.query_selector_all("time")[:_MOST] if _is_own(one)}
    for line, words in _near_headline(tree, {one.casefold() for one in titles}):
        held = next((one for text, one in times.items() if text and text in line), None)
        stated = "" if held is None else one_line(held.getattr("datetime") or "") or words
        if stated:
            yield stated, "time_element"
        yield words, "page_text"
    for selector in _CLASSES:
        for element in document.query_selector_all(selector)[:_MOST]:
            words = one_line(element.text or "")
            if len(words) <= _LONGEST_LINE and _is_own(element) and (written := find_published(words)) is not None:
                yield written, "page_text"
                break
    yield from ((words, "time_element") for words in _of_elements(document, _OTHER_ELEMENTS))


def best_date(candidates: Iterable[tuple[str, str]]) -> tuple[str | None, str | None]:
    """Return the first candidate that is a date, or else the first one at all: it is refused later, by name."""
    first: tuple[str | None, str | None] = (None, None)
    for words, found_in in candidates:
        if is_date(words):
            return words, found_in
        first = first if first[0] is not None else (words, found_in)
    return first


def is_date(words: str) -> bool:
    """Return whether words are a date with one reading."""
    try:
        parse_published(words)
    except ValueError:
        return False
    return True


def _rank(name: str) -> int | None:
    low = name.lower()
    for at, known in enumerate(META):
        if low == known.lower():
            return at
    return len(META) if _META_LIKE.search(low) and not _NOT_PUBLICATION.search(low) else None


def _of_elements(document: Any, selectors: Iterable[str]) -> Iterator[str]:
    for selector in selectors:
        for element in document.query_selector_all(selector)[:_MOST]:
            if not _is_own(element):
                continue
            stated = (element.getattr("datetime"), element.getattr("content"), element.getattr("title"), element.text)
            yield from (line for words in stated if words and (line := one_line(words)))
            break


def _is_own(element: Any) -> bool:
    return element.closest(_ELSEWHERE) is None


def _near_headline(tree: "HTMLTree", titles: set[str]) -> Iterator[tuple[str, str]]:
    """Yield lines round the headline with the dates in them."""
    from resiliparse.extract.html2text import extract_plain_text

    text = extract_plain_text(tree, preserve_formatting=True, main_content=False, list_bullets=False, alt_texts=False)
    lines = [line for one in text.split("\n") if (line := one_line(one))]
    long_titles = tuple(one for one in titles if len(one) >= _LONG_TITLE)
    for at, line in enumerate(lines):
        low = line.casefold()
        # the cells of a row of a table stand on one line
        if low in titles or (long_titles and low.endswith(long_titles)):
            for words in (*lines[at + 1 : at + 1 + _AFTER], *reversed(lines[max(0, at - _BEFORE) : at])):
                if len(words) <= _LONGEST_LINE and not _is_of_change(words) and (found := find_published(words)):
                    yield words, found


def _is_of_change(line: str) -> bool:
    return _NOT_PUBLICATION.search(line) is not None and _META_LIKE.search(line) is None
