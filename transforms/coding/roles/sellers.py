"""Whose goods are stopped on their way to another: "Peru stopped Chad's sales of tin to Mali" hits Chad, who sells it.

With arms it is who gets them that is hit, and so is whoever is often hit where others sell to him.
"""

from dataclasses import replace

from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_FLOWS = word_set("sales exports shipments deliveries supplies")
_REACH = 4
"""Items before a flow among which its owner stands ("Chad's last tin sales")."""


def of_seller(frame: Frame, roles: Roles) -> Roles:
    """Return roles with the owner of a flow as the one that is hit, where somebody else stops it on its way."""
    flow = frame.object_item.lower.rpartition(" ")[2]
    if frame.object_kind != "dealing" or flow not in _FLOWS or not roles.senders or len(roles.targets) != 1:
        return roles
    target = roles.targets[0]
    arms = target.sector == "defence" or any(code == "defence" for code, _ in roles.sectors)
    seller = _seller(frame.items, frame.object_at)
    if seller is None or target.name or target.country in (None, seller[0]) or target.country in OFTEN_HIT or arms:
        return roles
    if seller[0] in roles.sender_codes or not _goes_to(frame.items, frame.object_at, target.country):
        return roles
    return replace(roles, targets=[Target(seller[0], None, target.sector, seller[1])])


def _seller(items: list[Item], at: int) -> tuple[str, str] | None:
    """Return whose flow it is by what stands before it ("Chad's tin sales")."""
    for here in range(at - 1, max(0, at - _REACH) - 1, -1):
        if items[here].kind == "actor" and lower_at(items, here + 1) in ("'s", "'"):
            return next(((code, items[here].text) for code in codes_of(items[here])), None)
    return None


def _goes_to(items: list[Item], at: int, country: str | None) -> bool:
    """Tell whether a state is named as the one to which the goods go."""
    to = next((here for here in range(at + 1, min(at + _REACH + 1, len(items))) if items[here].lower == "to"), None)
    return to is not None and any(country in codes_of(one) for one in items[to + 1 : to + 3])
