"""Tariffs that the article calls sanctions: "raised duties on Japanese computers; the sanctions cover 300 mln dlrs"."""

from transforms.coding.model import SentenceView
from transforms.reading import grammar as g
from transforms.reading.grammar import AGAINST
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import MeasureWord

_DUTIES = word_set("tariff tariffs duty duties levy levies surcharge surcharges")
NEEDED = _DUTIES
"""Words one of which a text must have for this to change anything."""

_SENSE = Sense("measure", MeasureWord("tariffs", "measure", "trade", None))
_POINTING = word_set("the these those such its their his trade tariff")
_MEANT = word_set("as called call calls calling form")
_APART = word_set("rather not instead dumping anti-dumping countervailing or")
"""Words beside which duties are told apart from sanctions."""

_NEAR = 3
"""Sentences between the duties and the word that points back to them, at most."""


def call_sanctions(views: list[SentenceView]) -> None:
    """Take tariffs for a measure in an article whose sanctions are nothing else, or where they say what those are."""
    taxed = [view for view in views if any(item.lower in _DUTIES and item.kind == "word" for item in view.items)]
    if not taxed:
        return
    named = [
        (view, at) for view in views for at, item in enumerate(view.items) if item.kind == "measure" and _is_one(item)
    ]
    if not named or any(_tells_apart(view.items) for view in taxed):
        return
    if _are_all(views, taxed, named):
        meant = taxed
    else:
        meant = [one for one in taxed if any(_spells_out(one, view, at) for view, at in named)]
    for view in meant:
        _take(view.items)


def _are_all(views: list[SentenceView], taxed: list[SentenceView], named: list[tuple[SentenceView, int]]) -> bool:
    """Tell whether all sanctions of an article are its tariffs, as a word that points back to these says."""
    if any(item.kind == "measure" and _is_another(item) for view in views for item in view.items):
        return False
    hit = {code for view in taxed for code in _codes(view.items)}
    if any(not _hit_by(view.items, at) <= hit for view, at in named):
        return False
    return any(_points(view, at, taxed) for view, at in named)


def _is_one(item: Item) -> bool:
    return "sanction" in item.lower


def _is_another(item: Item) -> bool:
    """Tell whether an article names a measure that no tariff is."""
    return item.data.kind in ("list", "assets") or (item.data.kind == "measure" and not _is_one(item))


def _tells_apart(items: list[Item]) -> bool:
    return any(item.lower in _APART for item in items)


def _codes(items: list[Item]) -> set[str]:
    return {item.data.code for item in items if item.kind == "actor"}


def _hit_by(items: list[Item], at: int) -> set[str]:
    """Return the countries that sanctions are said to be on."""
    if lower_at(items, at + 1) not in AGAINST:
        return set()
    return _codes(items[at + 2 : at + 4])


def _points(view: SentenceView, at: int, taxed: list[SentenceView]) -> bool:
    """Tell whether a word for sanctions stands for the tariffs named in or beside its sentence."""
    items = view.items
    if any(one is view for one in taxed):
        between = {item.lower for item in items}
        return bool(between & _MEANT) or lower_at(items, at - 1) in _DUTIES | _POINTING or _is_apposed(items, at)
    near = any(abs(one.index - view.index) <= _NEAR for one in taxed)
    return near and (lower_at(items, at - 1) in _POINTING or items[at].lower.startswith("trade"))


def _spells_out(taxed: SentenceView, view: SentenceView, at: int) -> bool:
    """Tell whether duties come right after sanctions that are newly made: "imposed sanctions. Cars will pay duties"."""
    after = not view.is_title and taxed.index - view.index == 1
    made = after and any(one.kind == "trigger" and one.data.name in _MAKING for one in view.items[:at])
    return made and _codes(taxed.items) <= _codes(view.items)


def _is_apposed(items: list[Item], at: int) -> bool:
    """Tell whether the word only names the tariffs anew ("tariffs on tiles, the first major sanctions on Mali")."""
    here = at - 1
    while here > 0 and items[here].lower in g.DETERMINERS | g.ADJECTIVES:
        here -= 1
    opens = here > 0 and items[here].lower in (",", "-", "–", "—") and items[here + 1].lower in ("the", "its", "their")
    return opens and here + 2 < at and items[here + 2].lower in g.ORDINALS | _DEGREES


_MAKING = frozenset({"impose", "hit"})
_DEGREES = word_set("most toughest harshest strongest stiffest biggest latest")


def _take(items: list[Item]) -> None:
    for at, item in enumerate(items):
        if item.kind == "word" and item.lower in _DUTIES and not _goes_on(items, at):
            item.kind, item.sense = "measure", _SENSE


def _goes_on(items: list[Item], at: int) -> bool:
    """Tell whether a tariff only describes what follows ("tariff sanctions", "duty rates")."""
    after = items[at + 1] if at + 1 < len(items) else None
    return after is not None and (after.kind == "measure" or after.lower in ("rate", "rates", "free", "-"))
