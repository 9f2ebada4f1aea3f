"""The lexicon itself: names and terms as tries over tokens, and what they know of single words.

Matching takes the longest entry at each place, so it is linear in the text and knows word boundaries of itself.
"""

from dataclasses import dataclass, field

from transforms.reading.entries import Trie, add_entry
from transforms.reading.sense_model import Sense
from transforms.reading.tokens import cut_words
from transforms.reading.vocabulary import Vocabulary
from transforms.reading.wordings import Wordings


@dataclass(slots=True)
class Lexicon:
    """Names by exact case, names in capitals, terms in lower case, and the endings of names with their sectors."""

    names: Trie = field(default_factory=dict)
    terms: Trie = field(default_factory=dict)
    endings: dict[str, str] = field(default_factory=dict)
    committees: dict[str, Sense] = field(default_factory=dict)
    """Whom a committee of the Security Council is about, by the number of its resolution."""

    wordings: Wordings = field(default_factory=Wordings)
    """What whole sentences say."""

    _listed: list[tuple[str, Sense]] = field(default_factory=list)
    _capitals: Trie = field(default_factory=dict)
    _vocabularies: dict[str, Vocabulary] = field(default_factory=dict)

    @property
    def capitals(self) -> Trie:
        """The names in capitals; made when a text first needs them, since most never do."""
        if not self._capitals:
            for words, sense in self._listed:
                add_entry(self._capitals, _cut(words.upper()), sense)
        return self._capitals

    @property
    def vocabulary(self) -> Vocabulary:
        """What the names and terms know of single words."""
        if "written" not in self._vocabularies:
            self._vocabularies["written"] = Vocabulary(self.names, self.terms, self.endings, doubts=True)
        return self._vocabularies["written"]

    @property
    def capital_vocabulary(self) -> Vocabulary:
        """What the names in capitals and the terms know of single words; an ambiguous name needs no proof there."""
        if "capitals" not in self._vocabularies:
            self._vocabularies["capitals"] = Vocabulary(self.capitals, self.terms, {}, doubts=False)
        return self._vocabularies["capitals"]

    def add_name(self, words: str, sense: Sense) -> None:
        """Add a name; it is found as written, and in text that is all capitals."""
        add_entry(self.names, _cut(words), sense)
        self._listed.append((words, sense))
        self._capitals.clear()
        self._vocabularies.clear()

    def add_loud(self, words: str, sense: Sense) -> None:
        """Add how notices write a name amid other words: in capitals ("blocked BANK ALFA and its branches")."""
        add_entry(self.names, _cut(words.upper()), sense)
        self._vocabularies.clear()

    def add_term(self, words: str, sense: Sense) -> None:
        """Add a term; case does not matter."""
        add_entry(self.terms, _cut(words.lower()), sense)
        self._vocabularies.clear()


def _cut(words: str) -> list[str]:
    """Cut an entry as texts are cut; most are words and spaces, for which that is quick."""
    if words.replace(" ", "").isalpha():
        return words.split()
    return [word.replace("’", "'") for word in cut_words(words, 0)[0]]
