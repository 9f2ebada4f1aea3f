"""The clause that a verb without a subject of its own belongs to, or that another goes on from."""

from transforms.reading.spans import Item
from transforms.syntax.model import RELATIVE, Verb

_GIVING = frozenset({"permit", "grant", "ease", "lift", "exempt"})
"""Classes of verbs of change by which leave is given, which nobody is given leave to do."""


def ruling_clause(verb: Verb) -> Verb:
    """Return the verb on which one hangs by control: "that bound both sides in *fighting* smugglers" is of "bound"."""
    while verb.relation in ("control", "object control") and verb.above is not None:
        verb = verb.above
    return verb


_OF_NOUNS = frozenset({"relative", "object relative", "reduced", "postmodifier"})
_WHILE = frozenset({"while", "whilst"})


def past_nouns(items: list[Item], verbs: list[Verb], verb: Verb, *, joined: bool) -> Verb | None:
    """Return the verb that a gerund goes on from past what only says which noun is meant; None where nothing does.

    "Renewed it for those who threaten peace, while also deciding …", "banning gear that could do harm and freezing …".
    """
    if items[verb.start - 1].lower in _WHILE:
        return next((one for one in reversed(verbs) if ruling_clause(one).relation not in _OF_NOUNS), None)
    clause = ruling_clause(verbs[-1])
    at = next((at for at, one in enumerate(verbs) if one is clause), 0)
    inside = joined and verbs[-1].form != "gerund" and clause.relation in RELATIVE and at > 0
    return verbs[at - 1] if inside and verbs[at - 1].form == "gerund" else None


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
