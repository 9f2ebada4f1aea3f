"""Which countries, bodies and companies a text names: a sanction is between two."""

from collections.abc import Iterator

import ahocorasick_rs

from transforms.reading.prefilter.prefilter_bytes import as_word
from transforms.reference import Reference

Name = tuple[int, int, str]
"""Where a name starts and ends, with the space before it, and what it stands for."""


class Names:
    """The names of the reference data, each with what it stands for."""

    def __init__(self, reference: Reference) -> None:
        meanings: dict[bytes, str] = {}
        for words, meaning in _names(reference):
            for form in (words, words.upper()):  # newswire shouted
                meanings.setdefault(as_word(form, lower=False)[:-1], meaning)
        for entity in reference.entities:
            if not entity.ambiguous:
                for words in (entity.name, *entity.aliases):
                    meanings.setdefault(as_word(words, lower=False)[:-1], entity.name)
        self._meanings = list(meanings.values())
        self._automaton = ahocorasick_rs.BytesAhoCorasick(
            list(meanings),
            matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
            implementation=ahocorasick_rs.Implementation.ContiguousNFA,
        )

    def find(self, spaced: bytes) -> list[Name]:
        """Return the names in a spaced text, in order; of two that overlap, the longer."""
        meanings = self._meanings
        return [
            (start, end, meanings[number])
            for number, start, end in self._automaton.find_matches_as_indexes(spaced)
            if spaced[end] == 32  # a space: the name does not go on
        ]


def _names(reference: Reference) -> Iterator[tuple[str, str]]:
    for name in reference.names:
        if name.kind == "surname" and (name.words in reference.ambiguous_surnames or len(name.words) < 2):
            continue
        words = name.words.removeprefix("the ").removeprefix("The ")
        if name.kind == "anaphor":  # "the Council", "The Council"; the bare noun is anything
            yield name.words[:1].upper() + name.words[1:], name.code
            words = name.words
        yield words, name.code
    for group, codes in reference.groups.items():
        yield group.removeprefix("the "), "+".join(codes)
