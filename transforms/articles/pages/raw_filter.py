"""The prefilter on the bytes of a page, before anything is parsed: does it hold a word that decides alone?

These are the words by which the prefilter of texts lets an article through whatever else it says: "sanction",
"embargo", "asset freeze" and their like. None is lost by how a page writes it: in any encoding, in letters of any case,
with marks within it ("<b>S</b>anctions"), with a space that is an entity, with letters that are. Most pages have none
of these signs and are judged by their bytes as they stand; the others are rid of their markup first.

What has no such word is not let through, although the prefilter of texts might: whether "the Union bans imports from
Mali" speaks of sanctions, only its sentences can tell, and these are not seen before the page is parsed.
"""

import re

from transforms.articles.decoding import decode, is_wide
from transforms.articles.pages.raw_text import shown_text, without_code
from transforms.reading.prefilter.prefilter_bytes import Hit, Stems, lowered
from transforms.reading.prefilter.words import STRONG

_LETTER = re.compile(rb"&#(?:[6-9]\d|1[01]\d|12[0-2]|[xX][4-7][0-9a-fA-F])\b|\\u00[4-7][0-9a-fA-F]")
_CODED = ("&#1", "&#6", "&#7", "&#8", "&#9", "&#x", "&#X", "\\u00", "&nbsp")
_OFFICES = (" ofac", " ofsi", " sdn", " cfsp", " fac ", " fsi ", " dn ", " fsp ")
"""Offices and policies by their initials, as they stand beside a mark, and without a first letter that is set apart."""

_RARER = {
    "shall be": "be prohibited to",
    "shall not": "not procure",
    "national emergency": "emergency with respect",
    "state sponsor": "sponsor of terror",
    "funds and": "and economic resource",
    "special economic": "economic measure",
    "ordinance on": "on measures",
    "jackson vanik": "vanik",
    "no person": "person shall s",
}
"""For phrases whose first word stands beside a mark on too many pages: their rest, by their first two words; also for
some whose rest is as rare, since one form is looked for then instead of two."""

_BESIDE = tuple(one.encode() for one in (" wbr", *_OFFICES))
_MARKS = re.compile(rb"(?:[^a-zA-Z0-9<&]+|<[^<>]*>)*+")


class RawFilter:
    """Tells which pages may speak of sanctions by a word that says so.

    Each search is for so few words that it is done by vectors, and most pages are let go after the first.
    """

    def __init__(self) -> None:
        forms = _broken_forms()
        whole = [stem for stem in STRONG if not any(form in stem for form in forms)]
        self._first, self._next = Stems([*forms, *whole]), [*forms.values(), *(None for _ in whole)]
        self._strong = Stems(STRONG)
        self._coded, self._joined = Stems(_CODED), Stems(_joined_forms())

    def passes(self, page: bytes | bytearray) -> bool:
        """Tell whether a page has such a word; ``page`` is its body, no longer compressed."""
        if is_wide(page):
            page = decode(bytes(page)).text.encode("utf-8", "replace")
        page = without_code(page)
        low = lowered(page)
        hits = self._first.find(low)
        if hits and self._strong.any(low):
            return True
        may_be_there = any(self._may_be_broken(page, low, hit) for hit in hits) or self._may_be_coded(page, low)
        return may_be_there and self._strong.any(_shown(page))

    def _may_be_broken(self, page: bytes, low: bytes, hit: Hit) -> bool:
        """Tell whether a word is one, or the first of two that have only marks and code between them."""
        number, start, _ = hit
        follows = self._next[number]
        if follows is None:
            return True
        at, letters = start + follows[0], follows[1]
        if any(low.startswith(_BESIDE, one) for one in (at, at + 1)):
            return True
        marks = _MARKS.match(page, at)
        after = b"" if marks is None else page[marks.end() : marks.end() + 1]
        return after != b"" and after in letters

    def _may_be_coded(self, page: bytes, low: bytes) -> bool:
        return self._coded.any(page) and (_LETTER.search(page) is not None or self._joined.any(low))


def _shown(page: bytes) -> bytes:
    return re.sub(rb" +", b" ", lowered(b" " + shown_text(page) + b" "))


def _broken_forms() -> dict[str, tuple[int, bytes] | None]:
    """Return what is left in the bytes of a word that markup breaks: behind its first letter, or between two words.

    What follows the second word of a long phrase is not looked at. Of forms that plain text has too ("exports, and …")
    it also returns how long the first word is, and with what the rest begins, if it is to be the word.
    """
    forms: dict[str, tuple[int, bytes] | None] = {" wbr": None, **dict.fromkeys(_OFFICES)}
    for stem in STRONG:
        first, _, rest = stem.strip().partition(" ")
        if (opening := _opening(stem)) in _RARER:
            forms[_RARER[opening]] = None
        elif rest:
            _, letters = forms.get(f"{first}  ") or (0, b"<&")
            follows = len(first), letters + rest[:1].encode() + rest[:1].upper().encode()
            forms |= {f"{first}  ": follows, f"{first} br": follows}
        elif len(first) > 4:
            forms[first[1:]] = None
    return forms


def _joined_forms() -> list[str]:
    """Return the first words of phrases with an entity for a space behind them."""
    parts = (stem.strip().partition(" ") for stem in STRONG if _opening(stem) not in _RARER)
    firsts = {first for first, _, rest in parts if rest}
    return sorted(f"{first} {blank} " for first in firsts for blank in ("nbsp", "160"))


def _opening(stem: str) -> str:
    return " ".join(stem.split()[:2])
