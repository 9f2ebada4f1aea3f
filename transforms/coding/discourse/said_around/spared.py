"""Exemptions that come with a new ban and say only what it spares: "closed its ports; fishing boats are exempted"."""

from transforms.coding.model import RESTRICTING, Reading, lower_words
from transforms.coding.parties.acting.agents import SPARING
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.word_set import word_set

_WINDING = word_set("wind wound winding wind-down winding-down divest divestment orderly") | {
    "wind down",
    "winding down",
}
_LATER = word_set("now later since subsequently meanwhile then afterwards")
_EXCEPTIONS = ("exception", "exemption", "carve")
_NEAR = 3
"""Sentences after a ban, the numbers of items among them, in which it is still told what that spares."""

_BEHIND = 4
"""Items behind a clause among which its day may stand ("had been let through since May")."""
_WHEN = word_set("when as while because")
_RENEWING = ("renew", "extend", "prolong", "reissu", "re-issu", "restor", "widen", "broaden", "expand", "updat")
"""How verbs begin by which a relief is told that was there before, as no new ban's is."""


def without_spared(readings: list[Reading]) -> list[Reading]:
    """Leave out an exemption told in the sentence of a new ban or right after it, or a time to wind down business."""
    found: list[Reading] = []
    ban: Reading | None = None
    for one in readings:
        if ban is not None and _belongs_to(one, ban):
            continue
        found.append(one)
        if one.verdict.decided and one.frame.action in RESTRICTING:
            ban = one
    return found


def _belongs_to(one: Reading, ban: Reading) -> bool:
    """Tell whether a relief is only what a ban leaves out."""
    frame = one.frame
    told_alone = _is_recalled(one)
    if frame.action != "eased" or not (one.verdict.decided or told_alone):
        return False
    if not 0 <= frame.view.index - ban.frame.view.index <= _NEAR or frame.view.section != ban.frame.view.section:
        return False
    if frame.view.is_title or (one.roles.senders and not one.roles.sender_codes & ban.roles.sender_codes):
        return False
    if _is_later(one, ban):
        return False
    winds_down = bool(lower_words(frame.items) & _WINDING)
    spares = frame.trigger == "exempt" and frame.object_kind in ("party", "dealing")
    excepts = frame.view is ban.frame.view and frame.object_item.lower.startswith(_EXCEPTIONS)
    return winds_down or spares or excepts or told_alone or _is_clause_of(one)


def _is_recalled(one: Reading) -> bool:
    """Tell whether a relief says itself of nothing from what it is, so that the ban before it says so."""
    frame = one.frame
    here = {item.text for item in frame.items}
    named = any(hit.words in here for hit in one.roles.targets)
    new = frame.trigger == "grant" and not frame.head_item.lower.startswith(_RENEWING)
    spares = frame.object_kind == "relief" and frame.object_item.lower.endswith(SPARING)
    return spares and new and not named and bool(one.roles.targets)


def _is_clause_of(one: Reading) -> bool:
    """Tell whether a relief is told as a part of the act: "Exemptions are granted for food"."""
    frame = one.frame
    is_relief = frame.object_kind in ("relief", "reliefnoun") and frame.voice == "passive"
    return is_relief and not one.roles.senders and verb_group(frame) in (["is"], ["are"])


def _is_later(one: Reading, ban: Reading) -> bool:
    """Tell whether a relief is told as a step of its own: it has a date, or "now", or the ban is long there."""
    frame, view = one.frame, one.frame.view
    told = frame.head if view is ban.frame.view and frame.left <= ban.frame.head else frame.left
    behind = frame.items[frame.right : frame.right + _BEHIND]
    aside = next((at for at, item in enumerate(behind) if item.lower in _WHEN), len(behind))
    start, end = frame.items[told].start, frame.items[min(frame.right + aside, len(frame.items)) - 1].end
    dated = any(start <= date.start < end and date.role != "until" for date in view.dates)
    before = view is ban.frame.view and frame.head < ban.frame.head
    return dated or before or bool(lower_words(frame.items[frame.left : frame.head]) & _LATER)
