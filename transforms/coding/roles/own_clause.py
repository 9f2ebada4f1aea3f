"""Whom a package hits where another did something to a party just before: "London listed X, while Bern adopted a …".

The party is that of the other's own step. What it tells of the package is the land alone.
"""

from dataclasses import replace

from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.hit.of_packages import is_package
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.syntax.model import Verb


def of_own_clause(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a package without the parties and goods that the step of another before it is on."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if not is_package(frame) or verb is None or not verb.subject:
        return roles
    start = verb.subject[0].start
    if not roles.targets or not _another_acts(frame, verb, start):
        return roles
    own = {item.text for item in frame.items[start:]}
    lands = {one.country for one in roles.targets if one.words in own and one.country is not None}
    kept = [one if one.words in own else Target(one.country, None, None, one.words) for one in roles.targets]
    kept = [one for one in kept if one.words in own or one.country is not None]
    targets = list({(one.country, one.name): one for one in kept if one.name or not lands or one.words in own}.values())
    return replace(roles, targets=targets, sectors=[one for one in roles.sectors if one[1] in own])


def _another_acts(frame: Frame, verb: Verb, start: int) -> bool:
    """Tell whether another is the subject of a verb of its own before the one who makes the package."""
    doers = {code for one in verb.subject for code, _ in actors_in(frame.items, one)}
    before = (one for one in frame.view.syntax.verbs.values() if one.end <= start and one.form == "finite")
    acting = ({code for one in each.subject for code, _ in actors_in(frame.items, one)} for each in before)
    return any(found and found.isdisjoint(doers) for found in acting)
