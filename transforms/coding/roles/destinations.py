"""Where those may not go whom a ban keeps from travelling: "a ban on travel to Canada imposed on nine officials"."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Frame, Roles
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item, lower_at

_GOING = ("travel", "travelling", "traveling", "entry", "visits", "journeys", "trips")
_TO = frozenset({"to", "into"})
_REACH = 6
"""Items behind "travel to" within which the place stands ("to any of the EU countries")."""


def without_destination(frame: Frame, roles: Roles) -> Roles:
    """Return the roles without the land that others are kept from: they are hit, and it is not."""
    if not roles.targets or not any(map(_is_going, frame.items)):
        return roles
    lands = _lands(frame.items)
    rest = [one for one in roles.targets if one.country not in lands]
    persons = bool(rest) and all(one.name or one.sector not in (None, "tourism") for one in rest)
    if len(rest) == len(roles.targets) or not (persons or (not rest and lands.issubset(BODIES))):
        return roles
    gone = {one.sector for one in roles.targets if one.country in lands}
    return replace(roles, targets=rest, sectors=[one for one in roles.sectors if one[0] not in gone | {"tourism"}])


def _is_going(item: Item) -> bool:
    return item.lower.endswith(_GOING)


def _lands(items: list[Item]) -> set[str]:
    """Return the states that follow "travel to"."""
    found: set[str] = set()
    for at, item in enumerate(items):
        if not _is_going(item) or lower_at(items, at + 1) not in _TO:
            continue
        near = items[at + 2 : at + 2 + _REACH]
        place = next((one for one in near if one.kind in ("actor", "group", "mark")), None)
        found |= set() if place is None or place.kind == "mark" else set(codes_of(place))
    return found
