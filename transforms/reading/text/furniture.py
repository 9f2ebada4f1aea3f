"""What pages put above a report: the title once more, when it was published, buttons, the way to the page.

The first sentence of a report, and its dateline, say what the news is and of which day; they are not these.
"""

import re
from collections.abc import Iterator

_WAYS = r"facebook|twitter|x|linkedin|whatsapp|telegram|reddit|e-?mail|print|messenger|pinterest|pocket"
_OF_BUTTONS = (
    rf"{_WAYS}|on|this|via|by|with|to|us|the|an?|page|article|story|post|link|in|for|our|newsletter|more|options|and|or|here"
    r"|now|copied|friends?|\d+|[|/,&•·]"
)
_LINE = re.compile(
    r"[ \t]*(?:"
    r"(?:first |last )?(?:published|updated|posted|modified|edited)\b[^\n]{0,12}\b(?=[^\n]{0,50}\d)[^\n]{3,60}"
    rf"|(?:share|tweet|print|save|bookmark|listen|follow|subscribe|copy|comments?|sign (?:in|up)|log in|{_WAYS})"
    rf"(?:[ \t]+(?:{_OF_BUTTONS})){{0,8}}"
    r"|(?:\d{1,2}[ -]?min(?:ute)?s?(?: read)?|(?:reading time|time to read|estimated reading time)[^\n]{0,20})"
    r"|advertisement|skip to (?:main )?content"
    r"|home(?:[ \t]*[>»›/|][ \t]*[^\n>»›/|]{2,40}){1,5}|[^\n>»›]{2,30}(?:[ \t]*[>»›][ \t]*[^\n>»›]{2,40}){2,5}"
    r"|(?:world|latest|top|breaking|international|national|business|political)? ?news|(?:top|latest) stories|breaking"
    r"|business|politics|economy|world|international|exclusive|live|video"
    r")[ \t]*(?:\n|$)",
    re.I,
)
_HEADLINE = re.compile(
    r"([A-Z“\"‘'][^\n]{14,158}[^\s.!:;,”\"–—-])\n\n"
    r"(?=\s{0,8}(?:[^\n•*-][^\n]{1,80}\n\s{0,4}){0,2}[\w“\"(][^\n]{60})"
)
"""A line of its own without a stop, and a paragraph of some length below it, with at most a byline between."""

_EMPTY = re.compile(r"[ \t]*\n")
_TO_THE_END = re.compile(r"[^\n]*(?:\n|$)")
_SIGNS = re.compile(r"[\W_]+")
_MOST = 12
"""Lines above a report that are looked at."""


def lines_above(text: str, start: int, title: str | None) -> Iterator[tuple[int, int]]:
    """Yield the lines between the start of a text and its report, with their line ends.

    Args:
        text: title and text.
        start: where the text begins.
        title: the title, which pages print once more above the text.
    """
    at, told = start, "" if title is None else _plain(title)
    for _ in range(_MOST):
        while (empty := _EMPTY.match(text, at)) is not None and empty.end() < len(text):
            at = empty.end()
        line = _TO_THE_END.match(text, at)
        if line is None or line.end() == len(text):
            return
        again = bool(told) and _plain(line[0]) == told
        if not again and _LINE.fullmatch(text, at, line.end()) is None:
            return
        yield line.span()
        at = line.end()


def headline_above(text: str) -> tuple[str | None, str]:
    """Return the headline with which a text without a title begins, and the report below it; None without one."""
    line = _HEADLINE.match(text)
    if line is None or not any(stop in text[line.end() :] for stop in (". ", ".\n", ".”", '."')):
        return None, text
    return line[1], text[line.end() :]


def _plain(text: str) -> str:
    return _SIGNS.sub(" ", text).strip().lower()
