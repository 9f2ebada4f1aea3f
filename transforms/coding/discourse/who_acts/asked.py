"""Whom a plea told by a noun asks to act: "an appeal to the United States to end its embargo was made in Lusaka"."""

from transforms.coding.model import Coded
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_ASKING = ("appeal", "call", "plea", "demand", "request", "petition", "letter", "invitation", "exhortation", "message")
_OF_WHOM = frozenset({"to", "on", "upon"})


def asked_of(items: list[Item], verb: Verb, hit: set[str]) -> list[Coded]:
    """Return the states that a plea is addressed to, where an infinitive says what they are to do."""
    if verb.form != "infinitive" or verb.passive or len(verb.subject) != 1:
        return []
    plea = verb.subject[0]
    if not items[plea.head].lower.startswith(_ASKING):
        return []
    links = [link for link in plea.links if link.word in _OF_WHOM and link.at < verb.start]
    found = [code for link in links[:1] for code in actors_in(items, link.phrase)]
    return [code for code in found if code[0] not in hit]
