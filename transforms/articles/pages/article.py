"""The article that readers see on a page: headline and text, each found with the help of the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from transforms.articles.pages.body import chosen_blocks, text_of_blocks
from transforms.articles.pages.regions import Regions
from transforms.articles.pages.title import better_headline, find_headline, line_above, lines_of_headline, top_heading
from transforms.articles.pages.told import best_title, told_forms
from transforms.articles.pages.tree import Tree

_LITTLE = 200  # characters; less, and names of furniture are not believed


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows: title and text, all forms of its title (case-folded), and where headline and text stand."""

    title: str | None
    text: str
    titles: set[str]
    regions: Regions
    headline: int | None
    first: int


def find_article(
    tree: Tree, told: Sequence[str | None], listed: str | None = None, names: Iterable[str | None] = ()
) -> Shown:
    """Return the article of a page.

    Args:
        tree: the page.
        told: the headline as its head tells it, surest first.
        listed: the title that the listing gives which led to the page.
        names: what the page says that its site and its publisher are called.
    """
    forms = told_forms(tree, told, listed, names)
    regions = Regions(tree)
    headline = find_headline(tree, regions, forms)
    shown = _read(regions, forms, headline, strict=True)
    if len(shown.text) < _LITTLE:
        loose = _read(regions, forms, headline, strict=False)
        if len(loose.text) >= _LITTLE:
            return loose
    return shown


def _read(regions: Regions, forms: list[str], headline: int | None, *, strict: bool) -> Shown:
    tree = regions.tree
    regions = regions.keeping(None if headline is None else tree.blocks[headline], strict=strict)
    chosen = chosen_blocks(regions, headline)
    first, was_found = chosen[0] if chosen else 0, headline is not None
    is_sure = was_found
    if headline is None and tree.blocks:
        headline = line_above(tree, regions, first)
        is_sure = headline is not None
        headline = headline if is_sure else top_heading(regions)
        if headline is not None:
            regions = regions.keeping(tree.blocks[headline], strict=strict)
            chosen = chosen_blocks(regions, headline)
    words = None if headline is None else tree.blocks[headline].words
    title = best_title(
        forms, tree, headline, is_sure=is_sure and (was_found or len(forms) < 2 or not _is_told_on_page(forms, tree))
    )
    better = better_headline(tree, regions, headline, title, first)
    if better is not None:
        headline, title = better, " ".join(lines_of_headline(tree, better))
        words = title
        regions = regions.keeping(tree.blocks[better], strict=strict)
        chosen = chosen_blocks(regions, better)
    lines = [] if headline is None else lines_of_headline(tree, headline)
    titles = {one.casefold() for one in (*forms, *([words] if words else []), *lines)}
    text = text_of_blocks(regions, headline, chosen, titles)
    return Shown(title, text, titles, regions, headline, chosen[0] if chosen else 0)


def _is_told_on_page(forms: list[str], tree: Tree) -> bool:
    """Return whether a headline that the head tells stands anywhere on the page, as an own line."""
    folded = {one.casefold() for one in forms}
    return any(one.words.casefold() in folded for one in tree.blocks)
