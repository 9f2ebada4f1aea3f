"""A page that lists others: which rows it has by the selectors that name them, and what each row says of its page."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from transforms.articles.dates import find_published
from transforms.articles.decoding import decode
from transforms.articles.nesting import MOST, is_too_deep
from transforms.articles.pages.dates import is_date
from transforms.articles.pages.html_page import declared_charset
from transforms.articles.words import one_line

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree
    from resiliparse.parse.html.node import ElementNode


class NoList(ValueError):  # noqa: N818 - reads as what happened
    """A page that cannot be read as a list; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selectors:
    """Where on a page what is, as CSS selectors; all but ``items`` and ``next`` count within one row.

    Where ``link`` is not given, it is the row itself if that is a link, else the first link in it; the title is the
    link's text, the date the first ``time`` element, or the first full date that the row's text has.
    """

    items: str
    link: str | None = None
    title: str | None = None
    date: str | None = None
    summary: str | None = None
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """What a row says of its page. ``published`` is as written; ``version`` changes with any of its words."""

    url: str
    title: str | None
    published: str | None
    summary: str | None

    @property
    def version(self) -> str:
        """A hash of what the row says."""
        words = "\x1f".join((self.title or "", self.published or "", self.summary or ""))
        return hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=10).hexdigest()


@dataclass(frozen=True, slots=True)
class LinkList:
    """The rows of a page that have a link, the number of all rows, and the address of the next page."""

    items: list[Listed]
    n_rows: int
    next: str | None


def check_selector(selector: str) -> None:
    """Raise ValueError if this is no CSS selector."""
    from resiliparse.parse.html import HTMLTree
    from resiliparse.parse.html.exception import CSSParserException

    try:
        _root(HTMLTree.parse("<p></p>")).query_selector(selector)
    except CSSParserException as error:
        raise ValueError(f"no CSS selector: {selector!r}") from error


def read_link_list(url: str, data: bytes, selectors: Selectors, charset: str | None = None) -> LinkList:
    """Read a page of links.

    Args:
        url: where it was received from, which relative links count from unless the page says otherwise.
        data: the page.
        selectors: where what is; they have been checked.
        charset: what its server says of its encoding.

    Raises:
        NoList: the page is none, or too deep to be parsed.
    """
    from resiliparse.parse.html import HTMLTree

    page = decode(data, charset or declared_charset(data)).text.replace("\0", "")
    if is_too_deep(page):
        raise NoList(f"elements lie more than {MOST:,} deep in each other")
    root = _root(HTMLTree.parse(page))
    base = _absolute(url, _attribute(root.query_selector("base[href]"), "href")) or url
    rows = list(root.query_selector_all(selectors.items))
    return LinkList(list(_items(rows, selectors, base)), len(rows), _next(root, selectors, base))


def _root(tree: "HTMLTree") -> "ElementNode":
    """Return the ``html`` element, which the parser makes where a page has none."""
    root = None if tree.document is None else tree.document.query_selector("html")
    if root is None:
        raise NoList("no page")
    return root


def _items(rows: "list[ElementNode]", selectors: Selectors, base: str) -> Iterator[Listed]:
    seen: set[str] = set()
    for row in rows:
        link = _link(row, selectors.link)
        url = None if link is None else _absolute(base, _attribute(link, "href"))
        if link is None or url is None or url in seen:
            continue
        seen.add(url)
        title = _text(link if selectors.title is None else row.query_selector(selectors.title))
        summary = None if selectors.summary is None else _text(row.query_selector(selectors.summary))
        yield Listed(url, title, _date(row, selectors.date, title), summary)


def _link(row: "ElementNode", selector: str | None) -> "ElementNode | None":
    if selector is not None:
        return row.query_selector(selector)
    return row if _attribute(row, "href") else row.query_selector("a[href]")


def _date(row: "ElementNode", selector: str | None, title: str | None) -> str | None:
    element = row.query_selector(selector or "time")
    if element is None:
        return None if selector is not None else _date_in_text(row, title)
    for words in (_attribute(element, "datetime"), _attribute(element, "content")):
        if words and is_date(words):
            return words
    words = _text(element) or ""
    return words if is_date(words) else find_published(words)


def _date_in_text(row: "ElementNode", title: str | None) -> str | None:
    """Return the first full date beside the title, else within it; blocks of a row are not one text."""
    parts = [_text(element) or "" for element in (row, *row.query_selector_all("*"))]
    beside = [words for words in parts if title is None or title not in words]
    return next((found for words in (*beside, *parts) if (found := find_published(words)) is not None), None)


def _next(root: "ElementNode", selectors: Selectors, base: str) -> str | None:
    if selectors.next is None:
        return None
    element = root.query_selector(selectors.next)
    if element is not None and not _attribute(element, "href"):
        element = element.query_selector("a[href]")
    return _absolute(base, _attribute(element, "href"))


def _absolute(base: str, href: str | None) -> str | None:
    """Return a link as an address, without its fragment; None if it leads within the page, or nowhere on the web."""
    if not href or href.startswith("#"):
        return None
    try:
        whole = urljoin(base, href).partition("#")[0]
    except ValueError:
        return None
    return whole if whole.startswith(("http://", "https://")) else None


def _attribute(element: "ElementNode | None", name: str) -> str | None:
    return None if element is None else (element.getattr(name) or "").strip() or None


def _text(element: "ElementNode | None") -> str | None:
    return None if element is None else one_line(element.text or "") or None
