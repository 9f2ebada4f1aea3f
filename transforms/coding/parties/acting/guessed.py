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
_OUTSIDERS = word_set(
    "analyst analysts trader traders economist economists broker brokers observer observers commentator commentators "
    "pundit pundits strategist strategists consultant consultants forecaster forecasters bookmakers dealers investors "
    "newspaper newspapers columnist columnists blogger bloggers cartoonist cartoonists website"
)
_SAYING = word_set(
    "say says said dream dreams dreamt think thinks thought warn warns warned note notes noted write writes wrote "
    "see sees claim claims claimed"
)
_NOT_TOLD_BY = word_set("as which who that and but or while whose where when than if because although though")
_LONGEST = 16
"""Words of the longest aside."""


def told_as_guess(items: list[Item]) -> str | None:
    """Read what is told as a guess, in words set off by commas ("…, analysts predict", "it is believed")."""
    for segment in _asides(items):
        for at, item in enumerate(segment):
            told = at and not any(
                one.lower in _NOT_TOLD_BY for one in segment[:at]
            )  # "a step that traders had expected"
            if told and item.lower in _GUESSES and (len(segment) - at <= 3 or _ends_guess(segment[at + 1])):
                return item.text
    return None


def _ends_guess(after: Item) -> bool:
    """Tell whether only the time or the ground of a guess follows: "…, an envoy predicted after the talks"."""
    return after.kind == "date" or after.lower in _GROUNDS


_GROUNDS = word_set("after before when as in on at amid during because following since")


def told_by_outsiders(items: list[Item]) -> bool:
    """Tell whether those say something who decide nothing and are told nothing: "could be next, analysts say"."""
    places = (at for at, one in enumerate(items) if one.lower in _OUTSIDERS)
    return any(_speaks(items, at) for at in places)


def _speaks(items: list[Item], at: int) -> bool:
    """Tell whether a verb of saying or guessing stands near somebody, with no mark between."""
    for step, far in ((1, _NEAR), (-1, 2)):
        for here in range(at + step, at + step * (far + 1), step):
            if not 0 <= here < len(items) or items[here].kind == "mark":
                break
            if items[here].lower in _SAYING | _GUESSES:
                return True
    return False


_NEAR = 5
"""Items behind those who guess within which they do so ("analysts at the bank say")."""


def _asides(items: list[Item]) -> Iterator[list[Item]]:
    """Yield the short stretches of words after a comma, up to the next mark."""
    start: int | None = None
    for at, item in enumerate(items):
        if item.kind != "mark" and at + 1 < len(items):
            continue
        if start is not None and 1 < at - start <= _LONGEST:
            yield items[start:at]
        start = at + 1 if item.lower == "," else None
