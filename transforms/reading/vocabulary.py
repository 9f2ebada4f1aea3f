"""What a lexicon knows of single words, remembered: texts are made of the same words over and over."""

import re
from collections.abc import Mapping
from typing import TypeVar

from transforms.reading.entries import END, NO_SENSES, Trie, senses_at
from transforms.reading.sense_model import Sense
from transforms.reading.sorted_senses import Senses
from transforms.reading.tokens import cut_words
from transforms.reference.model import UNPLACED, Entity

_MOST = 50_000
"""Pieces of text that are remembered at most."""

_LONGEST = 40
"""Characters of the longest piece that is worth it: longer ones are addresses and the like, and seldom come again."""

_ENDING = 12
"""Letters of the longest ending of a name that says what a company does."""

_STEM = 3
"""Letters that a name has before such an ending, at least."""

_MONEY_APART = re.compile(r"(?<!\$) | (?!\d)")
"""Spaces at which a text may be cut: "US$ 5" is the one case where a token depends on what follows a space."""


T = TypeVar("T")


_SHORT = {
    "govt": "government",
    "govts": "governments",
    "dept": "department",
    "depts": "departments",
    "cttee": "committee",
    "intl": "international",
    "natl": "national",
    "assn": "association",
    "mln": "million",
    "bln": "billion",
    "dlr": "dollar",
    "dlrs": "dollars",
    "stg": "sterling",
    "pct": "percent",
    "prez": "president",
    "mgmt": "management",
    "n't": "not",
}
"""Words as the wires shorten them, written out."""


_DENIED = {"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}
"""What is left of a verb before "n't", written out; elsewhere "CA" and "AI" are other words."""


def _written_out(word: str) -> str:
    full = _SHORT.get(word.lower())
    if full is None:
        return word
    return full.upper() if word.isupper() else full.capitalize() if word[0].isupper() else full


class Word:
    """A token and what the lexicon knows of it.

    ``exact`` is the token as names are looked up, ``lower`` as terms are. ``senses`` are those of the entry that the
    word is by itself, ``first_senses`` those at the head of a sentence, where a capital proves nothing. ``names`` and
    ``terms`` are the tries of the entries that begin with it, ``nexts`` the words in lower case that may be their
    second; None if there are no such entries. ``loud`` says that it is in capitals.
    """

    __slots__ = ("exact", "first_senses", "kind", "loud", "lower", "names", "nexts", "senses", "terms", "text")

    def __init__(  # noqa: PLR0913 - what is known of words is given by name
        self,
        text: str,
        names: Trie,
        terms: Trie,
        endings: Mapping[str, str],
        *,
        doubts: bool,
        meant: str | None = None,
    ) -> None:
        self.text = text
        self.exact = meant or _written_out(text.replace("’", "'"))
        self.lower = "—" if text.startswith("--") else self.exact.lower()
        self.kind = "word" if text.isalpha() else kind_of(text, self.lower)
        self.loud = text.isupper()
        self.names: Trie = names.get(self.exact, {})
        self.terms: Trie = terms.get(self.lower, {})
        named, said = senses_at(self.names), senses_at(self.terms)
        if doubts and not named and not said and text[0].isupper() and not self.loud:
            named = _by_ending(text, endings)
        sure = _without_doubtful(named) if doubts and not _is_acronym(text) else named
        self.senses = Senses((*(named if text[0].isupper() else sure), *said))
        self.first_senses = Senses((*sure, *said))
        followers = {word.lower() for word in (*self.names, *self.terms)} - {END}
        self.nexts = frozenset(followers) if followers else None


_DENYING = frozenset({"'t", "’t", "'T", "’T"})
_ENDINGS = frozenset({"'s", "'re", "'ve", "'ll", "'d", "'m"})
"""Verbs and endings that begin with an apostrophe and are no marks."""


def kind_of(words: str, lower: str) -> str:
    """Return the kind of an item that has no sense, by its first character."""
    if not words[0].isalnum() and lower not in _ENDINGS:
        return "mark"
    return "number" if words[0].isdigit() else "word"


def _by_ending(name: str, endings: Mapping[str, str]) -> Senses:
    """Take an unknown name for a company where its ending says what it does ("Sibtransneft"), of no known country."""
    for size in range(min(_ENDING, len(name) - _STEM), 2, -1):
        sector = endings.get(name[-size:])
        if sector is not None:
            return Senses([Sense("entity", Entity(name, (), UNPLACED, None, sector, ambiguous=True))])
    return NO_SENSES


def _is_acronym(text: str) -> bool:
    """Tell whether a name is in capitals as a whole, which prove it at the head of a sentence as well."""
    return text.isupper() and len(text) >= _ACRONYM


_ACRONYM = 3


def _without_doubtful(senses: Senses) -> Senses:
    """Leave out one-word names that the reference data calls ambiguous: they need a capital that proves them."""
    return Senses(sense for sense in senses if sense.kind != "entity" or not sense.data.ambiguous)


class Vocabulary:
    """Cuts text into the words of two tries, one of names and one of terms.

    Args:
        names: names as they are written.
        terms: terms in lower case.
        endings: of names of companies, with the sectors that they mean.
        doubts: whether ambiguous names need a capital; where all is in capitals they cannot have one.
    """

    def __init__(self, names: Trie, terms: Trie, endings: Mapping[str, str], *, doubts: bool) -> None:
        self._names = names
        self._endings = endings
        self._terms = terms
        self._doubts = doubts
        self._pieces: dict[str, tuple[tuple[Word, int], ...]] = {}
        self._words: dict[str, Word] = {}

    def cut(self, stretch: str, start: int) -> tuple[list[Word], list[int]]:
        """Return the words of a stretch of text, and where each begins if the stretch begins at ``start``."""
        words: list[Word] = []
        starts: list[int] = []
        pieces = self._pieces
        for piece in _MONEY_APART.split(stretch) if "$" in stretch else stretch.split(" "):
            for word, at in pieces.get(piece) or self._learn(piece):
                words.append(word)
                starts.append(start + at)
            start += len(piece) + 1
        return words, starts

    def _learn(self, piece: str) -> tuple[tuple[Word, int], ...]:
        """Return the words of a piece of text and where each begins in it."""
        texts, starts = cut_words(piece, 0)
        after = [*texts, ""][1:]
        found = tuple((self._word(text, nxt), at) for text, nxt, at in zip(texts, after, starts, strict=True))
        if len(piece) <= _LONGEST:
            _remember(self._pieces, piece, found)
        return found

    def _word(self, text: str, after: str) -> Word:
        meant = _DENIED.get(text.lower()) if after[1:] in _DENYING else None
        if meant is not None:
            return Word(text, self._names, self._terms, self._endings, doubts=self._doubts, meant=meant)
        word = self._words.get(text)
        if word is None:
            word = Word(text, self._names, self._terms, self._endings, doubts=self._doubts)
            if len(text) <= _LONGEST:
                _remember(self._words, text, word)
        return word


def _remember(known: dict[str, T], key: str, value: T) -> None:
    if len(known) >= _MOST:
        known.clear()
    known[key] = value
