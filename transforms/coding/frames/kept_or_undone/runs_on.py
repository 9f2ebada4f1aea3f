"""Measures that run on by a decision: "will now run until July, after a vote", "assets stay frozen for a year"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.reading import grammar as g
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_SURVIVING = word_set("survive survives survived")
_STAYING = word_set("stay stays remain remains")
_RUNNING = _SURVIVING | _STAYING | word_set("run runs last lasts apply applies continue continues stand stands")
_AHEAD = word_set("will shall to")
_UNTIL = word_set("until till through to")
_FOR = word_set("another further additional")
_DECIDING = word_set(
    "adopted approved agreed decided voted renewed passed resolved rolled extended prolonged decision vote resolution"
)
_REGIMES = word_set("regime regimes programme program framework system set package")

HEADS = Heads(words=_RUNNING)
"""The verbs that ``runs_on`` may read."""


def runs_on(clause: Clause, verb: Verb) -> list[Frame]:
    """Return the frame of a measure that will run until a day to come, where that is said to have been decided."""
    items = clause.items
    low, group = items[verb.at].lower, {item.lower for item in items[verb.start : verb.at]}
    if low not in _RUNNING or len(verb.subject) != 1 or group & g.NEGATIONS:
        return []
    core = core_of(items, _measure_in(items, verb.subject[0]))
    if core is not None and core.kind not in SANCTIONS and low in _STAYING:
        return _kept(clause, verb, group)
    ahead = bool(group & _AHEAD) or low in _SURVIVING
    if core is None or core.kind not in SANCTIONS or not ahead or not _has_term(items, verb.end):
        return []
    if not _is_decided(items, verb, group):
        return []
    links = [*core.links, *(one for one in verb.subject[0].links if one.at > core.at and one not in core.links)]
    named = measure_roles(items, core.phrase, core.at, links, clause.view.year)
    told = Told("runs_on", "extended", core.kind, core.at)
    return [told_frame(clause, told, named, named.agents or named.owners)]


def _kept(clause: Clause, verb: Verb, group: set[str]) -> list[Frame]:
    """Read who stays hit for a further time: "their assets will stay frozen for another year, ministers decided"."""
    items = clause.items
    state = lower_at(items, verb.end)
    at = verb.end + 1
    lists = [core for link in verb.links if (core := core_of(items, link.phrase)) is not None and core.kind == "list"]
    if lists and state == "on":
        at = lists[0].phrase.end
    elif state not in _HIT:
        return []
    if not _has_term(items, at) or not _is_decided(items, verb, group):
        return []
    core = core_of(items, verb.subject[0])
    if core is not None and core.kind == "assets":
        named = measure_roles(items, core.phrase, core.at, core.links, clause.view.year)
    else:
        named = party_targets(items, verb.subject[0], verb.subject[0].links, clause.view.year)
    owners = [code for one in lists for code in measure_roles(items, one.phrase, one.at, [], clause.view.year).owners]
    if not any(one.country or one.name for one in named.targets):
        return []
    return [told_frame(clause, Told("runs_on", "extended", "party", verb.subject[0].head), named, owners)]


_HIT = word_set("frozen blocked blacklisted listed sanctioned barred banned")


def _measure_in(items: list[Item], phrase: NounPhrase) -> NounPhrase:
    """Return the phrase of the measure of which a regime consists ("the regime of sanctions")."""
    if items[phrase.head].lower in _REGIMES and phrase.links and phrase.links[0].word == "of":
        return phrase.links[0].phrase
    return phrase


def _has_term(items: list[Item], at: int) -> bool:
    """Tell whether a day until which, or a further time for which, stands at a place."""
    after = items[at : at + 4]
    low = [one.lower for one in after]
    until = any(one.kind == "date" for one in after) and not _UNTIL.isdisjoint(low)
    return until or (low[:1] == ["for"] and not _FOR.isdisjoint(low))


def _is_decided(items: list[Item], verb: Verb, group: set[str]) -> bool:
    """Tell whether a sentence says by what a measure runs on: "now", or a decision that it names."""
    return "now" in group or any(one.lower in _DECIDING for one in [*items[: verb.start], *items[verb.end :]])
