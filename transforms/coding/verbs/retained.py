"""What is kept from somebody: "they were denied entry to Russia", where the object of the passive is the dealing."""

from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

REFUSING = ("deni", "deny", "refus")


def retained(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return the dealings that stand as objects after a passive "denied" or "refused"; its subject is who is hit."""
    if not verb.passive or not items[verb.at].lower.startswith(REFUSING):
        return []
    cores = [(phrase, core_of(items, phrase)) for phrase in verb.objects]
    return [phrase for phrase, core in cores if core is not None and core.kind == "dealing"]


def leave_to_giver(items: list[Item], verb: Verb, named: Named) -> None:
    """Take whose service is denied for who denies it, and not for who is hit ("were denied Norwegian services")."""
    for phrase in retained(items, verb):
        told = {code for item in items[phrase.start : phrase.end] for code in codes_of(item)}
        acting = [one for one in named.targets if one.country in told and one.name is None]
        named.agents += [(one.country, one.words) for one in acting if one.country]
        named.targets = [one for one in named.targets if one not in acting]
