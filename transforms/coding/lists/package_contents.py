"""What a new package is told to hit, beside the package: "adopted a package against Mali, hitting its oil and gold"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Reading, Target
from transforms.reading.word_set import word_set


def with_contents(readings: list[Reading]) -> list[Reading]:
    """Return readings with those of a new package apart from what it newly hits, which is a restriction of its own."""
    return [part for one in _with_lists(readings) for part in _parts(one)]


_WHOLES = word_set("package packages round rounds tranche decision decree resolution order move measures sanctions")
_RESTRICTING = frozenset({"imposed", "expanded", "extended"})
_NEAR = 6
"""Sentences back at which the package was told."""


def _with_lists(readings: list[Reading]) -> list[Reading]:
    """Give those whom a package puts on a list those of the package ("the package adds ten names")."""
    found: list[Reading] = []
    last: Reading | None = None
    for one in readings:
        told = _of_package(one, last)
        found.append(one if told is None else told)
        roles = one.roles
        if one.frame.action in _RESTRICTING and roles.senders and any(target.country for target in roles.targets):
            last = one if one.frame.object_kind in ("package", "measure") else last
    return found


def _of_package(reading: Reading, last: Reading | None) -> Reading | None:
    """Return a reading with what it leaves to the package that is its subject; None where it is no such one."""
    frame, roles = reading.frame, reading.roles
    verb = frame.view.syntax.verbs.get(frame.head)
    if last is None or verb is None or not frame.rule.endswith("active.list_move") or not verb.subject:
        return None
    if roles.senders or any(one.country or one.name for one in roles.targets):
        return None
    head = frame.items[verb.subject[0].head].lower.rpartition(" ")[2]
    near = frame.view.section == last.frame.view.section and frame.view.index - last.frame.view.index <= _NEAR
    if head not in _WHOLES or not near:
        return None
    homes = {one.country: Target(one.country, None, None, one.words) for one in last.roles.targets if one.country}
    told = replace(roles, senders=list(last.roles.senders), targets=[*roles.targets, *homes.values()])
    return replace(reading, roles=told)


def _parts(reading: Reading) -> list[Reading]:
    frame, roles = reading.frame, reading.roles
    if frame.object_kind != "package" or frame.action != "expanded":
        return [reading]
    told = [code for code, _ in roles.sectors if code != UNSPECIFIED and (code, _) != roles.own_sector]
    held = [one for one in roles.targets if one.sector or one.name]
    homes = {one.country: Target(one.country, None, None, one.words) for one in roles.targets if one.country}
    if not (told or held):
        return [reading]
    whole = replace(roles, sectors=[], own_sector=None, targets=list(homes.values()))
    holds = replace(frame, action="imposed", object_kind="measure")
    return [replace(reading, roles=whole), replace(reading, frame=holds)]
