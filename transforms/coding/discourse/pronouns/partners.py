"""With whom a dealing with "it" is: "shipments to it", "no firm may sell it weapons"."""

from schemas.vocabulary import BODIES
from transforms.coding.discourse.pronouns.done_to import doers
from transforms.coding.discourse.pronouns.salience import Salience
from transforms.coding.model import ECHOES, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_FLOWING = word_set("to from with")
_GIVING = word_set("sell supply send give ship lend deliver provide export offer grant")
_FORBIDDING = word_set(
    "forbid forbids forbade forbidding bar bars barred ban bans banned prohibit prohibits prohibited"
)
_HANDING = word_set(
    "selling supplying sending giving shipping lending delivering providing exporting offering granting"
)
_RULING = word_set("may can must will shall could to")
_FAR, _GROUP, _GOODS = 2, 4, 4


def partner(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return with whom a dealing with "it" is: the one state that the sentence before names, if it does not act."""
    taken = {*salience.acting(view, at), *BODIES}
    if is_barred(view.items, at):
        own = {code for item in view.items[:at] if item.kind == "actor" for code in codes_of(item)} - taken
        if not own:
            return salience.best(view, at, lambda code: code not in taken, hit=True)
        return next(iter(own)) if len(own) == 1 else None
    if is_given(view.items, at):
        own = {code for item in view.items[:at] if item.kind == "actor" for code in codes_of(item)}
        bound = {code for item in view.items[max(0, at - _GROUP - 1) : at] for code in codes_of(item)}
        others = own - taken - bound
        if len(others) == 1:
            return next(iter(others))
        return salience.best(view, at, lambda code: code not in taken and code not in bound, hit=True)
    if any(item.kind == "actor" for item in view.items[:at]):
        return _named_before(salience, view, at, taken)
    before = next((one for one in salience.views if one.index == view.index - 1 and one.section == view.section), None)
    named = {code for item in (before.items if before else []) for code in codes_of(item) if item.kind == "actor"}
    return next(iter(named)) if len(named) == 1 and named.isdisjoint(taken) else None


def _named_before(salience: Salience, view: SentenceView, at: int, taken: set[str]) -> str | None:
    """Return the one state named before in the sentence that does nothing in it ("lends to Chad; Peru sells to it")."""
    items = view.items
    verbs = [verb for verb in view.syntax.verbs.values() if not verb.passive]
    whoever = [one for verb in verbs for one in (*verb.subject, *(verb.objects if _echoes(items[verb.at]) else ()))]
    acting = {code for one in whoever for item in items[one.start : one.end] for code in codes_of(item)}
    named = {code for item in items[:at] if item.kind == "actor" for code in codes_of(item)}
    others = named - acting - taken - doers(salience, view, at)
    return next(iter(others)) if len(others) == 1 else None


def _echoes(item: Item) -> bool:
    """Tell whether a verb says that somebody does as others do, who act as well ("followed Peru in banning …")."""
    return any(sense.data.name in ECHOES for sense in item.senses_of("trigger"))


def deals(items: list[Item], at: int) -> bool:
    """Tell whether "it" is with whom a dealing is, or who may not deal."""
    return is_dealt_with(items, at) or is_given(items, at) or is_barred(items, at)


def is_dealt_with(items: list[Item], at: int) -> bool:
    """Tell whether goods go to "it" or come from it ("shipments to it", "sales of arms to it")."""
    if lower_at(items, at - 1) not in _FLOWING or at < _FAR:
        return False
    flow = items[at - 2]
    if flow.kind == "measure" and flow.data.kind == "dealing":
        return True
    if not any(one.kind == "actor" for one in items[:at]):
        return False
    for item in reversed(items[max(0, at - _LIST) : at - 1]):
        if item.kind == "dealing_verb" or (item.kind == "measure" and item.data.kind == "dealing"):
            return True
        if item.kind not in ("sector", "measure") and item.lower not in _LISTED:
            return False
    return False


_LIST = 12
_LISTED = word_set("of and or , the any all new as well")
"""Words between a dealing and with whom it is."""


def is_barred(items: list[Item], at: int) -> bool:
    """Tell whether "it" may deal no more, or gets goods no more ("forbade it to sell", "stopped selling it")."""
    before, after = items[max(0, at - _FAR) : at], items[at + 1 : at + 1 + _FAR]
    if before and before[-1].lower in _FORBIDDING and len(after) == _FAR and after[0].lower in ("to", "from"):
        return after[1].kind == "dealing_verb"
    handed = before[1:] and before[1].lower in _HANDING and before[0].senses_of("trigger")
    return bool(handed) and any(item.kind in ("sector", "measure") for item in items[at + 1 : at + _GOODS])


def is_given(items: list[Item], at: int) -> bool:
    """Tell whether "it" is who may be sold some goods ("no member may sell it weapons")."""
    if lower_at(items, at - 1) not in _GIVING:
        return False
    ruled = any(item.lower in _RULING for item in items[max(0, at - _GROUP) : at - 1])
    return ruled and any(item.kind in ("sector", "measure") for item in items[at + 1 : at + _GOODS])
