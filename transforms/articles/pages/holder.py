"""The element that holds an article: by its name, by what it is, or, where all is ``div``, by its weight."""

from collections.abc import Iterator, Sequence

from transforms.articles.pages.chrome import is_foreign_heading
from transforms.articles.pages.names import holder_rank
from transforms.articles.pages.regions import Regions
from transforms.articles.pages.tree import Element

_ENOUGH = 200.0  # letters; less is a teaser, or a page whose text we failed to find
_LEAST_SHARE = 0.4  # of the text around it; less is one entry of a live blog, or another story's teaser
_LEAST_PIECE = 40.0
_LIVE = 3
_DOMINATES = 0.55
_NO_HOLDERS = frozenset({"p", "li", "tr", "tbody", "ul", "ol", "dl", "blockquote"})
_FRAMES = frozenset({"body", "html"})


def find_holders(regions: Regions, headline: int | None) -> list[Element]:
    """Return the elements that hold the article, in order: mostly one; several where it is cut into like pieces."""
    elements = regions.heavier(_LEAST_PIECE)
    if not elements:
        return []
    around = _around(elements, regions, headline)
    within = [one for one in elements if around.first <= one.first and one.last <= around.last]
    for named in _named(within):
        held = _fullest(named, regions, headline)
        if regions.weight(held) >= _ENOUGH and regions.weight(held) >= _LEAST_SHARE * _own(
            regions, around, held, headline
        ):
            return _with_pieces(held, named, regions)
        pieces = _apart(named)
        if len(pieces) > 1 and sum(map(regions.weight, pieces)) >= max(_ENOUGH, 0.6 * regions.weight(around)):
            return [_common(pieces)]
    return [_heaviest(around, within, regions)]


def _around(elements: Sequence[Element], regions: Regions, headline: int | None) -> Element:
    """Return the smallest of ``article``, ``main`` and the page that holds headline and text."""
    whole = elements[0]
    mains = [one for one in elements if one.tag == "main" or (one.given.get("role") or "").lower() == "main"]
    main = max(mains, key=regions.weight, default=None)
    if main is not None and regions.weight(main) >= min(_ENOUGH, 0.5 * regions.whole):
        whole = main
    articles = [one for one in elements if one.tag == "article" and whole.first <= one.first and one.last <= whole.last]
    if headline is not None:
        own = [one for one in articles if one.holds(headline) and regions.weight(one) >= _ENOUGH]
        if own:
            return max(own, key=lambda one: one.depth)
    article = max(articles, key=regions.weight, default=None)
    if article is not None and regions.weight(article) >= max(_ENOUGH, _LEAST_SHARE * regions.weight(whole)):
        return article
    return whole


def _named(elements: Sequence[Element]) -> Iterator[list[Element]]:
    """Yield the elements of each name that says what they hold, best name first."""
    ranked: dict[int, list[Element]] = {}
    for one in elements:
        rank = _rank(one)
        if rank is not None and one.tag not in _FRAMES:
            ranked.setdefault(rank, []).append(one)
    for rank in sorted(ranked):
        yield ranked[rank]


def _fullest(named: Sequence[Element], regions: Regions, headline: int | None) -> Element:
    """Return the fullest, or the first below the headline if it is no teaser: further ones are other stories."""
    fullest = max(named, key=regions.weight)
    if headline is None:
        return fullest
    below = [
        one
        for one in named
        if one.last > headline and regions.weight(one) >= max(_ENOUGH, 0.3 * regions.weight(fullest))
    ]
    first = min(below, key=lambda one: one.first, default=fullest)
    nested = [one for one in named if first.first <= one.first and one.last <= first.last]
    return max(
        [first, *(one for one in nested if regions.weight(one) >= 0.95 * regions.weight(first))],
        key=lambda one: one.depth,
    )


def _own(regions: Regions, around: Element, held: Element, headline: int | None) -> float:
    """Return how much text stands from the headline to the end of what is around a holder."""
    first = around.first if headline is None or not around.holds(headline) else min(headline, held.first)
    return regions.between(first, around.last)


def _apart(named: Sequence[Element]) -> list[Element]:
    found: list[Element] = []
    for one in named:
        if not found or one.first >= found[-1].last:
            found.append(one)
    return found


def _with_pieces(held: Element, named: Sequence[Element], regions: Regions) -> list[Element]:
    """Return a holder with those of its name that hang where it does, or in frames of one kind."""
    like = [
        one
        for one in named
        if one is held or (one.name == held.name and one.depth == held.depth and _is_beside(one, held))
    ]
    pieces = _apart(like)
    if len(pieces) >= _LIVE and held.parent is not None and held.parent.name:
        return [_common(pieces)]
    return [one for one in pieces if regions.weight(one) > 0]


def _is_beside(one: Element, other: Element) -> bool:
    """Return whether two elements hang in one, or in two of one name that do."""
    for _ in range(3):
        if one.parent is other.parent:
            return True
        if one.parent is None or other.parent is None or _kind(one.parent) != _kind(other.parent):
            return False
        if one.parent.tag == "article" or other.parent.tag == "article":
            return False
        one, other = one.parent, other.parent
    return False


def _kind(element: Element) -> str:
    """Return an element's class; entries of one kind have an id each."""
    return element.given.get("class") or element.name


def _common(pieces: Sequence[Element]) -> Element:
    """Return the element in which pieces lie."""
    held = pieces[0]
    while held.parent is not None and held.last < pieces[-1].last:
        held = held.parent
    return held


def _heaviest(around: Element, within: Sequence[Element], regions: Regions) -> Element:
    """Return the innermost element that has most of the text of the one around it."""
    held = around
    for one in within:  # in document order, so that a child comes after its parent
        lies_in = held.first <= one.first and one.last <= held.last and one.depth > held.depth
        if lies_in and one.tag not in _NO_HOLDERS and regions.weight(one) >= _DOMINATES * regions.weight(held):
            if is_foreign_heading(regions.tree.blocks[one.first].words):
                break  # what is offered below a stub outweighs it
            held = one
    return held


def is_named(element: Element) -> bool:
    """Return whether an element's name says that it holds an article."""
    return _rank(element) is not None


def _rank(element: Element) -> int | None:
    if "articlebody" in (element.given.get("itemprop") or element.given.get("property") or "").lower():
        return -1
    return holder_rank(element.name)
