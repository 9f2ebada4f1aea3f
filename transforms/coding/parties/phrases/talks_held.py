"""Where those meet who decide on a measure: "ended its sanctions on Mali in Vienna" says nothing of Austria."""

from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.spans import Item
from transforms.syntax.model import Link

SEATS = frozenset(
    {"New York", "United Nations", "Geneva", "Brussels", "Luxembourg", "Strasbourg", "Vienna", "The Hague"}
)
"""Where bodies of many states sit, which says nothing of the state that they sit in."""


def is_only_where(items: list[Item], link: Link, named: Named, *, deals: bool) -> bool:
    """Tell whether a city is only where something was done: another country is hit already.

    Args:
        items: the items of the sentence.
        link: "in" or "at" with the city, which stands right behind it.
        named: whom the phrase names up to there.
        deals: whether it tells of dealings, which lead to places; to a seat of bodies they hardly do.
    """
    at = link.phrase.start
    if link.word not in ("in", "at") or link.verb is not None or link.phrase.end - at != 1:
        return False
    item = items[at]
    if item.kind != "actor" or not (item.text in SEATS or (item.data.kind == "capital" and not deals)):
        return False
    hit = {one.country for one in named.targets if one.country is not None and one.name is None and one.sector is None}
    return len(hit) > 0 and hit.isdisjoint(codes_of(item))
