"""What a measure covers no longer: "timber is no longer covered by the embargo on Mali"."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.dealings.dealing_words import any_more
from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_objects import pronoun_core
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_COVERING = word_set(
    "cover covers covered covering include includes included comprise comprises concern concerns target targets "
    "encompass encompasses embrace embraces govern governs affect affects bind binds"
)
_COVERED = word_set("covered affected hit caught bound governed touched targeted restricted barred")
_REACHING = word_set("apply applies applied extend extends extended reach reaches reached run runs pertain pertains")
_FALLING = word_set("fall falls fell fallen come comes came falling coming")
_UNDER = word_set("under within into") | {"foul of", "in the scope of"}
_TAKING = word_set(
    "take takes took taken taking pull pulls pulled lift lifts lifted drop drops dropped strike strikes struck strip "
    "strips stripped cut cuts bring brings brought move moves moved"
)
_OUT = frozenset({"from", "out of", "outside", "of"})
_UNSURE = word_set("may might could would should if")
_DEGREES = word_set("much hard badly seriously severely strongly really as so deeply greatly significantly quite")
"""Words of how hard a measure hits, which it may do less while it stands."""
_LOOK_BACK, _LOOK_AHEAD = 5, 11

HEADS = Heads(words=_TAKING | _COVERED | _FALLING | _COVERING | _REACHING)
"""The verbs that ``covered_frame`` may read."""


def covered_frame(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Return the lifting of a measure for what it covers no longer; None where the verb tells of no such thing."""
    items = clause.items
    low = items[verb.at].lower
    group = {item.lower for item in items[max(0, verb.start - 1) : verb.at]}
    if group & _UNSURE:
        return None
    taken = _taken_out(clause, verb) if low in _TAKING else None
    if taken is not None:
        return _frame(clause, taken[0], taken[1], memory, verb)
    if not _is_over(items, verb):
        return None
    if (low in _COVERED and verb.passive) or low in _FALLING:
        core = _by_measure(clause, verb)
        return None if core is None else _frame(clause, core, verb.subject, memory)
    if low in _COVERING or low in _REACHING:
        core = _measure(clause, verb.subject, memory)
        told = [*verb.objects, *(link.phrase for link in verb.links if link.word == "to")]
        return None if core is None or not told else _frame(clause, core, told, memory)
    return None


def _is_over(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb is denied from now on: "no longer", "not … any more", "ceased to"."""
    before = [item.lower for item in items[max(0, verb.start - _LOOK_BACK) : verb.at]]
    after = [item.lower for item in items[verb.at + 1 : verb.at + _LOOK_AHEAD]]
    ended = ("no", "longer") in pairwise(before) or ("no", "longer") in pairwise(after[:3])
    above = verb.above
    ceased = above is not None and verb.form == "infinitive" and items[above.at].lower.startswith("ceas")
    if not _DEGREES.isdisjoint(after[:8]):
        return False
    denied = not {"not", "never"}.isdisjoint({*before, *after[:2]})
    return ended or ceased or (denied and any_more(after, set(before)))


def _by_measure(clause: Clause, verb: Verb) -> Core | None:
    """Return the measure under which something is said to be, as far as a preposition of being under it names one."""
    items = clause.items
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    words = frozenset({"by"}) if verb.passive else _UNDER
    for link in links:
        core = core_of(items, link.phrase) if link.word in words else None
        if core is not None and core.kind in SANCTIONS:
            return core
    return None


def _measure(clause: Clause, phrases: list[NounPhrase], memory: Memory) -> Core | None:
    for one in phrases[:1]:
        core = core_of(clause.items, one) or pronoun_core(clause, one, memory)
        if core is not None and core.kind in SANCTIONS:
            return core
    return None


def _taken_out(clause: Clause, verb: Verb) -> tuple[Core, list[NounPhrase]] | None:
    """Return what is taken out of which measure ("took food out of the embargo"); None where nothing is."""
    items = clause.items
    moved = verb.subject if verb.passive else verb.objects[:1]
    out = items[verb.at].lower.endswith(" out") or any(
        item.lower in ("out", "out of") for item in items[verb.at + 1 : verb.right + 4]
    )
    links = [*verb.links, *(link for one in moved for link in one.links)]
    for link in links if out and moved else ():
        core = core_of(items, link.phrase) if link.word in _OUT else None
        if core is not None and core.kind == "measure":
            return core, moved
    return None


def _frame(
    clause: Clause, core: Core, covered: list[NounPhrase], memory: Memory, mover: Verb | None = None
) -> Frame | None:
    """Return the lifting of a measure for what some phrases name; None where they name neither goods nor parties."""
    items, year = clause.items, clause.view.year
    named = memory.recall(measure_roles(items, core.phrase, core.at, core.links, year), clause.view, core.at)
    inside = parties_of(items, covered, year)
    sectors = [*inside.sectors, *((one.sector, one.words) for one in inside.targets if one.sector)]
    hit = [one for one in inside.targets if one.country]
    if not sectors and not hit:
        return None
    targets = [replace(one, sector=None) for one in named.targets] if named.targets else hit
    told = Named(targets=targets, sectors=sectors or named.sectors)
    senders = [] if mover is None or mover.passive else subject_actors(items, mover)[0]
    found = senders or named.agents or named.owners
    return told_frame(clause, Told("covers_no_more", "lifted", "measure", core.at), told, found)
