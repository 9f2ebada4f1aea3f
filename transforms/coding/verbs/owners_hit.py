"""Whose measure it is when another ends or prolongs it: "the UN lifted Iraq's oil embargo" was an embargo on Iraq."""

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_OWN_ACTS = frozenset({"lift", "ease", "suspend", "extend", "reinstate", "expand"})
"""Classes of verbs for what only those do whose measure it is."""


def owners_hit(items: list[Item], verb: Verb, senders: list[Coded], named: Named) -> list[Target]:
    """Return the states whose measure another eases, lifts or prolongs, and on whom it is, if nobody else is named.

    Args:
        items: the sentence.
        verb: what is done to the measure, in the active voice.
        senders: who does it.
        named: the parties that the measure's phrase names, among them its owners.
    """
    acting = {code for code, _ in senders}
    own = any(one.data.name in _OWN_ACTS for one in items[verb.at].senses_of("trigger"))
    if not own or not acting or named.targets:
        return []
    others = [(code, words) for code, words in named.owners if code not in acting]
    lands = len(others) == len(named.owners) and all(code not in BODIES for code, _ in others)
    return [Target(code, None, None, words) for code, words in others] if lands else []
