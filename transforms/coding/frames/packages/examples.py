"""Measures that a wider one includes: "imposed sanctions, including a ban on flights and an arms embargo"."""

from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.doings import EXAMPLES
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase

_KINDS = frozenset({"measure", "nominal"})


def with_examples(items: list[Item], phrases: list[NounPhrase]) -> list[NounPhrase]:
    """Return noun phrases with the measures that they include as phrases of their own."""
    return [part for phrase in phrases for part in _parts(items, phrase)]


def _parts(items: list[Item], phrase: NounPhrase) -> list[NounPhrase]:
    links = phrase.links
    starts = [at for at, link in enumerate(links) if link.word in EXAMPLES and link.verb is None]
    starts = [at for at in starts if _is_measure(items, links[at].phrase)]
    whole = core_of(items, phrase) if starts else None
    if whole is None or whole.kind not in ("measure", "package"):
        return [phrase]
    found = [NounPhrase(phrase.start, phrase.end, phrase.head, links[: starts[0]])]
    for at, end in zip(starts, [*starts[1:], len(links)], strict=True):
        inner = links[at].phrase
        found.append(NounPhrase(inner.start, inner.end, inner.head, links[at + 1 : end]))
    return found


def _is_measure(items: list[Item], phrase: NounPhrase) -> bool:
    core = core_of(items, phrase)
    return core is not None and core.kind in _KINDS
