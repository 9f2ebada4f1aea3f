"""With whom a dealing with "it" is: "shipments to it", "no firm may sell it weapons"."""

from schemas.vocabulary import BODIES
from transforms.coding.discourse.salience import Salience
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_FLOWING = word_set("to from with")
_GIVING = word_set("sell supply send give ship lend deliver provide export offer grant")
_RULING = word_set("may can must will shall could to")
_FAR, _GROUP, _GOODS = 2, 4, 4


def partner(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return with whom a dealing with "it" is: the one state that the sentence before names, if it does not act."""
    taken = {*salience.acting(view, at), *BODIES}
    if is_given(view.items, at):
        own = {code for item in view.items[:at] if item.kind == "actor" for code in codes_of(item)}
        bound = {code for item in view.items[max(0, at - _GROUP - 1) : at] for code in codes_of(item)}
        others = own - taken - bound
        if len(others) == 1:
            return next(iter(others))
        return salience.best(view, at, lambda code: code not in taken and code not in bound, hit=True)
    before = next((one for one in salience.views if one.index == view.index - 1 and one.section == view.section), None)
    named = {code for item in (before.items if before else []) for code in codes_of(item) if item.kind == "actor"}
    return next(iter(named)) if len(named) == 1 and named.isdisjoint(taken) else None


def is_dealt_with(items: list[Item], at: int) -> bool:
    """Tell whether goods go to "it" or come from it, in a sentence that names nobody before ("shipments to it")."""
    if lower_at(items, at - 1) not in _FLOWING or at < _FAR or any(one.kind == "actor" for one in items[:at]):
        return False
    flow = items[at - 2]
    return flow.kind == "measure" and bool(flow.data.kind == "dealing")


def is_given(items: list[Item], at: int) -> bool:
    """Tell whether "it" is who may be sold some goods ("no member may sell it weapons")."""
    if lower_at(items, at - 1) not in _GIVING:
        return False
    ruled = any(item.lower in _RULING for item in items[max(0, at - _GROUP) : at - 1])
    return ruled and any(item.kind in ("sector", "measure") for item in items[at + 1 : at + _GOODS])
