"""Lines that are none of the report's: what points to other articles, who wrote it, and what stands under pictures.

A headline behind "READ MORE:" tells news of another day, and a caption what a picture shows: neither is told here.
"""

import re
from collections.abc import Iterator

_CLOCK = r"(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?[ \t]+)?"
_TO_OTHERS = (
    r"(?:read|see|watch|listen|view)(?: (?:more|also|next|on|now|here))+",
    r"also (?:read|see|watch)|read|watch|listen|see|related(?: \w+)?|recommended(?: \w+)?",
    r"more (?:on|from|about)[^:\n]{2,40}|don['’]t miss|up next|you (?:may|might) (?:also )?like",
    r"most (?:read|viewed|popular)|editor['’]s picks?|trending(?: now)?",
)
_OF_PICTURES = r"(?:file |stock |archive )?(?:photos?|pictures?|pics?|images?)(?: caption| credit| source)?|captions?"
_BEGINS = r"(?=[^\n:|–—-]{0,80}[:|»›]|(?-i:[A-Z]))"
"""Before a dash with a small letter a line only goes on ("… hurt its", "image – it …")."""

_OPENING = re.compile(
    rf"[ \t>•*–—-]*+{_CLOCK}{_BEGINS}(?:{'|'.join((*_TO_OTHERS, _OF_PICTURES))})[ \t]*[:|»›–—][ \t]*\S[^\n]*", re.I
)
_OF_IMAGE = re.compile(r"image (?:caption|source),[^\n]*", re.I)

_HEADINGS = (
    r"most (?:read|viewed|popular)|related (?:articles|stories|news|content|topics|coverage)|read (?:more|next)",
    r"more (?:stories|news|from us)|also (?:read|in the news)|you (?:may|might) (?:also )?like",
    r"recommended(?: for you)?|editor['’]s picks|trending(?: now)?",
)
_LIST = re.compile(rf"[ \t]*(?:{'|'.join(_HEADINGS)})[ \t]*:?[ \t]*\n", re.I)
"""A heading alone on its line, above the headlines of others."""

_NAME = r"(?:[A-ZÀ-Þ][\w.'’-]*|and|our|staff|a|the|special|of|for|in|with|de|van|von|al|el|&)"
_BYLINE = re.compile(
    rf"[ \t]*(?:By|BY) (?!(?:Order|ORDER|Decree|Law|Resolution|Act|Executive)\b){_NAME}"
    rf"(?:(?:[ \t]*[,|/–—-][ \t]*|[ \t]+){_NAME}){{1,11}}[ \t]*(?=\n|$)"
)
"""Who wrote it, in a line of its own and without a full stop."""

_HEADLINE = re.compile(r"(?:[ \t]*\n)?[ \t]*([^\n]{10,140})(?:\n|$)")
_ENDS = (".", "!", ":", ";", ",", ".”", '."', "…")


def foreign_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text that belong to other articles or to pictures, without their line ends."""
    for start in _line_starts(text):
        line = _OPENING.match(text, start) or _OF_IMAGE.match(text, start) or _BYLINE.match(text, start)
        if line is not None:
            yield line.span()
        heading = _LIST.match(text, start)
        if heading is not None:
            yield from _headlines(text, heading.end())


def _headlines(text: str, end: int) -> Iterator[tuple[int, int]]:
    while (line := _HEADLINE.match(text, end)) and not line[1].rstrip().endswith(_ENDS):
        yield line.span(1)
        end = line.end()


def _line_starts(text: str) -> Iterator[int]:
    yield 0
    end = text.find("\n")
    while end >= 0:
        yield end + 1
        end = text.find("\n", end + 1)
