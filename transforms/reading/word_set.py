"""Long word lists, written as running text: a formatter would put each word of a set literal on a line of its own."""

from collections.abc import Iterable, Mapping, Sequence

Phrases = Mapping[str, list[tuple[str, ...]]]
"""Phrases by their first word, so that only those are looked at that may begin where one is looked for."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text, parted by white space, as a set."""
    return frozenset(text.split())


def word_tuple(text: str, *phrases: str) -> tuple[str, ...]:
    """Return the words of a text in their order, then phrases: how words begin, as ``str.startswith`` asks for it."""
    return (*text.split(), *phrases)


def by_first_word(phrases: Iterable[tuple[str, ...]]) -> Phrases:
    """Return phrases by their first words; those that share one keep their order."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for one in phrases:
        found.setdefault(one[0], []).append(one)
    return found


def phrase_at(words: Sequence[str], at: int, phrases: Phrases) -> tuple[str, ...] | None:
    """Return the first phrase that some words have at a place, if they have any."""
    for one in phrases.get(words[at], ()):
        if tuple(words[at : at + len(one)]) == one:
            return one
    return None
