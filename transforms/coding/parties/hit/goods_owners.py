"""Whose goods a pronoun says they are: "Mali condemned Norway's decision to ban imports of its cotton"."""

from collections.abc import Iterator
from dataclasses import replace

from transforms.coding.model import Clause, Coded, Roles, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.noun_phrases import Core
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_OWN = word_set("its their his her")


def with_owners(clause: Clause, verb: Verb, core: Core, roles: Roles) -> Roles:
    """Add to a change that says of goods only that they are somebody's who that is: no sender, named before.

    Args:
        clause: that of the change.
        verb: the verb of the change.
        core: what it acts on.
        roles: what the change itself names.
    """
    if not roles.senders or any(one.country or one.name for one in roles.targets):
        return roles
    if not any(_is_owned(clause, one) for one in (core.phrase, *(link.phrase for link in core.links))):
        return roles
    found = next((one for one in _named_before(clause, verb) if one[0] not in roles.sender_codes), None)
    if found is None:
        return roles
    paired = [(one.sector, one.words) for one in roles.targets if one.sector]
    return replace(roles, targets=[Target(found[0], None, None, found[1])], sectors=[*roles.sectors, *paired])


def _is_owned(clause: Clause, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names goods and says that they are somebody's; a state's own dealings are another thing."""
    own = clause.items[phrase.start : phrase.end]
    if not own or own[0].lower not in _OWN or any(one.kind == "measure" for one in own):
        return False
    return any(one.kind == "sector" and one.data.kind == "goods" for one in own)


def _named_before(clause: Clause, verb: Verb) -> Iterator[Coded]:
    """Yield who a verb above says has it done, then the states named before the verb, the nearest first."""
    above = verb.above
    if above is not None:
        yield from (one for phrase in above.subject for one in actors_in(clause.items, phrase))
    for item in reversed(clause.items[: verb.at]):
        if item.kind in ("actor", "group"):
            yield from ((code, item.text) for code in codes_of(item))
