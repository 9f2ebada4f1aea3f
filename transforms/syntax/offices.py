"""Persons and their offices: an office that a comma brings says for whom its holder acts."""

from transforms.reading.kinds import LEADERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_OFFICES = word_set(
    "chief general president minister ambassador envoy head representative commissioner coordinator chairman "
    "chairwoman chair secretary director chancellor premier leader spokesman spokeswoman governor mediator "
    "administrator"
)


def in_office(items: list[Item], subject: list[NounPhrase]) -> list[NounPhrase]:
    """Return in which office a leader acts where a comma brings it: "Kaja Kallas, the EU's foreign policy chief"."""
    if len(subject) != 2:
        return subject
    name, office = subject
    of_name = items[name.head].kind == "actor" and items[name.head].data.kind in LEADERS
    if not of_name or items[name.end].lower != "," or office.start != name.end + 1:
        return subject
    words = {word for item in items[office.start : office.end] for word in item.lower.replace("-", " ").split(" ")}
    return [office] if words & _OFFICES else subject
