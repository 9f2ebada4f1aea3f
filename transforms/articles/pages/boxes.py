"""Boxes within an article that are none of it: other stories, whom to ask, quotations in large type."""

import re
from collections.abc import Iterator, Sequence

from transforms.articles.pages.chrome import is_foreign_heading
from transforms.articles.pages.regions import Regions, heading_of
from transforms.articles.pages.tree import Block, Element

_MOST_OF_HOLDER, _MOST_AT_END = 0.5, 0.9
_LONGEST_LISTED = 100.0
_LINKED_LINE = 0.6
_MOST_OF_SECTION, _MOST_BELOW = 0.25, 600.0
_SHORTEST_QUOTE, _LONGEST_QUOTE = 25, 250
_WORD = re.compile(r"\w+")
_LEAST_WORDS = 5
_LAST = 4  # paragraphs in which the note on the sender begins
_ABOUT = re.compile(r"About [A-Z&][\w.&’'-]*(?: (?:[A-Z&][\w.&’'-]*|of|and|the))*:?")
_QUOTES = " \"'“”‘’«»„‟.…"


def without_boxes(numbers: list[int], holders: Sequence[Element], regions: Regions) -> list[int]:
    """Leave out boxes within the article that speak of others: by their heading, or since they are links."""
    whole = sum(regions.size(one) for one in holders)
    gone: set[int] = set()
    blocks = regions.tree.blocks
    for at in numbers:
        if at in gone or not is_foreign_heading(blocks[at].words):
            continue
        box = _box_of(blocks[at].element, holders, regions, _MOST_OF_HOLDER * whole)
        last = _box_of(blocks[at].element, holders, regions, _MOST_AT_END * whole)
        if box is not None and box.first >= at - 1:
            gone.update(range(box.first, box.last))
        elif last is not None and last.first >= at - 1 and last.first > numbers[0] and last.last > numbers[-1]:
            gone.update(range(last.first, last.last))  # below a stub, what is offered is longer than the text
        else:
            gone.update(_below(at, numbers, regions, min(_MOST_BELOW, _MOST_OF_SECTION * whole)))
    kept = [at for at in numbers if at not in gone and not _leads_elsewhere(blocks[at])]
    while kept and _is_headline_of_other(blocks[kept[-1]]):
        kept.pop()
    about = next((n for n, at in enumerate(kept) if n > len(kept) - _LAST and n > 1 and _is_about(blocks[at])), None)
    kept = kept[:about]
    text = "\n".join(("", *(blocks[at].words for at in kept), ""))
    return [at for at in kept if not _repeats(blocks[at], text)]


def _below(heading: int, numbers: Sequence[int], regions: Regions, most: float) -> Iterator[int]:
    """Yield a heading and what stands below it: its section, or the links and short lines that follow it."""
    blocks = regions.tree.blocks
    element = heading_of(blocks[heading].element)
    found: list[int] = []
    for at in numbers[numbers.index(heading) + 1 :]:
        block = blocks[at]
        if heading_of(block.element) is not None and block.link_share < _LINKED_LINE:
            break
        is_text = block.link_share < _LINKED_LINE and (block.size > _LONGEST_LISTED or block.words.endswith("."))
        if is_text and (element is None or sum(blocks[one].size for one in found) + block.size > most):
            break
        found.append(at)
    if found:
        yield heading
        yield from found


def _leads_elsewhere(block: Block) -> bool:
    """Return whether a paragraph is one link, to another story as a rule; items of lists may be names of parties."""
    return (
        block.element.tag in {"p", "div", "section", "span", "a"}
        and block.n_links > 0
        and block.breaks != 1
        and block.link_share >= 0.9
        and not block.words.endswith(".")
    )


def _is_about(block: Block) -> bool:
    """Return whether a line heads a note on the sender: "About Nordic Terminals"; "About the measures" heads text."""
    is_marked = heading_of(block.element) is not None or block.bold >= 0.9 * len(block.words)
    return is_marked and _ABOUT.fullmatch(block.words) is not None


def _is_headline_of_other(block: Block) -> bool:
    """Return whether an item of a list is a link that reads as a headline; names read otherwise."""
    words = _WORD.findall(block.words)
    small = sum(one[0].islower() for one in words)
    return (
        block.element.tag == "li" and block.link_share >= 0.9 and len(words) >= _LEAST_WORDS and 2 * small >= len(words)
    )


def _repeats(block: Block, text: str) -> bool:
    """Return whether a block is a quotation from the text beside it, as papers set in large type between paragraphs."""
    if not _SHORTEST_QUOTE <= block.size <= _LONGEST_QUOTE or heading_of(block.element) is not None:
        return False
    if block.element.tag in {"li", "td", "th", "dd", "dt"}:
        return False
    named = any(
        one is not None and (one.tag == "blockquote" or "quote" in one.name)
        for one in (block.element, block.element.parent)
    )
    words = block.words.strip(_QUOTES)
    if (named or not block.words.endswith(".")) and text.count(words) > text.count(f"\n{block.words}\n"):
        return True
    own = set(_WORD.findall(words.casefold()))
    others = (line for line in text.split("\n") if line != block.words)
    return named and len(own) >= _LEAST_WORDS and any(own <= set(_WORD.findall(line.casefold())) for line in others)


def _box_of(element: Element, holders: Sequence[Element], regions: Regions, most: float) -> Element | None:
    """Return the largest element round a heading that is no more than a box in its holder."""
    box, at = None, element
    while at.parent is not None and not any(at is one for one in holders) and regions.size(at) <= most:
        if at.last - at.first > 1:
            box = at
        if at.parent.first < element.first:
            break
        at = at.parent
    return box
