"""Other words for "again": what is so "for the first time since the war" was so before it."""

from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

_FIRST = ["for", "the", "first", "time"]
_ENDING = word_set("in on at to from by of and or but when after as with for under through that which who were was")
_LONGEST = 7
_EVER = word_set("history memory ever its their living")
"""What follows "in" where a thing was never so before ("for the first time in its history")."""
NEEDED = frozenset({"first"})
"""Words one of which a sentence must have for this step to change it."""


def say_again(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "for the first time since the war" behind a verb read as "again"."""
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


def _past_day(items: list[Item], at: int) -> int:
    """Return the place past what says since when, or in how long: "1982", "the war", "more than six years"."""
    for here in range(at, min(len(items), at + _LONGEST)):
        if items[here].lower in _ENDING or not (items[here].text[0].isalnum()):
            return here
    return min(len(items), at + 1)
