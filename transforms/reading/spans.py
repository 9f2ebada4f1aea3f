"""Typed spans: what each stretch of a sentence may be, from the lexicon and from closed classes.

A sentence becomes a list of items in order. Each item keeps all its senses; ``transforms.reading.senses`` decides by
context whether "bans" is a noun or a verb.
"""

from transforms.reading.date_values import DAYS
from transforms.reading.entries import END, NO_SENSES, Trie, senses_at
from transforms.reading.grammar import PREPOSITIONS, SUBORDINATORS
from transforms.reading.items import Item, item_at, lower_at
from transforms.reading.lexicon import Lexicon
from transforms.reading.loud_labels import loud_label, names_lands, with_label
from transforms.reading.sentences import Sentence
from transforms.reading.shared_heads import share_heads, shares_heads
from transforms.reading.sorted_senses import Senses
from transforms.reading.vocabulary import Word, kind_of
from transforms.reading.word_set import word_set

__all__ = ["Item", "find_items", "item_at", "lower_at"]

_AFTER_REFUSAL = (
    PREPOSITIONS | SUBORDINATORS | word_set("and but again too yesterday today twice once last late early this so")
)
"""Words after somebody's "no" that leave it a refusal."""

_CAPITALS_SHARE = 0.8
_NAME = 4
"""Letters that a word in capitals has at least that is a name and no abbreviation."""


def find_items(text: str, sentence: Sentence, lexicon: Lexicon) -> list[Item]:
    """Cut a sentence into items: at each place the longest entry of the lexicon, else one token."""
    words, starts = _words(text[sentence.start : sentence.end], sentence.start, lexicon)
    items: list[Item] = []
    places: list[int] = []
    free, last = 0, len(words) - 1
    for at, word in enumerate(words):
        if at < free:
            continue
        places.append(at)
        start, whole = starts[at], word.text
        if word.nexts is not None and at < last and words[at + 1].lower in word.nexts:
            free, senses = _longest(words, at)
            if _is_of_noun(words, free) or _is_of_day(words, free):
                free = 0
            if free and not _acts(words, at, free, senses):
                whole = text[start : starts[free - 1] + len(words[free - 1].text)]
                lower = whole.lower().replace("’", "'")
                items.append(Item(start, start + len(whole), whole, lower, senses, kind_of(whole, lower)))
                continue
        senses = word.senses if at else word.first_senses
        items.append(Item(start, start + len(whole), whole, word.lower, senses, word.kind))
    if shares_heads(words):
        share_heads(items, places, words)
    return items


def _acts(words: list[Word], at: int, end: int, senses: Senses) -> bool:
    """Tell whether what may be a noun of change is a verb with its object ("by cutting off supplies", not "… of")."""
    if not words[at].lower.endswith("ing") or end >= len(words) or words[end].lower == "of":
        return False
    return all(sense.kind == "nominal" for sense in senses) and any(one.kind == "trigger" for one in words[at].senses)


def _is_of_noun(words: list[Word], end: int) -> bool:
    """Tell whether a closing "no" belongs to the noun after it ("said no vessel may call", and not "said no to it")."""
    if not 0 < end < len(words) or words[end - 1].lower != "no":
        return False
    after = words[end]
    return after.text[0].isalpha() and after.lower not in _AFTER_REFUSAL and after.lower not in DAYS


def _is_of_day(words: list[Word], end: int) -> bool:
    """Tell whether a closing "on" belongs to the day after it ("its decision on Monday to lift the ban")."""
    return 0 < end < len(words) and words[end - 1].lower == "on" and words[end].lower in DAYS


def _words(stretch: str, start: int, lexicon: Lexicon) -> tuple[list[Word], list[int]]:
    """Return the words of a sentence and where each begins; a sentence in capitals has names in capitals."""
    words, starts = lexicon.vocabulary.cut(stretch, start)
    if _is_shouting(words):
        return lexicon.capital_vocabulary.cut(stretch, start)
    label = loud_label(words)
    if label is None:
        return words, starts
    loud, _ = lexicon.capital_vocabulary.cut(stretch, start)
    return (with_label(words, loud, label), starts) if names_lands(loud[slice(*label)]) else (words, starts)


def _is_shouting(words: list[Word]) -> bool:
    """Tell whether a text is all capitals, as headlines of the wires were, or a word or two that head a paragraph."""
    loud = sum([word.loud for word in words])
    if not loud:
        return False
    if loud <= 2:
        named = [word for word in words if word.text[0].isalnum()]
        return loud == len(named) and any(len(word.text) >= _NAME for word in named)
    long = [word for word in words if len(word.text) > 1 and word.text.isalpha()]
    return len(long) > 2 and sum(word.loud for word in long) >= _CAPITALS_SHARE * len(long)


def _longest(words: list[Word], at: int) -> tuple[int, Senses]:
    """Return the end and the senses of the longest entry of several words that starts at a word; end 0 if none."""
    name_end, name = _follow(words[at].names, words, at + 1, exact=True)
    term_end, term = _follow(words[at].terms, words, at + 1, exact=False)
    if name_end == term_end and name and term:
        return name_end, Senses([*name, *term])
    return (name_end, name) if name_end > term_end or not term else (term_end, term)


def _follow(node: Trie, words: list[Word], at: int, *, exact: bool) -> tuple[int, Senses]:
    end, senses = 0, NO_SENSES
    for place in range(at, len(words)):
        node = node.get(words[place].exact if exact else words[place].lower, {})
        if not node:
            break
        if END in node:
            end, senses = place + 1, senses_at(node)
    return end, senses
