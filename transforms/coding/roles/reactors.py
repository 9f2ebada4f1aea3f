"""Who reacts to measures that a name before them calls somebody's: "Mali welcomed the end of Chadian sanctions"."""

from dataclasses import replace

from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.acting.protest_words import PROTESTING
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.reading.kinds import SANCTIONS

_REACTING = (
    *PROTESTING, "welcom", "hail", "prais", "applaud", "reject", "call", "demand", "urg", "plead", "suffer", "appeal",
    "defi", "shrug", "respond", "react",
)  # fmt: skip
"""How verbs begin whose subject speaks of what others do to it."""


def as_reactor(frame: Frame, roles: Roles) -> Roles:
    """Return roles with who reacts as the one that is hit, where only a name before the measure says whose it is.

    "Chadian sanctions" may be Chad's or against Chad; of those that never act alone the one who speaks of them is hit.
    """
    if frame.object_kind not in SANCTIONS or roles.senders or len(roles.targets) != 1:
        return roles
    owner, before = roles.targets[0], frame.items[frame.object_at - 1] if frame.object_at else None
    if owner.name or owner.country is None or before is None or owner.country not in codes_of(before):
        return roles
    found = _reactor(frame, owner.country)
    if found is None or owner.country in USUAL_SENDERS | OFTEN_HIT:
        return roles
    return replace(
        roles,
        senders=[(owner.country, owner.words)],
        targets=[replace(owner, country=found.country, words=found.words)],
    )


def _reactor(frame: Frame, other: str) -> Target | None:
    """Return the state that reacts before a change, unless it is one of those that often act together."""
    for verb in frame.view.syntax.verbs.values():
        if verb.at < frame.object_at and frame.items[verb.at].lower.startswith(_REACTING):
            found = [one for phrase in verb.subject for one in actors_in(frame.items, phrase)]
            if found and not any(code in USUAL_SENDERS or code == other for code, _ in found):
                return Target(found[0][0], None, None, found[0][1])
    return None
