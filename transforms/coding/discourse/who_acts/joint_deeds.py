"""Whom several states did something to together: what one of them then says is about that one, not about the others."""

from collections.abc import Iterator, Sequence

from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_TOWARDS = word_set("from against on upon to at")


def faced_by(views: Sequence[SentenceView], acting: set[str]) -> Iterator[str]:
    """Yield to whom one of those who act did something together with others ("Peru, Chile and Cuba condemned Haiti").

    Args:
        views: the first sentences of a text.
        acting: who makes a change of which no sentence says whom it hits.
    """
    for view in views:
        if sum(one.kind == "actor" for one in view.items) <= 2:
            continue
        for verb in view.syntax.verbs.values():
            subject = set(_codes(view.items, verb.subject))
            if verb.passive or len(subject) < 2 or acting.isdisjoint(subject) or _takes_measure(view.items, verb):
                continue
            links = [link for one in verb.objects for link in one.links] + verb.links
            faced = [link.phrase for link in links if link.word in _TOWARDS and link.verb is None]
            yield from (code for code in _codes(view.items, [*verb.objects, *faced]) if code not in subject)


def _takes_measure(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb is that of a change itself ("are weighing an oil embargo, with Rwanda …")."""
    return any(items[one.head].kind == "measure" for one in verb.objects)


def _codes(items: list[Item], phrases: list[NounPhrase]) -> Iterator[str]:
    for one in phrases:
        for at in range(one.start, one.end):
            yield from codes_of(items[at]) if items[at].kind == "actor" else ()
