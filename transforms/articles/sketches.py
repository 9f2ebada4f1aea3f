"""Texts as far as copies are concerned: their words, the runs of words in them, and a small sketch of these runs."""

import hashlib
import re
import zlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from schemas.staging import Article

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BANDS, ROWS = 32, 4
"""A pair at 0.5 has a band in common in nine cases of ten, one at 0.6 in 99 of 100, and one at 0.05, as boilerplate
gives, in one of 5,000, so that the number of candidates grows with the copies and not with all pairs."""

THRESHOLD = 0.5
"""A paper that runs a wire story drops a paragraph, adds another and changes the place line: the pair in data/samples
has 0.70, a story cut by half 0.5. Two writers on one event stay below 0.1, even where they share boilerplate (0.06 at
most in data/samples), so half leaves room on both sides."""

FEWEST_WORDS = 40
"""A short notice shares most of its words with the next one: only an equal text is a copy."""

_WORD = re.compile(r"\w+")
_SHINGLE = 4  # words
# A release that renews a measure repeats that of half a year before, dates apart; it is news, and no copy.
_LONGEST_DELAY = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Text:
    """One version of an article. ``shingles`` are sorted, each once; None of a short text."""

    article_id: str
    version_id: str
    published_at: datetime | None
    digest: bytes
    shingles: "NDArray[np.uint32] | None"


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept of a version: a hash of its words, and one of each band of its MinHash; no bands of a short text."""

    version_id: str
    digest: int
    bands: "NDArray[np.uint64] | None"


def read_text(article: Article) -> Text:
    """Return the words of an article as copies are told by."""
    return text_of(article.article_id, article.version_id, article.published_at, article.text)


def text_of(article_id: str, version_id: str, published_at: datetime | None, text: str) -> Text:
    """Return the words of a version as copies are told by; case, spacing and punctuation do not count."""
    words = _WORD.findall(text.casefold()) or text.split()
    digest = hashlib.blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=16).digest()
    shingles = _shingles(words) if len(words) >= FEWEST_WORDS else None
    return Text(article_id, version_id, published_at, digest, shingles)


def sketch_text(text: Text) -> Sketch:
    """Return the sketch of a text."""
    bands = None if text.shingles is None else _bands(min_hash(text.shingles))
    return Sketch(text.version_id, int.from_bytes(text.digest[:8], "little"), bands)


def min_hash(shingles: "NDArray[np.uint32]") -> Any:
    """Return the MinHash of a text's shingles, of ``BANDS * ROWS`` permutations."""
    made: Any = _model().copy()  # copying spares drawing the permutations again
    made.update_batch(shingles.tolist())
    return made


def likeness(one: Text, other: Text) -> float:
    """Return the share of shingles in common (Jaccard), or 0 for texts too short or too far apart in time."""
    import numpy as np

    if one.shingles is None or other.shingles is None:
        return 0.0
    if one.published_at and other.published_at and abs(one.published_at - other.published_at) > _LONGEST_DELAY:
        return 0.0
    shared = len(np.intersect1d(one.shingles, other.shingles, assume_unique=True))
    return shared / (len(one.shingles) + len(other.shingles) - shared)


def _shingles(words: list[str]) -> "NDArray[np.uint32]":
    import numpy as np

    runs = (" ".join(words[start : start + _SHINGLE]) for start in range(len(words) - _SHINGLE + 1))
    return np.unique(np.fromiter((zlib.crc32(run.encode("utf-8", "replace")) for run in runs), dtype=np.uint32))


@cache
def _model() -> Any:
    from datasketch import MinHash

    return MinHash(num_perm=BANDS * ROWS, hashfunc=int)


def _bands(made: Any) -> "NDArray[np.uint64]":
    """Return a hash of each band; that of another place is another one, so that all bands can lie in one index."""
    import numpy as np

    rows = made.hashvalues.astype(np.uint64).reshape(BANDS, ROWS)
    mixed = np.arange(1, BANDS + 1, dtype=np.uint64)
    for column in range(ROWS):
        mixed = (mixed ^ rows[:, column]) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
    return mixed
