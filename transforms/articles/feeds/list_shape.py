"""A page that lists others, of which nobody has said where in it the items are: selectors that find them.

What repeats, leads each time to another page, has words enough for a headline and a date, is an item. Every proposal is
tried by the very reader that a source of this kind uses, so that what is proposed is what would be taken.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from transforms.articles.decoding import decode
from transforms.articles.feeds.link_list import LinkList, Listed, NoList, Selectors, read_link_list
from transforms.articles.nesting import is_too_deep
from transforms.articles.pages.html_page import declared_charset

if TYPE_CHECKING:
    from resiliparse.parse.html.node import ElementNode

FEWEST = 3
"""So many items make a list, at least."""

LEAST_WORDS = 3
"""So many words make a headline of an item, at least."""

_MOST_LINKS, _MOST_TRIED = 2000, 24
_MOST_CLASSES = 3
_HIGHEST = 6  # steps from a link to its row
_DATED = 0.8  # of the items
_NAME = re.compile(r"-?[A-Za-z_][\w-]*", re.ASCII)
# within a row, where its first link leads to its topic or its picture
_LINKS = (None, "h2 a", "h3 a", "h4 a", "a[class*='title']", "a[class*='headline']")
_NEXT = (
    "a[rel='next']", "li.next a", "a.next", "a[class*='next-page']", "a[class*='pager-next']", "li[class*='next'] a",
    "a[class*='next']", "a[aria-label='Next page']", "a[title='Next page']", "a[title='Go to next page']",
)  # fmt: skip
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Proposed:
    """Selectors, and the items that they find on the page."""

    selectors: Selectors
    items: list[Listed]


def propose_selectors(url: str, data: bytes, charset: str | None = None) -> Proposed | None:
    """Return how a page is read as a list of others; None if it does not look like one.

    Args:
        url: where it was received from.
        data: the page.
        charset: what its server says of its encoding.
    """
    from resiliparse.parse.html import HTMLTree

    page = decode(data, charset or declared_charset(data)).text.replace("\0", "")
    if is_too_deep(page):
        return None
    document = HTMLTree.parse(page).document
    links = [] if document is None else list(document.query_selector_all("a[href]"))[:_MOST_LINKS]
    counted = Counter(
        name for link in links if len(_WORDS.findall(link.text or "")) >= LEAST_WORDS for name in _rows(link)
    )
    often = [name for name, n_times in counted.most_common() if n_times >= FEWEST][:_MOST_TRIED]
    best: Proposed | None = None
    for items in often:
        for link in _LINKS:
            found = _tried(url, data, charset, Selectors(items=items, link=link))
            # the first of equals is the innermost row with the plainest link
            if found is not None and (best is None or len(found.items) > len(best.items)):
                best = found
    return None if best is None else _with_next(url, data, charset, best)


def _rows(link: "ElementNode") -> Iterator[str]:
    """Yield selectors of what may be the row of a link, from the inside out: elements by their name and class."""
    node: Any = link.parent
    steps = 0
    while node is not None and steps < _HIGHEST and node.tag not in {"html", "body", "#document", None}:
        names = _classes(node)
        if names:
            yield from (f"{node.tag}.{one}" for one in names[:_MOST_CLASSES])
        elif node.tag in {"li", "tr", "article", "dt"}:
            above = node.parent
            outer = [] if above is None else _classes(above)
            yield f"{above.tag}.{outer[0]} > {node.tag}" if above is not None and outer else node.tag
        node, steps = node.parent, steps + 1


def _classes(node: Any) -> list[str]:
    """Return the classes of an element that a selector can name as they are."""
    return [one for one in node.class_list if _NAME.fullmatch(one)]


def _tried(url: str, data: bytes, charset: str | None, selectors: Selectors) -> Proposed | None:
    """Return what selectors find, if these are items."""
    try:
        found = read_link_list(url, data, selectors, charset)
    except NoList:
        return None
    good = [
        one for one in found.items if len(_WORDS.findall(one.title or "")) >= LEAST_WORDS and _leads_on(url, one.url)
    ]
    dated = [one for one in good if one.published]
    if len(dated) < FEWEST or len(dated) < _DATED * len(good) or not _is_pure(found, good):
        return None
    return Proposed(selectors, good)


def _is_pure(found: LinkList, good: Iterable[Listed]) -> bool:
    """Return whether most of what the selector finds are items: menus have links without headlines."""
    return len(list(good)) >= _DATED * found.n_rows


def _leads_on(here: str, there: str) -> bool:
    """Return whether an address is neither the page's own, nor that of another page of it, nor a front page."""
    one, other = urlsplit(here), urlsplit(there)
    return bool(other.path.strip("/")) and (one.netloc, one.path) != (other.netloc, other.path)


def _with_next(url: str, data: bytes, charset: str | None, best: Proposed) -> Proposed:
    """Return a proposal with the link to the next page, if there is one on the same site."""
    for selector in _NEXT:
        selectors = replace(best.selectors, next=selector)
        following = read_link_list(url, data, selectors, charset).next
        if following is not None and following != url and urlsplit(following).netloc == urlsplit(url).netloc:
            return replace(best, selectors=selectors)
    return best
