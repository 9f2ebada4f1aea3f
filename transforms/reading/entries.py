"""What a lexicon is made of: senses, and tries of words that lead to them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self

Trie = dict[str, Any]
"""A word to the trie of the words that may follow it; the empty word leads to the senses of what ends there."""

END = ""
VERBAL = ("trigger", "dealing_verb", "cue", "verb")
NOMINAL = ("measure", "nominal", "sector", "post")
NAMING = frozenset({"actor", "anaphor", "entity", "group"})


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of an entry: ``kind`` says which, ``data`` holds the row of reference data behind it."""

    kind: str
    data: Any
    form: tuple[str, ...] = ()
    particle: str | None = None
    weak: bool = False


class Senses(tuple[Sense, ...]):
    """The senses of an entry, in the order of the lexicon; ``kinds`` has those of each kind, to look at only."""

    kinds: dict[str, list[Sense]]
    names: list[Sense]
    """Those of entities and groups."""

    verbs: list[Sense]
    """Those that have forms of a verb, by kind."""

    nouns: list[Sense]
    fixed: list[Sense]
    """Those of fixed phrases."""

    naming: bool
    """Whether some name somebody, or point at somebody."""

    def __new__(cls, senses: Iterable[Sense] = ()) -> Self:
        """Sort the senses once; they are asked for by kind far more often than they are made."""
        made = super().__new__(cls, senses)
        made.kinds = {}
        for sense in made:
            made.kinds.setdefault(sense.kind, []).append(sense)
        made.names = [sense for sense in made if sense.kind in ("entity", "group")]
        made.verbs = [sense for kind in VERBAL for sense in made.kinds.get(kind, ()) if sense.form]
        made.nouns = [sense for kind in NOMINAL for sense in made.kinds.get(kind, ())]
        made.fixed = [sense for sense in made.kinds.get("cue", ()) if not sense.form]
        made.naming = not NAMING.isdisjoint(made.kinds)
        return made

    @cached_property
    def changes(self) -> frozenset[str]:
        """The classes of change that a word tells, by their names."""
        return frozenset([sense.data.name for sense in self.kinds.get("trigger", ())])


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
