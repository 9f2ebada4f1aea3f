"""Lists of what may be hit, and is not yet: "on a list of goods that the EU could hit", "a list being drawn up"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_LISTS = word_set("list lists shortlist package paper catalogue catalog")
_POSSIBLE = word_set("could may might would should can possible potential")
_DRAFTING = (
    "drawn up", "drawn", "draw", "draft", "circulat", "propos", "prepar", "consider", "discuss", "compil",
    "going around", "moot", "suggest", "weighed", "studied", "envisag",
)  # fmt: skip
_MADE = word_set("published adopted issued signed approved gazetted unveiled announced released agreed")
_REACH = 9


def is_possible_list(items: list[Item]) -> bool:
    """Tell whether the list of which a sentence speaks is told as one of what might be hit."""
    if not _MADE.isdisjoint(item.lower for item in items):
        return False
    for at, item in enumerate(items):
        if item.lower.rpartition(" ")[2] not in _LISTS:
            continue
        after: list[str] = []
        for one in items[at + 1 : at + _REACH]:
            if one.kind == "mark":
                break
            after.append(one.lower)
        ruled = {"may", "not"} <= set(after)  # "the list of goods that may not be sold to Russia"
        if not ruled and any(word in _POSSIBLE or word.startswith(_DRAFTING) for word in after):
            return True
    return False
