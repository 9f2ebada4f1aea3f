"""Openings said plainly: "At the king's request Tonga banned" gets its comma, "as far back as June" is only a day."""

from transforms.reading.grammar import BE, HAVE, MODALS
from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

_OPENING = word_set("at on upon")
_WISHES = word_set(
    "request bidding urging behest instance insistence plea invitation prompting suggestion instigation demand wish"
)
_LONGEST = 8
_AS_FAR = (("as", "far", "back", "as"), ("as", "long", "ago", "as"), ("as", "early", "as"), ("as", "recently", "as"))


def part_openings(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with a comma behind a wish that opens it, and days without "as early as"."""
    if any(item.lower in ("as", "as early as", "as far back as") for item in items):
        items = _plain_days(items)
    return _parted(items) if items and items[0].lower in _OPENING else items


def _parted(items: list[Item]) -> list[Item]:
    """Part whose wish it is from who acts: "At Mr Carter's request Tokyo has stopped" tells of what Tokyo does."""
    for at in range(1, min(_LONGEST, len(items) - 2)):
        if items[at].lower in _WISHES and lower_at(items, at - 1) in ("'s", "his", "her", "its", "their"):
            named = at + 1 + (lower_at(items, at + 1) in ("the", "both"))
            acts = named + 1 < len(items) and items[named].kind in ("actor", "group") and _begins_verb(items[named + 1])
            mark = Item(items[at].end, items[at].end, ",", ",", kind="mark")
            return [*items[: at + 1], mark, *items[at + 1 :]] if acts else items
    return items


def _begins_verb(item: Item) -> bool:
    return bool(item.forms) or item.lower in BE | HAVE | MODALS


def _plain_days(items: list[Item]) -> list[Item]:
    for at in range(len(items) - 2):
        words = next((one for one in _AS_FAR if tuple(item.lower for item in items[at : at + len(one)]) == one), None)
        end = at + len(words or ())
        if words is not None and end < len(items) and items[end].kind == "date":
            return [*items[:at], *items[end:]]
    return items
