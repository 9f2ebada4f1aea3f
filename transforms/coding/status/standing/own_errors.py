"""What an article takes back of itself: "an earlier version of this story said that the Union had lifted its ban"."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

_EARLIER = word_set("earlier previous prior older original initial first")
_VERSIONS = word_set("version versions")
_ITSELF = word_set("article story report dispatch item headline page text piece ; (")
_SPEAKERS = word_set("it we newspaper website")
_ERRED = word_set("originally initially mistakenly wrongly incorrectly erroneously")
_BEFORE = _ERRED | word_set("previously earlier first")
SAID = word_set("said stated reported gave read suggested carried wrote misstated indicated claimed")
_NEAR = 10
"""Words between the version and what it said: "version of this story, published on Saturday, said"."""


def is_own_error(frame: Frame) -> bool:
    """Tell whether the change is only what the article says that it said before it was corrected."""
    words = [item.lower for item in frame.items[: frame.head]]
    said = [at for at, word in enumerate(words) if word in SAID and not _ends_between(words[at:])]
    return any(_speaks_of_itself(words[:at]) for at in said)


def _speaks_of_itself(before: list[str]) -> bool:
    if not before:
        return False
    near = before[-_NEAR:]
    if any(one in _EARLIER and two in _VERSIONS for one, two in pairwise(near)):
        return True
    speaker, how = ["(", *before][-2:]
    return (how in _BEFORE and speaker in _ITSELF) or (how in _ERRED and speaker in _SPEAKERS)


def _ends_between(words: list[str]) -> bool:
    """Tell whether the clause of saying is over: what follows is the article's own word again."""
    return any(word in (";", ".") for word in words)
