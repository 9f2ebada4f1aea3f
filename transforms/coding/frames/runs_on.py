"""Measures that run on by a decision: "the sanctions will now run until July, after the Council adopted a text"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_RUNNING = word_set("run runs last lasts apply applies stay stays remain remains continue continues stand stands")
_AHEAD = word_set("will shall to")
_UNTIL = word_set("until till through to")
_FOR = word_set("another further additional")
_DECIDING = word_set(
    "adopted approved agreed decided voted renewed passed resolved rolled extended prolonged decision vote resolution"
)
_REGIMES = word_set("regime regimes programme program framework system set package")
_MEASURES = frozenset({"measure", "package"})

HEADS = Heads(words=_RUNNING)
"""The verbs that ``runs_on`` may read."""


def runs_on(clause: Clause, verb: Verb) -> list[Frame]:
    """Return the frame of a measure that will run until a day to come, where that is said to have been decided."""
    items = clause.items
    group = {item.lower for item in items[verb.start : verb.at]}
    if items[verb.at].lower not in _RUNNING or len(verb.subject) != 1 or not group & _AHEAD or group & g.NEGATIONS:
        return []
    core = core_of(items, _measure_in(items, verb.subject[0]))
    if core is None or core.kind not in _MEASURES or not _has_term(items, verb) or not _is_decided(items, verb, group):
        return []
    links = [*core.links, *(one for one in verb.subject[0].links if one.at > core.at and one not in core.links)]
    named = measure_roles(items, core.phrase, core.at, links, clause.view.year)
    told = Told("runs_on", "extended", core.kind, core.at)
    return [told_frame(clause, told, named, named.agents or named.owners)]


def _measure_in(items: list[Item], phrase: NounPhrase) -> NounPhrase:
    """Return the phrase of the measure of which a regime consists ("the regime of sanctions")."""
    if items[phrase.head].lower in _REGIMES and phrase.links and phrase.links[0].word == "of":
        return phrase.links[0].phrase
    return phrase


def _has_term(items: list[Item], verb: Verb) -> bool:
    """Tell whether a day until which, or a further time for which, stands behind a verb."""
    after = items[verb.end : verb.end + 4]
    low = [one.lower for one in after]
    until = any(one.kind == "date" for one in after) and not _UNTIL.isdisjoint(low)
    return until or (low[:1] == ["for"] and not _FOR.isdisjoint(low))


def _is_decided(items: list[Item], verb: Verb, group: set[str]) -> bool:
    """Tell whether a sentence says by what a measure runs on: "now", or a decision that it names."""
    return "now" in group or any(one.lower in _DECIDING for one in [*items[: verb.start], *items[verb.end :]])
