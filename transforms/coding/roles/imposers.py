"""Whose a measure is that is eased or ends, where only its own clause says so: "those imposed by Mali were dropped"."""

from dataclasses import replace

from transforms.coding.model import RELAXING, Coded, Frame, Roles
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.kinds import MEASURES
from transforms.syntax.model import Verb

_IMPOSING = "impose"
_OF_OBJECT = frozenset({"object relative"})


def by_imposer(frame: Frame, roles: Roles) -> Roles:
    """Return the roles with who imposed what is undone now, where nobody is said to undo it."""
    verb = frame.view.syntax.verbs.get(frame.head)
    undoes = frame.action in RELAXING and frame.object_kind in MEASURES and frame.voice == "passive"
    if verb is None or roles.senders or not undoes or not verb.subject:
        return roles
    start, hit = verb.subject[0].head, {one.country for one in roles.targets}
    for one in frame.view.syntax.verbs.values():
        if start <= one.at < frame.head and _imposes(frame, one):
            found = [who for who in _agents(frame, one) if who[0] not in hit]
            if found:
                return replace(roles, senders=found)
    return roles


def _imposes(frame: Frame, verb: Verb) -> bool:
    return any(sense.data.name == _IMPOSING for sense in frame.items[verb.at].senses_of("trigger"))


def _agents(frame: Frame, verb: Verb) -> list[Coded]:
    """Return who imposed it: whom "by" names, or the subject of a clause that tells of it ("that Mali had imposed")."""
    links = [link.phrase for link in verb.links if link.word == "by" and link.verb is None]
    phrases = verb.subject if verb.relation in _OF_OBJECT else links
    return [one for phrase in phrases for one in actors_in(frame.items, phrase)]
