"""Goods that are put on a market, or on sale: no measure is put on anybody ("products placed on the EU market")."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

_PUTTING = ("plac", "put")
SALE = word_set("market markets sale shelves display offer")
_REACH = 5


def is_put_on_sale(frame: Frame) -> bool:
    """Tell whether what is placed on something is goods on a market."""
    items, at = frame.items, frame.head
    if not items[at].lower.startswith(_PUTTING) or at + 2 >= len(items) or items[at + 1].lower != "on":
        return False
    after = [one.lower for one in items[at + 2 : at + 2 + _REACH]]
    return any(one in SALE for one in after) and not any(one.kind == "measure" for one in items[at + 2 : at + 5])
