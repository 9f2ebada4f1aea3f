"""Leave that some get, or for some dealings, so that the measure goes on: "let Chevron pump oil again"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_SOME = word_set("certain some limited restricted partial selected")
_CARRIERS = frozenset({"aviation", "shipping"})
"""Those of whom the first one let is named for all ("let Delta fly to Havana again")."""


def is_for_some(items: list[Item], above: Verb, verb: Verb) -> bool:
    """Tell whether one firm by its name, or some dealings alone, are let: the measure goes on for all others."""
    dealt = (items[at].lower for one in verb.objects for at in range(one.start, one.end))
    heads = [items[one.head] for one in above.objects or verb.subject]
    firms = bool(heads) and all(one.kind == "entity" and one.data.kind == "company" for one in heads)
    carries = any(one.kind == "entity" and one.data.sector in _CARRIERS for one in heads)
    parts = {items[at].lower for one in above.objects for at in range(one.start, one.head)}
    return (firms and not carries) or not _SOME.isdisjoint(dealt) or not _PARTS.isdisjoint(parts)


_PARTS = word_set("most some certain several limited many few selected")
"""Of how many of the goods it is said that they may be sold again."""


_SINGLE = word_set("one single")


def is_single(items: list[Item], above: Verb, verb: Verb) -> bool:
    """Tell whether one firm is licensed to deal in one thing, which is a single export licence and no change."""
    firm = any(items[one.start].lower in ("one", "a") for one in above.objects or verb.subject)
    thing = any({items[at].lower for at in range(one.start, one.head)} & _SINGLE for one in verb.objects)
    return firm and thing and items[above.at].lower.startswith(("licens", "authori", "permit", "allow", "clear", "let"))
