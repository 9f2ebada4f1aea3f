"""Pages without what scripts and styles hold, most of their bytes as a rule: parsers go through every one of them."""

import re

import ahocorasick_rs

_NAMES = (b"script", b"style")
_COMMENT = 0
_MARKS = ahocorasick_rs.BytesAhoCorasick(
    [b"<!--", *(mark + name for one in _NAMES for mark in (b"<", b"</") for name in (one, one.upper(), one.title()))],
    matchkind=ahocorasick_rs.MatchKind.LeftmostFirst,
)
_KINDS = (_COMMENT, *(kind for at in range(len(_NAMES)) for kind in (2 * at + 1,) * 3 + (2 * at + 2,) * 3))
"""What each mark is: a comment, or the beginning (odd) or end (even) of a kind of code."""

_LONGEST_TAG = 4000
_LEFT = -1
"""Where code begins that is left as it is."""
_TAG = re.compile(rb"<(?:script|style)(?=[\s/>])(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", re.I)


def emptied(page: bytes) -> bytes:
    """Return a page whose scripts and styles are there, and hold nothing.

    Left as they are: comments, what stands in an attribute, and code that holds the beginning of other code.

    Args:
        page: mark-up in UTF-8.
    """
    parts: list[bytes] = []
    kept = passed = 0
    opened: tuple[int, int] | None = None
    for number, start, _ in _MARKS.find_matches_as_indexes(page):
        kind = _KINDS[number]
        if start < passed:
            continue
        if opened is not None:
            if kind == opened[0] + 1:
                if opened[1] >= 0:
                    parts.append(page[kept : opened[1]])
                    kept = start
                opened = None
            elif kind == opened[0]:
                opened = (kind, _LEFT)  # up to its end, for what else begins in it is code as well
        elif kind == _COMMENT:
            closed = page.find(b"-->", start + 2)
            if closed < 0:
                break
            passed = closed
        elif kind % 2 and _is_in_text(page, start) and (tag := _TAG.match(page, start)) is not None:
            opened, passed = (kind, tag.end()), tag.end()
    parts.append(page[kept:])
    return b"".join(parts)


def _is_in_text(page: bytes, at: int) -> bool:
    """Return whether a tag begins where text may stand, not in an attribute of another."""
    since = max(0, at - _LONGEST_TAG)
    return page.rfind(b">", since, at) >= page.rfind(b"<", since, at)
