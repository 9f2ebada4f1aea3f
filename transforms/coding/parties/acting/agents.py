"""Who is said to act in a frame, and on what, as noun phrases: for what kind of body that is, not for its code."""

from collections.abc import Iterator

from transforms.coding.model import Frame
from transforms.coding.parties.acting.orders import is_ordered
from transforms.coding.parties.phrases.grounds import is_own_ground
from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_PASSIVE = ("passive", "reduced")
_UNDOING = "state.undone_ban"
"""The rule told as a state whose subject undoes or prolongs a ban that a noun names."""
HIT_SUBJECTS = ("prohibition", "permission", "denial", "allowance", "state", "bond")
"""Rules whose subject is who may no longer deal, not who forbids it."""

_DEPTH = 3
"""Verbs above a verb that are asked whom a pronoun stands for."""


def acting_phrases(frame: Frame) -> list[NounPhrase]:
    """Return the subject of an active verb of change, or whom "by" names after a passive; none if neither is said."""
    verb = frame.view.syntax.verbs.get(frame.head)
    hits = frame.rule.startswith(HIT_SUBJECTS) and frame.rule != _UNDOING
    if verb is None or frame.object_kind == "echo" or hits or _gains_relief(frame):
        return []
    if frame.voice in _PASSIVE or verb.passive:
        return [link.phrase for link in [*verb.links, *_behind_length(frame.items, verb)] if link.word == "by"]
    if verb.above is not None and is_ordered(frame.items, verb):
        if verb.above.passive:
            return [link.phrase for link in verb.above.links if link.word == "by"]
        return _subject(frame.items, verb.above, _DEPTH)  # "told its banks to stop": the state acts
    return _subject(frame.items, verb, _DEPTH) if frame.voice == "active" else []


_GAINING = word_set("receive received get gets got win won obtain obtained secure secured lose lost forfeit forfeited")
SPARING = ("waiver", "waivers", "exemption", "exemptions", "exception", "exceptions", "carve-out", "derogation")
"""Reliefs of those who deal with whom sanctions hit: who loses one is not hit himself."""


def _gains_relief(frame: Frame) -> bool:
    """Tell whether who is the subject only has a relief, or has it no more ("the mills lost their exemption")."""
    spares = frame.object_kind == "relief" and frame.object_item.lower.endswith(SPARING)
    return spares and frame.voice == "active" and frame.head_item.lower.split(" ")[0] in _GAINING


_LENGTHS = word_set("month months year years week weeks day days season seasons life")


def _behind_length(items: list[Item], verb: Verb) -> Iterator[Link]:
    """Yield what hangs on a length of time ("was banned for six months by the chess federation")."""
    return (inner for link in verb.links if items[link.phrase.head].lower in _LENGTHS for inner in link.phrase.links)


def shuts_ground(frame: Frame) -> bool:
    """Tell whether somebody is said to shut or open a ground of his own, and not to whom ("Turkey shut the border")."""
    return frame.object_kind == "dealing" and is_own_ground(frame.object_item) and bool(acting_phrases(frame))


def object_phrases(frame: Frame) -> list[NounPhrase]:
    """Return what the verb of change acts on, with what hangs on it."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None:
        return []
    found = verb.subject if frame.voice in _PASSIVE or verb.passive else verb.objects
    return [*found, *(link.phrase for phrase in found for link in _before_reason(frame.items, phrase.links))]


def _before_reason(items: list[Item], links: list[Link]) -> Iterator[Link]:
    """Yield the links by "of" and "for" up to "for helping …", which says why somebody is hit."""
    for link in links:
        if link.word == "for" and ING in items[link.phrase.head].forms:
            return
        if link.word in ("of", "for"):
            yield link


def _subject(items: list[Item], verb: Verb, depth: int) -> list[NounPhrase]:
    phrases = verb.subject
    unsaid = not phrases or all(_is_pronoun(items, phrase) for phrase in phrases)
    if unsaid and verb.above is not None and depth:
        return _subject(items, verb.above, depth - 1)
    return phrases


def _is_pronoun(items: list[Item], phrase: NounPhrase) -> bool:
    return phrase.end - phrase.start == 1 and items[phrase.head].lower in g.PRONOUNS
