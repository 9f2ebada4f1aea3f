"""Of whom a relative clause tells that hangs on a noun's owner: "dismissed the case of a banker who was listed"."""

from transforms.coding.model import SentenceView
from transforms.coding.parties.noun_phrases import core_of
from transforms.reading.spans import lower_at
from transforms.syntax.model import NounPhrase, Verb

RELATIVES = frozenset({"who", "which", "that"})
_RULING = ("dismiss", "reject", "refus", "uph", "annul", "overturn", "quash", "hear", "heard", "turn", "grant")


def party_of_relative(view: SentenceView, verb: Verb) -> NounPhrase | None:
    """Return the party right before "who", where what it hangs on is nothing that anybody lists."""
    if verb.relation != "relative" or not verb.passive or len(verb.subject) != 1:
        return None
    at = verb.start - 1
    if lower_at(view.items, at) not in RELATIVES:
        return None
    end = at - (lower_at(view.items, at - 1) == ",")
    whole = verb.subject[0]
    core = core_of(view.items, whole)
    if core is not None or not whole.links:
        return None
    link = next((one for one in whole.links if one.phrase.end == end and one.word == "of"), None)
    inner = None if link is None else core_of(view.items, link.phrase)
    return link.phrase if link is not None and inner is not None and inner.kind == "party" else None


def ruled_by(view: SentenceView, verb: Verb, phrase: NounPhrase) -> bool:
    """Tell whether the clause before tells of a ruling on what the party brought, by whoever listed it."""
    return any(
        view.items[one.at].lower.startswith(_RULING)
        and any(held.start <= phrase.start < held.last for held in one.objects)
        for one in view.syntax.verbs.values()
        if one.at < verb.at and not one.passive
    )
