"""Dealings with "them", who are all that were hit before: "sanctions on A and B, barring banks from loans to them"."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.model import Reading, Roles

_WITH_WHOM = frozenset({"to", "with", "from"})


def dealt_with_them(reading: Reading, named: Roles) -> Reading:
    """Return a dealing with "them", who are all that were hit before ("on A and B, letting banks lend to them")."""
    frame = reading.frame
    countries = {one.country for one in named.targets if one.country}
    if reading.roles.targets or frame.object_kind != "dealing" or len(countries) <= 1:
        return reading
    after = pairwise(frame.items[frame.head : frame.right + 1])
    if not any(two.lower == "them" and one.lower in _WITH_WHOM for one, two in after):
        return reading
    targets = [replace(one, sector=None) for one in named.targets if one.country and not one.name]
    return replace(reading, roles=replace(reading.roles, targets=targets))
