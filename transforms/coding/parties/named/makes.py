"""Who only made the goods that a phrase names: "a Bombardier business jet", "Boeing parts"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_CRAFT = word_set(
    "jet jets plane planes airplane airplanes aeroplane aeroplanes airliner airliners helicopter helicopters"
)
"""What is listed by itself, as people are, and is no more a party for the name of who built it."""


WARES = word_set(
    "parts spares components gear equipment kit products goods devices handsets models technology supplies"
)
"""What somebody makes, whose trade says what it is ("Boeing parts")."""


def is_make(items: list[Item], at: int, phrase: NounPhrase) -> bool:
    """Tell whether a company only says who made the goods that are named ("a Bombardier business jet")."""
    head = items[phrase.head]
    if items[at].data.kind != "company" or phrase.head <= at or lower_at(items, at + 1) == "'s":
        return False
    made = (head.kind == "sector" and head.data.kind == "goods") or head.lower in _CRAFT or head.lower in WARES
    return made and head.text[0].islower()


_SERVED_BY_KIT = frozenset({"petroleum_products", "banking", "insurance", "tourism", "construction", "energy", "media"})


def only_serves(items: list[Item], at: int, phrase: NounPhrase) -> bool:
    """Tell whether a trade only says what is done with the goods beside it ("the transport of oil", "engine builders").

    These are moved or built, and are what is hit.
    """
    if items[at].lower == "transport":
        return lower_at(items, at + 1) == "of"
    if items[at].kind == "sector" and items[at].data.kind == "industry" and items[at].data.sector in _SERVED_BY_KIT:
        after = items[at + 1] if at + 1 < phrase.end else None  # "refinery pumps", "banking software"
        return after is not None and after.kind == "sector" and after.data.kind == "goods"
    builds = items[at].lower in ("builder", "builders") and at > phrase.start
    return builds and items[at - 1].kind == "sector" and items[at - 1].text[0].islower()
