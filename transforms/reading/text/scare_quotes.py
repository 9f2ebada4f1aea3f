"""Quotation marks around a word or three, which only say whose word it is: "sanctions 'corrupt' officials".

What is said between such marks is no speech: the noun that it describes follows. Read without them, it is found as the
same words elsewhere are ("'targeted' sanctions", "the “Foreign Missions” Act").
"""

import re
from collections.abc import Iterator

from transforms.reading.word_set import word_set

_WORDS = r"[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,2}"
_QUOTED = re.compile(
    rf"(?<![^\s(])(?:'(?P<single>{_WORDS})'|‘(?P<curly>{_WORDS})’|\"(?P<double>{_WORDS})\"|“(?P<low>{_WORDS})”)"
    r"(?=[.;,]?(?:\s|$)(?P<next>[^\W\d_][\w-]*)?)"
)
_NO_NOUNS = word_set("said says say told tells adding added wrote asked replied insisted warned he she they i we")
"""Words that go on with another phrase, or tell who spoke."""

_MARKS = ("'", "‘", '"', "“")


def scare_quotes(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the marks to be left unread, as half-open stretches that nothing takes the place of."""
    if not any(mark in text for mark in _MARKS):
        return
    for found in _QUOTED.finditer(text):
        if (found["next"] or "").lower() not in _NO_NOUNS:
            yield found.start(), found.start() + 1, ""
            yield found.end() - 1, found.end(), ""
