"""In which language a text is: what it says itself goes before what its page says, which is often the template's.

A text with enough of the commonest English words is English; any other is given to py3langid. It was chosen over
lingua (96 MB, eight times slower, and takes English lists of companies for Romanian) and over resiliparse's own
detector, which knows neither Japanese nor Chinese and takes such lists for Latvian.
"""

import re
from functools import cache
from typing import Any

ENGLISH = "en"
"""The language that the extractor reads."""

_CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?")
# words of which no other language has many; a list of companies has few, but some
_COMMON = frozenset((
    "the", "of", "and", "to", "in", "that", "for", "with", "by", "from", "was", "were", "has", "have", "which", "its",
    "their", "on", "be", "been", "not", "this", "are", "will", "would", "said",
))  # fmt: skip
_SURELY, _PERHAPS = 0.12, 0.02
_SAMPLE = 3000
_LETTERS = 40
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_WORD = re.compile(r"[^\W\d_]+")


def settle_language(stated: str | None, title: str | None, text: str) -> str | None:
    """Return the code of a text's language; what is stated where the text is too short to tell, or None."""
    declared = stated_language(stated)
    sample = f"{title or ''}\n{text[:_SAMPLE]}"
    words = [word.lower() for word in _WORD.findall(sample)]
    if sum(map(len, words)) < _LETTERS:
        return declared
    share = sum(word in _COMMON for word in words) / len(words)
    if share >= _SURELY:
        return ENGLISH
    if share >= _PERHAPS and declared in {None, ENGLISH} and _LATIN.search(sample) is not None:
        # names and numbers; what little else there is is English
        return ENGLISH
    return _detected(sample) or declared


def stated_language(words: str | None) -> str | None:
    """Return the code in what a page or record states, such as ``en-GB``; what is no code as it is, in lower case."""
    if words is None or not words.strip():
        return None
    code = _CODE.fullmatch(words.strip())
    return words.strip().lower() if code is None else code[1].lower()


def is_read(language: str | None) -> bool:
    """Return whether the extractor reads texts of this language. Of one that is not known it is tried."""
    return language is None or language == ENGLISH


def _detected(sample: str) -> str | None:
    code: str = _identifier().classify(sample)[0]
    return code or None


@cache
def _identifier() -> Any:
    import py3langid

    return py3langid
