"""The roles of what only says that another is followed: "with Norway following suit"."""

from transforms.coding.model import Frame, Roles
from transforms.coding.party_phrases import party_targets
from transforms.coding.subjects import find_subject
from transforms.coding.verb_roles import subject_actors
from transforms.syntax.model import Verb


def echo_roles(frame: Frame, verb: Verb) -> Roles:
    """Return who does what another did ("with Norway following suit"), and to whom if that is said."""
    senders, _ = subject_actors(frame.items, verb)
    nearest = find_subject(frame, set())
    if set(senders) < set(nearest):
        senders = nearest
    targets = [
        one
        for link in verb.links
        if link.word in ("to", "against", "on", "towards", "with")
        for one in party_targets(frame.items, link.phrase, link.phrase.links, frame.view.year).targets
    ]
    return Roles(senders=senders, targets=[one for one in targets if (one.country, one.words) not in senders])
