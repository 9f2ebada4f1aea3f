"""Ages of measures: "nearing its seventh month", "approaches its tenth anniversary" says that one stands."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_NEARING = ("near", "approach", "close to", "enter")
_AGES = word_set("anniversary birthday year month week decade day")
_REACH = 4


def nears_date(items: list[Item], at: int) -> bool:
    """Tell whether a word that otherwise leads to a change only says how old a measure gets."""
    if not items[at].lower.startswith(_NEARING):
        return False
    return any(item.lower in _AGES for item in items[at + 1 : at + 1 + _REACH])
