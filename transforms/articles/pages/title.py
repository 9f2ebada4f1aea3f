"""A page's headline: which of its lines it is, and in which words it is given.

Signals agree or not: JSON-LD, ``og:title``, the ``title`` element, the level and the name of the line, and that running
text follows. What most of them say is the headline; the line that readers see goes before what was written for other
sites, and a first ``h1`` that nothing else repeats may be the site's logo.
"""

import re
from collections.abc import Sequence

from transforms.articles.pages.chrome import is_head_line, is_line_of_furniture
from transforms.articles.pages.names import BY_TAG
from transforms.articles.pages.regions import Regions, heading_of
from transforms.articles.pages.sections import is_name_of_site, is_no_headline
from transforms.articles.pages.tree import Block, Element, Tree
from transforms.articles.pages.wordings import LIKE, folded, likeness, words_of

_LEAST, _MOST = 8, 320
_LEAST_SHARE = 0.4  # of the words of ``title``; less is a name of the site, or a part of the headline
_LEAST_TOLD = 12
_LEAST_WORDS = 4
_FOLLOWING = 14  # blocks below a headline in which the text begins
_LEVELS = {"h1": 3.0, "h2": 1.5, "h3": 1.0, "h4": 0.5, "h5": 0.2}
_ENOUGH = 3.0
_MOST_FOR_LIKENESS, _FOR_TEXT_BELOW = 1.5, 0.7
_STRANGE = 0.3  # which part of its words a line shares with the headline, that is no wording of it, at most
_WORDS = re.compile(r"\w+")
_CLOSEST = 3
_OPENING = 12  # lines of a text in which its first paragraph stands
_LABEL = re.compile(
    r"(?:issued|published|posted|written|source|from|to|contact|category|section|tags?)(?: by| in)?:", re.I
)


def find_headline(tree: Tree, regions: Regions, told: Sequence[str]) -> int | None:
    """Return the number of the block that is the article's headline; None if none is sure.

    Args:
        tree: the page.
        regions: its weights, with furniture told by names.
        told: the headline as the page's head tells it, surest first.
    """
    told_words = _Told([one for one in told if not is_no_headline(one)], tree)
    best, best_score = None, _ENOUGH - 0.01
    least, lines = _LEAST if told_words.folded else 1, tree.folded
    for at, block in enumerate(tree.blocks):
        if not least <= len(block.words) <= _MOST and lines[at] not in told_words.folded:
            continue
        score = _score(block, at, regions, told_words, best_score)
        if score > best_score:
            best, best_score = at, score
    return best


class _Told:
    """The headline as the head tells it, in lower case: each form, its words, and the ``title`` element; and the lines
    of the page.

    ``is_shown`` says whether one of them stands on the page and is no mere name.
    """

    def __init__(self, told: Sequence[str], tree: Tree) -> None:
        self.folded = [folded(one) for one in told]
        self.words = [words_of(one) for one in told]
        self.title = folded(tree.title or "")
        long = {one for one, words in zip(self.folded, self.words, strict=True) if len(words) >= _LEAST_WORDS}
        self.lines = tree.folded
        lines = zip(self.lines, tree.blocks, strict=True)
        self.is_shown = any(low in long for low, one in lines if len(one.words) <= _MOST)


def _score(block: Block, at: int, regions: Regions, told: _Told, least: float) -> float:
    """Return how surely a block is the headline; less than it is where that cannot be as much as ``least``."""
    title, low = told.title, told.lines[at]
    element = heading_of(block.element)
    equal = low in told.folded
    score = 0.0 if element is None else _LEVELS.get(element.tag, 0.1)
    named = _named(block.element)
    score += named
    if score == 0 and not equal and low not in title:
        return 0.0
    if equal:
        score += 3
    elif len(low) >= max(_LEAST_TOLD, _LEAST_SHARE * len(title)) and any(low in one for one in told.folded):
        score += 2.5
    elif told.folded:
        if score + _MOST_FOR_LIKENESS + _FOR_TEXT_BELOW < least:
            return 0.0
        score += _by_likeness(low, told)
    if block.linked > 0.8 * len(block.words):
        score -= 1.5 if element is None else 1
    score += _FOR_TEXT_BELOW if regions.between(at + 1, min(at + _FOLLOWING, len(regions.is_out))) > 0 else -1.5
    if not told.folded and element is not None and element.tag == "h1":
        score += 1
    if regions.is_out[at]:
        score -= 1.5 if element is not None and element.tag == "h1" else 2.5
        if _is_surely_out(block.element):
            score -= 1
    return score


def _by_likeness(low: str, told: _Told) -> float:
    """Return what it adds to a line how much it shares with the headline as it is told, without being the same."""
    shared = likeness(low, told.words)
    if shared >= LIKE:
        return _MOST_FOR_LIKENESS
    if is_no_headline(low) or (len(low.split()) < 3 and low.isascii()):
        return -2.5
    return -0.5 if told.is_shown and shared < _STRANGE else 0.0


def _named(element: Element | None) -> float:
    for _ in range(_CLOSEST):
        if element is None or element.tag in {"body", "article", "main"}:
            return 0.0
        if element.kind.titled:
            return element.kind.titled
        element = element.parent
    return 0.0


def _is_surely_out(element: Element | None) -> bool:
    while element is not None:
        if element.kind.furniture == BY_TAG and element.tag != "header":
            return True
        element = element.parent
    return False


def line_above(tree: Tree, regions: Regions, first: int, *, marked: bool = True) -> int | None:
    """Return the short line above the text that looks like its headline, where nothing says which it is.

    Args:
        tree: the page.
        regions: its weights.
        first: the number of the text's first block.
        marked: whether it must stand out; if not, it must read as a headline, and may have a table below it.
    """
    opening = range(first, min(first + _OPENING, len(tree.blocks)))
    begins = next((at for at in opening if regions.between(at, at + 1)), first)
    for at in range(begins, max(-1, begins - (6 if marked else 12)), -1):
        block = tree.blocks[at]
        if regions.is_out[at] or not _LEAST_TOLD <= block.size <= _MOST / 2 or block.words[-1] in ".:;,":
            continue
        n_words = len(_WORDS.findall(block.words))
        if any(char.isdigit() for char in block.words) and n_words < _LEAST_WORDS:
            continue
        reads_so = n_words > _LEAST_WORDS and not is_head_line(block.words) and not is_line_of_furniture(block.words)
        reads_so = reads_so and _LABEL.match(block.words) is None
        is_one = (_stands_out(block) or _named(block.element) > 0) if marked else reads_so
        if is_one and block.link_share < 0.5:
            return at
    return None


def better_headline(tree: Tree, regions: Regions, headline: int | None, title: str | None, first: int) -> int | None:
    """Return a line that is the headline rather than one that names the site or a section of it; None if none is.

    Such a name has few words, and stands at the head of the page, its menu between it and the story.
    """
    low = (title or "").casefold()
    if title is None or not tree.blocks:
        return None
    if len(_WORDS.findall(title)) >= _LEAST_WORDS and not (is_no_headline(low) or is_name_of_site(title)):
        return None
    at = line_above(tree, regions, first)
    if at is None or (headline is not None and at <= headline):
        at = line_above(tree, regions, first, marked=False)
    elif is_name_of_site(title):
        return at
    if at is None or (headline is not None and at <= headline):
        return None
    is_apart = headline is None or any(regions.is_out[headline + 1 : at])
    return at if is_apart or is_no_headline(low) else None


def lines_of_headline(tree: Tree, at: int) -> list[str]:
    """Return the lines of a headline that was broken into several, of which one is known.

    Args:
        tree: the page.
        at: the number of the block of that line.
    """
    blocks = tree.blocks
    first = last = at
    while first > 0 and blocks[first].breaks == 1 and _is_line_of(blocks[first - 1], blocks[at]):
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].breaks == 1 and _is_line_of(blocks[last + 1], blocks[at]):
        last += 1
    lines = [one.words for one in blocks[first : last + 1]]
    return lines if sum(map(len, lines)) <= _MOST / 2 else [blocks[at].words]


def _is_line_of(line: Block, headline: Block) -> bool:
    """Return whether a line is marked as the headline is, stands in one element with it, and is no name or date."""
    return (
        line.element is headline.element
        and _stands_out(line)
        and _stands_out(headline)
        and not (is_no_headline(line.words) or is_name_of_site(line.words) or is_head_line(line.words))
    )


def _stands_out(block: Block) -> bool:
    return heading_of(block.element) is not None or block.bold >= 0.9 * len(block.words.strip())


def top_heading(regions: Regions) -> int | None:
    """Return the first heading of the highest level: the text stands below it, whatever it is."""
    for at, block in enumerate(regions.tree.blocks):
        element = heading_of(block.element)
        if element is not None and element.tag == "h1" and not regions.is_out[at]:
            return at
    return None
