"""What no selector can tell: rows of links, and forms that are furniture rather than the page itself.

They are hidden before the page is rendered. Rows of links are menus, whatever element and class they have; a form is
furniture unless most of the page is in it, which is how ASP.NET and SharePoint write theirs.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

_ROWS = "a + a + a + a, a + br + a + br + a + br + a"
_ROWS_OF_ITEMS = "ul, ol"
_LEAST_ITEMS = 6
_MOST_WORDS_BESIDE = 0.25  # of the words of the links
_SHORT = 32  # characters of a link in a menu, on average; entries of a list of parties are longer
_MOST = 2000
_SHARE_OF_PAGE = 0.3


def tidy(tree: "HTMLTree") -> None:
    """Hide what is furniture by its content."""
    document, body = tree.document, tree.body
    if document is None or body is None:
        return
    for element in _link_rows(document):
        element.setattr("hidden", "")
    forms = document.query_selector_all("form")[:50]
    size = len(body.text or "") if forms else 0
    for form in forms:
        if len(form.text or "") < _SHARE_OF_PAGE * size:
            form.setattr("hidden", "")


def _link_rows(document: Any) -> Iterator[Any]:
    last = None
    for link in document.query_selector_all(_ROWS)[:_MOST]:
        row = link.parent
        if row is not None and row != last and row.tag not in {"body", "html", "article", "main"}:
            last = row
            if _is_menu([one for one in row.children if one.tag == "a"], row):
                yield row
    for held in document.query_selector_all(_ROWS_OF_ITEMS)[:_MOST]:
        if held.child_element_count >= _LEAST_ITEMS:
            links = held.query_selector_all("a")
            if len(links) >= held.child_element_count and _is_menu(links, held):
                yield held


def _is_menu(links: list[Any], row: Any) -> bool:
    linked = sum(len((one.text or "").strip()) for one in links)
    beside = sum(map(len, (row.text or "").split())) - sum(len("".join((one.text or "").split())) for one in links)
    return beside <= _MOST_WORDS_BESIDE * linked and linked <= _SHORT * len(links)
