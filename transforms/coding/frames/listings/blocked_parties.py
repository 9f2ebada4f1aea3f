"""Firms, ships and persons who are blocked, as a listing: "183 tankers and two insurers were blocked"."""

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in, measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_BLOCKING = word_set("block blocks blocked")
_TREASURY = ("treasury", "ofac", "office of foreign assets")
_BARRED = frozenset({"from", "in", "at"})
"""Prepositions of what somebody is only kept from, or where he is stuck."""
_UNSURE = g.NEGATIONS | word_set("may might could would should")

HEADS = Heads(words=_BLOCKING)
"""The verbs that ``blocked_parties`` may read."""


def blocked_parties(clause: Clause, verb: Verb) -> list[Frame]:
    """Return the frame of those whom a state, or its sanctions, block; nothing where a way or a trade is blocked."""
    items = clause.items
    hit = verb.subject if verb.passive else verb.objects
    if items[verb.at].lower not in _BLOCKING or verb.form != "finite" or not hit or not _is_of_sanctions(items):
        return []
    if _UNSURE & {item.lower for item in items[verb.start : verb.at]} or not all(_is_party(items, one) for one in hit):
        return []
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    if any(link.word in _BARRED and not _holds_measure(items, link.phrase) for link in verb.links):
        return []
    measured = [core for one in verb.subject if (core := core_of(items, one)) is not None and core.kind == "measure"]
    senders = actors_by(items, links) if verb.passive else subject_actors(items, verb)[0]
    if measured and not verb.passive:
        own = measure_roles(items, measured[0].phrase, measured[0].at, measured[0].links, clause.view.year)
        senders = own.agents or own.owners or actors_in(items, measured[0].phrase)
    named = parties_of(items, hit, clause.view.year)
    if (not named.targets and not named.sectors) or not (senders or verb.passive):
        return []
    return [told_frame(clause, Told("blocked", "imposed", "party", hit[0].head), named, senders)]


def _is_of_sanctions(items: list[Item]) -> bool:
    """Tell whether a sentence speaks of sanctions by name, or of the treasury that blocks what it lists."""
    named = any(item.kind == "measure" and "sanction" in item.lower for item in items)
    return named or any(item.kind == "actor" and item.lower.endswith(_TREASURY) for item in items)


def _is_party(items: list[Item], phrase: NounPhrase) -> bool:
    core = core_of(items, phrase)
    return core is not None and core.kind == "party" and items[core.at].kind in ONLY_HIT


def _holds_measure(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is of a measure, in which somebody is hit ("in new sanctions")."""
    return any(item.kind == "measure" for item in items[phrase.start : phrase.end])
