"""Texts that call a ban political, whatever its maker says of health: "on health grounds … politically motivated"."""

from itertools import pairwise

from transforms.coding.model import SentenceView
from transforms.reading.word_set import word_set

_POLITICAL = word_set("political politically politicised politicized")
_MOTIVES = word_set("motivated motives motive reasons grounds pressure purposes blackmail considerations")
_BLACKMAIL = frozenset({("economic", "blackmail"), ("economic", "pressure"), ("trade", "blackmail")})
_FIRST = 10
"""Sentences of a text in which somebody says so."""


def is_called_political(views: list[SentenceView]) -> bool:
    """Tell whether somebody is said to ban for political reasons."""
    return any(_says_so(view) for view in views[:_FIRST])


_TOLD_BY = ("politic", "blackmail", "pressure")
"""What is in any words that say so."""


def _says_so(view: SentenceView) -> bool:
    said = " ".join([item.lower for item in view.items])
    if not any(part in said for part in _TOLD_BY):
        return False
    words = [word for item in view.items for word in item.lower.replace("-", " ").split()]
    return any((one in _POLITICAL and two in _MOTIVES) or (one, two) in _BLACKMAIL for one, two in pairwise(words))
