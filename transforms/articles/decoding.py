"""Bytes -> text: by byte order mark, as UTF-8, as declared, or as detected. What does not decode is reported."""

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FIRST_OF_MARKS = frozenset(mark[0] for mark, _ in _MARKS)
_OTHER_KINDS = (b"%PDF", b"PK\x03\x04", b"\x1f\x8b", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0", b"PAR1")
_CONTROLS = bytes(set(range(0x20)) - {0x09, 0x0A, 0x0C, 0x0D, 0x1B})  # escape is part of ISO 2022
_BEYOND_ASCII = re.compile("[\x80-\ufffc\ufffe-\U0010ffff]")
_MARKUP = re.compile(rb"\s*<(?:!doctype|html)\b", re.I)
_SAMPLE = 65536
_BEGINNING = 1024  # markup begins with ASCII, in two bytes or four each letter
_MOST_CONTROLS = 0.01
_LEAST_RIGHT, _RIGHT_TO_WRONG = 3, 10


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded text, and what was wrong with its encoding, if anything was."""

    text: str
    complaint: str | None = None


def is_binary(data: bytes) -> bool:
    """Say whether the bytes are no text in any encoding: a known other kind of file, or full of control characters."""
    if data.startswith(_OTHER_KINDS):
        return True
    if _marked(data) is not None:
        return False
    sample = data[:_SAMPLE]
    if b"\0" not in sample and _MARKUP.match(sample) is not None:
        return False  # as most are, and to count takes its time
    has_controls = len(sample) - len(sample.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(sample)
    return has_controls and _unmarked_utf16(data) is None


def is_wide(data: bytes | bytearray) -> bool:
    """Say whether the letters of a text take two bytes or four, so that no word of it can be found as it stands."""
    if data and data[0] in _FIRST_OF_MARKS and (marked := _marked(data)) is not None:
        return marked[1] != "utf-8"
    return b"\0" in data[:_BEGINNING] and _unmarked_utf16(data) is not None


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode a text.

    Bytes that are valid UTF-8 are UTF-8 whatever was declared, since no other encoding looks like it by accident.

    Args:
        data: the bytes, perhaps with a byte order mark.
        declared: the encoding that the file itself states.
    """
    marked = _marked(data)
    if marked is not None:
        length, encoding = marked
        return _by_force(data[length:], encoding, f"the byte order mark says {encoding}")
    if b"\0" in data and (wide := _unmarked_utf16(data)) is not None:
        return _by_force(data, wide, "no encoding stated", anyway=True)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data, declared)
    if declared is None or text.isascii() or _codec(declared) in {"utf-8", None}:
        return Decoded(text)
    return Decoded(text, f"declared as {declared}, but it is UTF-8 and was read as such")


def _not_utf8(data: bytes, declared: str | None) -> Decoded:
    from resiliparse.parse.encoding import detect_encoding

    stated = None if declared is None else _codec(declared)
    reason = "no encoding stated, and it is not UTF-8" if declared is None else f"it is not in the stated {declared}"
    if _is_nearly_utf8(data):
        return _by_force(data, "utf-8", reason)
    if stated is not None and (text := _strictly(data, stated)) is not None:
        return Decoded(text)
    detected = _codec(detect_encoding(data) or "")
    if detected is not None and (text := _strictly(data, detected)) is not None:
        return Decoded(text, f"{reason}; read as {detected}")
    likely = stated or detected or "utf-8"
    if stated is None and likely == "utf-8" and _BEYOND_ASCII.search(data.decode("utf-8", "replace")) is None:
        likely = "cp1252"  # not one character is in UTF-8; browsers, too, take such a text for Western
    return _by_force(data, likely, reason, anyway=True)


def _is_nearly_utf8(data: bytes) -> bool:
    """Say whether so many characters are in UTF-8 that the few bytes which are not must be damage.

    Texts in other encodings have hardly any character that UTF-8 could have written.
    """
    sample = data[:_SAMPLE]
    text = sample.decode("utf-8", "replace")
    n_wrong = text.count("\ufffd") - sample.count(b"\xef\xbf\xbd")
    return len(_BEYOND_ASCII.findall(text)) >= max(_LEAST_RIGHT, _RIGHT_TO_WRONG * n_wrong)


def _codec(label: str) -> str | None:
    """Return Python's name of an encoding that web pages may use; None for any other codec (hex, zip, idna…)."""
    from resiliparse.parse.encoding import map_encoding_to_html5

    known = map_encoding_to_html5(label.strip(), fallback_utf8=False)
    try:
        return None if known is None else codecs.lookup(known).name
    except LookupError:
        return None


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _by_force(data: bytes, encoding: str, reason: str, *, anyway: bool = False) -> Decoded:
    text = _strictly(data, encoding)
    if text is not None:
        return Decoded(text, f"{reason}; read as {encoding}" if anyway else None)
    return Decoded(data.decode(encoding, "replace"), f"{reason}; undecodable bytes were replaced ({encoding})")


def _marked(data: bytes | bytearray) -> tuple[int, str] | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return len(mark), encoding
    return None


def _unmarked_utf16(data: bytes | bytearray) -> str | None:
    """Recognise Western text in UTF-16 without a mark: every other byte is zero."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    half = len(sample) / 2
    if half < 2:
        return None
    if sample[1::2].count(0) > 0.6 * half and sample[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.6 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None
