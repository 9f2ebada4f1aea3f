"""What "the company" and "the airline" stand for: the one party of its kind that the article has named."""

from collections import Counter

from transforms.coding.model import SentenceView
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.reference.model import Entity

_KINDS = frozenset({"company", "bank", "airline", "ship", "exchange", "group", "fund", "project"})
_ANY = word_set("company firm concern conglomerate manufacturer supplier maker enterprise corporation giant producer")
_OF_SECTOR = {
    "bank": "banking",
    "lender": "banking",
    "airline": "aviation",
    "carrier": "aviation",
    "ship": "shipping",
    "vessel": "shipping",
    "tanker": "shipping",
    "freighter": "shipping",
    "shipper": "shipping",
    "exchange": "crypto",
    "mixer": "crypto",
    "protocol": "crypto",
    "platform": "crypto",
    "refiner": "petroleum_products",
    "chipmaker": "semiconductors",
}
_OF_KIND = {
    "bank": "bank",
    "lender": "bank",
    "airline": "airline",
    "carrier": "airline",
    "ship": "ship",
    "vessel": "ship",
    "movement": "group",
    "militia": "group",
    "faction": "group",
}
_POINTING = frozenset({"the", "this", "that"})
_MORE = word_set("of in from which that who with based owned named called")
"""Words after a noun that say which one is meant, so that it does not point back."""


def bind_parties(views: list[SentenceView]) -> None:
    """Let a definite noun for a party stand for the one party of that kind named before it."""
    named: dict[str, Entity] = {}
    times: Counter[str] = Counter()
    titled = {item.data.name for view in views if view.is_title for item in view.items if item.kind == "entity"}
    above, section = dict(named), 0
    for view in views:
        items = view.items
        if view.section != section:  # what one item of a digest names is not meant in the next
            above = dict(named) if not section else above
            named, section = dict(above), view.section
        for at, item in enumerate(items):
            if item.kind == "entity":
                if item.data.kind in _KINDS:
                    named.setdefault(item.data.name, item.data)
                    times[item.data.name] += 1
            elif named and at and items[at - 1].lower in _POINTING and _points_back(items, at):
                found = _meant(item.lower, named, titled, times)
                if found is not None:
                    item.sense, item.kind = Sense("entity", found), "entity"


def _points_back(items: list[Item], at: int) -> bool:
    """Tell whether nothing after a noun says which one is meant."""
    if at + 1 >= len(items):
        return True
    after = items[at + 1]
    if " " in items[at].text and items[at].text[0].isupper():
        return False  # "the Timber Enterprise", a name
    if after.lower == "in" and at + 2 < len(items) and items[at + 2].kind == "date":
        return True
    return after.lower not in _MORE and after.lower != "'s" and not after.text[0].isupper() and after.kind != "sector"


def _meant(word: str, named: dict[str, Entity], titled: set[str], times: Counter[str]) -> Entity | None:
    """Return the one party that a noun fits; of several, the one that the title names and the text speaks of most."""
    last = word.rpartition(" ")[2]
    if word in _ANY or (last in _ANY and " " in word):
        fit = list(named.values())
    elif word in _OF_SECTOR or word in _OF_KIND:
        same = [one for one in named.values() if one.kind == _OF_KIND.get(word)]
        fit = same or [one for one in named.values() if one.sector == _OF_SECTOR.get(word)]
    else:
        return None
    if len(fit) == 1:
        return fit[0]
    ranked = sorted(fit, key=lambda one: -times[one.name])
    chief = ranked[0] if ranked and ranked[0].name in titled else None
    return chief if chief is not None and times[chief.name] > times[ranked[1].name] else None
