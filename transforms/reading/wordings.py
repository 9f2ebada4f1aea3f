"""What a sentence says as a whole, looked for in a row of its words; see ``wordings.yaml``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from transforms.reference.wordings import Worded

_ANY_WORD = re.compile(r"(?<=[a-z])(\??)(?=[ |)])")
_TRADE = "trade."


@dataclass(frozen=True, slots=True)
class Said:
    """A wording in a row of words: where it stands, its words, and the line of data that has it."""

    start: int
    end: int
    words: str
    line: str


class Wordings:
    """The wordings by kind, compiled when a text first asks for them.

    Args:
        worded: the wordings, in the order in which they are tried.
    """

    def __init__(self, worded: Iterable[Worded] = ()) -> None:
        self._worded: dict[str, list[tuple[str, str]]] = {}
        self._alternatives: dict[str, re.Pattern[str]] = {}
        self._compiled: dict[str, list[tuple[re.Pattern[str], str]]] = {}
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

    def _any_of(self, kind: str) -> re.Pattern[str]:
        if kind not in self._alternatives:
            among = "|".join(f"(?:{pattern})" for pattern, _ in self._worded.get(kind, []))
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
    return Said(found.start(), found.end(), found.group(0), line)
