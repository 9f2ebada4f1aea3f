"""Whom an article credits: the agency whose story a paper prints stands in a byline, or in the dateline.

Only words at the head of the text, or in a line of their own at its end, tell who wrote it; an agency that is named
within the text is a source among others.
"""

import re
from collections.abc import Iterator

_HEAD_LINES, _HEAD = 3, 400
_CREDIT = r"(?P<credit>[^\W\d_][\w .&'’-]{1,40}?)"
# "MINSK, Dec 13 (Reuters) -", "MOSCOW, December 13. /TASS/.", "(AP) —"
_DATELINE = re.compile(
    r"(?:[^\W\d_][^()\n/:;]{1,80}?[\s,.]{1,3})?"
    rf"(?:\(\s*{_CREDIT}\s*\)|/\s*(?P<slashed>[^\W\d_][\w .-]{{1,40}}?)\s*/)"
    r"\s*(?:[-–—:.]|$)"
)
_BYLINE = re.compile(r"(?:by|from|source|credit)\b:?\s+(?P<credit>[^\n]{2,100})", re.I)
_ALONE = re.compile(rf"\(\s*{_CREDIT}\s*\)")


def credited_in(text: str) -> Iterator[str]:
    """Yield the words in which a text credits somebody, as they stand there."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    position = 0
    for line in lines[:_HEAD_LINES]:
        dateline, byline = _DATELINE.match(line), _BYLINE.fullmatch(line)
        if dateline is not None:
            yield dateline["credit"] or dateline["slashed"]
        if byline is not None:
            yield byline["credit"]
        position += len(line)
        if position > _HEAD:
            break
    last = lines[-1] if len(lines) > 1 else ""
    found = _BYLINE.fullmatch(last) or _ALONE.fullmatch(last)
    if found is not None:
        yield found["credit"]
