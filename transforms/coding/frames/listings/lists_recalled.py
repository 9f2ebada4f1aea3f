"""What a list is of that a text speaks of again: "… its Entity List. Three more firms were added to the list"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Reading
from transforms.reading.spans import lower_at

_RULE = "list_move"
_AGAIN = frozenset({"the", "that", "this", "same"})


def of_told_lists(readings: list[Reading]) -> list[Reading]:
    """Return the readings with the sector of a list for those put on it, where the text only says "the list" later.

    Args:
        readings: what each sentence says by itself, in the order of the text.
    """
    told: list[Reading] = []
    sector: Coded | None = None
    for reading in readings:
        moves = reading.frame.rule.endswith(_RULE)
        if moves and sector is not None and _recalls(reading):
            told.append(_of(reading, sector))
            continue
        if moves:
            sector = reading.roles.own_sector
        told.append(reading)
    return told


def _of(reading: Reading, sector: Coded) -> Reading:
    targets = [replace(one, sector=None) if one.sector == UNSPECIFIED else one for one in reading.roles.targets]
    return replace(reading, roles=replace(reading.roles, sectors=[sector], targets=targets))


def _recalls(reading: Reading) -> bool:
    """Tell whether a list is one spoken of before, and nothing says what those put on it deal in."""
    frame, roles = reading.frame, reading.roles
    said = [code for code, _ in roles.sectors] + [one.sector for one in roles.targets]
    pointed = frame.object_item.lower in ("list", "blacklist") and lower_at(frame.items, frame.object_at - 1) in _AGAIN
    return pointed and roles.own_sector is None and not any(code not in (None, UNSPECIFIED) for code in said)
