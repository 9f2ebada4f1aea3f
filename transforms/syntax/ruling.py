"""The clause that a verb without a subject of its own belongs to, or that another goes on from."""

from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_GIVING = frozenset({"permit", "grant", "ease", "lift", "exempt"})
"""Classes of verbs of change by which leave is given, which nobody is given leave to do."""


def ruling_clause(verb: Verb) -> Verb:
    """Return the verb on which one hangs by control: "that bound both sides in *fighting* smugglers" is of "bound"."""
    while verb.relation in ("control", "object control") and verb.above is not None:
        verb = verb.above
    return verb


def past_leave(items: list[Item], before: Verb, verb: Verb) -> Verb:
    """Return the verb that another goes on from: "will permit airlines to fly to Mali and allow imports of gold".

    Whoever gives leave goes on, and not those who are given it.
    """
    if not _gives(items, verb):
        return before
    while before.relation == "object control" and before.above is not None and _gives(items, before.above):
        before = before.above
    return before


def _gives(items: list[Item], verb: Verb) -> bool:
    return any(one.data.name in _GIVING for one in items[verb.at].senses_of("trigger"))
