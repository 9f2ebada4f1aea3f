"""The actors that a noun phrase itself names, without what hangs on it."""

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded
from transforms.coding.parties.actors import codes_of, is_of_another, only_describes
from transforms.coding.parties.crossings import says_base
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.coding.parties.victims import is_victim
from transforms.reading.spans import Item, lower_at
from transforms.syntax.model import NounPhrase


def own_actors(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the first state or body that a phrase names, or the body rather than a state."""
    kinds = ("actor", "group", "anaphor")
    places = [at for at in range(phrase.start, phrase.end) if items[at].kind in kinds and not only_describes(items, at)]
    places = [at for at in places if not (is_victim(items, at) or says_base(items, at))]
    if not places:
        return []
    if is_of_another(items, phrase):
        return [(code, items[phrase.head].text) for code in codes_of(items[phrase.head])]
    bodies = [at for at in places if items[at].kind == "actor" and items[at].data.code in BODIES]
    at = bodies[0] if bodies else places[0]
    if (
        items[phrase.head].text.endswith(("Act", "Bill"))
        and items[at].kind == "actor"
        and items[at].data.code not in USUAL_SENDERS
    ):
        return []  # "the Burma Freedom and Democracy Act" is no act of Burma's
    joined = [one for one in places if one != at and lower_at(items, one - 1) in ("-", "/", "–")]
    return [(code, items[one].text) for one in [at, *joined] for code in codes_of(items[one])]
