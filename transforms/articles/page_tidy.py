"""What no selector can tell: rows of links, and forms that are furniture rather than the page itself.

They are hidden before the page is rendered. Rows of links are menus, whatever element and class they have; a form is
furniture unless most of the page is in it, which is how ASP.NET and SharePoint write theirs.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

_ROWS = "a + a + a + a, a + br + a + br + a + br + a"
_ROWS_OF_ITEMS = "ul, ol"
_LEAST_ITEMS = 6
_LEAST_LINKS = 4
_SHORT = 32  # characters for each link in a menu, without spaces; entries of a list of parties are longer
_LINK = re.compile(r"<a[\s>]")
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
            if _is_menu(row, least=_LEAST_LINKS):
                yield row
    for held in document.query_selector_all(_ROWS_OF_ITEMS)[:_MOST]:
        n_items = held.child_element_count
        if n_items >= _LEAST_ITEMS and _is_menu(held, least=n_items):
            yield held


def _is_menu(row: Any, *, least: int) -> bool:
    """Return whether there is next to nothing in it but short links. Counting tags is ten times faster than walking."""
    n_links = len(_LINK.findall(row.inner_html))
    return n_links >= least and sum(map(len, (row.text or "").split())) <= _SHORT * n_links
