"""What "both", "the two measures" and "the latter" stand for: the last two measures that the text named."""

from dataclasses import replace

from transforms.coding.model import SentenceView, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.mention import Mention
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_BOTH = (["both"], ["both", "of", "them"])
_COUNTED = (["the", "two"], ["these", "two"], ["both"])
_MEASURES = word_set("measures bans embargoes embargos curbs restrictions sanctions prohibitions steps")
_ONE = {"former": 0, "latter": 1}
_NEAR = 2
"""Sentences back in which the two may stand."""


def is_twin(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase stands for one of two measures, or for both."""
    words = [item.lower for item in items[phrase.start : phrase.end]]
    if words in _BOTH or (words[:1] == ["the"] and words[1:] and words[1] in _ONE and len(words) == len(_ONE)):
        return True
    return words[-1] in _MEASURES and words[:-1] in _COUNTED


def twins(items: list[Item], phrase: NounPhrase, view: SentenceView, memory: Memory) -> list[Named]:
    """Return the measures that a noun phrase stands for; none where it stands for no pair, or none is known."""
    if not is_twin(items, phrase):
        return []
    pair = _last_two(memory, view, phrase.start)
    if len(pair) != len(_ONE):
        return []
    named = [one.named for one in pair]
    hit = next((one.targets for one in reversed(named) if any(two.country for two in one.targets)), [])
    homes = [replace(one, name=None, sector=None) for one in hit if one.country]
    shared = [one if any(two.country for two in one.targets) else _placed(one, homes) for one in named]
    which = _ONE.get(items[phrase.end - 1].lower)
    return shared if which is None else [shared[which]]


def _placed(named: Named, homes: list[Target]) -> Named:
    """Return a measure on those hit by its twin, where it does not say of which state those are that it hits."""
    if not homes:
        return named
    targets = [replace(one, country=homes[0].country) for one in named.targets] or homes
    return replace(named, targets=targets)


def _last_two(memory: Memory, view: SentenceView, at: int) -> list[Mention]:
    """Return the two measures named last before a place, on something different each, in their order."""
    before = [
        one
        for one in memory.mentions
        if (one.index, one.at) < (view.index, at)
        and one.index >= view.index - _NEAR
        and one.rubric == view.rubric
        and one.kind == "measure"
        and not (one.named.empty and one.named.own_sector is None)
    ]
    if not before:
        return []
    last = before[-1]
    other = next((one for one in reversed(before[:-1]) if one.sectors != last.sectors), None)
    return [] if other is None else [other, last]
