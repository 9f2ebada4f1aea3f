"""Those hit or freed just before, of whom assets or sanctions are told again.

"It took two banks off its list. It had frozen their assets in May", "… The sanctions were imposed in May".
"""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import RELAXING, Coded, Reading, Target, lower_words
from transforms.reading.kinds import SANCTIONS
from transforms.reading.word_set import word_set

_BEFORE = 3
"""Items before assets among which "their" stands."""

_NEAR = 2
"""Sentences back at which those stand who are meant."""

_PARTIES = frozenset({"party", "list"})
_WHOLES = word_set("sanctions measures restrictions penalties curbs")
_POINTING = word_set("the these those")


def of_those_hit(reading: Reading, past: list[Reading]) -> Reading:
    """Give "their assets" and "the sanctions" on nobody those who were put on a list just before, or taken off it."""
    frame, roles = reading.frame, reading.roles
    if roles.targets or roles.sectors or not (_are_theirs(reading) or _points_back(reading)):
        return reading
    near = [one for one in past if 0 <= frame.view.index - one.frame.view.index <= _NEAR and _hits_parties(one)]
    told = [one for one in near if one.frame.view is frame.view] or near
    lands = {hit.country for one in told for hit in one.roles.targets if hit.country}
    if not told or len(lands) != 1 or (_points_back(reading) and not _may_be_theirs(reading, told, past)):
        return reading
    targets = {(hit.name, hit.sector): hit for one in told for hit in one.roles.targets}
    sectors: dict[str, Coded] = {one[0]: one for last in told for one in last.roles.sectors}
    specific = [one for one in targets.values() if one.name or one.sector]
    if not specific and not set(sectors) - {UNSPECIFIED}:
        return reading
    hit: list[Target] = list(targets.values())
    return replace(reading, roles=replace(roles, targets=hit, sectors=list(sectors.values()), own_sector=None))


def _are_theirs(reading: Reading) -> bool:
    frame = reading.frame
    if frame.object_kind != "assets":
        return False
    return "their" in lower_words(frame.items[max(0, frame.object_at - _BEFORE) : frame.object_at])


def _points_back(reading: Reading) -> bool:
    """Tell whether a whole measure is only pointed at, of which something was done before ("The sanctions were …")."""
    frame = reading.frame
    if frame.object_kind not in SANCTIONS or frame.object_item.lower not in _WHOLES or not frame.object_at:
        return False
    return frame.items[frame.object_at - 1].lower in _POINTING and frame.action not in RELAXING


def _hits_parties(one: Reading) -> bool:
    return one.frame.object_kind in _PARTIES and one.verdict.decided and not one.frame.view.is_title


def _may_be_theirs(reading: Reading, told: list[Reading], past: list[Reading]) -> bool:
    """Tell whether sanctions may be those on parties let go before, in a text that told of no other measure yet."""
    freed = all(one.frame.action in RELAXING for one in told)
    whole = any(one.frame.object_kind in SANCTIONS and one.frame.view is not reading.frame.view for one in past)
    return freed and not whole
