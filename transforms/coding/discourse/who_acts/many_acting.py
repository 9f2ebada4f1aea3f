"""A change made by many states that no name tells: "Western countries imposed …", "world powers lifted …"."""

from transforms.coding.model import Frame
from transforms.coding.parties.acting.agents import acting_phrases
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import KIN
from transforms.coding.parties.phrases.own_actors import are_tied
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase
from transforms.syntax.noun_classes import BLOCS

_WHOSE = {
    "west": frozenset({"the"}),
    "community": word_set("international world global donor"),
    "powers": word_set("world major great big western foreign global leading"),
    **dict.fromkeys(
        ("countries", "nations", "states", "governments", "capitals", "allies", "donors", "leaders", "democracies"),
        word_set("western donor world developed industrialised industrialized"),
    ),
}


def many_act(frame: Frame) -> bool:
    """Tell whether those who are said to act are many states of which none is named."""
    phrases = acting_phrases(frame)
    return bool(phrases) and all(_is_of_many(frame.items, one) for one in phrases)


def _is_of_many(items: list[Item], phrase: NounPhrase) -> bool:
    head = items[phrase.head]
    words = items[phrase.start : phrase.head]
    western = "western" in head.lower.split() or any(one.lower == "western" for one in words)
    if western and words and words[0].lower in _POINTING and any(one.lower in NUMBERS for one in words):
        return False  # "the three Western powers" are those that were named before
    if head.kind == "entity":
        return is_bloc(head)
    if _are_counted(items, phrase) or are_tied(items, phrase):
        return True  # "seven heads of state", "US allies"
    whose = _WHOSE.get(head.lower.rpartition(" ")[2])
    named = any(one.kind in ("actor", "entity", "group") for one in words)
    return whose is not None and not named and any(word in whose for one in words for word in one.lower.split())


def whose_kin_act(frame: Frame) -> set[str]:
    """Return the states whose neighbours act, so that they are not those who do ("Burundi's neighbours")."""
    kin = [one for one in acting_phrases(frame) if frame.items[one.head].lower in KIN]
    return {code for one in kin for item in frame.items[one.start : one.head] for code in codes_of(item)}


_POINTING = word_set("the these those all both")
_MANY = frozenset({"heads of state", "presidents", "countries", "nations", "states", "governments", "capitals"})


def _are_counted(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether some number of states or their heads act, of whom none is named."""
    words = items[phrase.start : phrase.head]
    counted = any(one.kind == "number" or one.lower in NUMBERS for one in words)
    return counted and items[phrase.head].lower in _MANY and not any(one.kind == "actor" for one in words)


def is_bloc(head: Item) -> bool:
    """Tell whether a noun names a group of states as one ("Western countries")."""
    return head.kind == "entity" and head.data.name in BLOCS
