"""Texts in capitals throughout, as wires sent them, in the letters that other texts have: names alone keep a capital.

No letter is added or lost, so that every offset is that of the text as it came.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from transforms.reading.date_values import MONTHS
from transforms.reading.word_set import word_set

_WORD = re.compile(r"[^\W\d_]+(?:['’](?!S\b)[^\W\d_]+)*")
_LOUD = 0.9
"""Share of the letters of a text in capitals from which on it is one in capitals."""
_SHORTEST = 80
"""Letters below which a text is a heading, and told as one."""
_HEAD = 400
"""Characters by which most texts are known to be in small letters."""
_BEFORE = 12
"""Characters before a word that say whether it opens a sentence."""
_AFTER = 3
"""Characters after "MAY" among which the day stands."""
_NAMED = 2
"""Words of a name that may follow a title."""

_OPENING = re.compile(r"(?:^|[.!?]['\"”’]?\s+|\n\s*|--\s*|—\s*|–\s*|[“\"])$")
_DATELINE = re.compile(r"\s*[^\n]{3,60}?\s(?:--?|—|–)\s")
"""Where and when a text was written, which stands in capitals in any text."""
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|[A-Z]\.[A-Z]|MR|MRS|DR|GEN|COL|SEN|REP|GOV|ST|NO|CO|CORP|INC|JAN|FEB|AUG|SEPT|OCT|NOV|DEC)\.\s+$"
)
_MONTH_BEFORE = re.compile(
    r"(?:\d|\b(?:IN|OF|LAST|NEXT|SINCE|FROM|BY|UNTIL|TILL|EARLY|LATE|MID|THIS|BEFORE|AFTER|TO))[\s-]+$"
)
_TITLES = word_set(
    "president minister premier chancellor secretary spokesman spokeswoman ambassador envoy senator general colonel "
    "mr mrs ms miss dr sir lord king queen prince sheikh shaikh ayatollah archbishop congressman representative "
    "commissioner governor chairman captain admiral marshal judge professor"
)
_PLAIN = word_set(
    "said says told has had was is will would on in at of for to from by with and or but not as that who which the a "
    "an it he she they also may can could should"
)
_MARKS = frozenset(",.;:")
_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")

Name = tuple[tuple[str, ...], tuple[str, ...]]
"""The words of a name in small letters, and as it is written."""


@dataclass(frozen=True, slots=True)
class Capitals:
    """Says how names are written; ``names`` are by their first word, the longest first, ``terms`` words of no name."""

    names: Mapping[str, tuple[Name, ...]] = field(default_factory=dict)
    terms: frozenset[str] = frozenset()

    def lowered(self, text: str) -> str:
        """Return a text in capitals in small letters but for its names and dateline; any other text as it is."""
        if not (self.names and _is_loud(text[:_HEAD]) and _is_loud(text)):
            return text
        placed = _DATELINE.match(text)
        start = placed.end() if placed is not None else 0
        return text[:start] + self.lowered_line(text[start:])

    def lowered_line(self, text: str) -> str:
        """Return a line, or a text, in small letters but for its names."""
        found: list[str] = []
        last = 0
        matches = [one for one in _WORD.finditer(text) if one[0].isupper() and len(one[0].lower()) == len(one[0])]
        for match, word in zip(matches, self._written(text, matches), strict=True):
            found += [text[last : match.start()], word]
            last = match.end()
        return "".join([*found, text[last:]])

    def _written(self, text: str, matches: list[re.Match[str]]) -> list[str]:
        words = [match[0].lower() for match in matches]
        before = [text[max(0, match.start() - _BEFORE) : match.start()] for match in matches]
        written, at, titled = [*words], 0, 0
        while at < len(words):
            name = self._name(words, at)
            if name is not None:
                written[at : at + len(name)] = name
            elif _is_day(words[at], before[at], text[matches[at].end() :][:_AFTER]) or (
                titled and self._may_name(words[at], before[at])
            ):
                written[at] = _with_capital(words[at])
            named = written[at][0].isupper()
            if named and at and words[at - 1] in _TITLES:
                written[at - 1] = _with_capital(written[at - 1])
            titled = _NAMED if words[at] in _TITLES else max(0, titled - 1) if named else 0
            end = at + (1 if name is None else len(name))
            for here in range(at, end):
                if _OPENING.search(before[here]) and not _ABBREVIATED.search(before[here]):
                    written[here] = _with_capital(written[here])
            at = end
        return written

    def _name(self, words: list[str], at: int) -> tuple[str, ...] | None:
        """Return the longest name that begins at a place, as it is written."""
        for small, name in self.names.get(words[at], ()):
            if tuple(words[at : at + len(small)]) == small:
                return name
        return None

    def _may_name(self, word: str, before: str) -> bool:
        """Tell whether an unknown word right behind a title is who bears it."""
        return before.endswith(" ") and before.strip()[-1:] not in _MARKS and word not in _PLAIN | self.terms


def _is_loud(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= _SHORTEST and sum([letter.isupper() for letter in letters]) >= _LOUD * len(letters)


def _is_day(word: str, before: str, after: str) -> bool:
    """Tell a day of the week or a month; "May" from "may" by what stands around it: "since May", "May 3"."""
    if word == "may":
        return after.strip()[:1].isdigit() or bool(_MONTH_BEFORE.search(before))
    return word in MONTHS or word in _DAYS


def _with_capital(word: str) -> str:
    return word[0].upper() + word[1:]


def capitals_of(lands: Iterable[str], names: Iterable[str], terms: Iterable[str]) -> Capitals:
    """Return how words are written, from names as they are and words of no name.

    A name of one word that is another word as well keeps no capital, unless it is one of a land or of who acts.
    """
    said = [term.lower().split() for term in terms]
    single = {words[0] for words in said if len(words) == 1}
    found: dict[str, set[Name]] = {}
    for own, sure in ((lands, True), (names, False)):
        for name in own:
            words = tuple(_WORD.findall(name))
            small = tuple([word.lower() for word in words])
            if words and words[0][0].isupper() and (sure or len(words) > 1 or small[0] not in single):
                found.setdefault(small[0], set()).add((small, words))
    by_length = {low: tuple(sorted(own, key=_length, reverse=True)) for low, own in found.items()}
    return Capitals(by_length, frozenset([word for words in said for word in words]))


def _length(name: Name) -> tuple[int, tuple[str, ...]]:
    return len(name[0]), name[1]
