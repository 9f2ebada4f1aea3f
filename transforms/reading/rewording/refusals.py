"""Refusals in plainer words: "what it will not do is ban tin", "was unable to agree on a ban"."""

from transforms.reading.inflection import BASE
from transforms.reading.items import Item, lower_at, reworded
from transforms.reading.word_set import word_set

_BEING = word_set("is was are were be being proved proves seemed seems remained remains")
_WHAT = word_set("what")
_THING = word_set("thing step move")
_DOING = word_set("do does done")
_REACH = 12
NEEDED = frozenset({"unable", "powerless", "do", "done", "amendment to"})
"""Words one of which a sentence must have for this step to change it."""


def say_will_not(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with its refusals said plainly.

    "Norway was unable to agree" is read as "Norway could not agree", "what Norway will not do is ban tin" as "Norway
    will not ban tin".
    """
    return _part_amendment(_say_could_not(_say_plainly(items)))


def _part_amendment(items: list[Item]) -> list[Item]:
    """Part "amendment to" before a verb: what is moved there is the change ("an amendment to ban tin was lost")."""
    at = next((at for at in range(len(items) - 1) if items[at].lower == "amendment to"), None)
    if at is None or not any(BASE in sense.form for sense in items[at + 1].senses.verbs):
        return items
    whole = items[at]
    cut = whole.end - len("to")
    noun = Item(whole.start, cut - 1, whole.text[: -len(" to")], "amendment", whole.senses)
    return [*items[:at], noun, Item(cut, whole.end, whole.text[-len("to") :], "to"), *items[at + 1 :]]


def _say_could_not(items: list[Item]) -> list[Item]:
    at = next((at for at in range(1, len(items) - 2) if _is_unable(items, at)), None)
    if at is None:
        return items
    being, unable, to = items[at - 1 : at + 2]
    could = Item(being.start, unable.end, unable.text, "could")
    return [*items[: at - 1], could, reworded(to, "not"), *items[at + 2 :]]


def _is_unable(items: list[Item], at: int) -> bool:
    unable = items[at].lower in ("unable", "powerless") and items[at - 1].lower in _BEING
    return unable and lower_at(items, at + 1) == "to"


def _say_plainly(items: list[Item]) -> list[Item]:
    do = next((at for at in range(3, min(len(items) - 2, _REACH)) if _is_cleft(items, at)), None)
    opens = None if do is None else _opening(items, do)
    if do is None or opens is None:
        return items
    said = items[opens:do]
    return [*items[: opens - _length(items, opens)], *said, *items[do + 2 :]]


def _is_cleft(items: list[Item], at: int) -> bool:
    """Tell whether "not do is ban" begins at a word before the place of "do"."""
    verb = items[at + 2]
    done = items[at].lower in _DOING and lower_at(items, at + 1) in ("is", "was") and lower_at(items, at - 1) == "not"
    return done and any(BASE in sense.form for sense in verb.senses.verbs)


def _opening(items: list[Item], do: int) -> int | None:
    """Return where the clause begins behind "what" or "the one thing that"; None where neither opens it."""
    for at in range(do - 1, -1, -1):
        low = items[at].lower
        if low in _WHAT or low in _THING or (low == "that" and lower_at(items, at - 1) in _THING):
            return at + 1
        if items[at].kind == "mark":
            return None
    return None


def _length(items: list[Item], opens: int) -> int:
    """Return how many items open the cleft: "what", or "the one thing that" back to the start of its phrase."""
    at = opens - 1
    while at > 0 and items[at].lower not in _WHAT and items[at - 1].kind != "mark" and opens - at < _PHRASE:
        at -= 1
    return opens - at


_PHRASE = 4
