"""Participles that only say which are meant: "two banks are among the firms hit", "Targeted are three airlines"."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Reading


def says_of_nobody(reading: Reading, model: Reading) -> bool:
    """Tell whether a participle names nobody itself, or opens the list of those whom several have hit before it."""
    frame, roles = reading.frame, reading.roles
    bare = all(code == UNSPECIFIED for code, _ in roles.sectors) and not any(one.country for one in roles.targets)
    opens = frame.head == 0 and frame.voice == "passive" and not roles.senders and len(model.roles.senders) > 1
    return opens or (frame.voice == "reduced" and bare)
