"""What the law makes of a dealing: "it is no longer illegal to buy", "the decree makes it an offence to sell"."""

from transforms.coding.dealings.again import around, is_had_again
from transforms.coding.dealings.dealing_words import RESUMING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

UNLAWFUL = word_set(
    "illegal unlawful offence offense crime felony forbidden prohibited criminal impermissible verboten"
)
_LAWFUL = word_set("legal lawful permissible legitimate")
_MAKING = word_set("make makes made making renders rendered")
_BINDING = word_set("compulsory obligatory mandatory binding law duty")
_AGAIN = word_set("again anew now henceforth")

DENIAL = ("denial", "imposed")
ALLOWANCE = ("allowance", "lifted")
"""Rules of frames, each with its action."""


def law_turned(items: list[Item], verb: Verb, words: list[str]) -> tuple[str, str] | None:
    """Read "it is no longer illegal to buy", "it is legal again to sell", "it is no longer lawful to ship".

    Args:
        items: the sentence.
        verb: the dealing.
        words: those of the verb above it, and between the two.
    """
    said = set(words)
    if {"no", "longer"} <= said and said & (UNLAWFUL | _LAWFUL):
        return ALLOWANCE if said & UNLAWFUL else DENIAL
    return ALLOWANCE if said & _LAWFUL and "not" not in said and is_again(items, verb, words) else None


def law_made(items: list[Item], above: Verb, verb: Verb) -> tuple[str, str] | None:
    """Read "the decree makes it illegal to buy", "made it legal again to sell"."""
    between = [item.lower for item in items[above.at + 1 : verb.start]]
    said = {*between, *(item.lower for item in items[above.start : above.at])}
    if items[above.at].lower not in _MAKING or above.passive or "it" not in between:
        return None
    if said & _BINDING and "not" in (
        between[-1:] + [item.lower for item in items[verb.start : verb.at]]
    ):  # "made it compulsory for refiners not to buy"
        return DENIAL
    if said & {"not", "never"}:
        return None
    if said & UNLAWFUL or "impossible" in said:
        return DENIAL
    return ALLOWANCE if said & _LAWFUL and is_again(items, verb, between) else None


def is_again(items: list[Item], verb: Verb, words: list[str]) -> bool:
    """Tell whether a dealing is had again, by its own words or by those before it."""
    said = {*words, *(item.lower for item in items[verb.start : verb.at])}
    if items[verb.at].lower.startswith(RESUMING):
        return True
    return bool(_AGAIN & said) or {"once", "more"} <= said or is_had_again(around(items, verb))
