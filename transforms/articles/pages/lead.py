"""The standfirst that stands between the headline and the article's text, in neither: it often says what is new."""

import re
from collections.abc import Sequence

from transforms.articles.pages.chrome import is_head_line, is_line_of_furniture
from transforms.articles.pages.names import is_lead
from transforms.articles.pages.regions import Regions, heading_of
from transforms.articles.pages.tree import Block, Element

_LEAST_NAMED, _LEAST = 15, 60
_MOST = 1500
_WITHIN = 40  # blocks below the headline
_STOPS = tuple('.!?:…"”»。！？؟।')
_LEAST_WORDS, _LEAST_NEXT_WORDS, _LEAST_NAMED_WORDS = 8, 6, 3
_OF_OTHERS = frozenset({"a", "aside", "nav"})
_LEAST_OF_POINT = 7
_POINTS = re.compile(
    r"(?:key (?:points|takeaways|facts)|takeaways|summary|highlights|in (?:brief|short)|at a glance):?", re.I
)
_LEVELS = 4
_MOST_ABOVE, _LONGEST_SCRAP = 6, 40
_ENDS = '.:;!?…"”»'
_POINT = re.compile(r"\(?\w{1,4}[).]?")  # of a numbered paragraph
_OF_FACTS = frozenset({"dt", "dd"})
_OF_LISTS = frozenset({"li", "td", "th", "dt", "dd"})
_OVERLAP = 50


def lead(regions: Regions, headline: int | None, first: int, found: Sequence[str]) -> list[str]:
    """Return the paragraphs between a headline and the text below it that belong to the article.

    Args:
        regions: the page.
        headline: the number of the headline's block.
        first: that of the text's first.
        found: the text.
    """
    if headline is None or not headline < first <= headline + _WITHIN:
        return []
    text = "\n\n".join(found[:6])
    blocks = regions.tree.blocks
    paragraphs = []
    for at in range(headline + 1, first):
        block = blocks[at]
        if (
            not regions.is_out[at]
            and (_is_lead(block, next_to=at == headline + 1) or _is_point(block))
            and block.words[:_OVERLAP] not in text
        ):
            if _POINTS.fullmatch(blocks[at - 1].words) and _is_point(block):
                paragraphs.append(blocks[at - 1].words)
            paragraphs.append(block.words)
    return paragraphs


def _is_point(block: Block) -> bool:
    """Return whether a line is an item of a list that sums up what follows."""
    n_words = len(block.words.split())
    return (
        block.element.tag == "li"
        and block.n_links == 0
        and n_words >= (_LEAST_NAMED_WORDS if block.words.endswith(_STOPS) else _LEAST_OF_POINT)
        and not _named(block.element.parent)[1]
        and not is_head_line(block.words)
    )


def without_opening(numbers: list[int], regions: Regions, headline: int | None) -> list[int]:
    """Leave out what stands above the first paragraph and is neither text nor heading: kind, place, byline, agency.

    So are lists of facts, of which one is a date.
    """
    blocks = regions.tree.blocks
    below = 0 if headline not in numbers[:_MOST_ABOVE] else numbers.index(headline) + 1
    begins = below
    for n, at in enumerate(numbers[below : below + _MOST_ABOVE + 1]):
        if regions.between(at, at + 1) and not is_head_line(blocks[at].words):
            begins = below + n
            break
    kept = numbers[begins:]
    is_of_facts = any(
        is_head_line(blocks[at].words) and blocks[at].element.tag in _OF_FACTS for at in numbers[below:begins]
    )
    for at in reversed(numbers[below:begins]):
        after = blocks[at + 1]
        goes_on = bool(kept) and kept[0] == at + 1 and after.breaks < 2 and after.element is blocks[at].element
        is_fact = is_of_facts and blocks[at].element.tag in _OF_FACTS and blocks[at].size <= _LONGEST_SCRAP
        if goes_on or not (is_fact or _is_scrap(blocks[at])):
            kept.insert(0, at)
    return numbers[:below] + kept


def _is_scrap(block: Block) -> bool:
    return (
        block.size <= _LONGEST_SCRAP
        and block.words[-1] not in _ENDS
        and not block.words[0].islower()
        and _POINT.fullmatch(block.words) is None
        and block.element.tag not in _OF_LISTS
        and heading_of(block.element) is None
        and block.bold < len(block.words) / 2
        and not _named(block.element)[0]
    )


def _is_lead(block: Block, *, next_to: bool) -> bool:
    words = block.words
    if block.link_share > 0.3 or len(words) > _MOST or is_head_line(words) or is_line_of_furniture(words):
        return False
    named, of_others = _named(block.element)
    if of_others:
        return False
    heading = heading_of(block.element)
    if named or (next_to and heading is not None and heading.tag != "h1"):
        return block.size >= _LEAST_NAMED and (len(words.split()) >= _LEAST_NAMED_WORDS or not words.isascii())
    if next_to and words.endswith(_STOPS) and len(words.split()) >= _LEAST_NEXT_WORDS:
        return True
    return block.size >= _LEAST and (words.endswith(_STOPS) or (next_to and len(words.split()) >= _LEAST_WORDS))


def _named(element: Element | None) -> tuple[bool, bool]:
    """Return whether an element is called a lead, and whether it is one of another story."""
    named = is_item = False
    for _ in range(_LEVELS):
        if element is None or element.tag in {"article", "main", "body"}:
            break
        if element.tag in _OF_OTHERS or "card" in element.name or "related" in element.name:
            return False, True
        is_item = is_item or element.tag == "li"
        named = (
            named
            or is_lead(element.name)
            or (element.given.get("itemprop") or "").lower() in {"description", "alternativeheadline"}
        )
        element = element.parent
    return named, is_item and not named
