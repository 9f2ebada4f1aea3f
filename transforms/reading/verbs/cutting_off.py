"""Whether "cut off" is a verb behind a noun: "SWIFT cut off three banks", and no "gas cut off by Peru"."""

from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item, item_at, lower_at


def cuts_off(items: list[Item], at: int) -> bool:
    """Tell whether "cut off" has an object behind it."""
    if items[at].lower != "cut" or lower_at(items, at + 1) != "off":
        return False
    after = item_at(items, at + 2)
    counted = after is not None and (after.lower in NUMBERS or after.lower in g.DETERMINERS)
    return after is not None and (counted or after.kind == "number" or after.text[0].isupper())
