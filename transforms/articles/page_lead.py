"""The lead that stands beside the article's text rather than in it: between headline and text, in a header."""

from typing import TYPE_CHECKING, Any

from transforms.articles.words import one_line

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

_LEADS = (
    '[class*="standfirst" i], [class*="teaser-text" i], [class~="lead" i], [class*="lead-paragraph" i],'
    ' [class*="__lead" i],'
    ' [class*="lede" i], [class*="intro" i], [class*="__desc" i], [class*="dek" i], [class*="excerpt" i],'
    ' [class*="summary" i], [class*="subtitle" i], [class*="sub-title" i], [itemprop="description" i]'
)
_OF_OTHERS = "a, li, aside, nav, [class*=related i], [class*=card i]"
_HEADINGS = ("article h1", "main h1", "h1")
_ABOVE = 2  # levels from the headline up to what holds the lead too
_LEAST, _MOST = 60, 1000
_MOST_FOUND = 20
_OVERLAP = 50


def lead(tree: "HTMLTree", text: str) -> str | None:
    """Return the lead that a text lacks, if the page has one: it often says what is new."""
    document = tree.document
    title = None if document is None else next((one for at in _HEADINGS if (one := document.query_selector(at))), None)
    if title is None or document is None:
        return None
    for element in document.query_selector_all(_LEADS)[:_MOST_FOUND]:
        words = one_line(element.text or "")
        if not _LEAST <= len(words) <= _MOST or words[-1] not in '.!?”"' or words[:_OVERLAP] in text:
            continue
        around: Any = title
        for _ in range(_ABOVE):
            around = around.parent if around.parent is not None else around
        if around.contains(element) and element.closest(_OF_OTHERS) is None:
            return words
    return None
