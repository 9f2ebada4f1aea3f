"""Measures that somebody takes in order to do something, and so does it: "implemented measures to freeze assets"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_TAKING = word_set("take takes taking took taken adopt adopts adopted")
_MAKING = word_set(
    "implement implements implementing implemented introduce introduces introducing introduced enact enacts enacted "
    "impose imposes imposing imposed apply applies applied institute instituted enforce enforced"
)
_MEASURES = word_set("measure measures action actions step steps")
_LAWMAKERS = ("lawmaker", "senator", "congress", "deput", "legislator", "representative", "mp", "parliament", "house")


def takes_measures(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says that measures are taken; what lawmakers introduce is a bill still."""
    inner = (link.phrase for one in verb.objects for link in one.links if link.word == "including")
    things = {items[one.head].lower for one in (*verb.objects, *inner)}  # "sanctions, including measures to ban …"
    if items[verb.at].lower in _TAKING:
        return not things.isdisjoint(_MEASURES)
    bill = any(items[one.head].lower.startswith(_LAWMAKERS) for one in verb.subject)
    return items[verb.at].lower in _MAKING and "measures" in things and not bill
