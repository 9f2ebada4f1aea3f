"""Whose ban somebody wants lifted that is on what is his own: "wants the ban on its flights to Israel lifted"."""

from dataclasses import replace

from transforms.coding.model import RELAXING, Frame, Roles, Target
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_WANTS = word_set("want wants wanted need needs needed")
_OWN = word_set("its their his her")
_WITHIN = frozenset({"to", "in", "into", "over", "at"})


def by_other_side(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a ban that is wanted off with who is hit by it, and whose place it is, each for the other."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = verb.above if verb is not None else None
    if verb is None or above is None or verb.relation != "reduced" or frame.action not in RELAXING or roles.senders:
        return roles
    if frame.items[above.at].lower not in _WANTS or len(roles.targets) != 1 or not _is_own(frame.items, verb):
        return roles
    place = roles.targets[0]
    wanting = [one for phrase in above.subject for one in actors_in(frame.items, phrase)]
    wanting = wanting or [one for phrase in above.subject for one in _home(frame.items, phrase)]
    if place.country is None or place.name is not None or not wanting or wanting[0][0] == place.country:
        return roles
    hit = [Target(code, None, place.sector, words) for code, words in wanting]
    return replace(roles, senders=[(place.country, place.words)], targets=hit)


def _is_own(items: list[Item], verb: Verb) -> bool:
    """Tell whether the ban is on what is somebody's own, on its way to another's place."""
    links = [link for one in verb.subject for link in one.links]
    own = bool(links) and links[0].word == "on" and items[links[0].phrase.start].lower in _OWN
    return own and any(link.word in _WITHIN for link in links[1:])


def _home(items: list[Item], phrase: NounPhrase) -> list[tuple[str, str]]:
    """Return the home of a firm that is named ("Air India")."""
    named = (items[at] for at in range(phrase.start, phrase.end) if items[at].kind == "entity")
    return [(one.data.country, one.text) for one in named if one.data.country]
