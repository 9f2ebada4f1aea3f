"""Whether two lines are one headline in two wordings: other quotation marks, capitals, a word more or less."""

import re
from collections.abc import Sequence

_STRAIGHT = str.maketrans("’‘“”„–—\u00a0", '\'\'"""-- ')
_WORD = re.compile(r"\w+")
_LEAST_WORDS = 4
LIKE = 0.6
"""Which part of its words a headline shares with another wording of it, at least."""


def folded(words: str) -> str:
    """Return words in small letters with straight quotation marks and short dashes."""
    if words.isascii():
        return words.lower()
    return words.translate(_STRAIGHT).casefold()


def words_of(line: str) -> frozenset[str]:
    """Return the words of a line, folded."""
    return frozenset(_WORD.findall(folded(line)))


def likeness(line: str, others: Sequence[frozenset[str]]) -> float:
    """Return which part of its words a line shares with the most alike of others."""
    own = words_of(line)
    return max((len(own & one) / max(1, _of_which(len(own), len(one))) for one in others), default=0.0)


def _of_which(one: int, other: int) -> int:
    return min(one, other) if min(one, other) >= _LEAST_WORDS else max(one, other)
