"""Whose measures were lifted, by who gains: "With Norwegian sanctions lifted, Mali can sell its gold again"."""

from dataclasses import replace

from transforms.coding.model import RELAXING, Frame, Roles, Target
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_OPENING = frozenset({"with", "now", "once", "after", "since", "because", "when"})
_GAINING = word_set("can could may will would is are")


def as_gainer(frame: Frame, roles: Roles) -> Roles:
    """Take for the sender who is named before a measure that is gone, where the main clause says that another gains."""
    if frame.action not in RELAXING or frame.voice == "active" or lower_at(frame.items, 0) not in _OPENING:
        return roles
    if len(roles.targets) != 1 or roles.sectors or frame.object_at > frame.head:
        return roles
    named = roles.targets[0]
    before = [one for one in frame.items[: frame.object_at] if one.kind == "actor"]
    whole = named.country is not None and named.name is None and named.sector is None
    if not whole or len(before) != 1 or before[0].data.code != named.country or named.country in OFTEN_HIT:
        return roles
    for verb in frame.view.syntax.verbs.values():
        if verb.at <= frame.head or len(verb.subject) != 1 or verb.form not in ("finite", "copula"):
            continue
        gains = {item.lower for item in frame.items[verb.start : verb.end]} & _GAINING
        gaining = actors_in(frame.items, verb.subject[0])
        if gains and len(gaining) == 1 and gaining[0][0] != named.country:
            target = Target(gaining[0][0], None, None, gaining[0][1])
            return replace(roles, senders=[(named.country or "", named.words)], targets=[target])
    return roles
