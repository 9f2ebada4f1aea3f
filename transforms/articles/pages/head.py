"""What a page says of its article outside JSON-LD: ``meta`` and ``link`` elements."""

import re
from collections.abc import Iterator

from transforms.articles.pages.tree import Tree
from transforms.articles.words import one_line

_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->")
_NAMES = ("og:site_name", "publisher", "dc.publisher", "application-name")


class Head:
    """Questions to the head of a page. Each answer is None where the page says nothing."""

    def __init__(self, tree: Tree, page: str) -> None:
        self._tree = tree
        self._page = page
        self._first: dict[str, str] = {}
        for name, content in tree.metas:
            self._first.setdefault(name.lower(), content)

    def meta(self, *names: str) -> str | None:
        """Return the content of the first ``meta`` of one of these names, or properties, or item properties."""
        return next((self._first[name] for name in names if name in self._first), None)

    def language(self) -> str | None:
        """Return the language stated for the page."""
        stated = one_line(self._tree.html.get("lang") or self._tree.html.get("xml:lang") or "")
        equivalent = next((content for name, content in self._tree.equivs if name == "content-language"), None)
        return stated or equivalent or self.meta("og:locale", "language", "dc.language")

    def publisher(self) -> str | None:
        """Return the site's name."""
        return self.meta(*_NAMES)

    def names(self) -> list[str]:
        """Return all names that the page gives to its site."""
        return [self._first[name] for name in _NAMES if name in self._first]

    def urls(self) -> Iterator[str]:
        """Yield the addresses that the page claims for itself, best first, as written."""
        candidates = (self.link("canonical"), self.meta("og:url"), self._saved_from())
        yield from (words for words in candidates if words is not None)

    def link(self, relation: str) -> str | None:
        """Return the address of the first ``link`` of a relation."""
        for given in self._tree.links:
            if relation in (given.get("rel") or "").lower().split() and (href := one_line(given.get("href") or "")):
                return href
        return None

    def base(self) -> str | None:
        """Return the address that relative ones are relative to, if the page states one."""
        return one_line(self._tree.base or "") or None

    def _saved_from(self) -> str | None:
        found = _SAVED_FROM.search(self._page[:4096])
        return None if found is None else found[1]
