"""Whose sanctions as a whole are prolonged: "Washington freed the bank. The EU extended its own sanctions"."""

from dataclasses import replace

from schemas.vocabulary import Action
from transforms.coding.model import Reading, Target, lower_words
from transforms.reading.word_set import word_set

_WHOLES = word_set("sanctions measures restrictions penalties curbs")
_OWNING = frozenset({"its", "their"})
_NEAR = 4
"""Words before a measure within which it is said whose it is."""


def of_whole_regime(reading: Reading, past: list[Reading]) -> Reading:
    """Let sanctions that are prolonged be on the whole state, where only another's were told to be on one of its firms.

    A term is set for what one's own acts made, so that what others did to a firm says nothing of it.
    """
    frame, roles = reading.frame, reading.roles
    if frame.action != Action.EXTENDED or frame.object_item.lower.rpartition(" ")[2] not in _WHOLES:
        return reading
    before = lower_words(frame.items[max(0, frame.object_at - _NEAR) : frame.object_at])
    if not roles.senders or not roles.targets or before.isdisjoint(_OWNING):
        return reading
    here = {item.text for item in frame.items}
    if any(one.country is None or one.words in here for one in roles.targets):
        return reading
    hit = {one.country for one in roles.targets}
    told = [one for one in past if hit & {party.country for party in one.roles.targets}]
    if not told or any(one.roles.sender_codes & roles.sender_codes for one in told):
        return reading
    whole = [Target(one.country, None, None, one.words) for one in roles.targets]
    return replace(reading, roles=replace(roles, targets=whole, sectors=[], own_sector=None))
