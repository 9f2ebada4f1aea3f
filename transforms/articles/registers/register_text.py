"""The full text of a document of the Federal Register, from either of its two forms.

The plain one is a page all the same: one ``pre`` with lines of 71 characters, a masthead, and markers of the printed
pages in the middle of sentences. The HTML one has its own markers ("Start Preamble", "Start Printed Page 123").
"""

import re
from html import unescape

from transforms.articles.decoding import decode
from transforms.articles.nesting import is_too_deep
from transforms.articles.words import join_lines, normalise_newlines, one_line

_PRE = re.compile(r"<pre\b[^>]*>(.*?)(?:</pre>|\Z)", re.I | re.S)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_PAGE = re.compile(r"\n*[ \t]*\[\[Page [\w ]{1,12}\]\][ \t]*\n*")
_MASTHEAD_END = re.compile(r"^\[FR Doc\.? No:.*\]\s*$", re.M)
_FOOT = re.compile(r"^\[FR Doc\. .{1,200}$|^BILLING CODE .{1,60}$|^[=-]{20,}$", re.M)
_INDENT = "    "
_ENDS = (".", "!", "?", ":", ";", "”", '"')
_MARKERS = ['[class*="unprinted-element" i]', '[class*="printed-page" i]', "script", "style", "form", "nav"]


def register_text(data: bytes, charset: str | None = None) -> str:
    """Return the paragraphs of a document, separated by empty lines; empty if there are none.

    Args:
        data: the page as received.
        charset: what its server says of its encoding.
    """
    page = normalise_newlines(decode(data, charset).text.replace("\0", ""))
    plain = _PRE.search(page)
    if plain is not None:
        return "\n\n".join(_plain_paragraphs(unescape(_TAG.sub("", plain[1]))))
    if _TAG.search(page) is None:
        return "\n\n".join(_plain_paragraphs(page))
    return "" if is_too_deep(page) else "\n\n".join(_html_paragraphs(page))


def _plain_paragraphs(text: str) -> list[str]:
    masthead = _MASTHEAD_END.search(text)
    body = text if masthead is None else text[masthead.end() :]
    paragraphs: list[str] = []
    for lines in re.split(r"\n\s*\n", _FOOT.sub("\n", _PAGE.sub(_across_pages, body))):
        is_new = True
        for line in lines.split("\n"):
            words = one_line(line)
            if is_new or line.startswith(_INDENT) or not paragraphs:
                paragraphs.append(words)
            else:
                paragraphs[-1] = _joined(paragraphs[-1], words)
            is_new = False
    return [words for words in paragraphs if words]


def _across_pages(marker: re.Match[str]) -> str:
    """Return what stands for a page's end: nothing within a sentence, a break where one is complete."""
    before = marker.string[: marker.start()].rstrip()
    if not before or before.endswith(_ENDS):
        return "\n\n"
    after = marker.string[marker.end() : marker.end() + 1]
    return "\n" if after and not after.isspace() else "\n\n"


def _joined(before: str, words: str) -> str:
    """Join two lines; a compound that was broken at its own hyphen gets no space."""
    if before.endswith("-") and before[-2:-1].isalnum() and words[:1].isalnum():
        return before + words
    return f"{before} {words}".strip()


def _html_paragraphs(page: str) -> list[str]:
    from resiliparse.extract.html2text import extract_plain_text

    text = extract_plain_text(
        page, preserve_formatting=True, main_content=False, list_bullets=False, alt_texts=False, skip_elements=_MARKERS
    )
    return join_lines(text)
