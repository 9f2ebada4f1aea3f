"""Who complains of a change that names nobody: "Belarus regretted a US decision to ban travel by officials"."""

from dataclasses import replace

from transforms.coding.model import Roles, Target
from transforms.coding.parties.acting.protest_words import PROTESTING
from transforms.coding.parties.actors import codes_of
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_DEPTH = 3


def with_protesters(items: list[Item], verb: Verb, roles: Roles) -> Roles:
    """Add to a change that names no target who complains of it, where its sentence names no other state."""
    if not roles.senders or any(one.country or one.name for one in roles.targets):
        return roles
    above = verb.above
    for _ in range(_DEPTH):
        if above is None or items[above.at].lower.startswith(PROTESTING):
            break
        above = above.above
    if above is None or not items[above.at].lower.startswith(PROTESTING):
        return roles
    hit = [one for one in subject_actors(items, above)[0] if one[0] not in roles.sender_codes]
    known = {code for code, _ in hit} | roles.sender_codes
    named = {code for item in items if item.kind == "actor" for code in codes_of(item)}
    if not hit or not named <= known:
        return roles
    found = [Target(code, None, None, words) for code, words in dict.fromkeys(hit)]
    return replace(roles, targets=[*roles.targets, *found])
