"""What a page says of its article outside JSON-LD: ``meta`` and ``link`` elements."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from transforms.articles.words import one_line

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->")


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

    def _saved_from(self) -> str | None:
        found = _SAVED_FROM.search(self._page[:4096])
        return None if found is None else found[1]

    def _attribute(self, selector: str, attribute: str) -> str | None:
        element = None if self._document is None else self._document.query_selector(selector)
        return None if element is None else one_line(element.getattr(attribute) or "") or None
