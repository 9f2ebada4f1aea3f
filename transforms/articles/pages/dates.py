"""Where a page says when it was published, beside JSON-LD: ``meta``, ``time`` elements, the lines round its headline.

A label decides where there is one: dates of changes, of events, of comments, of other stories and of the day of
reading are passed over.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from transforms.articles.dates import parse_published
from transforms.articles.pages.date_lines import (
    LONGEST_LABEL,
    find_date,
    in_headline,
    is_of_change,
    is_of_publication,
    is_own,
    labelled,
    near_headline,
    signed,
)
from transforms.articles.pages.rare_dates import boxed_dates, pictured_dates
from transforms.articles.pages.regions import Regions
from transforms.articles.pages.tree import Element, Tree
from transforms.articles.words import one_line

META = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date", "dc.date",
    "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created", "pubdate", "publishdate", "publish-date",
    "publication_date", "parsely-pub-date", "sailthru.date", "citation_publication_date", "article.published", "ptime",
    "pdate",
)  # fmt: skip
"""Names of ``meta`` that hold the date of publication, surest first."""

_RANKS = {name: rank for rank, name in enumerate(META)}
_META_LIKE = re.compile(r"publi[sc]|issued|date_?(?:document|created)|release-?date|created", re.I)
_NOT_PUBLICATION = re.compile(r"modif|updat|revis|expir|review|valid|last", re.I)
_DATED = re.compile(r"-(?:\w*publi[sc]\w*|\w*date\w*|dateline|timestamp|byline\w*|posted\w*|time|pub|fecha|datum)(?=-)")
_MOST = 20
_LEVELS_OF_ITEM = 4
_LONGEST_PART = 12
_LONGEST_LINE = 160
_AFTER, _BEFORE = 9, 4
_DIGIT = re.compile(r"\d")
_STATED = re.compile(r"datepublished|\bdc(?:terms)?:(?:date|issued|created)\b", re.I)
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?")
_DATA_OF_DATE = re.compile(r"data-(?:date|time|timestamp|date-?time|epoch|unix|utc|iso)(?:-?(?:utc|iso|value|time))?")
_DATA_OF_PUBLICATION = re.compile(r"data-(?:\w+-)?(?:date-?)?publi(?:sh|cation)\w*(?:-?(?:at|on|date|time|timestamp))?")


def meta_dates(tree: Tree) -> Iterator[str]:
    """Yield the dates of publication in ``meta`` elements, surest first."""
    found = [(rank, words) for name, words in tree.metas[:500] if (rank := _rank(name.lower())) is not None]
    yield from (_of_seconds(words) or words for _, words in sorted(found, key=lambda one: one[0]))


def _of_seconds(words: str) -> str | None:
    """Return the moment that a count of seconds, or of thousandths, since 1970 is; None if it is none of our times."""
    if _SECONDS.fullmatch(words) is None:
        return None
    return datetime.fromtimestamp(int(words[:10]), UTC).isoformat()


def element_dates(regions: Regions, headline: int | None) -> Iterator[str]:
    """Yield the dates of elements that say that they hold the date of the article."""
    elements = regions.tree.elements
    stated = [
        one
        for one in elements
        if ("itemprop" in one.given or "property" in one.given)
        and _STATED.search(one.given.get("itemprop") or one.given.get("property") or "")
        and one.tag != "meta"
    ]
    times = [one for one in elements if one.tag == "time"][: _MOST * 5]
    published = [one for one in times if "pubdate" in one.given]
    within = [one for one in times if one.given.get("datetime") and _lies_in(one, {"article", "main"})]
    titled = [one for one in elements if "-published-" in one.name and one.given.get("title")]
    for kind in (stated, published, _by_label(within, regions, headline), titled):
        yield from _of_first(kind, regions.tree, headline)
    if headline is not None:
        around = (one for one in elements if one.first <= headline < one.last and one.given)
        yield from (words for one in around for words in _in_data(one))


def _dated_in_data(tree: Tree, headline: int | None) -> Iterator[str]:
    """Yield the dates in the data of elements near the headline that are called dates, and show none that is whole."""
    at = headline or 0
    for one in tree.elements:
        if not (one.given and -_BEFORE <= one.first - at <= _AFTER and _is_called_date(one)):
            continue
        shown = " ".join(block.words for block in tree.blocks[one.first : one.last])
        if is_own(one, headline) and not is_of_change(one.name) and find_date(shown) is None:
            yield from (
                _of_seconds(words) or words
                for name, words in one.given.items()
                if _DATA_OF_DATE.fullmatch(name.lower()) and words
            )


def _is_called_date(element: Element) -> bool:
    return element.tag == "time" or (bool(element.name) and _DATED.search(element.name) is not None)


def _in_data(element: Element) -> Iterator[str]:
    """Yield what an element says in data of its own to be the date of its publication."""
    for name, words in element.given.items():
        if name.startswith("data-") and _DATA_OF_PUBLICATION.fullmatch(name.lower()) and words:
            yield _of_seconds(words) or words


def visible_dates(regions: Regions, headline: int | None, first: int) -> Iterator[tuple[str, str]]:
    """Yield dates as readers see them: near the headline, beside a label, in elements with telling names, any ``time``.

    Args:
        regions: the page.
        headline: the number of the headline's block, or None.
        first: the number of the first block of the text.
    """
    tree = regions.tree
    yield from ((words, "time_element") for words in _dated_in_data(tree, headline))
    times = [one for one in tree.elements if one.tag == "time" and one.last > one.first][:_MOST]
    for at, words in near_headline(tree, headline, first):
        yield from _at(at, words, times)
    yield from ((words, "page_text") for _, words in labelled(tree, headline))
    for number, block in enumerate(tree.blocks):
        if (
            len(block.words) <= _LONGEST_LINE
            and (len(block.words) <= _LONGEST_PART or _DIGIT.search(block.words))
            and _is_dated(block.element)
            and is_own(block.element, headline)
        ):
            found = find_date(_whole(tree, number), ordered=tree.month_first is not None)
            if found is not None:
                yield found, "page_text"
                break
    yield from ((dated, "page_text") for block in tree.blocks[first:] if (dated := signed(block)) is not None)
    others = [one for one in tree.elements if one.tag == "time" and is_own(one, headline)]
    for kind in ([one for one in others if one.get("datetime")], others):
        yield from ((words, "time_element") for words in _of_first(kind, tree, headline))
    beside = list(labelled(tree, headline, own=False))
    if len(beside) == 1:  # a box of facts beside the text; several are those of other stories
        yield from _at(*beside[0], times)
    if headline is not None:
        yield from ((words, "page_text") for words in in_headline(tree.blocks[headline].words))
    yield from ((words, "page_text") for words in boxed_dates(tree, headline, first))
    yield from ((words, "page_text") for words in pictured_dates(tree, headline, first))


def _whole(tree: Tree, number: int) -> str:
    """Return a line with the next ones if it is the first part of a date that is set over several: day, month, year."""
    block = tree.blocks[number]
    parts = [block.words]
    for one in tree.blocks[number + 1 : number + 3]:
        if max(len(parts[-1]), len(one.words)) > _LONGEST_PART or not _is_dated(one.element):
            break
        parts.append(one.words)
    return " ".join(parts)


def _at(at: int, words: str, times: Sequence[Element]) -> Iterator[tuple[str, str]]:
    """Yield the date in a block, as its ``time`` element states it if it has one."""
    held = next((one for one in times if one.holds(at)), None)
    if held is not None:
        yield held.get("datetime") or words, "time_element"
    yield words, "page_text"


def best_date(candidates: Iterable[tuple[str, str]]) -> tuple[str | None, str | None]:
    """Return the first candidate that is a date, or else the first one at all: it is refused later, by name."""
    first: tuple[str | None, str | None] = (None, None)
    for words, found_in in candidates:
        if is_date(words):
            return words, found_in
        first = first if first[0] is not None else (words, found_in)
    return first


def is_date(words: str) -> bool:
    """Return whether words are a date with one reading."""
    try:
        parse_published(words)
    except ValueError:
        return False
    return True


def _rank(name: str) -> int | None:
    if name in _RANKS:
        return _RANKS[name]
    return len(META) if _META_LIKE.search(name) and not _NOT_PUBLICATION.search(name) else None


def _by_label(times: Sequence[Element], regions: Regions, headline: int | None) -> list[Element]:
    """Return ``time`` elements near the headline without those of changes and of others.

    Farther down they may stand in a history of the page; they are the last that is looked at.
    """
    own = [one for one in times if is_own(one, headline)]
    at = headline or 0
    lists = [_list_of(one) for one in own]
    alone = [one for one, held in zip(own, lists, strict=True) if held is None or lists.count(held) == 1]
    first = [one for one in alone if not is_of_change(_words_before(one, regions.tree)) and not is_of_change(one.name)]
    near = [one for one in first if headline is None or abs(one.first - at) <= 2 * _AFTER]
    return sorted(near, key=lambda one: not is_of_publication(_words_before(one, regions.tree)))


def _list_of(element: Element) -> Element | None:
    """Return the list in an item of which an element stands; with a date in each it is one of changes, or of others."""
    at: Element | None = element
    for _ in range(_LEVELS_OF_ITEM):
        if at is None or at.tag == "li":
            break
        at = at.parent
    return None if at is None or at.tag != "li" else at.parent


def _words_before(element: Element, tree: Tree) -> str:
    """Return the words that stand before a ``time``, in its line or as a line of their own."""
    if not tree.blocks:
        return ""
    block = tree.blocks[min(element.first, len(tree.blocks) - 1)]
    before = tree.blocks[element.first - 1].words if element.first > 0 else ""
    return (before if len(before) <= LONGEST_LABEL else "") if block.element is element else ""


def _of_first(elements: Sequence[Element], tree: Tree, headline: int | None) -> Iterator[str]:
    for element in elements[:_MOST]:
        if not is_own(element, headline):
            continue
        text = " ".join(one.words for one in tree.blocks[element.first : element.last])
        inner = [one.get("datetime") for one in _times_in(element, tree)] if not element.get("content") else []
        yield from (words for words in inner if words)
        stated = (element.get("datetime"), element.get("content"), element.get("title"), one_line(text))
        yield from (words for words in stated if words)
        break


def _times_in(element: Element, tree: Tree) -> list[Element]:
    return [one for one in tree.elements if one.tag == "time" and one.parent is element]


def _is_dated(element: Element | None) -> bool:
    for _ in range(3):
        if element is None or element.tag in {"body", "html"}:
            return False
        if _DATED.search(element.name):
            return True
        element = element.parent
    return False


def _lies_in(element: Element | None, tags: set[str]) -> bool:
    while element is not None:
        if element.tag in tags:
            return True
        element = element.parent
    return False
