"""Ways of transport that make up all of it: "cut all air, sea and land links" is a ban on transport in general.

So is "an air, sea and land blockade".
"""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Frame

_WAYS = frozenset({"aviation", "shipping", "rail_road", "telecoms"})
_MANY = 3
_ALL = frozenset({"all", "every", "any"})
_REACH = 8
"""Items before the first of them among which "all" stands."""


def as_whole_transport(frames: list[Frame]) -> list[Frame]:
    """Return the frames of a verb, as one for transport in general where they name three ways of it or more."""
    if not frames or any(not _is_of_ways(one) for one in frames):
        return frames
    told = [code for one in frames if one.roles is not None for code, _ in one.roles.sectors] or [UNSPECIFIED]
    plain = sum(one.roles is not None and (not one.roles.sectors or _is_by_land(one)) for one in frames)
    if len({*told}) + bool(plain and UNSPECIFIED not in told) < _MANY or not {*told} & _WAYS - {"telecoms"}:
        return frames
    whole = next((one for one in frames if one.roles is not None and one.roles.targets), frames[0])
    if whole.roles is None:
        return frames
    if plain == 0 and UNSPECIFIED not in told and not _says_all(whole):
        return frames
    words = whole.items[whole.object_at].text
    return [replace(whole, roles=replace(whole.roles, sectors=[(UNSPECIFIED, words)], own_sector=None))]


def _says_all(frame: Frame) -> bool:
    """Tell whether links are said to be cut altogether ("all air, rail and sea links")."""
    low, high = sorted((frame.head, frame.object_at))
    return not _ALL.isdisjoint(item.lower for item in frame.items[max(0, low - _REACH) : high])


def _is_of_ways(frame: Frame) -> bool:
    """Tell whether a frame is of nothing but a way of transport, or of transport without more."""
    if frame.roles is None or frame.object_at >= len(frame.items):
        return False
    if frame.object_kind != "dealing" and not _is_blockade(frame):
        return False
    if any(one.name is not None or one.sector is not None for one in frame.roles.targets):
        return False
    return all(code in _WAYS or code == UNSPECIFIED for code, _ in frame.roles.sectors)


def _is_blockade(frame: Frame) -> bool:
    """Tell whether a measure shuts a way of transport: "a land, sea and air blockade"."""
    heads = (item.lower.rpartition(" ")[2] for item in frame.items[frame.object_at : frame.object_at + _SHARED])
    return any(word in _SHUTTING for word in heads)


def _is_by_land(frame: Frame) -> bool:
    return frame.object_kind != "dealing" and frame.items[frame.object_at].lower.partition(" ")[0] == "land"


_SHUTTING = frozenset({"blockade", "blockades"})
_SHARED = 6
"""Items within which the noun stands that the ways share ("land, sea and air blockade")."""
