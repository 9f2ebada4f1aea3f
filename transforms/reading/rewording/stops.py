"""Stops and halts of trade as the measures that they are: "a stop on sales of coal", "the end of its halt to imports".

A halt is mostly told as what happens ("a strike brought exports to a halt"), so it is a measure only where it is ended,
which it could not be if nobody had ordered it.
"""

from transforms.reading.grammar import ADJECTIVES, DETERMINERS, GENITIVES
from transforms.reading.items import Item, lower_at
from transforms.reading.sense_model import Sense
from transforms.reading.word_set import word_set
from transforms.reference.model import MeasureWord

_STOPS = word_set("stop stops")
_HALTS = word_set("stop stops halt stoppage cessation")
_UNDOING = word_set(
    "end ending ended ends withdrawal withdrew abolition abolished dismantling lifting lifted repeal repealed removal "
    "revocation revoked termination expiry rollback rescinded scrapped dropped"
)
_OFF = frozenset({"called off", "call off", "calls off", "did away with", "do away with"})
_LINKS = frozenset({"of", "to", "from"})
_BACK = 4
_REACH = 5
_CLOSE = frozenset({"of", "in", "by", "at", "for", ",", ";", ":", ".", "and"})
NEEDED = _HALTS | frozenset({"for"})
"""Words one of which a sentence must have for this step to change it."""


def say_stops(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with stops of trade as measures, and what they are on after "on"."""
    found: list[Item] | None = None
    for at, item in enumerate(items):
        if lower_at(items, at + 1) == "for" and _stops_trade(item) and _on_trade(items, at + 2):
            found = [*items] if found is None else found
            found[at + 1] = _on(items[at + 1])  # "an export stop for chips"
        if item.lower in _HALTS and _is_measure(items, at):
            found = [*items] if found is None else found
            word = MeasureWord(item.lower, "measure", "trade", None)
            found[at] = Item(item.start, item.end, item.text, item.lower, [Sense("measure", word)])
            found[at + 1] = _on(items[at + 1])
    return items if found is None else found


def _on(link: Item) -> Item:
    return Item(link.start, link.end, link.text, "on", link.senses)


def _stops_trade(item: Item) -> bool:
    """Tell whether a word names a stop of trade whole ("import stop", "embargo")."""
    named = item.lower.endswith(_WHOLE)
    return named and any(one.data.kind == "measure" for one in item.senses_of("measure"))


_WHOLE = (" stop", " ban", "embargo", "boycott", " stops", " bans")


def _is_measure(items: list[Item], at: int) -> bool:
    link = lower_at(items, at + 1)
    if link not in ("on", "to") or not _is_owned(items, at) or not _on_trade(items, at + 2):
        return False
    return (link == "on" and items[at].lower in _STOPS) or _is_undone(items, at)


def _is_owned(items: list[Item], at: int) -> bool:
    """Tell whether a determiner, an owner or an adjective before it makes it a noun."""
    before = items[at - 1] if at else None
    if before is None:
        return False
    described = before.lower in ADJECTIVES or "-" in before.lower or before.lower in _PLAIN
    return before.lower in DETERMINERS | GENITIVES or described or bool(before.senses_of("actor"))


_PLAIN = word_set("new total complete full partial temporary similar immediate further")


def _on_trade(items: list[Item], start: int) -> bool:
    """Tell whether it is on goods, or on dealing in them, past adjectives alone."""
    for item in items[start : start + _REACH]:
        if item.lower in _CLOSE:
            return False
        if item.senses_of("sector") or any(one.data.kind == "dealing" for one in item.senses_of("measure")):
            return True
    return False


def _is_undone(items: list[Item], at: int) -> bool:
    """Tell whether a noun or verb of undoing stands before it: "called off its", "the withdrawal of Peru's"."""
    before = items[max(0, at - _BACK) : at]
    for place, item in enumerate(before):
        noun = item.lower in _UNDOING and (item.lower.endswith("ed") or lower_at(before, place + 1) in _LINKS)
        if noun or item.lower in _OFF:
            return True
    return False
