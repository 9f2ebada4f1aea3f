"""Base forms that a gerund follows: "most members favor lifting the ban", "senators oppose ending it"."""

from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.kinds import RULERS
from transforms.reading.spans import Item, item_at
from transforms.reading.verbs.noun_neighbours import starts_object
from transforms.reading.word_set import word_set

_SUBJECTS = word_set("they we who also still now both others")


def governs_gerund(items: list[Item], at: int) -> bool:
    """Tell whether a word stands between those who act and a gerund with its object, so that it is a verb."""
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    if at == 0 or before is None or after is None or not starts_object(item_at(items, at + 2)):
        return False
    if not any(ING in sense.form for sense in after.senses if sense.kind == "trigger"):
        return False
    plural = before.kind == "word" and before.lower.endswith("s") and before.lower not in g.CLOSED
    return before.kind in RULERS or before.lower in _SUBJECTS or plural
