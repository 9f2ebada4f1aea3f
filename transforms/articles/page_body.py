"""The article's text on a page: choose the element that holds it, leave the page's furniture out, render paragraphs.

resiliparse renders; its own main-content heuristic serves pages whose markup names no article, and trafilatura (ten times
slower) pages on which that finds next to nothing.
"""

import re
from typing import TYPE_CHECKING

from transforms.articles.chrome import CHROME, HIDDEN_TAGS, without_chrome
from transforms.articles.words import join_lines

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

_HOLDERS = (
    '[itemprop~="articleBody" i]',
    '[class*="article-body" i], [class*="article__body" i], [class*="articlebody" i], [class*="story-body" i]',
    '[class*="entry-content" i], [class*="post-content" i], [class*="article-content" i], [class*="article__content" i]',
    "article:has(h1)",
    "article",
    'main, [role="main" i]',
)
_ENOUGH = 200  # characters; less is a teaser, or a page whose text we failed to find
_LEAST_SHARE = 0.4  # of the page's text without furniture; less is one part of the article, or another story's teaser
_DEEPEST = 500  # resiliparse's heuristic is quadratic in depth: 16 s at 20,000; real pages stay under 100
_LARGEST_FOR_FALLBACK = 3_000_000
_OPEN_OR_CLOSE = re.compile(
    r"<(/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|track|wbr)\b)[a-z]",
    re.I,
)


def article_text(tree: "HTMLTree", page: str, titles: set[str]) -> str:
    """Return the article's paragraphs, separated by empty lines; empty if the page has none.

    Args:
        tree: the parsed page.
        page: the same page as text.
        titles: the headline in all forms that the page gives it, case-folded.
    """
    whole = _paragraphs(tree, titles)
    least = max(_ENOUGH, _LEAST_SHARE * _size(whole))
    for holder in _HOLDERS:
        element = None if tree.document is None else tree.document.query_selector(holder)
        if element is not None:
            held = _paragraphs(element.inner_html, titles)
            if _size(held) >= least:
                return "\n\n".join(held)
    if _depth(page) > _DEEPEST:
        return "\n\n".join(whole)
    main = _paragraphs(tree, titles, main_content=True)
    if _size(main) >= _ENOUGH or len(page) > _LARGEST_FOR_FALLBACK:
        return "\n\n".join(main)
    return "\n\n".join(max(main, whole, _by_trafilatura(page, titles), key=_size))


def fragment_text(fragment: str) -> str:
    """Return the paragraphs of a piece of HTML that is all article, such as a feed's content."""
    return "\n\n".join(_paragraphs(fragment, set()))


def plain_words(fragment: str) -> str:
    """Return the words of a short piece of HTML, such as a title, on one line."""
    if "<" not in fragment:
        return " ".join(join_lines(fragment))
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415

    return " ".join(join_lines(extract_plain_text(fragment, alt_texts=False)))


def _paragraphs(page: "HTMLTree | str", titles: set[str], *, main_content: bool = False) -> list[str]:
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415

    def render(left_out: list[str]) -> list[str]:
        text = extract_plain_text(
            page,
            preserve_formatting=True,
            main_content=main_content,
            list_bullets=False,
            alt_texts=False,
            comments=False,
            skip_elements=left_out,
        )
        return without_chrome(join_lines(text), titles)

    found = render(CHROME)
    # a page that calls its whole body "widget" loses it to our own list
    return found if _size(found) >= _ENOUGH else max(found, render(HIDDEN_TAGS), key=_size)


def _by_trafilatura(page: str, titles: set[str]) -> list[str]:
    import trafilatura  # noqa: PLC0415 - slow to load and to run: for the few pages that need it

    text = trafilatura.extract(page, fast=True, include_comments=False, include_tables=True, deduplicate=False)
    return without_chrome(join_lines(text or ""), titles)


def _size(paragraphs: list[str]) -> int:
    return sum(map(len, paragraphs))


def _depth(page: str) -> int:
    depth = deepest = 0
    for tag in _OPEN_OR_CLOSE.finditer(page):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest
