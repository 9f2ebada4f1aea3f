"""Sentences with their offsets: the text is cut, never changed."""

import re
from dataclasses import dataclass

from transforms.reading.word_set import word_set

MAX_SENTENCE = 1_500
"""Characters after which a sentence is cut at the next space, so that endless ones cost no more than others."""

_ABBREVIATIONS = word_set(
    "mr mrs ms dr prof gen col lt capt sgt maj adm brig sen rep gov pres st jr sr no nos vs etc inc corp co ltd "
    "bros dept jan feb mar apr jun jul aug sep sept oct nov dec mln bln approx art para fig rev hon messrs s n e w "
    "u.s u.n u.k e.u d.c a.m p.m i.e e.g u.s.s.r u.a.e p.l.o"
)
_STARTERS = word_set(
    "the a an in on at it its he she they we i but and for after this that these those there when while as if under "
    "meanwhile however earlier last both all no not some many president officials"
)
_COUNTRY_LIKE = word_set("u.s u.n u.k e.u u.s.s.r u.a.e d.c a.m p.m inc corp co ltd")
_BREAK = re.compile(
    # each alternative starts only where its run of characters does, so that a long run costs no more than its length
    r"(?<!\s)(?P<para>\s*\n\s*)"
    r"|(?<![.!?…])(?P<end>[.!?…]+[\"'”’»)\]]*)(?P<space>[ \t\u00a0]+)(?=[\"'“‘«(\[]*(?P<next>\w+))"
)
_LAST_WORD = re.compile(r"[\w.]+$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the text, half-open offsets. ``paragraph`` counts from 0; the title is paragraph 0."""

    start: int
    end: int
    paragraph: int


def split_sentences(text: str) -> list[Sentence]:
    """Cut a text into sentences: at line breaks, and at end punctuation that is not an abbreviation's dot.

    Offsets point into ``text``; white space between sentences belongs to none.
    """
    found: list[Sentence] = []
    start, paragraph = 0, 0
    for match in _BREAK.finditer(text):
        if match["para"] is None and not _ends(text, match):
            continue
        end = match.start() if match["para"] is not None else match.end("end")
        _append(found, text, start, end, paragraph)
        start = match.end() if match["para"] is not None else match.end("space")
        if match["para"] is not None:
            paragraph += 1
    _append(found, text, start, len(text), paragraph)
    return found


def _append(found: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > MAX_SENTENCE:
        cut = text.find(" ", start + MAX_SENTENCE, end)
        if cut < 0:
            cut = start + MAX_SENTENCE
        found.append(Sentence(start, cut, paragraph))
        start = cut
    if end > start:
        found.append(Sentence(start, end, paragraph))


def _ends(text: str, match: re.Match[str]) -> bool:
    """Decide whether end punctuation ends a sentence."""
    following = match["next"]
    if not (following[0].isupper() or following[0].isdigit()):
        return False
    if not match["end"].startswith(".") or match["end"].startswith(".."):
        return True
    before = _LAST_WORD.search(text, max(0, match.start() - 24), match.start())
    word = before.group().lower() if before else ""
    if word in _COUNTRY_LIKE:
        return following.lower() in _STARTERS
    if len(word) == 1 and word.isalpha():
        return False
    return word not in _ABBREVIATIONS
