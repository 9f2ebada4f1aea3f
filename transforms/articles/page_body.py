"""The article's text on a page: choose the element that holds it, leave the page's furniture out, render paragraphs.

resiliparse renders; its own main-content heuristic serves pages whose markup names no article, and trafilatura (ten
times slower) pages on which that finds next to nothing.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from transforms.articles.chrome import CHROME, HIDDEN_TAGS, without_chrome
from transforms.articles.nesting import is_too_deep
from transforms.articles.page_lead import lead
from transforms.articles.words import join_lines

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

# elements that hold an article and nothing else, best first
_SURE_HOLDERS = (
    '[itemprop~="articleBody" i]',
    '[class*="article-body" i], [class*="article__body" i], [class*="articlebody" i], [class*="story-body" i]',
    '[class*="entry-content" i], [class*="post-content" i], [class*="post-body" i]',
    '[class*="article-content" i], [class*="article__content" i]',
    '[class*="story-text" i], [class*="article-text" i], [class*="post-text" i], [class*="news-text" i]',
    '[class*="field--name-body" i], [class*="field-name-body" i], [class*="govspeak" i]',
    '[class*="rich-text" i], [class*="richtext" i], [class*="wysiwyg" i], [class~="rte" i]',
    "article h1",  # of that article; ``article:has(h1)`` is quadratic in depth
)
_MOST_HOLDERS = 50
_MOST_CELLS = 500
_MOST_OF_PAGE = 0.5
_MOST_APART = 1.0  # as much text in other elements of the name as in the fullest: the article is cut into such pieces
_MAIN = 'main, [role="main" i]'
_ENOUGH = 200  # characters; less is a teaser, or a page whose text we failed to find
_LEAST_SHARE = 0.4  # of the text around it; less is one entry of a live blog, or another story's teaser
_DEEPEST = 500  # resiliparse's heuristic is quadratic in depth: 16 s at 20,000; real pages stay under 100
_LARGEST_FOR_FALLBACK = 3_000_000
_OPEN_OR_CLOSE = re.compile(
    r"<(/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|track|wbr)\b)[a-z]",
    re.I,
)


def article_text(tree: "HTMLTree", page: str, titles: set[str], *, last_resort: bool) -> str:
    """Return the article's paragraphs, separated by empty lines; empty if the page has none.

    Args:
        tree: the parsed page.
        page: the same page as text.
        titles: the headline in all forms that the page gives it, case-folded.
        last_resort: whether to ask trafilatura if there is next to nothing.
    """
    found = "\n\n".join(_marked(tree, titles) or _unmarked(tree, page, titles, last_resort=last_resort))
    before = lead(tree, found) if found else None
    return found if before is None else f"{before}\n\n{found}"


def fragment_text(fragment: str) -> str:
    """Return the paragraphs of a piece of HTML that is all article, such as a feed's content; none of a tower."""
    if is_too_deep(fragment):
        return ""
    return "\n\n".join(_paragraphs(fragment, set()))


def plain_words(fragment: str) -> str:
    """Return the words of a short piece of HTML, such as a title, on one line."""
    if "<" not in fragment:
        return " ".join(join_lines(fragment))
    from resiliparse.extract.html2text import extract_plain_text

    return " ".join(join_lines(extract_plain_text(fragment, alt_texts=False)))


def _marked(tree: "HTMLTree", titles: set[str]) -> list[str]:
    """Return the paragraphs of the element that the markup names as the article; none if it names none."""
    for holder in _SURE_HOLDERS:
        held = _held(tree, holder, titles)
        if _size(held) >= _ENOUGH:
            return held
    main, article = _held(tree, _MAIN, titles), _held(tree, "article", titles)
    around = main or _paragraphs(tree, titles)
    if _size(article) >= max(_ENOUGH, _LEAST_SHARE * _size(around)):
        return article
    return main if _size(main) >= _ENOUGH else []


def _unmarked(tree: "HTMLTree", page: str, titles: set[str], *, last_resort: bool) -> list[str]:
    """Return the paragraphs of the article on a page of nothing but ``div``."""
    whole = _paragraphs(tree, titles)
    if _depth(page) > _DEEPEST:
        return whole
    cell = _in_layout_table(tree, titles, len(tree.body.text or "") if tree.body is not None else 0)
    if _size(cell) >= _ENOUGH:
        return cell
    main = _paragraphs(tree, titles, main_content=True)
    if _size(main) >= _ENOUGH:
        return main
    asked = last_resort and len(page) <= _LARGEST_FOR_FALLBACK
    return max(main, whole, _by_trafilatura(page, titles) if asked else [], key=_size)


def _in_layout_table(tree: "HTMLTree", titles: set[str], size: int) -> list[str]:
    """Return the paragraphs of the innermost table cell that holds most of the page, as pages of the old web do."""
    cells = [] if tree.document is None else tree.document.query_selector_all("td")[:_MOST_CELLS]
    for cell in reversed(cells):
        if len(cell.text or "") >= _MOST_OF_PAGE * size:
            return _paragraphs(cell.inner_html, titles)
    return []


def _held(tree: "HTMLTree", selector: str, titles: set[str]) -> list[str]:
    """Return the paragraphs of the fullest element of a selector; none if it is one of several that share the text."""
    if tree.document is None:
        return []
    found = tree.document.query_selector_all(selector)[:_MOST_HOLDERS]
    if selector.endswith(" h1"):
        found = [article for one in found[:1] if (article := one.closest("article")) is not None]
    if not found:
        return []
    sizes = [len(one.text or "") for one in found]
    fullest = found[sizes.index(max(sizes))]
    apart = sum(size for one, size in zip(found, sizes, strict=True) if one != fullest and not fullest.contains(one))
    if selector in _SURE_HOLDERS and apart > _MOST_APART * max(sizes):
        return []
    return _paragraphs(fullest.inner_html, titles)


def _paragraphs(page: "HTMLTree | str", titles: set[str], *, main_content: bool = False) -> list[str]:
    from resiliparse.extract.html2text import extract_plain_text

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
    import trafilatura

    text = trafilatura.extract(page, fast=True, include_comments=False, include_tables=True, deduplicate=False)
    return without_chrome(join_lines(text or ""), titles)


def _size(paragraphs: Iterable[str]) -> int:
    return sum(map(len, paragraphs))


def _depth(page: str) -> int:
    depth = deepest = 0
    for tag in _OPEN_OR_CLOSE.finditer(page):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest
