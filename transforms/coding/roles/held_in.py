"""In what frozen money lies: "assets held in gold and bank deposits" are those of a state, and no trade in gold."""

from dataclasses import replace

from transforms.coding.model import Frame, Roles
from transforms.reading.spans import Item

_JOINED = frozenset({",", "and", "or", "the", "some", "other", "in", "&"})
_REACH = 14


def without_what_it_lies_in(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of frozen assets without the goods in which they are invested: money lies in banks."""
    if frame.object_kind != "assets" or (roles.own_sector is not None and roles.sectors == [roles.own_sector]):
        return roles
    held = _held_in(frame.items, frame.object_at)
    kept = [one for one in roles.sectors if one[1] not in held]
    if not held or len(kept) == len(roles.sectors) or any(one.sector or one.name for one in roles.targets):
        return roles
    money = ("banking", frame.object_item.text)
    return replace(roles, sectors=kept or [money], own_sector=money)


def _held_in(items: list[Item], at: int) -> set[str]:
    """Return the words for goods behind "in" that stand after assets."""
    after = items[at + 1 : at + _REACH]
    start = next((here for here, one in enumerate(after) if one.lower == "in"), len(after))
    found: set[str] = set()
    for one in after[start + 1 :]:
        if one.kind == "sector" and one.data.kind == "goods":
            found.add(one.text)
        elif one.lower not in _JOINED and one.kind != "measure":
            break
    return found
