"""Whose goods a change is on whose roles name no state: to whom its sentence says that they go, or from whom."""

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
