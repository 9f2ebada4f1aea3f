"""To whom goods may not go is not what the ban is on: "banned the export of computers to the South African police"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Frame, Roles
from transforms.reading.spans import lower_at

_OFFICES = "government"


def without_recipients(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a ban on certain goods without the offices to which these are not to go."""
    goods = [one for one in roles.sectors if one[0] not in (_OFFICES, UNSPECIFIED)]
    items = frame.items
    told = next((at for at, item in enumerate(items) if goods and item.text == goods[0][1]), None)
    if told is None or not (_go_to(frame, told) or _are_of_ban(frame, told)):
        return roles
    targets = [
        replace(one, name=None, sector=None, words=one.words) if one.sector == _OFFICES else one
        for one in roles.targets
    ]
    return replace(roles, targets=targets, sectors=[one for one in roles.sectors if one[0] != _OFFICES])


_REACH = 8
"""Items behind the goods within which "to" stands."""


def _go_to(frame: Frame, told: int) -> bool:
    """Read "banned the export of computers to the police", "an embargo that bars sales of arms to the army"."""
    after = [item.lower for item in frame.items[told : told + _REACH]]
    return frame.object_kind in ("dealing", "measure") and told >= frame.object_at and ("to" in after or "for" in after)


_NEAR = 3
"""Items before a ban within which the goods stand that it is on."""


def _are_of_ban(frame: Frame, told: int) -> bool:
    """Read "ended a weapon sales ban on the army"."""
    at = frame.object_at
    return frame.object_kind == "measure" and at - _NEAR <= told < at and lower_at(frame.items, at + 1) in ("on", "to")
