"""Ends told by nouns: "an end was put to imports of coal", "that was the end of the embargo"."""

from dataclasses import replace

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_objects import pronoun_core
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_ENDS = word_set("end stop halt finish")
_PUT = word_set("put called brought made")
_MEANING = word_set(
    "means meant spells spelt spelled marks marked brings brought signals signalled signaled seals sealed"
)
_UNSURE = g.NEGATIONS | word_set("may might could would should if must can near nearer beginning possible early")
_KINDS = frozenset({"measure", "package", "dealing"})

HEADS = Heads(words=_PUT | _MEANING, copula=True)
"""The verbs that ``end_frame`` may read."""


def end_frame(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read an end that a noun tells; None where there is none, or where it is only hoped for, feared or asked.

    What is a measure is lifted by it; what is a dealing is stopped.
    """
    items = clause.items
    links = _put_to(items, verb) or _told_of(items, verb)
    found = links[0] if links else None
    if found is None or _UNSURE & {item.lower for item in items[verb.start : found.at]}:
        return None
    core = core_of(items, found.phrase) or pronoun_core(clause, found.phrase, memory)
    if core is None or core.kind not in _KINDS or items[core.at].kind != "measure":
        return None
    return _frame(clause, verb, replace(core, links=[*core.links, *links[1:]]), memory)


def _put_to(items: list[Item], verb: Verb) -> list[Link]:
    """Return what "an end was put to", or "called to": the passive of a verb that takes the noun as its object."""
    if not verb.passive or items[verb.at].lower not in _PUT or not verb.subject:
        return []
    end = verb.subject[0]
    links = [*end.links, *verb.links]
    return _since(links, ("to",)) if _is_end(items, end) else []


_STEPS = word_set("measures steps sanctions curbs penalties restrictions moves")


def _since(links: list[Link], words: tuple[str, ...]) -> list[Link]:
    """Return the first link by one of some prepositions, and all that follow it."""
    return next((links[at:] for at, one in enumerate(links) if one.word in words), [])


def _told_of(items: list[Item], verb: Verb) -> list[Link]:
    """Return what "that was the end of", or what something "spells the end of"."""
    if verb.passive or not (verb.form == "copula" or items[verb.at].lower in _MEANING):
        return []
    if any(items[one.head].lower in _STEPS for one in verb.subject):
        return []  # "the measures are a halt to flights and an arms embargo"
    for one in verb.objects[:1]:
        if _is_end(items, one):
            return _since([*one.links, *verb.links], ("of", "to", "for"))
    return []


def _is_end(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun is an end and nothing more ("an end", "the end", "a halt"; not "an early end")."""
    words = [item.lower for item in items[phrase.start : phrase.head]]
    return items[phrase.head].lower in _ENDS and set(words) <= {"a", "an", "the", "also", "thus"}


def _frame(clause: Clause, verb: Verb, core: Core, memory: Memory) -> Frame | None:
    named = measure_roles(clause.items, core.phrase, core.at, core.links, clause.view.year)
    named = memory.recall(named, clause.view, core.at)
    if named.empty and core.kind == "dealing":
        return None
    action = "imposed" if core.kind == "dealing" else "lifted"
    acts = [] if verb.passive or verb.form == "copula" else subject_actors(clause.items, verb)[0]
    by = named.agents or named.owners
    return told_frame(clause, Told("is_over", action, core.kind, core.at), named, acts or by)
