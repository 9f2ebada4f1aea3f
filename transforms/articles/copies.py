"""Which articles are copies: one text in several papers counts as one source.

A copy is told by its words alone. Whether two texts speak of one event is no question here.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime

from schemas.staging import Article
from transforms.articles.shelf import Shelf
from transforms.articles.sketches import BANDS, ROWS, THRESHOLD, Text, likeness, min_hash, read_text

_SAME = 0.9  # so much alike that whoever is a copy of the later one is found through the earlier one

ReadTexts = Callable[[Collection[str]], Iterable[Text]]
"""Gives the texts of some version_ids."""


class _Groups:
    """Articles by number, joined into groups whose lowest number stands for all."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def first(self, number: int) -> int:
        """Return the lowest number of the group."""
        while self._above[number] != number:
            self._above[number] = number = self._above[self._above[number]]
        return number

    def join(self, one: int, other: int) -> None:
        """Make one group of two."""
        low, high = sorted((self.first(one), self.first(other)))
        self._above[high] = low


def find_copies(articles: Sequence[Article]) -> dict[str, str]:
    """Tell which articles are copies of an earlier one.

    Several versions of one article are no copies of each other. Equal words are a copy at any distance in time, nearly
    equal ones only within a month, where both dates are known. Time grows about linearly with the number of articles.

    Args:
        articles: article rows, in any order.

    Returns:
        ``article_id`` of each copy -> ``article_id`` of its original: the one published first (undated ones last), and
        of several published at once the one with the lowest id. An original is nobody's copy.
    """
    return _group([read_text(article) for article in articles])


def copies_on(shelf: Shelf, read: ReadTexts) -> dict[str, str]:
    """Tell the same of all texts on a shelf; only those that may be like another one are read."""
    return _group(list(read(shelf.paired())))


def update_copies(
    known: Mapping[str, str], shelf: Shelf, changed: Collection[str], ended: Collection[str], read: ReadTexts
) -> dict[str, str]:
    """Tell the same of all articles, where it was told of most of them before, without reading those again.

    Whether a text is a copy rests on the texts that it is like, on those that they are like, and so on; all others stay
    as they are.

    Args:
        known: what ``find_copies`` told before.
        shelf: the sketches of all versions that spoke before or speak now.
        changed: the version_ids that speak now and did not then, or spoke then and do not now.
        ended: those of them that spoke then and do not now.
        read: gives the texts of some of these versions.

    Returns:
        What ``find_copies`` tells of the articles whose versions speak now.
    """
    texts: dict[str, Text] = {}

    def fetch(versions: Collection[str]) -> None:
        wanted = {one for one in versions if one not in texts}
        if len(wanted) > 0:
            texts.update((text.version_id, text) for text in read(wanted))

    alike = set(changed)
    frontier = set(changed)
    while frontier:
        near = shelf.near(frontier)
        fetch({one for pair in near for one in pair} | frontier)
        frontier = {other for one, other in near if other not in alike and _are_alike(texts[one], texts[other])}
        alike |= frontier
    articles = {texts[version].article_id for version in alike}
    kept = {copy: original for copy, original in known.items() if copy not in articles}
    return kept | _group([texts[version] for version in sorted(alike) if version not in ended])


def _are_alike(one: Text, other: Text) -> bool:
    return one.digest == other.digest or likeness(one, other) >= THRESHOLD


def _group(texts: Sequence[Text]) -> dict[str, str]:
    ids = _in_order(texts)
    number_of = {article_id: number for number, article_id in enumerate(ids)}
    groups = _Groups(len(ids))
    first_with: dict[bytes, int] = {}
    to_compare: set[tuple[bytes, str]] = set()
    long_texts: list[Text] = []
    for text in sorted(texts, key=lambda one: (number_of[one.article_id], one.version_id)):
        number = number_of[text.article_id]
        groups.join(number, first_with.setdefault(text.digest, number))
        # equal texts need comparing with others but once, and once for each month since months apart matter
        text_in_month = (text.digest, f"{text.published_at:%Y-%m}" if text.published_at else "")
        if text.shingles is not None and text_in_month not in to_compare:
            to_compare.add(text_in_month)
            long_texts.append(text)
    _join_similar(long_texts, number_of, groups)
    return {ids[number]: ids[groups.first(number)] for number in range(len(ids)) if groups.first(number) != number}


def _in_order(texts: Sequence[Text]) -> list[str]:
    earliest: dict[str, datetime] = {}
    for text in texts:
        published_at = text.published_at or datetime.max  # noqa: DTZ901 - columns are naive; undated ones come last
        earliest[text.article_id] = min(published_at, earliest.get(text.article_id, published_at))
    return sorted(earliest, key=lambda article_id: (earliest[article_id], article_id))


def _join_similar(texts: Sequence[Text], number_of: Mapping[str, int], groups: _Groups) -> None:
    from datasketch import MinHashLSH

    index = MinHashLSH(num_perm=BANDS * ROWS, params=(BANDS, ROWS))
    for place, text in enumerate(texts):
        if text.shingles is None:
            continue
        number = number_of[text.article_id]
        sketch = min_hash(text.shingles)
        nearest = 0.0
        for other in sorted(index.query(sketch)):
            other_number = number_of[texts[other].article_id]
            # within a group nothing is left to compare, so that a large group costs no more than its members
            if groups.first(number) == groups.first(other_number):
                continue
            alike = likeness(text, texts[other])
            if alike >= THRESHOLD:
                groups.join(number, other_number)
            nearest = max(nearest, alike)
        if nearest < _SAME:
            index.insert(place, sketch, check_duplication=False)
