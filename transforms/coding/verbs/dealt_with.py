"""With whom a dealing is that a pronoun names: "outlawed sales of arms to Chad and then stopped all trade with it"."""

from transforms.coding.model import Coded, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.noun_phrases import Core
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_WITH_WHOM = frozenset({"with", "to", "from"})


def dealt_with(items: list[Item], verb: Verb, core: Core, senders: list[Coded]) -> list[Target]:
    """Return the state named last before a verb, and no sender, where its object is a dealing with "it"."""
    links = [*core.links, *verb.links]
    if not any(one.word in _WITH_WHOM and items[one.phrase.head].lower == "it" for one in links):
        return []
    acting = {code for code, _ in senders}
    for item in reversed(items[: verb.start]):
        if item.kind != "actor":
            continue
        codes = [code for code in codes_of(item) if code not in acting]
        return [Target(code, None, None, item.text) for code in codes] if len(codes) == 1 else []
    return []
