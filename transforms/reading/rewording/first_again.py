"""Other words for "again": "for the first time since the war", and "once more" within a verb."""

from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

_FIRST = ["for", "the", "first", "time"]
_ENDING = word_set("in on at to from by of and or but when after as with for under through that which who were was")
_LONGEST = 7
_EVER = word_set("history memory ever its their living")
"""What follows "in" where a thing was never so before ("for the first time in its history")."""
NEEDED = frozenset({"first", "once"})
"""Words one of which a sentence must have for this step to change it."""

_BEFORE = word_set(
    "may can could will would shall must should might is are was were be been being has have had to do does did not"
)


def say_again(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "for the first time since the war" behind a verb read as "again".

    So is "once more" or "once again" within a verb: it parts no auxiliary from its verb, and opens no condition.
    """
    items = _say_once_more(items)
    for at in range(1, len(items) - len(_FIRST) - 1):
        if items[at].lower != "for" or [item.lower for item in items[at : at + len(_FIRST)]] != _FIRST:
            continue
        after = at + len(_FIRST)
        if not items[at - 1].text[-1].isalnum():
            continue  # "Lagos - For the first time since …"
        if items[after].lower not in ("since", "in") or lower_at(items, after + 1) in _EVER:
            continue
        end = _past_day(items, after + 1)
        if lower_at(items, end) == "," and lower_at(items, end + 1) == "when" and not items[end - 1].text.islower():
            end = after  # "for the first time since 1981, when it suspended them": then it did
        return [*items[:at], Item(items[at].start, items[end - 1].end, "again", "again"), *items[end:]]
    return items


def _say_once_more(items: list[Item]) -> list[Item]:
    """Read "may once more be landed" as "may again be landed"."""
    for at in range(1, len(items) - 1):
        once = items[at].lower == "once" and lower_at(items, at + 1) in ("more", "again")
        if once and (items[at - 1].lower in _BEFORE or _ends_there(items, at + 2)):
            again = Item(items[at].start, items[at + 1].end, f"{items[at].text} {items[at + 1].text}", "again")
            return [*items[:at], again, *_say_once_more(items[at + 2 :])]
        if items[at].lower == "once again" and items[at - 1].lower in _BEFORE:
            items = [*items[:at], Item(items[at].start, items[at].end, items[at].text, "again"), *items[at + 1 :]]
    return items


def _ends_there(items: list[Item], at: int) -> bool:
    """Tell whether nothing follows that "once more" could count ("is sold once more, …")."""
    return at >= len(items) or not items[at].text[0].isalnum() or items[at].lower in _ENDING


def _past_day(items: list[Item], at: int) -> int:
    """Return the place past what says since when, or in how long: "1982", "the war", "more than six years"."""
    for here in range(at, min(len(items), at + _LONGEST)):
        if items[here].lower in _ENDING or not (items[here].text[0].isalnum()):
            return here
    return min(len(items), at + 1)
