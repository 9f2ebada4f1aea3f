"""Ships that belong to a fleet of one state, though no flag or name says so: "44 tankers of the shadow fleet"."""

from collections.abc import Mapping

from transforms.coding.model import Coded, SentenceView

_FLEETS = ("shadow fleet", "shadow-fleet", "shadow tanker", "shadow vessel")
_KINDS = frozenset({"sector", "post"})
_SINCE = 2022
_OWNERS = ("RUS", "IRN", "VEN", "PRK")
"""States with such fleets; where the text names none, it is that of the first."""


def fleet_state(view: SentenceView, mentioned: Mapping[str, int], senders: set[str]) -> Coded | None:
    """Return whose shadow fleet a sentence means that names no state: the one such that the text speaks of most."""
    words = next((one.text for one in view.items if one.kind in _KINDS and one.lower.startswith(_FLEETS)), None)
    if words is None or (view.year is not None and view.year < _SINCE):
        return None
    told = [code for code in _OWNERS if code not in senders]
    return max(told, key=lambda code: mentioned.get(code, 0)), words
