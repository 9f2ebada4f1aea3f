"""Ships that belong to a fleet of one state, though no flag or name says so: "44 tankers of the shadow fleet"."""

from collections.abc import Mapping

from transforms.coding.model import Coded, SentenceView

_FLEETS = ("shadow fleet", "shadow-fleet", "shadow tanker", "shadow vessel")
_TANKERS = ("tankers", "lng carriers", "crude carriers")
_KINDS = frozenset({"sector", "post"})
_SINCE = 2022
_OWNERS = ("RUS", "IRN", "VEN", "PRK")
"""States with such fleets; where the text names none, it is that of the first."""


def fleet_state(
    view: SentenceView, mentioned: Mapping[str, int], hit: Mapping[str, int], senders: set[str]
) -> Coded | None:
    """Return whose ships a sentence means that names no state.

    A shadow fleet is that of the one such state that the text speaks of most, other tankers of the one that it hits.
    """
    ships = [one for one in view.items if one.kind in _KINDS]
    shadow = next((one.text for one in ships if one.lower.startswith(_FLEETS)), None)
    told = [code for code in _OWNERS if code not in senders]
    if view.year is not None and view.year < _SINCE:
        return None
    if shadow is not None:
        return max(told, key=lambda code: mentioned.get(code, 0)), shadow
    tankers = next((one.text for one in ships if one.lower.endswith(_TANKERS)), None)
    owner = max(told, key=lambda code: hit.get(code, 0))
    return (owner, tankers) if tankers is not None and hit.get(owner, 0) else None
