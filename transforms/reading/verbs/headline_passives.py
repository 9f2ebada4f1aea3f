"""Passives of headlines whose verb may be a noun as well: "LIBYAN OIL IMPORTS CUT 40 PCT BY ITALY"."""

from transforms.reading.date_words import NUMBERS
from transforms.reading.grammar import DETERMINERS
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set

_SHARES = word_set("pct percent % per cent")
_BACK = 6


def is_done_by(items: list[Item], at: int) -> bool:
    """Tell whether somebody follows by whom what stands before is cut or halted, with no article in the headline."""
    here = at + 1
    if (share := item_at(items, here)) is not None and share.text[:1].isdigit():
        here += 1
        while lower_at(items, here) in _SHARES:
            here += 1
    agent = item_at(items, here + 1)
    if lower_at(items, here) != "by" or agent is None or not (agent.kind == "actor" or agent.senses_of("actor")):
        return False
    before = items[max(0, at - _BACK) : at]
    deals = bool(before) and before[-1].kind == "measure" and before[-1].data.kind == "dealing"
    return deals and all(one.lower not in DETERMINERS and one.kind != "mark" for one in before)


def tells_deed(items: list[Item], at: int) -> bool:
    """Tell whether a past behind a noun is a verb: by whom it was done follows, or what was cut off."""
    return is_done_by(items, at) or _cuts_off(items, at)


def _cuts_off(items: list[Item], at: int) -> bool:
    """Tell whether "cut off" has an object behind it: "SWIFT cut off three banks", and no "gas cut off by Peru"."""
    if items[at].lower != "cut" or lower_at(items, at + 1) != "off":
        return False
    after = item_at(items, at + 2)
    counted = after is not None and (after.lower in NUMBERS or after.lower in DETERMINERS)
    return after is not None and (counted or after.kind == "number" or after.text[0].isupper())
