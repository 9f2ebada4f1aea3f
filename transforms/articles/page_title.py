"""A page's headline: what its heads say, and which of its headings it is.

The ``title`` element tells headings apart: the one that it repeats is the article's, whatever its level, and a first
``h1`` that it does not may be the site's logo.
"""

import re
from typing import TYPE_CHECKING, Any

from transforms.articles.words import one_line

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

_AFTER = re.compile(r"\s+(?:[|•·»]|::|[-–—]{1,2})\s+[^|•·»–—]{2,40}$")
_BEFORE = re.compile(r"^[^|•·»–—]{2,40}\s+(?:[|•·»]|::|[-–—]{1,2})\s+")
_HEADINGS = 'h1, h2, h3, [itemprop="headline" i], [class*="title" i]'
_MOST = 60
_LEAST = 12
_LEAST_SHARE = 0.4  # of the words of ``title``; less is a name of the site, or a part of the headline


def heading(tree: "HTMLTree") -> str | None:
    """Return the heading of the article."""
    document = tree.document
    if document is None:
        return None
    stated = _text(document, '[itemprop="headline" i]:not(meta)')
    return (
        stated
        or _repeated(document)
        or next((words for one in ("article h1", "main h1", "h1") if (words := _text(document, one))), None)
    )


def title_element(tree: "HTMLTree") -> str | None:
    """Return the ``title`` without the name of the site, before or behind it."""
    words = None if tree.document is None else _text(tree.document, "head > title")
    if words is None:
        return None
    shorter = [one for one in (_AFTER.sub("", words), _BEFORE.sub("", words)) if one and one != words]
    if not shorter:
        return words
    page = one_line("" if tree.body is None else tree.body.text or "").casefold()
    likely = [one for one in shorter if len(one) >= _LEAST_SHARE * len(words)]
    return next((one for one in (words, *likely) if one.casefold() in page), shorter[0])


def _repeated(document: Any) -> str | None:
    """Return the longest heading that the ``title`` holds, if it is most of it."""
    title = (_text(document, "head > title") or "").casefold()
    found = [
        words
        for one in document.query_selector_all(_HEADINGS)[:_MOST]
        if len(words := one_line(one.text or "")) >= max(_LEAST, _LEAST_SHARE * len(title))
        and words.casefold() in title
    ]
    return max(found, key=len, default=None)


def _text(document: Any, selector: str) -> str | None:
    element = document.query_selector(selector)
    return None if element is None else one_line(element.text or "") or None
