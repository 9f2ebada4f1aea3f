"""What a page shows, straight from its bytes: no tree, no decoding; rough, and quick. For filters only.

Marks within a word or a line (``<b>``, ``<span>``) are taken out, so that a word whose first letter is decorated is
whole; any other tag ends a line. Scripts and styles are left out but for JSON-LD, which may hold the article; what
``meta`` elements hold comes first.
"""

import html
import re

import ahocorasick_rs

_INLINE = re.compile(
    rb"</?(?:a|abbr|b|big|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)(?:\s[^<>]*)?/?>", re.I
)
_TAG = re.compile(rb"<[^<>]*>")
_ENTITY = re.compile(rb"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_CONTENT = re.compile(rb"<meta\b[^<>]*?\bcontent\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.I)
_HEAD = 30_000
_ESCAPED = re.compile(rb"\\u([0-9a-fA-F]{4})")
_MARKS = {b"&nbsp;": b" ", b"&amp;": b"&", b"&quot;": b'"', b"&apos;": b"'", b"&#39;": b"'", b"&shy;": b""}


_CODE = ahocorasick_rs.BytesAhoCorasick(
    [f"<{slash}{name}".encode() for tag in ("script", "style") for name in (tag, tag.upper()) for slash in ("", "/")],
    matchkind=ahocorasick_rs.MatchKind.LeftmostFirst,
)
"""Where scripts and styles begin and end: even numbers begin, odd ones end; the first four are of scripts."""


def without_code(page: bytes | bytearray) -> bytes:
    """Return a page without its scripts and styles, which are most of it, between two spaces; JSON-LD stays."""
    parts: list[bytes | bytearray] = [b""]
    at, left_at, hidden = 0, 0, -1
    for number, start, end in _CODE.find_matches_as_indexes(page):
        if hidden >= 0:
            if number % 2 and number // 4 == hidden:
                at, hidden = end, -1
        elif number % 2 == 0 and b"ld+json" not in page[end : end + 200] and b"<!--" not in page[start - 6 : start]:
            parts.append(page[at:start])
            left_at, hidden = start, number // 4
    parts += page[left_at if hidden >= 0 else at :], b""  # what is not ended is no code to every reader
    return b" ".join(parts)


def shown_text(page: bytes) -> bytes:
    """Return the lines that a page shows, entities resolved to UTF-8; its title and descriptions first.

    Args:
        page: without code, in any encoding that has ASCII for ASCII's letters.
    """
    described = b"\n".join(one or other for one, other in _CONTENT.findall(page[:_HEAD]))
    text = _TAG.sub(b"\n", _INLINE.sub(b"", page))
    shown = b"\n".join((described, text))
    return _resolved(_ESCAPED.sub(_unicode, shown) if b"\\u00" in shown else shown)


def _resolved(text: bytes) -> bytes:
    return _ENTITY.sub(_character, text) if b"&" in text else text


def _character(found: "re.Match[bytes]") -> bytes:
    entity = found[0]
    known = _MARKS.get(entity)
    return html.unescape(entity.decode("ascii")).encode("utf-8", "replace") if known is None else known


def _unicode(found: "re.Match[bytes]") -> bytes:
    return chr(int(found[1], 16)).encode("utf-8", "replace")
