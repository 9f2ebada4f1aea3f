"""Regimes of a theme, which hit no country that the text names elsewhere: "set up a regime against cyber attacks"."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.legal_acts.themes import THEMES
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.kinds import SANCTIONS
from transforms.reading.word_set import word_set

_REGIMES = word_set("regime regimes programme programmes program programs framework frameworks authority authorities")
_AGAINST = word_set("against on for over targeting concerning")
_BEFORE, _BEHIND = 4, 5


def with_theme(frame: Frame, roles: Roles) -> Roles:
    """Return roles with the theme of the regime that is made or changed, where the sentence names nobody hit."""
    said = {item.text for item in frame.items}
    if frame.object_kind not in SANCTIONS or any(
        (one.country or one.name) and one.words in said for one in roles.targets
    ):
        return roles  # what is only recalled was said of another regime
    if frame.object_item.lower.rpartition(" ")[2] not in _REGIMES:
        return roles
    if {code for one in frame.items for code in codes_of(one)} - {*roles.sender_codes, *USUAL_SENDERS, *BODIES}:
        return roles
    theme = _theme(frame)
    if theme is None:
        return roles
    return replace(roles, targets=[Target(None, theme, None, theme)], sectors=[], own_sector=None)


def _theme(frame: Frame) -> str | None:
    """Return the theme that stands before a regime, or behind "against"."""
    items, at = frame.items, frame.object_at
    near = [item.lower for item in items[max(0, at - _BEFORE) : at]]
    behind = [item.lower for item in items[at + 1 : at + 1 + _BEHIND]]
    near += behind if behind and behind[0] in _AGAINST else []
    told = " " + " ".join(near)
    return next((name for name, stems in THEMES if any(f" {stem}" in told for stem in stems)), None)
