"""What a clause says of the measure that another acts on: "lifted the sanctions it imposed on two banks in May"."""

from dataclasses import replace

from transforms.coding.model import RELAXING, Reading
from transforms.reading.kinds import MEASURES


def with_shared_measures(readings: list[Reading]) -> list[Reading]:
    """Let what relaxes a measure hit whom the clause hits that says how the same measure came about.

    Both have the measure for their object, at one place of the sentence; the first names neither a target nor a sector.
    """
    made = {
        _place(one): one
        for one in readings
        if one.frame.action == "imposed" and one.verdict.decided and one.roles.names_target_or_sector
    }
    if not made:
        return readings
    return [_filled(one, made.get(_place(one))) for one in readings]


def _place(reading: Reading) -> tuple[int, int]:
    return reading.frame.view.index, reading.frame.object_at


def _filled(reading: Reading, source: Reading | None) -> Reading:
    frame, roles = reading.frame, reading.roles
    if source is None or source is reading or frame.object_kind not in MEASURES or frame.action not in RELAXING:
        return reading
    if roles.names_target_or_sector or source.frame.head <= frame.object_at:
        return reading
    return replace(reading, roles=replace(roles, targets=source.roles.targets, sectors=source.roles.sectors))
