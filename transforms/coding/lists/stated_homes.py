"""Whose goods a change is on whose roles name no state: to whom its sentence says that they go, or from whom."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Reading, Target
from transforms.coding.parties.actors import codes_of
from transforms.reading.word_set import word_set

_DIRECTIONS = word_set("to on against from with")


def stated_home(model: Reading) -> Target | None:
    """Return the country that the model's sentence says goods go to or come from, where its roles name none."""
    items = model.frame.items
    for at in range(1, len(items)):
        if items[at].kind == "actor" and items[at - 1].lower in _DIRECTIONS:
            for code in codes_of(items[at]):
                if code not in model.roles.sender_codes and code not in BODIES:
                    return Target(code, None, None, items[at].text)
    return None


def placed_at(targets: list[Target], home: Target | None, model: Reading) -> list[Target]:
    """Return those listed with the home of those hit where they have none, or only that of who makes the change.

    From the latter others are kept: "a ban on flights to and from France", by France.
    """
    if home is None:
        return targets
    found = [one if one.country else replace(one, country=home.country) for one in targets]
    own = model.roles.sender_codes
    if home.country in own or home.name is not None:
        return found
    return [replace(home, sector=None) if one.country in own and one.name is None else one for one in found]
