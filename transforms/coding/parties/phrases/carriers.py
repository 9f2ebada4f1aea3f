"""Firms behind "by" whose own dealing is barred: "a ban on flights by South African Airways"."""

from transforms.coding.parties.named.phrase_parties import Named, Scope, add_phrase
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase
from transforms.syntax.noun_classes import BLOCS


def add_carrier(named: Named, items: list[Item], phrase: NounPhrase, scope: Scope) -> None:
    """Add a named company that deals itself; states told as a bloc act ("by the Dutch and other Western countries")."""
    made = phrase.start > 1 and items[phrase.start - 2].kind == "trigger"  # "sanctions imposed by the West"
    head = items[phrase.head]
    if head.kind == "entity" and head.data.name not in BLOCS and not named.targets and not made:
        add_phrase(named, items, phrase, scope)
