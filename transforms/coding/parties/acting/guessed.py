"""Who only guesses at what is told: "copper will be next, analysts predict", "…, it is believed"."""

from collections.abc import Iterator

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_GUESSES = word_set(
    "hint hints hinted hinting predict predicts predicted forecast forecasts guess guesses guessed believe believes "
    "believed reckon reckons reckoned expect expects expected fear fears feared hope hopes hoped think thinks thought "
    "suggest suggests suggested suspect suspects suspected anticipate anticipates anticipated assume assumed assumes "
    "speculate speculated speculates rumoured rumored bet bets wager wagers understood"
)
_NOT_TOLD_BY = word_set("as which who that and but or while whose where when than if because although though")
_SPAN = 10


def told_as_guess(items: list[Item]) -> str | None:
    """Read what is told as a guess, in words set off by commas ("…, analysts predict", "it is believed")."""
    for segment in _asides(items):
        for at, item in enumerate(segment):
            told = at and not any(
                one.lower in _NOT_TOLD_BY for one in segment[:at]
            )  # "a step that traders had expected"
            if told and item.lower in _GUESSES and len(segment) - at <= 3:
                return item.text
    return None


def _asides(items: list[Item]) -> Iterator[list[Item]]:
    """Yield the short stretches of words after a comma, up to the next mark."""
    start: int | None = None
    for at, item in enumerate(items):
        if item.kind != "mark" and at + 1 < len(items):
            continue
        if start is not None and 1 < at - start <= _SPAN:
            yield items[start:at]
        start = at + 1 if item.lower == "," else None
