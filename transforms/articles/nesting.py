"""How deep elements lie in each other: a page of a megabyte can be one tower of tags, on which parsers spend minutes.

Browsers stop at some 500. Elements that may be left open (a paragraph ends where the next begins) and those that hold
nothing are not counted, so that old pages, which close nothing, are not taken for towers.
"""

import re

MOST = 4000
"""Deeper markup is not read."""

_TAG = re.compile(r"<(/?)([a-zA-Z][\w:.-]*)[^<>]*?(/?)>")
_NOT_COUNTED = frozenset((
    "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li",
    "link", "meta", "optgroup", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead",
    "tr", "track", "wbr",
))  # fmt: skip


def is_too_deep(markup: str) -> bool:
    """Return whether elements lie more than ``MOST`` deep in each other. Takes no time for most pages."""
    if markup.count("<") <= MOST:
        return False
    depth = 0
    for tag in _TAG.finditer(markup):
        closes, name, closed = tag.groups()
        if closed or name.lower() in _NOT_COUNTED:
            continue
        depth = max(depth - 1, 0) if closes else depth + 1
        if depth > MOST:
            return True
    return False
