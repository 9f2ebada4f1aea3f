"""Typed spans: what each stretch of a sentence may be, from the lexicon and from closed classes.

A sentence becomes a list of items in order. Each item keeps all its senses; ``transforms.reading.senses`` decides by
context whether "bans" is a noun or a verb.
"""

from dataclasses import dataclass, field
from typing import Any

from transforms.reading.lexicon import Lexicon, Sense, longest, words_of
from transforms.reading.sentences import Sentence
from transforms.reading.tokens import Token, tokenize

_CAPITALS_SHARE = 0.8


@dataclass(slots=True)
class Item:
    """One stretch of a sentence: half-open offsets into the whole text, its words, its possible senses.

    ``kind`` is the reading that the context decided: ``actor group anaphor entity sector post measure trigger nominal
    cue dealing_verb word mark number date``. All but the last four come with a ``sense``.
    """

    start: int
    end: int
    text: str
    lower: str
    senses: list[Sense] = field(default_factory=list)
    kind: str = "word"
    sense: Sense | None = None

    @property
    def data(self) -> Any:
        """The row of reference data behind the reading; None if it has none."""
        return None if self.sense is None else self.sense.data

    @property
    def forms(self) -> tuple[str, ...]:
        """The parts of a verb that the reading may be; empty if it is no verb."""
        return () if self.sense is None else self.sense.form

    def senses_of(self, kind: str) -> list[Sense]:
        """Return the senses of one kind."""
        return [sense for sense in self.senses if sense.kind == kind]


def item_at(items: list[Item], at: int) -> Item | None:
    """Return the item at a place, or None outside the sentence."""
    return items[at] if 0 <= at < len(items) else None


def lower_at(items: list[Item], at: int) -> str:
    """Return the lower-case words of the item at a place, or nothing outside the sentence."""
    return items[at].lower if 0 <= at < len(items) else ""


def find_items(text: str, sentence: Sentence, lexicon: Lexicon) -> list[Item]:
    """Cut a sentence into items: at each place the longest entry of the lexicon, else one token."""
    tokens = tokenize(text, sentence.start, sentence.end)
    exact, lower = words_of(tokens)
    shouting = _is_shouting(tokens)
    names, terms = lexicon.capitals if shouting else lexicon.names, lexicon.terms
    items: list[Item] = []
    at = 0
    while at < len(tokens):
        if exact[at] not in names and lower[at] not in terms:
            items.append(_item(text, tokens[at].start, tokens[at].end, []))
            at += 1
            continue
        name_end, name_senses = longest(names, exact, at)
        if name_senses and not shouting:
            name_senses = [sense for sense in name_senses if not _is_doubtful(sense, tokens, at, name_end)]
            name_end = name_end if name_senses else at
        term_end, term_senses = longest(terms, lower, at)
        end = max(name_end, term_end, at + 1)
        senses = [*(name_senses if name_end == end else []), *(term_senses if term_end == end else [])]
        items.append(_item(text, tokens[at].start, tokens[end - 1].end, senses))
        at = end
    return items


def _item(text: str, start: int, end: int, senses: list[Sense]) -> Item:
    words = text[start:end]
    item = Item(start, end, words, words.lower().replace("’", "'"), senses)
    if not words[0].isalnum() and item.lower != "'s":
        item.kind = "mark"
    elif words[0].isdigit():
        item.kind = "number"
    return item


def _is_shouting(tokens: list[Token]) -> bool:
    """Tell whether a text is all capitals, as headlines of the wires were."""
    words = [token.text for token in tokens if token.text.isalpha() and len(token.text) > 1]
    return len(words) > 2 and sum(word.isupper() for word in words) >= _CAPITALS_SHARE * len(words)


def _is_doubtful(sense: Sense, tokens: list[Token], at: int, end: int) -> bool:
    """Doubt a one-word name that the reference data calls ambiguous where no capital proves it: first in a sentence."""
    if sense.kind != "entity" or not sense.data.ambiguous or end - at > 1:
        return False
    return at == 0 or not tokens[at].text[0].isupper()
