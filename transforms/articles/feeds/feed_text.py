"""The bytes of a feed -> the text that a parser may have: one encoding, no declarations, only characters that are some.

What stands before the root element calls for files, or for entities that grow without bound, so all of it goes.
"""

import re

from transforms.articles.decoding import Decoded, decode

_STATED = re.compile(rb"""<\?xml[^>]{0,1000}?\bencoding\s*=\s*["']([^"'\0]{1,40})["']""")
_BEGINNING = 1024
_BLANK = re.compile(r"\s*")
_ELEMENT = re.compile(r"<\w")
_DOCTYPE = "<!doctype"
_MARK = re.compile(r"""["'\[\]>]|<!--""")
_ENTITY = re.compile(r"<!ENTITY", re.I)
_REFERENCE = re.compile(r"&#(?:[xX](?P<hex>[0-9a-fA-F]+)|(?P<number>\d+));?")
_NO_CHARACTER = "\N{REPLACEMENT CHARACTER}"
_LONGEST = 9
"""Digits of a number that may be a character, with zeros before it."""


def feed_text(data: bytes, charset: str | None = None) -> Decoded:
    """Return the text of a feed from its root element on, and what was wrong with its encoding.

    Args:
        data: its content.
        charset: what its server says of its encoding, which goes before what it states itself.
    """
    stated = _STATED.search(data[:_BEGINNING].replace(b"\0", b""))
    decoded = decode(data, charset or (None if stated is None else stated[1].decode("latin-1")))
    text = decoded.text.replace("\0", " ")
    return Decoded(_REFERENCE.sub(_character, _without_declarations(text)), decoded.complaint)


def _without_declarations(text: str) -> str:
    root = _root(text)
    # its lines stay, so that those of the rest keep their numbers
    text = "\n" * text.count("\n", 0, root) + text[root:]
    first = _ELEMENT.search(text)
    # behind words that do not belong there, declarations are still heeded by a parser that forgives them
    end = len(text) if first is None else first.start()
    return _ENTITY.sub("<!REMOVED", text[:end]) + text[end:]


def _root(text: str) -> int:
    """Return where a document goes on behind blanks, comments, instructions and its declaration of a type."""
    at = 0
    while True:
        at = _end_of_blank(text, at)
        if text.startswith("<!--", at):
            end = _behind(text, "-->", at + 4)
        elif text.startswith("<?", at):
            end = _behind(text, "?>", at + 2)
        elif text[at : at + len(_DOCTYPE)].lower() == _DOCTYPE:
            end = _doctype_end(text, at + len(_DOCTYPE))
        else:
            return at
        if end is None:
            return at
        at = end


def _doctype_end(text: str, at: int) -> int | None:
    depth = 0
    while (mark := _MARK.search(text, at)) is not None:
        end: int | None = mark.end()
        if mark[0] == "<!--":
            end = _behind(text, "-->", mark.end())
        elif mark[0] in "\"'":
            end = _behind(text, mark[0], mark.end())
        elif mark[0] == ">":
            if depth <= 0:
                return end
        else:
            depth += 1 if mark[0] == "[" else -1
        if end is None:
            return None
        at = end
    return None


def _end_of_blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return at if found is None else found.end()


def _behind(text: str, words: str, at: int) -> int | None:
    found = text.find(words, at)
    return None if found < 0 else found + len(words)


def _character(reference: re.Match[str]) -> str:
    """Return a reference by number as it stands, or a mark in its place where no character has the number."""
    digits = (reference["hex"] or reference["number"]).lstrip("0")
    number = int(digits, 16 if reference["hex"] else 10) if 0 < len(digits) <= _LONGEST else 0
    is_one = 0 < number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF
    return reference[0] if is_one else _NO_CHARACTER
