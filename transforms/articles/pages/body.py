"""The article's text on a page: the element that holds it, what belongs to it beside that, without what does not.

What readers would call the article begins below the headline with its standfirst and ends before what leads elsewhere.
trafilatura (ten times slower) is asked on pages on which next to nothing is found.
"""

from collections.abc import Iterator, Sequence

from transforms.articles.nesting import is_too_deep
from transforms.articles.pages.boxes import without_boxes
from transforms.articles.pages.chrome import is_foreign_heading, without_chrome
from transforms.articles.pages.holder import find_holders, is_named
from transforms.articles.pages.lead import lead, without_opening
from transforms.articles.pages.parser import read_tree
from transforms.articles.pages.regions import Regions, heading_of
from transforms.articles.pages.tree import Block, Element
from transforms.articles.words import join_lines

_ENOUGH = 200  # letters; less is a teaser, or a page whose text we failed to find
_LARGEST_FOR_FALLBACK = 3_000_000
_LEVELS = 4  # upwards from a holder, in which it may go on
_LEAST_BESIDE = 120.0
_LINKED_TEXT, _LINKED_PART = 0.15, 0.4


def text_of_blocks(regions: Regions, headline: int | None, chosen: Sequence[int], titles: set[str]) -> str:
    """Return the article's paragraphs, separated by empty lines; empty if the page has none.

    Args:
        regions: the page and its weights.
        headline: the number of the headline's block.
        chosen: the numbers of the article's blocks.
        titles: the headline in all forms that the page gives it, case-folded.
    """
    found = without_chrome(render([regions.tree.blocks[at] for at in chosen]), titles)
    above = lead(regions, headline, chosen[0] if chosen else 0, found)
    return "\n\n".join([*above, *found])


def fragment_text(fragment: str) -> str:
    """Return the paragraphs of a piece of HTML that is all article, such as a feed's content; none of a tower."""
    if is_too_deep(fragment):
        return ""
    tree = read_tree(fragment)
    for strict in (True, False):
        regions = Regions(tree, strict=strict)
        kept = [one for at, one in enumerate(tree.blocks) if not regions.is_out[at]]
        found = without_chrome(render(kept), set())
        if sum(map(len, found)) >= _ENOUGH:
            break
    return "\n\n".join(found)


def plain_words(fragment: str) -> str:
    """Return the words of a short piece of HTML, such as a title, on one line."""
    if "<" not in fragment:
        return " ".join(join_lines(fragment))
    return " ".join(one.words for one in read_tree(fragment).blocks)


def by_trafilatura(page: str, titles: set[str]) -> str:
    """Return what trafilatura takes for the article, if the page is not too large for it."""
    import trafilatura

    if len(page) > _LARGEST_FOR_FALLBACK:
        return ""
    text = trafilatura.extract(page, fast=True, include_comments=False, include_tables=True, deduplicate=False)
    return "\n\n".join(without_chrome(join_lines(text or ""), titles))


def chosen_blocks(regions: Regions, headline: int | None) -> list[int]:
    """Return the numbers of the article's blocks."""
    holders = find_holders(regions, headline)
    ranges = [(one.first, one.last) for one in holders]
    if len(holders) == 1 and not is_named(holders[0]):
        ranges += _beside(holders[0], regions)
    numbers = sorted({at for first, last in ranges for at in range(first, last) if not regions.is_out[at]})
    if headline is not None and numbers and numbers[0] < headline <= numbers[-1]:
        above, below = (regions.between(*part) for part in ((numbers[0], headline), (headline, numbers[-1] + 1)))
        if above * 3 <= below:
            numbers = [at for at in numbers if at > headline]
    return without_opening(without_boxes(numbers, holders, regions), regions, headline)


def _beside(held: Element, regions: Regions) -> Iterator[tuple[int, int]]:
    """Yield the ranges of what goes on below a holder that only its weight tells: further parts, and running text."""
    at = held
    for _ in range(_LEVELS):
        parent = at.parent
        if parent is None or parent.tag in {"html", "table", "tbody", "tr"} or at.tag in {"article", "main", "body"}:
            return
        for one in regions.tree.elements:
            if one.parent is parent and one.first >= at.last and one.last > one.first and _goes_on(one, held, regions):
                yield one.first, one.last
        at = parent


def _goes_on(one: Element, held: Element, regions: Regions) -> bool:
    share = regions.link_share(one)
    if one.tag == held.tag and one.given.get("class") and one.given.get("class") == held.given.get("class"):
        return share < _LINKED_PART
    if is_foreign_heading(regions.tree.blocks[one.first].words) or one.tag in {"aside", "form", "article"}:
        return False
    if one.tag == "p":
        return regions.weight(one) > 0 and share < _LINKED_TEXT
    return regions.weight(one) >= _LEAST_BESIDE and share < _LINKED_TEXT and not _is_of_cards(one, regions)


def _is_of_cards(one: Element, regions: Regions) -> bool:
    """Return whether an element holds headings that lead to other pages."""
    return any(
        block.link_share > 0.8 and heading_of(block.element) is not None
        for block in regions.tree.blocks[one.first : one.last]
    )


def render(blocks: Sequence[Block]) -> list[str]:
    """Return paragraphs: lines that were broken within a sentence joined, the cells of a row on one line."""
    lines: list[str] = []
    before: Block | None = None
    row: Element | None = None
    for block in blocks:
        of_row = _row_of(block)
        joins = before is not None and (
            block.breaks == 0
            or (of_row is not None and of_row is row)
            or (
                block.breaks == 1
                and not block.indented
                and block.words[0].islower()
                and before.words[-1] not in '.!?:;…”"'
            )
        )
        if joins and lines:
            lines[-1] += f" {block.words}"
        else:
            lines.append(block.words)
        before, row = block, of_row
    return lines


def _row_of(block: Block) -> Element | None:
    """Return the row of a table whose cell a block is, if it is all of the cell and short."""
    at: Element | None = block.element
    for _ in range(3):
        if at is None or at.last - at.first > 1:
            return None
        if at.tag in {"td", "th"}:
            row = at.parent
            return row if row is not None and row.tag == "tr" else None
        at = at.parent
    return None
