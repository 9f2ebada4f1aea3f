"""Which articles are copies: one text in several papers counts as one source.

A copy is told by its words alone. Whether two texts speak of one event is no question here.
"""

import hashlib
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from schemas.staging import Article

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WORD = re.compile(r"\w+")
_SHINGLE = 4  # words
# A paper that runs a wire story drops a paragraph, adds another and changes the place line: the pair in data/samples
# has 0.70, a story cut by half 0.5. Two writers on one event stay below 0.1, even where they share boilerplate (0.06 at
# most in data/samples), so half leaves room on both sides.
_THRESHOLD = 0.5
# 32 bands of 4 rows: a pair at 0.5 becomes a candidate in nine cases of ten, one at 0.6 in 99 of 100, and one at 0.05,
# as boilerplate gives, in one of 5,000, so that the number of candidates grows with the copies and not with all pairs.
_BANDS, _ROWS = 32, 4
_FEWEST_WORDS = 40  # a short notice shares most of its words with the next one: only an equal text is a copy
_SAME = 0.9  # so much alike that whoever is a copy of the later one is found through the earlier one
# A release that renews a measure repeats that of half a year before, dates apart; it is news, and no copy.
_LONGEST_DELAY = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class _Text:
    """One version of an article, as far as copies are concerned."""

    article: int  # place of the article in the order of publication
    published_at: datetime | None
    shingles: "NDArray[np.uint32]"  # sorted, each once


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
    ids = _in_order(articles)
    number_of = {article_id: number for number, article_id in enumerate(ids)}
    groups = _Groups(len(ids))
    first_with: dict[bytes, int] = {}
    to_compare: set[tuple[bytes, str]] = set()
    long_texts: list[_Text] = []
    for article in sorted(articles, key=lambda row: (number_of[row.article_id], row.version_id)):
        words = _WORD.findall(article.text.casefold()) or article.text.split()
        digest = hashlib.blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=16).digest()
        number = number_of[article.article_id]
        groups.join(number, first_with.setdefault(digest, number))
        # equal texts need comparing with others but once, and once for each month since months apart matter
        text_in_month = (digest, f"{article.published_at:%Y-%m}" if article.published_at else "")
        if len(words) >= _FEWEST_WORDS and text_in_month not in to_compare:
            to_compare.add(text_in_month)
            long_texts.append(_Text(number, article.published_at, _shingles(words)))
    _join_similar(long_texts, groups)
    return {ids[number]: ids[groups.first(number)] for number in range(len(ids)) if groups.first(number) != number}


def _in_order(articles: Sequence[Article]) -> list[str]:
    earliest: dict[str, datetime] = {}
    for article in articles:
        published_at = article.published_at or datetime.max  # noqa: DTZ901 - columns are naive; undated ones come last
        earliest[article.article_id] = min(published_at, earliest.get(article.article_id, published_at))
    return sorted(earliest, key=lambda article_id: (earliest[article_id], article_id))


def _shingles(words: list[str]) -> "NDArray[np.uint32]":
    import numpy as np

    runs = (" ".join(words[start : start + _SHINGLE]) for start in range(len(words) - _SHINGLE + 1))
    return np.unique(np.fromiter((zlib.crc32(run.encode("utf-8", "replace")) for run in runs), dtype=np.uint32))


def _join_similar(texts: list[_Text], groups: _Groups) -> None:
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(num_perm=_BANDS * _ROWS, params=(_BANDS, _ROWS))
    model = MinHash(num_perm=_BANDS * _ROWS, hashfunc=int)
    for place, text in enumerate(texts):
        sketch: Any = model.copy()  # copying spares drawing the permutations again
        sketch.update_batch(text.shingles.tolist())
        nearest = 0.0
        for other in sorted(index.query(sketch)):
            # within a group nothing is left to compare, so that a large group costs no more than its members
            if groups.first(text.article) == groups.first(texts[other].article):
                continue
            likeness = _likeness(text, texts[other])
            if likeness >= _THRESHOLD:
                groups.join(text.article, texts[other].article)
            nearest = max(nearest, likeness)
        if nearest < _SAME:
            index.insert(place, sketch, check_duplication=False)


def _likeness(one: _Text, other: _Text) -> float:
    """Return the share of shingles in common (Jaccard), or 0 for texts too far apart in time."""
    import numpy as np

    if one.published_at and other.published_at and abs(one.published_at - other.published_at) > _LONGEST_DELAY:
        return 0.0
    shared = len(np.intersect1d(one.shingles, other.shingles, assume_unique=True))
    return shared / (len(one.shingles) + len(other.shingles) - shared)
