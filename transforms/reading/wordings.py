"""What a sentence says as a whole, looked for in a row of its words; see ``wordings.yaml``."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from transforms.reference.wordings import Worded

_ANY_WORD = re.compile(r"(?<=[a-z])(\??)(?=[ |)])")
_TRADE = "trade."
_NAMED = re.compile(r"\(\?P<\w>")
_WORD = re.compile(r"([a-z']*)([a-z'])(\??)")


@dataclass(frozen=True, slots=True)
class Said:
    """A wording in a row of words: where it stands, its words, and the line of data that has it."""

    start: int
    end: int
    words: str
    line: str
    ends: dict[str, int]
    """Where those end that it names, by the letters that its parts give them."""


class Wordings:
    """The wordings by kind, compiled when a text first asks for them.

    Args:
        worded: the wordings, in the order in which they are tried.
    """

    def __init__(self, worded: Iterable[Worded] = ()) -> None:
        self._worded: dict[str, list[tuple[str, str]]] = {}
        self._alternatives: dict[str, re.Pattern[str]] = {}
        self._compiled: dict[str, list[tuple[re.Pattern[str], str]]] = {}
        self._vocabularies: dict[tuple[str, ...], frozenset[str]] = {}
        for one in worded:
            self._worded.setdefault(one.kind, []).append((as_pattern(one), one.line))

    def at(self, kind: str, words: str, place: int = 0) -> Said | None:
        """Return the first wording of a kind that some words have from a place on."""
        if self._any_of(kind).match(words, place) is None:
            return None
        found = ((pattern.match(words, place), line) for pattern, line in self._each_of(kind))
        return next((_said(one, line) for one, line in found if one is not None), None)

    def within(self, kinds: Iterable[str], words: str) -> Said | None:
        """Return the first wording of some kinds that stands anywhere in some words; kinds are tried in their order."""
        for kind in kinds:
            for pattern, line in self._each_of(kind):
                found = pattern.search(words)
                if found is not None:
                    return _said(found, line)
        return None

    def whole(self, kinds: Iterable[str], words: str) -> Said | None:
        """Return the first wording of some kinds that some words are from end to end."""
        for kind in kinds:
            if self._any_of(kind).fullmatch(words) is None:
                continue
            found = ((pattern.fullmatch(words), line) for pattern, line in self._each_of(kind))
            return next((_said(one, line) for one, line in found if one is not None), None)
        return None

    def vocabulary(self, kinds: tuple[str, ...]) -> frozenset[str]:
        """Return the words of all wordings of some kinds."""
        if kinds not in self._vocabularies:
            told = [pattern for kind in kinds for pattern, _ in self._worded.get(kind, [])]
            self._vocabularies[kinds] = frozenset(word for one in told for word in _words_of(one))
        return self._vocabularies[kinds]

    def _any_of(self, kind: str) -> re.Pattern[str]:
        if kind not in self._alternatives:
            nameless = (_NAMED.sub("(?:", pattern) for pattern, _ in self._worded.get(kind, []))
            among = "|".join(f"(?:{pattern})" for pattern in nameless)
            self._alternatives[kind] = re.compile(among or r"(?!)")
        return self._alternatives[kind]

    def _each_of(self, kind: str) -> list[tuple[re.Pattern[str], str]]:
        if kind not in self._compiled:
            self._compiled[kind] = [(re.compile(pattern), line) for pattern, line in self._worded.get(kind, [])]
        return self._compiled[kind]


def as_pattern(worded: Worded) -> str:
    """Return the pattern of a wording; in those of trade any word may be a verb of dealing, which ``~`` marks."""
    return _ANY_WORD.sub(r"\1~?", worded.pattern) if worded.kind.startswith(_TRADE) else worded.pattern


def _said(found: re.Match[str], line: str) -> Said:
    ends = {name: found.end(name) for name, text in found.groupdict().items() if text is not None}
    return Said(found.start(), found.end(), found.group(0), line, ends)


def _words_of(pattern: str) -> Iterator[str]:
    """Yield the words of a pattern; a letter that may be missing makes two of one."""
    for found in _WORD.finditer(_NAMED.sub("(", pattern)):
        yield found[1] + found[2]
        if found[3]:
            yield found[1]
