"""Liftings that are told again behind what was not lifted: "ended its ban on Mali, not that on Chad. The ban was …"."""

from dataclasses import replace

from transforms.coding.model import RELAXING, Reading


def as_told_again(readings: list[Reading]) -> list[Reading]:
    """Return the readings, a lifting of "the embargo" told again as that of whom it was lifted for before.

    Whom the text named last may be one for whom nothing was lifted, and who is freed wrongly costs most.
    """
    found: list[Reading] = []
    for one in readings:
        first = _first(one, found) if _recalls(one) else None
        found.append(one if first is None else replace(one, roles=replace(one.roles, targets=first.roles.targets)))
    return found


def _recalls(one: Reading) -> bool:
    """Tell whether a decided lifting names nobody in its own sentence, and is on whom one before named."""
    if one.frame.action not in RELAXING or not one.verdict.decided or not one.roles.targets:
        return False
    here = {item.text for item in one.frame.items}
    return all(hit.country and not hit.name and hit.words not in here for hit in one.roles.targets)


def _first(one: Reading, before: list[Reading]) -> Reading | None:
    """Return the lifting of such a measure told before, where none was of whom the recalled measure is on."""
    like = [
        other
        for other in before
        if other.frame.action == one.frame.action
        and other.verdict.decided
        and other.frame.view.section == one.frame.view.section
        and other.roles.targets
    ]
    hit = {target.country for target in one.roles.targets}
    if not like or any(hit & {target.country for target in other.roles.targets} for other in like):
        return None
    same = [other for other in like if _sectors(other) == _sectors(one)]
    return same[0] if same else None


def _sectors(one: Reading) -> set[str]:
    told = {code for code, _ in one.roles.sectors} | {hit.sector for hit in one.roles.targets if hit.sector}
    own = one.roles.own_sector
    return told | ({own[0]} if own is not None else set())
