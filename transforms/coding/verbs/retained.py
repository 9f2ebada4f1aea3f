"""What is kept from somebody: "they were denied entry to Russia", where the object of the passive is the dealing."""

from transforms.coding.parties.noun_phrases import core_of
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

_DENYING = ("deni", "deny", "refus")


def retained(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return the dealings that stand as objects after a passive "denied" or "refused"; its subject is who is hit."""
    if not verb.passive or not items[verb.at].lower.startswith(_DENYING):
        return []
    cores = [(phrase, core_of(items, phrase)) for phrase in verb.objects]
    return [phrase for phrase, core in cores if core is not None and core.kind == "dealing"]
