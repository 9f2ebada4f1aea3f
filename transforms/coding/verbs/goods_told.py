"""Goods that a sentence speaks of before a ban or a pronoun: "Malian gold is back: France has lifted its ban"."""

from collections.abc import Iterator

from transforms.coding.model import SentenceView
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase

_ABOUT = frozenset({"of", "for", "with", "to", "on"})


def goods_before(view: SentenceView, at: int, apart: set[str]) -> Named | None:
    """Return what goods of another land hit that stand before a place in its sentence, the last first.

    Args:
        view: the sentence.
        at: where the ban stands, or the pronoun.
        apart: the codes of those who make the change, whose own goods are not meant.
    """
    phrase = goods_phrase(view, at, apart)
    return None if phrase is None else party_targets(view.items, phrase, phrase.links, view.year)


def goods_phrase(view: SentenceView, at: int, apart: set[str]) -> NounPhrase | None:
    """Return the noun phrase of these goods."""
    for phrase in _before(view, at):
        if not _are_goods(view.items, phrase):
            continue
        codes = {code for code, _ in actors_in(view.items, phrase)}
        if codes and not codes & apart:
            return phrase
    return None


def _are_goods(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is of goods: by its head, or by the goods before "makers"; firms and services are none."""
    head = items[phrase.head]
    return head.kind == "sector" and bool(head.data.kind == "goods")


def _before(view: SentenceView, at: int) -> Iterator[NounPhrase]:
    verbs = (one for one in view.syntax.verbs.values() if one.start < at)
    for verb in sorted(verbs, key=lambda one: -one.at):
        for one in (*verb.subject, *verb.objects):
            if one.end <= at:
                yield one
            yield from (link.phrase for link in one.links if link.word in _ABOUT and link.phrase.end <= at)
        yield from (link.phrase for link in verb.links if link.word in _ABOUT and link.phrase.end <= at)
