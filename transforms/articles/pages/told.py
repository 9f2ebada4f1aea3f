"""A headline as the head of a page tells it, without what sites write round it, and which words are given of all."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from html import unescape

from transforms.articles.pages.regions import heading_of
from transforms.articles.pages.sections import is_no_headline
from transforms.articles.pages.title import lines_of_headline
from transforms.articles.pages.tree import Tree
from transforms.articles.pages.wordings import folded
from transforms.articles.words import one_line

_PARTED = re.compile(r"\s+(?:[|•·»«›‹~/<>:—–-]|--|::)\s+|(?:[|»]|::|--|:)\s+|\s*[｜／]\s*|_(?=\D)")
_SURELY_PARTED = re.compile(r"\s+(?:[|•·»«›‹—–-]|--|::)\s+|\|\s+|\s*[｜／]\s*")
_MOST_PARTS = 9
_LONGEST_NAME = 60  # of a site or its section, in letters
_LEAST_SHARE = 0.4  # of the words of ``title``; less is a name of the site, or a part of the headline
_LEAST_WORDS, _SURELY_WORDS = 4, 6
_ESCAPED = re.compile(r"&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});", re.I)
_WORDS = re.compile(r"\w+")
_CUT = re.compile(r" ?(?:…|\.\.\.)$")
_LEAST_CUT = 20
_LONGEST = 320  # letters of a headline
_JOINING = tuple(":,;–—-|/(\"'“‘«’")
_LONGEST_KICKER = 40


def told_forms(tree: Tree, told: Iterable[str | None]) -> list[str]:
    """Return the headline in the forms that the head tells it in, surest first; names of sections only if it has none.

    Args:
        tree: the page.
        told: what JSON-LD and ``meta`` say.
    """
    lines = {low: one.words for low, one in zip(tree.folded, tree.blocks, strict=True) if len(one.words) <= _LONGEST}
    forms: dict[str, None] = {}
    for words in told:
        if words is None:
            continue
        whole = _uncut(_plain(words), lines.values())
        run = next((one for one in _runs(whole) if folded(one) in lines), None)
        forms.update(dict.fromkeys(one for one in (run, whole) if one is not None))
    title = told_title(tree, lines)
    if title is not None:
        forms[title] = None
    return [one for one in forms if not is_no_headline(one)] or list(forms)


def told_title(tree: Tree, lines: Collection[str]) -> str | None:
    """Return the ``title`` element without the names of the site and its sections, before or behind it.

    Args:
        tree: the page.
        lines: its lines that may be headlines, folded.
    """
    if tree.title is None:
        return None
    words = _plain(tree.title)
    runs = list(_runs(words))
    seen = next((one for one in runs if folded(one) in lines), None)
    if seen is not None:
        return seen
    page = " ".join(tree.folded)
    return next((one for one in runs if folded(one) in page), None) or _without_name(words)


def _plain(words: str) -> str:
    """Return words whose entities were escaped a second time as they were meant."""
    return one_line(unescape(words)) if _ESCAPED.search(words) else words


def _uncut(words: str, lines: Iterable[str]) -> str:
    """Return the line of the page that goes on where words were cut short, or else the words."""
    found = _CUT.search(words)
    start = "" if found is None else folded(words[: found.start()].rstrip())
    if len(start) < _LEAST_CUT:
        return words
    return next((one for one in lines if folded(one).startswith(start) and len(one) <= _LONGEST), words)


def _runs(words: str) -> Iterator[str]:
    """Yield the words and, longest first, what is left of them without parts at their beginning and their end."""
    yield words
    cuts = [(one.start(), one.end()) for one in _PARTED.finditer(words)][:_MOST_PARTS]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(words)]
    found = {words[start:end].strip() for start in starts for end in ends if end > start} - {words}
    for one in sorted(found, key=len, reverse=True):
        if len(one) >= _LEAST_SHARE * len(words) or len(_WORDS.findall(one)) >= _SURELY_WORDS:
            yield one


def _without_name(words: str) -> str:
    """Return words that stand nowhere on the page without the shortest part before or behind them."""
    for form in (_SURELY_PARTED, _PARTED):
        cuts = list(form.finditer(words))
        if cuts:
            first, last = cuts[0], cuts[-1]
            parts = [
                rest
                for name, rest in (
                    (words[last.end() :], words[: last.start()]),
                    (words[: first.start()], words[first.end() :]),
                )
                if 2 <= len(name) <= _LONGEST_NAME and rest
            ]
            if parts:
                return max(parts, key=len)
    return words


def best_title(told: Sequence[str], tree: Tree, headline: int | None, *, is_sure: bool) -> str | None:
    """Return the headline.

    Args:
        told: what the head tells, surest first.
        tree: the page.
        headline: the number of its line that is the headline.
        is_sure: whether that line is marked as one.
    """
    if headline is None:
        return told[0] if told else None
    shown = tree.blocks[headline].words
    whole = _whole_heading(tree, headline)
    for one in told:
        if one.casefold() in {shown.casefold(), whole}:
            return one
        if folded(one) == folded(shown):
            return shown
    for one in told:
        if _is_with_kicker(shown, one):
            return shown[-len(one) :]
    # a headline with its site's name behind it, or cut short, is the line that readers see
    return " ".join(lines_of_headline(tree, headline)) if is_sure or not told else told[0]


def _whole_heading(tree: Tree, headline: int) -> str:
    """Return all lines of the heading in which a line stands, as one and case-folded."""
    heading = heading_of(tree.blocks[headline].element)
    if heading is None:
        return ""
    return " ".join(one.words for one in tree.blocks[heading.first : heading.last]).casefold()


def _is_with_kicker(shown: str, told: str) -> bool:
    """Return whether a line is a headline with a word or two set before it, which no mark joins to it."""
    before = shown[: -len(told)]
    return (
        shown.casefold().endswith(told.casefold())
        and before[-1:].isspace()
        and before.rstrip()[-1:] not in _JOINING
        and len(before) <= _LONGEST_KICKER
        and len(_WORDS.findall(told)) >= _LEAST_WORDS
    )
