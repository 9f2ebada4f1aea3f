"""Sentences with their offsets: the text is cut, never changed."""

import re
from typing import NamedTuple

from transforms.reading.enumerations import cut_enumeration
from transforms.reading.word_set import word_set

MAX_TEXT = 200_000
"""Characters of an article that are worth reading: no report is as long, and a broken page may be without end."""

MAX_SENTENCE = 1_500
"""Characters after which a sentence is cut at the next space, so that endless ones cost no more than others."""

_ABBREVIATIONS = word_set(
    "mr mrs ms dr prof gen col lt capt sgt maj adm brig sen rep gov pres st jr sr no nos vs etc inc corp co ltd "
    "bros dept jan feb mar apr jun jul aug sep sept oct nov dec mln bln approx art para fig rev hon messrs s n e w "
    "inst ult prox "
    "u.s u.n u.k e.u d.c a.m p.m i.e e.g u.s.s.r u.a.e p.l.o e.o"
)
_WEEKDAYS = word_set("mon tue tues wed weds thu thur thurs fri sat sun")
_STARTERS = word_set(
    "the a an in on at it its he she they we i but and for after this that these those there when while as if under "
    "meanwhile however earlier last both all no not some many"
)
_OFFICES = word_set("president officials")
"""What opens a sentence after "the U.S.", and goes on after "U.S." alone ("was enacted by U.S. President Carter")."""
_COUNTRY_LIKE = word_set("u.s u.n u.k e.u u.s.s.r u.a.e d.c a.m p.m inc corp co ltd")
_BREAK = re.compile(
    # it always matches where it starts, so that a long run of marks or line breaks costs no more than its length
    r"\n\s*|(?P<mark>[.!?…]+)[\"'”’»)\]]*(?P<space>[ \t\u00a0]*)"
)
_NEXT = re.compile(r"[\"'“‘«(\[]*(\w+)")
_TITLE = "Under Secretary"
"""A title that begins like a sentence ("U.S. Under Secretary of State")."""

_LAST_WORD = re.compile(r"[\w.]+$")
_ENTRY = ("Name: ", "NAME: ", "Name of entity: ", "Entity: ", "Vessel: ")
"""How an entry of a register begins behind the sentence that announces it."""

_NUMBER = r"(?:\(?\d{1,2}[.)] )"
_LABEL = re.compile(rf"{_NUMBER}?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*| of| and| the){{0,3}}(?: \([^)\n]{{2,24}}\))?: \S")
"""A name with a colon, as it heads what is told of each land, with the number of its item before it."""

_NUMBERED = re.compile(rf"(?<![;,] ){_NUMBER}$")
_PART = re.compile(r"; (?:and )?(?=[A-Z(\d])")

_REACH = 24
"""Characters before a full stop that may belong to an abbreviation."""


class Sentence(NamedTuple):
    """A stretch of the text, half-open offsets. ``paragraph`` counts from 0; the title is paragraph 0."""

    start: int
    end: int
    paragraph: int


def split_sentences(text: str) -> list[Sentence]:
    """Cut a text into sentences: at line breaks, and at end punctuation that is not an abbreviation's dot.

    Offsets point into ``text``; white space between sentences belongs to none.
    """
    found: list[Sentence] = []
    start, paragraph, opening = 0, 0, 0
    for match in _BREAK.finditer(text):
        if match["mark"] is None:
            paragraph = _append(found, text, start, match.start(), paragraph) + 1
            start = opening = match.end()
        elif match["space"] and _ends(text, match):
            paragraph = _append(found, text, start, match.start("space"), paragraph)
            start = match.end()
            paragraph += _opens_entry(text, start, opening)
    _append(found, text, start, len(text), paragraph)
    return found


def _opens_entry(text: str, start: int, opening: int) -> bool:
    """Tell whether a sentence opens an entry: of a register, or with a label like its paragraph ("Mali: … Chad: …")."""
    if text.startswith(_ENTRY, start):
        return True
    if text.startswith(_ENTRY, opening):
        return False  # "Name: X. Nationality: Y." goes on with the one entry
    if _LABEL.match(text, start) is None or _LABEL.match(text, opening) is None:
        return False
    return _NUMBERED.search(text, max(opening, start - _LONGEST_NUMBER), start) is None  # the number opened it


_LONGEST_NUMBER = 5


def _labelled_parts(text: str, start: int, end: int) -> list[int]:
    """Return where parts of a sentence begin that have a label each, as the first has: "Mali: …; Chad: …"."""
    if _LABEL.match(text, start, end) is None or text.startswith(_ENTRY, start):
        return []
    parts = (one.end() for one in _PART.finditer(text, start, end))
    return [begin for begin in parts if _LABEL.match(text, begin, end) is not None]


def _append(found: list[Sentence], text: str, start: int, end: int, paragraph: int) -> int:
    """Add a sentence, or the items of the enumeration that it is; return the paragraph of what follows on its line."""
    labelled = _labelled_parts(text, start, end)
    items = labelled or cut_enumeration(text, start, end)
    for begin in items:
        _add(found, text, start, begin, paragraph)
        start, paragraph = begin, paragraph + 1
    ruled = None if items else _RULED.search(text, start, end)
    if ruled is not None and _tells_sanctions(text[start : ruled.start()]):
        _add(found, text, start, ruled.start() + 1, paragraph)
        start = ruled.end()
    _add(found, text, start, end, paragraph)
    return paragraph + 1 if items and not labelled and not _goes_on(text, end) else paragraph


def _tells_sanctions(stretch: str) -> bool:
    """Tell whether what stands before a colon is no label, and speaks of sanctions."""
    return len(stretch.split()) > _LABEL_WORDS and _TOLD.search(stretch) is not None


_LABEL_WORDS = 4
_TOLD = re.compile(r"\b(?:sanctions?|embargo(?:es)?|restrictions?|penalties|curbs|measures)\b", re.IGNORECASE)
_RULED = re.compile(
    r":\s+(?=(?:its|their|the|no|all|most|state|foreign|its own)\s(?:[\w’'-]+\s){1,7}?"
    r"(?:may|must|can|will|are|is)\s(?:no longer|not)\s)"
)
"""Where a rule begins that says behind a colon what sanctions mean: "… took effect: its banks may no longer borrow"."""

_ITEM = re.compile(r"\s*(?:--|[-–—•▪])\s+\w")


def _goes_on(text: str, end: int) -> bool:
    """Tell whether another item follows the one that ends here, which is a sentence of its own ("-- … . -- …")."""
    return _ITEM.match(text, end) is not None


def _add(found: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    stretch = text[start:end]
    end -= len(stretch) - len(stretch.rstrip())
    start = min(end, start + len(stretch) - len(stretch.lstrip()))
    while end - start > MAX_SENTENCE:
        cut = text.find(" ", start + MAX_SENTENCE, min(end, start + 2 * MAX_SENTENCE))
        if cut < 0:
            cut = start + MAX_SENTENCE
        found.append(Sentence(start, cut, paragraph))
        start = cut
    if end > start:
        found.append(Sentence(start, end, paragraph))


def _ends(text: str, match: re.Match[str]) -> bool:
    """Decide whether end punctuation ends a sentence."""
    after = _NEXT.match(text, match.end())
    following = after[1] if after else ""
    if not (following[:1].isupper() or following[:1].isdigit()) or text.startswith(_TITLE, match.end()):
        return False
    if match["mark"][0] != "." or match["mark"].startswith(".."):
        return True
    before = _LAST_WORD.search(text, max(0, match.start() - _REACH), match.start())
    word = before.group().lower() if before else ""
    if word in _COUNTRY_LIKE:
        loud = len(following) > 1 and following.isupper()  # where all is in capitals, "ON" begins no sentence for it
        named = before is not None and text[max(0, before.start() - 4) : before.start()].lower() == "the "
        return following.lower() in (_STARTERS | _OFFICES if named else _STARTERS) and not loud
    if len(word) == 1 and word.isalpha():
        owned = before is not None and text[before.start() - 1 : before.start()] in ("'", "’")
        return word == "s" and owned  # "… wider than the Union's. They …"
    if word == "no" and before is not None:  # "Paris said no.", "A: No. In May …", and not "Resolution No. 5", "No. IV"
        answers = text[max(0, before.start() - 2) : before.start()].strip() in ("", ":", ".", "?")
        return not following[:1].isdigit() and (before.group() == "no" or (answers and not following.isupper()))
    named = word in _WEEKDAYS and (following[:1].isdigit() or following.lower()[:3] in _ABBREVIATIONS)
    return word not in _ABBREVIATIONS and not named  # "on Mon. Oct. 4"
