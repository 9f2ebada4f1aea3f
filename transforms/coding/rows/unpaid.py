"""Supplies that are stopped because they were not paid for, which is a matter of trade and no sanction."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple

_SUPPLIES = ("suppl", "deliver", "shipment", "flow", "transit")
_FUELS = frozenset({"gas", "oil", "electricity", "coal", "petroleum_products", "energy", "nuclear"})
_OWED = word_set("debt debts arrears unpaid non-payment nonpayment overdue owes owed owing prepayment")
_BECAUSE = word_set("over for because after until as unless by since in says said citing")
_DUES = frozenset({"bill", "bills", "invoice", "invoices", "payment", "payments"})
_ROUBLES = word_set("rouble roubles ruble rubles")
"""What buyers of Russian gas were told to pay in from 2022 on, which is a demand of politics and no debt."""
_MISSED = word_set("unpaid overdue outstanding missed late disputed pay paying paid unsettled")


def is_for_unpaid(frame: Frame) -> bool:
    """Tell whether a supply of fuel is stopped over what is owed for it ("in a dispute over arrears")."""
    if frame.action != "imposed" or not _is_supply(frame):
        return False
    after = frame.items[frame.head :]
    words = [item.lower for item in after]
    why = next((at for at, word in enumerate(words) if word in _BECAUSE), len(words))
    if not _OWED.isdisjoint(words[why:]) or _is_of_price(words[why:]):
        return True
    if any(word == "in" and paid in _ROUBLES for word, paid in pairwise(words)):
        return False
    return not _DUES.isdisjoint(words) and not _MISSED.isdisjoint(words)


_PRICES = word_set("price prices tariff tariffs contract contracts")
_HAGGLING = word_tuple("pay sign agree accept dispute row quarrel settle renew rise increase haggl")


def _is_of_price(words: list[str]) -> bool:
    """Tell whether it is the price that is quarrelled over ("after Kiev would not accept a new price")."""
    return not _PRICES.isdisjoint(words) and any(word.startswith(_HAGGLING) for word in words)


def _is_supply(frame: Frame) -> bool:
    """Tell whether what is stopped is fuel, or the supply of it."""
    around = frame.items[frame.head : frame.object_at + 1] or [frame.object_item]
    return any(_fuel(item) or item.lower.startswith(_SUPPLIES) for item in around)


def _fuel(item: Item) -> bool:
    data = item.data if item.kind in ("sector", "measure", "dealing_verb") else None
    code = getattr(data, "code", None) or getattr(data, "sector", None)
    return code in _FUELS
