"""What a lexicon is made of: senses, and tries of words that lead to them."""

from collections.abc import Sequence
from typing import Any

from transforms.reading.sense_model import Sense
from transforms.reading.sorted_senses import Senses

Trie = dict[str, Any]
"""A word to the trie of the words that may follow it; the empty word leads to the senses of what ends there."""

END = ""


NO_SENSES = Senses()
"""Those of a word that the lexicon does not know."""


def add_entry(trie: Trie, words: Sequence[str], sense: Sense) -> None:
    """Add a sense to the entry of a sequence of words."""
    node = trie
    for word in words:
        node = node.setdefault(word, {})
    senses = node.setdefault(END, [])
    if isinstance(senses, Senses):  # already asked for
        senses = node[END] = list(senses)
    senses.append(sense)


def senses_at(node: Trie) -> Senses:
    """Return the senses of the entry that ends at a node; they are sorted when they are first asked for."""
    senses = node.get(END, NO_SENSES)
    if not isinstance(senses, Senses):
        senses = node[END] = Senses(senses)
    return senses


def longest(trie: Trie, words: Sequence[str], at: int) -> tuple[int, Senses]:
    """Return the end (exclusive) and the senses of the longest entry that starts at a token; ``(at, …)`` if none."""
    node, end, senses = trie, at, NO_SENSES
    place = at
    while place < len(words) and (node := node.get(words[place], {})):
        place += 1
        if END in node:
            end, senses = place, senses_at(node)
    return end, senses
