"""To whom goods may not go is not what the ban is on: "banned the export of computers to the South African police"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Frame, Roles

_OFFICES = "government"


def without_recipients(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a ban on certain goods without the offices to which these are not to go."""
    goods = [one for one in roles.sectors if one[0] not in (_OFFICES, UNSPECIFIED)]
    items = frame.items
    told = next((at for at, item in enumerate(items) if goods and item.text == goods[0][1]), None)
    if frame.object_kind != "dealing" or told is None or told < frame.object_at:
        return roles
    after = [item.lower for item in items[told : told + _REACH]]
    if "to" not in after and "for" not in after:
        return roles
    targets = [
        replace(one, name=None, sector=None, words=one.words) if one.sector == _OFFICES else one
        for one in roles.targets
    ]
    return replace(roles, targets=targets, sectors=[one for one in roles.sectors if one[0] != _OFFICES])


_REACH = 8
"""Items behind the goods within which "to" stands."""
