"""What a new package is told to hit, beside the package: "adopted a package against Mali, hitting its oil and gold"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Reading, Target


def with_contents(readings: list[Reading]) -> list[Reading]:
    """Return readings with those of a new package apart from what it newly hits, which is a restriction of its own."""
    return [part for one in readings for part in _parts(one)]


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
