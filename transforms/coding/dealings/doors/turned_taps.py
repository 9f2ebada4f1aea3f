"""Pipelines and taps that a state shuts or opens: "shut the pipeline that carries crude oil to Lithuania"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.exempted import sectors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_WAYS = word_set("pipeline pipelines tap taps valve valves pipe pipes spigot spigots faucet line lines")
_SHUTTING = ("shut", "clos", "seal", "block")
_TURNING = ("turn", "switch")
_OPENING = ("reopen", "re-open", "open", "unblock")
_CARRYING = ("carr", "tak", "bring", "bear", "feed", "pump", "supply", "suppli", "deliver", "mov")
_TO = frozenset({"to", "into", "for", "through"})

HEADS = Heads(stems=_SHUTTING + _OPENING + _TURNING)
"""The verbs that ``tap_frame`` may read."""


def tap_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read who shuts or opens a pipeline with what flows through it, and to whom; None where neither is told."""
    items = clause.items
    action = _action(items, verb)
    ways = verb.subject if verb.passive else verb.objects
    if action is None or not ways or verb.form not in ("finite", "infinitive", "gerund"):
        return None
    way = ways[0]
    if items[way.head].lower.rpartition(" ")[2] not in _WAYS:
        return None
    goods, ends = _flow(clause, way, verb)
    goods = goods or _power(items, way)
    agents = actors_by(items, verb.links)
    senders = agents if verb.passive else subject_actors(items, verb)[0]
    acting = {code for code, _ in senders}
    targets = [Target(code, None, None, words) for code, words in ends if code not in acting]
    if not targets and acting:  # "the pipeline that brings Malian gas to the coast": whose gas it is
        targets = [Target(code, None, None, words) for code, words in _owners(clause, way) if code not in acting]
    anybody = not verb.passive and not senders and not _is_pronoun(items, verb)
    if not goods or not targets or anybody:
        return None  # "workers shut the pipeline after a leak"
    return told_frame(clause, Told("tap", action, "dealing", way.head), Named(targets=targets, sectors=goods), senders)


_GRID = word_set("power grid electricity electric transmission interconnector cable")


def _power(items: list[Item], way: NounPhrase) -> list[Coded]:
    """Return electricity where a line is one of power: "the power line", "the grid operator switched off the line"."""
    near = items[max(0, way.start - _REACH) : way.last]
    word = next((item for item in near if item.lower.split(" ")[0] in _GRID), None)
    return [] if word is None or not items[way.head].lower.endswith(("line", "lines")) else [("energy", word.text)]


_REACH = 6


def _owners(clause: Clause, way: NounPhrase) -> list[Coded]:
    """Return whose goods a pipeline carries."""
    feeding = [
        one
        for one in clause.view.syntax.verbs.values()
        if any(phrase.head == way.head for phrase in one.subject) and clause.items[one.at].lower.startswith(_CARRYING)
    ]
    return [code for one in feeding for phrase in one.objects for code in actors_in(clause.items, phrase)]


def _is_pronoun(items: list[Item], verb: Verb) -> bool:
    return any(items[one.head].lower in ("it", "they", "he", "she") for one in verb.subject)


def _action(items: list[Item], verb: Verb) -> str | None:
    low = items[verb.at].lower
    if low.startswith(_SHUTTING):
        return "imposed"
    if low.startswith(_OPENING):
        return "lifted"
    if not low.startswith(_TURNING):
        return None
    after = low.rpartition(" ")[2] if " " in low else lower_at(items, verb.end)
    ends = [at for one in verb.objects for at in (one.end, one.last)]
    far = [lower_at(items, at + more) for at in ends for more in (0, 1)]
    if after not in ("off", "on"):  # "turned the tap off", "turned the tap back on"
        after = next((word for word in far if word in ("off", "on")), after)
    return "imposed" if after == "off" else "lifted" if after == "on" else None


def _flow(clause: Clause, way: NounPhrase, verb: Verb) -> tuple[list[Coded], list[Coded]]:
    """Return what flows through a pipeline, and to which states."""
    items = clause.items
    goods = [(one.data.sector, one.text) for one in items[way.start : way.end] if one.kind == "sector"]
    links = [*way.links, *verb.links]
    for one in clause.view.syntax.verbs.values():
        feeds = any(phrase.head == way.head for phrase in one.subject) and items[one.at].lower.startswith(_CARRYING)
        if one is not verb and feeds and not one.passive:
            goods = goods or [code for phrase in one.objects for code in sectors_in(items, phrase)]
            links += [*one.links, *(link for phrase in one.objects for link in phrase.links)]
    goods = goods or [
        code for link in links if link.word in ("of", "on", "for") for code in sectors_in(items, link.phrase)
    ]
    goods = goods or [code for link in links if link.verb is not None for code in sectors_in(items, link.phrase)]
    return goods, [one for link in links if link.word in _TO for one in actors_in(items, link.phrase)]
