"""A story on several pages: where the next one is, and whether what is there goes on with it.

A link leads on only if its address is the page's own with a page number that is one higher, or with a mark that asks
for all of it: ``rel="next"`` alone leads to another story as often as not. What it brings must have the story's title.
"""

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from transforms.articles.pages.parser import read_tree
from transforms.articles.pages.tree import Element, Tree
from transforms.articles.record import RawArticle

MOST = 10
"""Pages of one story that are read."""

_WORTH_A_LOOK = re.compile(r"rel=[\"']?[^\"'>]*\bnext\b|\bpag(?:e|ed|ing|ination|er|wanted)\b|single|\bnext\b", re.I)
_NUMBERS = frozenset({"page", "p", "pg", "paged", "seite", "pagina", "pagenum", "pageno", "page_no"})
_WHOLE = frozenset({"pagewanted", "singlepage", "single", "fullpage", "all"})
_ALL = frozenset({"all", "1", "true", "yes"})
_IN_PATH = re.compile(
    r"(?P<mark>/page/|/page-|/seite-|/|[-_,])(?P<number>[2-9]|1\d)(?P<end>/?|\.s?html?|\.php|\.aspx?)$", re.I
)
_PAGER = re.compile(
    r"-(?:\w*pag(?:er|ination|ing|enav|es|enumbers?)\w*|page-?(?:numbers?|links?|nav)|nav-?links|next)(?=-)"
)
_SAID = re.compile(
    r"\bpage\W{0,3}\d+\s*(?:of|/)\s*\d+|\bnext page\b|\bcontinue(?:d)? (?:on|to) page\b|\bsingle page\b", re.I
)
_LEVELS = 6
_LEAST_NEW = 0.4  # of a page's text; less is the same page again, with other comments


def find_next(page: str, own: str, number: int) -> str | None:
    """Return the address of the page that goes on, or of one that has it all; None if there is none.

    Args:
        page: the mark-up of a page of the story.
        own: the address of its first page.
        number: which page this is.
    """
    if _WORTH_A_LOOK.search(page) is None:
        return None
    found: str | None = None
    base = _without_number(own)[0]
    tree = read_tree(page)
    for address, is_marked in _links(tree, own):
        plain, at = _without_number(address)
        if plain != base or not is_marked:
            continue
        if at == 0 and number == 1:  # all of it on one page
            return address
        if at == number + 1 and found is None:
            found = address
    return found


def is_whole(address: str) -> bool:
    """Return whether an address asks for all pages at once."""
    return _without_number(address)[1] == 0


def goes_on(first: RawArticle, later: RawArticle) -> bool:
    """Return whether a page has the title of the story, and something that is not yet said."""
    new = [one for one in later.text.split("\n\n") if one not in set(first.text.split("\n\n"))]
    return _is_titled_alike(first.title, later.title) and sum(map(len, new)) >= _LEAST_NEW * len(later.text)


def joined(first: str, later: str) -> str:
    """Return the text of two pages; what both carry (a standfirst, a note) stands once."""
    said = first.split("\n\n")
    known = set(said)
    return "\n\n".join([*said, *(one for one in later.split("\n\n") if one not in known)])


def _is_titled_alike(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return False
    a, b = (re.sub(r"\W*\b(?:page|part)\W*\d+\b.*$", "", title.casefold()).strip() for title in (one, other))
    return bool(a) and bool(b) and (a in b or b in a)


def _links(tree: Tree, own: str) -> Iterator[tuple[str, bool]]:
    """Yield addresses that a page links to, with whether something marks them as pages of it."""
    for given in tree.links:
        if "next" in (given.get("rel") or "").lower().split() and given.get("href"):
            yield _absolute(own, given["href"]), True
    for element in tree.elements:
        if element.tag == "a" and element.given.get("href"):
            yield _absolute(own, element.given["href"]), _is_marked(element, tree)


def _is_marked(element: Element, tree: Tree) -> bool:
    if "next" in (element.given.get("rel") or "").lower().split():
        return True
    at: Element | None = element
    names = []
    for _ in range(_LEVELS):
        if at is None:
            break
        names.append(at.name)
        at = at.parent
    if any("comment" in name for name in names):
        return False
    if any(_PAGER.search(name) for name in names):
        return True
    line = tree.blocks[element.first].words if element.first < len(tree.blocks) else ""
    return _SAID.search(line) is not None


def _absolute(own: str, address: str) -> str:
    try:
        return urljoin(own, address.strip())
    except ValueError:
        return ""


def _without_number(address: str) -> tuple[str, int]:
    """Return an address without what says which page it is, and which it is; 0 for all of them."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address, -1
    number, kept = 1, []
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        if name.lower() in _NUMBERS and value.isdecimal() and len(value) <= 3:
            number = int(value)
        elif name.lower() in _NUMBERS | _WHOLE and value.lower() in _ALL:
            number = 0
        else:
            kept.append((name, value))
    path = parts.path
    found = _IN_PATH.search(path)
    if found is not None and number == 1:
        number = int(found["number"])
        path = path[: found.start()] + found["end"]
    return urlunsplit((parts.scheme, parts.netloc, path.rstrip("/"), urlencode(kept), "")), number
