"""Which countries, bodies and companies a text names: a sanction is between two."""

from bisect import bisect_left
from collections.abc import Iterator

from transforms.reading.prefilter_bytes import Finder, as_word
from transforms.reference import Reference


class Names:
    """The names of the reference data, each with what it stands for."""

    def __init__(self, reference: Reference) -> None:
        meanings: dict[bytes, str] = {}
        for words, meaning in _names(reference):
            for form in (words, words.upper()):  # newswire shouted
                meanings.setdefault(as_word(form, lower=False), meaning)
        for entity in reference.entities:
            if not entity.ambiguous:
                for words in (entity.name, *entity.aliases):
                    meanings.setdefault(as_word(words, lower=False), entity.name)
        self._meanings = list(meanings.values())
        self._finder = Finder(meanings)

    def within(self, spaced: bytes) -> "Named":
        """Find the names in a spaced text."""
        return Named([(start, end, self._meanings[number]) for number, start, end in self._finder.find(spaced)])


class Named:
    """The names of one text: where each starts and ends, with the spaces around it, and what it stands for."""

    def __init__(self, names: list[tuple[int, int, str]]) -> None:
        self._names = sorted(names)
        self._starts = [start for start, _, _ in self._names]

    def between(self, start: int, end: int) -> set[str]:
        """Return what is named between two places."""
        first, last = bisect_left(self._starts, start - 1), bisect_left(self._starts, end)
        return {meaning for _, name_end, meaning in self._names[first:last] if name_end <= end + 1}

    @property
    def many(self) -> bool:
        """Whether two different ones are named."""
        return len({meaning for _, _, meaning in self._names}) > 1


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
