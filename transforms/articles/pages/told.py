"""A headline as the head of a page tells it, without what sites write round it, and which words are given of all."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from html import unescape

from transforms.articles.pages.regions import heading_of
from transforms.articles.pages.sections import is_no_headline
from transforms.articles.pages.site_names import LONGEST, PARTED, SURELY_PARTED, Known, parted
from transforms.articles.pages.title import lines_of_headline
from transforms.articles.pages.tree import Tree
from transforms.articles.pages.wordings import folded, words_of
from transforms.articles.words import one_line

_MOST_PARTS = 9
_LEAST_SHARE = 0.4  # of the words of ``title``; less is a name of the site, or a part of the headline
_LEAST_WORDS, _SURELY_WORDS = 4, 6
_ESCAPED = re.compile(r"&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});", re.I)
_WORDS = re.compile(r"\w+")
_CUT = re.compile(r" ?(?:…|\.\.\.)$")
_LEAST_CUT = 20
_JOINING = tuple(":,;–—-|/(\"'“‘«’")
_LONGEST_KICKER = 40


def told_forms(tree: Tree, told: Sequence[str | None], listed: str | None, names: Iterable[str | None]) -> list[str]:
    """Return the headline in the forms that the head tells it in, surest first; names of sections only if it has none.

    Args:
        tree: the page.
        told: what JSON-LD and ``meta`` say.
        listed: the title that the listing gives which led to the page.
        names: what the page says that its site and its publisher are called.
    """
    known = Known(tree, (*told, listed), names)
    forms: dict[str, None] = {}
    for words in told:
        if words is None:
            continue
        whole = _uncut(_plain(words), known.lines.values())
        bare = known.without_names(whole, stated=True)
        run = _seen_in(whole, known, frozenset()) or (bare if bare != whole else None)
        forms.update(dict.fromkeys(one for one in (run, whole) if one is not None))
    title = told_title(tree, known)
    if title is not None:
        forms[title] = None
    return [one for one in forms if not is_no_headline(one)] or list(forms)


def told_title(tree: Tree, known: Known) -> str | None:
    """Return the ``title`` element without the names of the site and its sections, before or behind it.

    Args:
        tree: the page.
        known: what stands beside it, which tells its headline from such names.
    """
    if tree.title is None:
        return None
    words = _plain(tree.title)
    seen = _seen_in(words, known, known.told)
    if seen is not None:
        return seen
    page = " ".join(tree.folded)
    runs = (one for one in _runs(words) if one == words or not known.may_be_name(one))
    within = next((one for one in runs if folded(one) in page and _is_much(one, words)), None)
    return known.without_names(within) if within is not None else _without_name(words, known, page)


def _seen_in(words: str, known: Known, told: Collection[str]) -> str | None:
    """Return the part of a title that is a line of the page, or that the head or the listing tells as its headline.

    A heading goes before the name of the site in its letterhead, however short it is.
    """
    if folded(words) in known.lines:
        return words
    parts = [one for one in _runs(words) if one != words and folded(one) not in known.names]
    sure = {one for one in (*known.tops, *told) if not is_no_headline(one)}
    plain = [one for one in parts if not known.may_be_name(one)]
    surely = next((one for one in plain if folded(one) in sure), None)
    shown = next((one for one in plain if folded(one) in known.lines and _is_much(one, words)), None)
    if surely is not None and (shown is None or not known.is_longer_line(shown, surely)):
        return surely
    return shown or next((one for one in parts if folded(one) in sure), None)


def _plain(words: str) -> str:
    """Return words whose entities were escaped a second time as they were meant."""
    return one_line(unescape(words)) if _ESCAPED.search(words) else words


def _uncut(words: str, lines: Iterable[str]) -> str:
    """Return the line of the page that goes on where words were cut short, or else the words."""
    found = _CUT.search(words)
    start = "" if found is None else folded(words[: found.start()].rstrip())
    if len(start) < _LEAST_CUT:
        return words
    return next((one for one in lines if folded(one).startswith(start) and len(one) <= LONGEST), words)


def _runs(words: str) -> Iterator[str]:
    """Yield the words and, longest first, what is left of them without parts at their beginning and their end."""
    yield words
    cuts = [(one.start(), one.end()) for one in PARTED.finditer(words)][:_MOST_PARTS]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(words)]
    found = {words[start:end].strip() for start in starts for end in ends if end > start} - {words, ""}
    yield from sorted(found, key=lambda one: (-len(one), one))


def _is_much(part: str, words: str) -> bool:
    """Return whether a part of a title is so much of it, or so long, that it is hardly the name of a site."""
    return len(part) >= _LEAST_SHARE * len(words) or len(_WORDS.findall(part)) >= _SURELY_WORDS


def _without_name(words: str, known: Known, page: str) -> str:
    """Return words that stand nowhere on the page without the name before or behind them.

    It is what is known as a name or reads as one; else the shorter part, and of two short ones that which the page
    speaks of less, or the one behind.
    """
    bare = known.without_names(words)
    parts = next((found for form in (SURELY_PARTED, PARTED) if (found := list(parted(words, form)))), [])
    if bare != words or not parts:
        return bare
    rests = [rest for _, rest in parts]
    if all(len(_WORDS.findall(one)) < _LEAST_WORDS for one in rests):
        on_page = set(_WORDS.findall(page))
        return max(rests, key=lambda one: len(words_of(one) & on_page) / max(1, len(words_of(one))))
    return known.without_names(max(rests, key=len))


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
