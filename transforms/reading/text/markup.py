"""Markup that was left in a text: tags of HTML, links and emphasis of Markdown, numbers of footnotes."""

import re
from collections.abc import Iterator

_TAG = re.compile(
    r"</?(?P<name>p|br|div|li|ul|ol|h[1-6]|tr|table|blockquote|b|i|u|em|strong|a|span|sup|sub|font|small|mark)"
    r"(?:\s[^<>\n]{0,300})?/?>",
    re.I,
)
_BLOCKS = frozenset(
    {"p", "br", "div", "li", "ul", "ol", "tr", "table", "blockquote"} | {f"h{one}" for one in range(1, 7)}
)
_LINK = re.compile(r"(!?\[)([^\[\]\n]{1,200})(\]\((?:https?://|/|#|mailto:)[^()\s]{0,300}\))")
_STRONG = re.compile(r"(?<![\w*])(\*\*|__)(?=\S)[^*_\n]{1,300}?(?<=\S)(\1)(?![\w*])")
_NOTE = re.compile(r"(?<=[\w.,;:!?)”\"'’])\[(?:\d{1,3}|citation needed|note \d{1,2}|[a-z])\](?![\w(])")


def left_markup(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what is markup and no part of a text, with a line end where a block begins or ends."""
    if "<" in text:
        for tag in _TAG.finditer(text):
            yield tag.start(), tag.end(), "\n" if tag["name"].lower() in _BLOCKS else ""
    if "[" in text:
        for link in _LINK.finditer(text):
            yield link.start(1), link.end(1), ""
            yield link.start(3), link.end(3), ""
        yield from ((note.start(), note.end(), "") for note in _NOTE.finditer(text))
    if "**" in text or "__" in text:
        for strong in _STRONG.finditer(text):
            yield strong.start(1), strong.end(1), ""
            yield strong.start(2), strong.end(2), ""
