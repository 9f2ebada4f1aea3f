"""Dates that no line of a page holds: set over several boxes, one under the other, or told by a picture."""

from collections.abc import Iterator

from transforms.articles.dates import find_published
from transforms.articles.pages.date_lines import is_of_change, is_own
from transforms.articles.pages.tree import Tree

_NEAR = 9  # blocks from the headline
_LONGEST_BOX = 12
_MOST_BOXES = 3
_LONGEST_ALT = 40


def boxed_dates(tree: Tree, headline: int | None, first: int) -> Iterator[str]:
    """Yield dates near the headline whose day, month and year are lines of their own, as on leaves of a calendar."""
    at = first if headline is None else headline
    for number in range(max(0, at - _NEAR), min(len(tree.blocks), at + _NEAR)):
        boxes = []
        for block in tree.blocks[number : number + _MOST_BOXES]:
            if len(block.words) > _LONGEST_BOX or not is_own(block.element, headline, first):
                break
            boxes.append(block.words)
        for length in range(len(boxes), 1, -1):
            words = " ".join(boxes[:length])
            if find_published(words) == words:
                yield words
                break


def pictured_dates(tree: Tree, headline: int | None, first: int) -> Iterator[str]:
    """Yield dates that pictures near the headline tell, where the words for a picture are a date and little else."""
    at = first if headline is None else headline
    for one in tree.elements:
        if one.tag == "img" and abs(one.first - at) <= _NEAR and is_own(one, headline, first):
            words = one.get("alt") or one.get("title")
            found = find_published(words) if len(words) <= _LONGEST_ALT and not is_of_change(words) else None
            if found is not None:
                yield found
