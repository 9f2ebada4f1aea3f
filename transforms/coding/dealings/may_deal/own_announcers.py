"""Whose rule a dealing of his own people abroad is: "Chinese tourists may travel to Palau again, Beijing announced"."""

from dataclasses import replace

from transforms.coding.model import Frame, Target
from transforms.coding.parties.acting.announcers import announcer
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.syntax.model import Verb

_ABROAD = frozenset({"to", "in", "into", "at", "over"})


def of_own_people(frame: Frame, verb: Verb) -> Frame:
    """Return a frame in which the place is hit, where the state of those who go there is the one that says so."""
    roles = frame.roles
    if roles is None or verb.passive or any(one.name is not None for one in roles.targets):
        return frame
    own = {one.country for one in roles.targets}
    told = announcer(frame, set()) if len(own) == 1 and not any(code in own for code, _ in roles.senders) else []
    if not told or {code for code, _ in told} != own:
        return frame
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    places = [code for link in links if link.word in _ABROAD for code in actors_in(frame.items, link.phrase)]
    visited = roles.senders or [one for one in places if one[0] not in own]
    sectors = roles.sectors or [(one.sector, one.words) for one in roles.targets if one.sector]
    targets = [Target(code, None, None, words) for code, words in visited]
    return replace(frame, roles=replace(roles, senders=told, targets=targets, sectors=sectors))
