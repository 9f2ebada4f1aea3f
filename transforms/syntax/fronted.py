"""Subjects right behind a phrase that opens a sentence: "After the coup Norway and Chile froze its assets"."""

from transforms.reading.grammar import CLOSED
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import CONJ, MARK, NP, PREP, SUB, VG, Phrase
from transforms.syntax.noun_classes import NUMBERS

_NAMES = frozenset({"name", "abbreviation", "capital", "metonym"})
_CALLED = word_set(
    "ally allies neighbour neighbor neighbours neighbors island state republic capital country friend rival partner "
    "member members giant kingdom emirate union coalition bloc"
)
"""Nouns that a name after them only tells: "with its ally Belarus"."""

_WHEN = word_set("after before since")
_ONE = frozenset({"a", "an", "another", "one"})
_MEANT = frozenset({"measure", "nominal", "cue", "trigger", "dealing_verb"})
_WHILE = word_set("while whereas whilst")
_SHORTEST = 3


def part_fronted(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Return the phrases of a sentence with the subject taken off the noun that a preposition at its head governs.

    So it is at the head of a clause within it ("…; in a like move Britain closed its ports").
    """
    found = _with_mood(items, found)
    for at in range(len(found) - _SHORTEST, -1, -1):
        if found[at + 1].kind == NP and _heads_clause(items, found, at):
            found = _parted(items, found, at)
    return found


def _heads_clause(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a preposition, or a word of time, opens the sentence or a clause within it."""
    opens = found[at].kind == PREP or (found[at].kind == SUB and found[at].word in _WHEN)
    if at == 0 or not opens:
        return opens
    before = found[at - 1]
    if before.kind == CONJ:
        parted = found[at - 2].word == "," or items[found[at + 1].start].lower in _ONE
        return found[at].kind == PREP and found[at].word != "of" and parted
    return (before.kind == MARK and before.word == ";") or (before.kind == SUB and before.word in _WHILE)


def _parted(items: list[Item], found: list[Phrase], at: int) -> list[Phrase]:
    noun = found[at + 1]
    first = _counted(items, noun) or _named(items, noun)
    if not first or not _acts(found[at:]):
        return found
    own = Phrase(NP, noun.start, first, first - 1, word=noun.word)
    subject = Phrase(NP, first, noun.end, noun.head if first < noun.end - 1 else first, word=items[first].lower)
    return [*found[: at + 1], own, subject, *found[at + 2 :]]


_MOODS = word_set(
    "angry furious annoyed unhappy dissatisfied disappointed irritated incensed alarmed worried displeased afraid "
    "fearful weary tired wary mindful keen eager anxious impatient exasperated outraged embarrassed jealous suspicious"
)


def _with_mood(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Join a mood at the head of a sentence to its preposition ("Angry with Chile, Peru banned …")."""
    if len(found) <= _SHORTEST or found[0].kind != NP or found[1].kind != PREP:
        return found
    first, link = found[0], found[1]
    if first.end - first.start != 1 or items[first.start].lower not in _MOODS:
        return found
    return [Phrase(PREP, first.start, link.end, link.head, word=link.word), *found[2:]]


def _counted(items: list[Item], noun: Phrase) -> int:
    """Return where a number begins behind an article and a noun ("Under the order | ten hotels were closed")."""
    for at in range(noun.start + 2, noun.end - 1):
        number = items[at].kind == "number" or items[at].lower in NUMBERS
        if number and items[noun.start].lower in ("the", "a", "an", "this") and _is_plain(items[at - 1]):
            return at
    return 0


def _named(items: list[Item], noun: Phrase) -> int:
    """Return where the name of a state stands that closes a phrase, behind a common noun that does not call it so."""
    last, before = items[noun.end - 1], items[noun.end - 2]
    named = last.kind in ("actor", "group") and getattr(last.data, "kind", "name") in _NAMES
    called = before.lower in _CALLED and items[noun.start].lower not in _ONE
    plain = noun.end - noun.start >= _SHORTEST and _is_common(before) and not called
    return noun.end - 1 if named and plain else 0


def _is_common(item: Item) -> bool:
    """Tell whether an item is a common noun, whatever it means ("To its blacklist | Paris added", "in a move | …")."""
    return _is_plain(item) or (item.kind in _MEANT and item.text.islower() and item.text.isalpha())


def _is_plain(item: Item) -> bool:
    return item.kind == "word" and item.text.islower() and item.text.isalpha() and item.lower not in CLOSED


def _acts(found: list[Phrase]) -> bool:
    """Tell whether a verb follows, or more subjects before one."""
    for phrase in found[2:]:
        if phrase.kind == VG:
            return phrase.form in ("finite", "bare", "copula")
        if phrase.kind not in (CONJ, NP) and not (phrase.kind == MARK and phrase.word == ","):
            return False
    return False
