"""What a page says of its article outside JSON-LD: ``meta``, ``link``, ``time``, ``h1`` and ``title`` elements."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from transforms.articles.dates import find_published, parse_published
from transforms.articles.words import one_line

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

_DATE_METAS = (
    "article:published_time", "og:published_time", "og:article:published_time", "datePublished", "date", "dc.date",
    "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created", "pubdate", "publishdate", "publish-date",
    "publication_date", "parsely-pub-date", "sailthru.date", "citation_publication_date", "article.published",
)  # fmt: skip
_DATE_ELEMENTS = (
    '[itemprop="datePublished" i]',
    "time[pubdate]",
    "article time[datetime]",
    "main time[datetime]",
    "time[datetime]",
    "time",
)
_DATE_CLASSES = (
    '[class*="publish" i]',
    '[class*="date" i]:not(body, html)',
    '[class*="timestamp" i]',
    '[class*="byline" i]',
)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->")
_SITE = re.compile(r"\s+(?:[|•·»]|[-–—]{1,2})\s+[^|•·»–—]{2,40}$")


class Head:
    """Questions to a parsed page. Each answer is None where the page says nothing."""

    def __init__(self, tree: "HTMLTree", page: str) -> None:
        self._document = tree.document
        self._page = page

    def meta(self, *names: str) -> str | None:
        """Return the content of the first ``meta`` of one of these names, or properties, or item properties."""
        for name in names:
            selector = ", ".join(f'meta[{kind}="{name}" i]' for kind in ("property", "name", "itemprop"))
            words = self._attribute(selector, "content")
            if words is not None:
                return words
        return None

    def heading(self) -> str | None:
        """Return the first ``h1`` within the article, or else of the page."""
        return self._text("article h1") or self._text("main h1") or self._text("h1")

    def title(self) -> str | None:
        """Return the ``title`` without the name of the site behind it."""
        words = self._text("head > title")
        return None if words is None else _SITE.sub("", words) or words

    def language(self) -> str | None:
        """Return the language stated for the page."""
        locale = self.meta("og:locale", "language", "dc.language")
        return (
            self._attribute("html", "lang")
            or self._attribute('meta[http-equiv="content-language" i]', "content")
            or locale
        )

    def publisher(self) -> str | None:
        """Return the site's name."""
        return self.meta("og:site_name", "publisher", "dc.publisher", "application-name")

    def urls(self) -> Iterator[str]:
        """Yield the addresses that the page claims for itself, best first, as written."""
        candidates = (self._attribute('link[rel~="canonical" i]', "href"), self.meta("og:url"), self._saved_from())
        yield from (words for words in candidates if words is not None)

    def base(self) -> str | None:
        """Return the address that relative ones are relative to, if the page states one."""
        return self._attribute("base[href]", "href")

    def dates(self) -> Iterator[tuple[str, str]]:
        """Yield (date as written, where it was found), best first."""
        for name in _DATE_METAS:
            words = self.meta(name)
            if words is not None:
                yield words, "meta"
        for selector in _DATE_ELEMENTS:
            for words in (
                self._attribute(selector, "datetime"),
                self._attribute(selector, "content"),
                self._text(selector),
            ):
                if words is not None:
                    yield words, "time_element"
        for selector in _DATE_CLASSES:
            words = self._text(selector)
            if words is not None and len(words) <= 120 and (written := find_published(words)) is not None:
                yield written, "page_text"

    def _saved_from(self) -> str | None:
        found = _SAVED_FROM.search(self._page[:4096])
        return None if found is None else found[1]

    def _attribute(self, selector: str, attribute: str) -> str | None:
        element = None if self._document is None else self._document.query_selector(selector)
        return None if element is None else one_line(element.getattr(attribute) or "") or None

    def _text(self, selector: str) -> str | None:
        element = None if self._document is None else self._document.query_selector(selector)
        return None if element is None else one_line(element.text or "") or None


def best_date(candidates: Iterator[tuple[str, str]]) -> tuple[str | None, str | None]:
    """Return the first candidate that is a date, or else the first one at all: it is refused later, by name."""
    first: tuple[str | None, str | None] = (None, None)
    for words, found_in in candidates:
        try:
            parse_published(words)
        except ValueError:
            first = first if first[0] is not None else (words, found_in)
        else:
            return words, found_in
    return first
