"""The sector of a change that names none: that of a body that acts in no other, of visas, of lists of buyers."""

from collections.abc import Iterable
from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import OTHER_BODY
from transforms.coding.discourse.topic import Topic
from transforms.coding.model import Coded, Frame, Reading, SentenceView
from transforms.coding.rows.pairs import Hit
from transforms.coding.rows.told_offices import of_office
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BODIES = frozenset({OTHER_BODY, "COCOM", "OPEC"})
_BUYERS = word_set(
    "organisation organisations organization organizations entity entities institution institutions institute "
    "institutes bodies end-users"
)
"""Those on export blacklists, who may be told without their goods."""

_ENTRY = ("visa", "entry")
_OTHERS = word_set(
    "relatives relative family families sons son wife daughter daughters children businessmen businessman oligarchs "
    "oligarch individuals individual persons person people nationals national citizens citizen tourists tourist "
    "visitors students residents holders circle entourage associates supporters rebels militia militants anyone "
    "everyone names assets asset funds"
)
"""Who is kept out and holds no office, and what makes of a visa ban more than that."""


def with_usual_sector(reading: Reading, hit: Hit, sender: Coded | tuple[str | None, str | None], topic: Topic) -> Hit:
    """Return a hit of no sector with the one that its sender, or the kind of its measure, implies."""
    if hit.sector != UNSPECIFIED or hit.target.name is not None:
        return hit
    found = _of_body(reading.frame.view, sender, topic.whole.views) or _of_visas(reading) or _of_buyers(reading.frame)
    found = found or of_office(reading.frame, hit, sender[0], _of_section(reading.frame.view, topic.whole.views))
    return hit if found is None else replace(hit, sector=found[0], sector_words=found[1])


def _of_section(view: SentenceView, views: Iterable[SentenceView]) -> list[SentenceView]:
    return [one for one in views if one.section == view.section]


def _of_body(
    view: SentenceView, sender: Coded | tuple[str | None, str | None], views: Iterable[SentenceView]
) -> Coded | None:
    """Return the sector of a body that acts in no other ("the Kimberley Process lifted the embargo on …")."""
    code, words = sender
    if code not in _BODIES:
        return None
    named = [item for one in (view, *views) for item in one.items if _is_body(item, code)]
    own = [item for item in named if item.text == words] or named
    sectors = {item.data.sector for item in own}
    return (own[0].data.sector, own[0].text) if len(sectors) == 1 else None


def _is_body(item: Item, code: str) -> bool:
    return item.kind == "actor" and item.data.code == code and item.data.sector is not None


def _of_visas(reading: Reading) -> Coded | None:
    """Return that officials are kept out, where a ban on visas says nobody else who is, and is no part of more."""
    frame = reading.frame
    item = frame.object_item
    alone = item.kind == "measure" and item.data.measure == "travel" and item.data.kind == "measure"
    if not alone or not item.lower.startswith(_ENTRY) or reading.roles.sectors:
        return None
    around = frame.items[max(0, frame.object_at - _NEAR) : frame.object_at + _FAR]
    if any(one.kind == "entity" or one.lower in _OTHERS or _of_assets(one) for one in around):
        return None
    return "government", item.text


_NEAR, _FAR = 4, 12


def _of_assets(item: Item) -> bool:
    return item.kind == "measure" and item.data.measure == "financial"


def _of_buyers(frame: Frame) -> Coded | None:
    """Return technology where exports to some organisations of a land are forbidden, as export blacklists do."""
    word = frame.object_item.lower
    if frame.object_kind != "dealing" or not word.startswith("export"):
        return None
    at = frame.object_at + 1
    after = [one.lower for one in frame.items[at + 1 : at + 5]]
    if lower_at(frame.items, at) != "to" or _BUYERS.isdisjoint(after):
        return None
    return "technology", frame.object_item.text
