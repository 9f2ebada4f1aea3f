"""Those whom the end of a sentence names as moved onto a list: "Also added to the EU blacklist were two banks"."""

from transforms.reading.items import Item, reworded
from transforms.reading.word_set import word_set

_APART = frozenset({"added to"})
_MOVED = _APART | word_set("added placed put entered listed named included removed struck taken deleted dropped")
_OPENING = word_set("also newly among those the others new this time further")
_WHOLES = word_set("items goods products firms companies entities ships vessels names people individuals")
"""What is said to be on a list, of which the sentence goes on to say what they are."""

_BE = word_set("were was are is")
_INCLUDING = word_set("include includes included")
_LISTS = ("list", "lists", "register", "annex", "roster", "blacklist", "blacklists")
_FAR = 14
"""Items within which the list and the copula follow."""

NEEDED = _APART | word_set("newly among items goods products")
"""Words one of which a sentence must have for this step to change it."""


def say_added(items: list[Item]) -> list[Item]:
    """Return the items from "added" on where a sentence opens so, without "newly" and "among those" before it.

    "Added to" becomes two items, as "removed from" is two.
    """
    at = next((place for place, item in enumerate(items) if item.lower in _MOVED), 0)
    opening = items[:at]
    if not all(item.lower in _OPENING | _WHOLES for item in opening) or items[at].lower not in _MOVED:
        return items
    whole = bool(opening) and opening[-1].lower in _WHOLES
    copulas = _INCLUDING if whole else _BE  # "other items added to the list include", "also added to the list are"
    be = next((here for here in range(at + 1, min(at + _FAR, len(items))) if items[here].lower in copulas), None)
    if be is None or not any(item.lower.endswith(_LISTS) for item in items[at + 1 : be]):
        return items
    if any(item.kind == "mark" for item in items[at + 1 : be]):
        return items
    moved = items[at]
    if whole:
        items = [*items[:be], reworded(items[be], "were"), *items[be + 1 :]]
    if moved.lower not in _APART:
        return items[at:]
    verb, link = moved.text.split(" ", 1)[0], moved.text.rsplit(" ", 1)[-1]
    apart = [
        Item(moved.start, moved.start + len(verb), verb, verb.lower()),
        Item(moved.end - len(link), moved.end, link, link.lower()),
    ]
    return [*apart, *items[at + 1 :]]
