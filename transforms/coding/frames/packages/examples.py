"""Measures that a wider one includes: "imposed sanctions, including a ban on flights and an arms embargo"."""

from transforms.coding.model import Clause
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.doings import EXAMPLES
from transforms.reading.spans import Item
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase, Verb

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


def examples_behind(clause: Clause, verb: Verb) -> list[NounPhrase]:
    """Return the measures that the subject of a passive includes: "curbs were lifted, including the oil ban"."""
    items, phrases = clause.items, clause.view.syntax.phrases
    whole = core_of(items, verb.subject[0]) if len(verb.subject) == 1 else None
    if whole is None or whole.kind not in ("measure", "package") or verb.subject[0].start > verb.start:
        return []
    behind = next((at for at, one in enumerate(phrases) if one.start >= verb.end), len(phrases))
    for at in range(behind, len(phrases) - 2):
        if phrases[at].kind in (p.VG, p.SUB, p.REL, p.CONJ) or (phrases[at].kind == p.MARK and phrases[at].word != ","):
            return []
        opens = phrases[at].word == "," and phrases[at + 1].word in EXAMPLES
        if opens and phrases[at + 2].kind == p.NP:
            members, _ = clause.view.syntax.groups.read(at + 2)
            return [one for one in members if _is_measure(items, one)]
    return []
