"""Bans that a noun names beside a measure, and that share its fate: "lifted the embargo and the freezing of assets"."""

from dataclasses import replace

from transforms.coding.model import RELAXING, Frame, Roles, SentenceView, Target
from transforms.coding.verbs.verb_objects import acted_on, verb_voice
from transforms.syntax.model import NounPhrase

_SHARED = RELAXING | {"extended", "imposed", "reinstated"}
_VOICES = frozenset({"active", "passive"})


def shared_bans(view: SentenceView, found: list[Frame]) -> list[Frame]:
    """Return frames with what a verb does to the first of its objects done to the bans beside that too."""
    if len(found) < len(("embargo", "freezing")):
        return found
    return [_shared(view, one, found) or one for one in found]


def _shared(view: SentenceView, ban: Frame, found: list[Frame]) -> Frame | None:
    if ban.voice != "nominal" or ban.action != "imposed" or ban.roles is None:
        return None
    for other in found:
        verb = view.syntax.verbs.get(other.head)
        if verb is None or other.action not in _SHARED or other.voice not in _VOICES:
            continue
        objects = acted_on(view.items, verb, verb_voice(verb))
        if len(objects) > 1 and any(_heads(one, ban.head) for one in objects):
            return _with(ban, ban.roles, other)
    return None


def _heads(phrase: NounPhrase, at: int) -> bool:
    return phrase.start <= at < phrase.end


def _with(ban: Frame, roles: Roles, other: Frame) -> Frame:
    """Return the frame of a ban that shares the fate of another, and those hit where it names none of its own."""
    above = other.roles or Roles()
    acting = above.sender_codes
    hit = [one for one in roles.targets if one.name or one.country is None or one.country not in acting]
    if not any(one.name or one.country for one in hit):
        hit = [Target(one.country, None, None, one.words) for one in above.targets if one.country] or hit
    return replace(
        ban,
        clause=other.clause,
        trigger=other.trigger,
        action=other.action,
        object_kind="measure",
        voice=other.voice,
        rule=f"{other.voice}.{other.trigger}.beside",
        roles=replace(roles, senders=above.senders or roles.senders, targets=hit),
    )
