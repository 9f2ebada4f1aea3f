"""Measures that states have against each other: "Mali and Chad lifted their bans on each other's cotton"."""

from dataclasses import replace

from transforms.coding.model import Frame, Roles, Target
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_PAIR = 2


def as_mutual(frame: Frame, roles: Roles) -> Roles:
    """Return roles with the senders as those who are hit as well, where they act against each other."""
    codes = roles.sender_codes
    if len(codes) != _PAIR or any(one.country or one.name for one in roles.targets):
        return roles
    start = max(0, min(frame.head, frame.object_at) - 1)
    if not any(_is_each_other(frame.items, at) for at in range(start, len(frame.items) - 1)):
        return roles
    return replace(roles, targets=[Target(code, None, None, words) for code, words in roles.senders])


_MUTUAL = word_set("mutual mutually reciprocal reciprocally")


def _is_each_other(items: list[Item], at: int) -> bool:
    if items[at].lower in _MUTUAL:
        return True
    return items[at].lower in ("each", "one") and lower_at(items, at + 1) in ("other", "another")
