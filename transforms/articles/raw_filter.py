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
from transforms.articles.raw_text import shown_text, without_code
from transforms.reading.prefilter_bytes import Stems, lowered
from transforms.reading.prefilter_words import STRONG

_LETTER = re.compile(rb"&#(?:[6-9]\d|1[01]\d|12[0-2]|[xX][4-7][0-9a-fA-F])\b|\\u00[4-7][0-9a-fA-F]")
_CODED = ("&#1", "&#6", "&#7", "&#8", "&#9", "&#x", "&#X", "\\u00")
_OFFICES = (" ofac", " ofsi", " sdn", " fac ", " fsi ", " dn ")
"""Offices, as they stand beside a mark, and without a first letter that is set apart."""

_RARER = {"shall": ("be prohibited to",), "national": ("emergency with respect",), "state": ("sponsor of terror",)}
"""For phrases whose first word stands beside a mark on too many pages: their rest."""


class RawFilter:
    """Tells which pages may speak of sanctions by a word that says so."""

    def __init__(self) -> None:
        self._strong = Stems(STRONG)
        self._broken = Stems(_broken_forms())
        self._coded = Stems(_CODED)

    def passes(self, page: bytes | bytearray) -> bool:
        """Tell whether a page has such a word; ``page`` is its body, no longer compressed."""
        if is_wide(page):
            page = decode(bytes(page)).text.encode("utf-8", "replace")
        page = without_code(page)
        low = lowered(page)
        return self._strong.any(low) or (self._may_be_broken(page, low) and self._strong.any(_shown(page)))

    def _may_be_broken(self, page: bytes, low: bytes) -> bool:
        return self._broken.any(low) or (self._coded.any(page) and _LETTER.search(page) is not None)


def _shown(page: bytes) -> bytes:
    return re.sub(rb" +", b" ", lowered(b" " + shown_text(page) + b" "))


def _broken_forms() -> list[str]:
    """Return what is left in the bytes of a word that markup breaks: behind its first letter, or between two words.

    Few enough for a vector search; what follows the second word of a long phrase is not looked at.
    """
    forms = {" wbr", *_OFFICES}
    for stem in STRONG:
        first, _, rest = stem.strip().partition(" ")
        if not rest and len(first) > 4:
            forms.add(first[1:])
        elif rest:
            forms.update(_RARER.get(first, (f"{first}  ", f"{first} nbsp ", f"{first} 160 ")))
    return sorted(forms)
