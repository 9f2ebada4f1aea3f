"""Bullets as word processors and old web pages write them: "o", a square, an arrow, a sign of a private font, a tab."""

import re
from collections.abc import Iterator

_SIGN = re.compile("(?m)^([ \t]*)(?:[▪◦‣∙●○■□▸►➢➤❖✓\uf0b7\uf0a7]|o(?=[ \t]))([ \t]*)(?=\\S)")
_TABBED = re.compile(r"(?m)^[ \t]*[•·*–—-](\t+)(?=\S)")
_LEAST = 2
"""Lines of a text that begin with a sign if it is a bullet; one "o" alone may be a word."""


def odd_bullets(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the bullets of a text that are not read as such, each with the plain one that stands for it."""
    found = list(_SIGN.finditer(text))
    if len(found) >= _LEAST:
        yield from ((one.end(1), one.end(), "• ") for one in found)
    yield from ((one.start(1), one.end(1), " ") for one in _TABBED.finditer(text))
