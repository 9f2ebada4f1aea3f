"""New measures that come one after another: "a ban on diamonds followed in 2000", "in 1990 came an embargo on Iraq"."""

from transforms.coding.dealings.state_changes import measure_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.gapped import gapped_objects
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.reading.items import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_COMING = word_set("came followed arrived")
_NEW = word_set("a an another one further new more two three several")
_LATER = word_set("later soon next then shortly within")
_BEFORE = word_set("then there in out next soon later now also thus hence thereupon")
"""What may open a sentence whose subject follows its verb ("there followed a ban", "in came an embargo")."""

HEADS = Heads(words=_COMING)
"""The verbs that ``succession_frames`` may read."""


def succession_frames(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Return the frames of new measures that are told to have come on a date; what points back is none.

    "The embargo came under attack" and "sanctions followed a familiar path" tell of no new measure.
    """
    items = clause.items
    if verb.passive and items[verb.at].lower == "followed" and any(one.word == "by" for one in verb.links):
        return _followed_by(clause, verb, memory)
    if items[verb.at].lower not in _COMING or verb.form != "finite":
        return []
    if any(item.lower not in _BEFORE for item in items[verb.start : verb.at]):
        return []
    expletive = bool(verb.subject) and items[verb.subject[0].head].lower == "there"
    inverted = (not verb.subject or expletive) and bool(verb.objects)
    if (verb.objects and not inverted) or not (inverted or _is_dated(clause, verb)):
        return []
    if inverted and not (verb.at and (items[verb.at - 1].kind == "date" or items[verb.at - 1].lower in _BEFORE)):
        return []
    came = verb.objects if inverted else [*verb.subject, *gapped_objects(clause, verb, verb.subject)]
    cores = [_new_measure(clause, one) for one in came]
    told = ("came", "imposed")
    return [measure_frame(clause, core, memory, told) for core in cores if core is not None]


def _followed_by(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Read "the freeze was followed on Monday by a ban on beef and steel"."""
    links = [one for one in verb.links if one.word == "by"]
    cores = [_new_measure(clause, one.phrase) for one in links]
    return [measure_frame(clause, core, memory, ("came", "imposed")) for core in cores if core is not None]


def _is_dated(clause: Clause, verb: Verb) -> bool:
    """Tell whether a date, a word of time or nothing follows a verb."""
    items, after = clause.items, verb.end
    first = items[after] if after < len(items) else None
    if first is None or first.kind in ("date", "mark") or first.lower in _LATER:
        return True
    return first.lower in ("in", "on", "at") and after + 1 < len(items) and items[after + 1].kind == "date"


def _new_measure(clause: Clause, phrase: NounPhrase) -> Core | None:
    """Return the measure that a noun phrase is, where it names a new one: with "a", or in the bare plural."""
    core = core_of(clause.items, phrase)
    if core is None or core.kind != "measure":
        return None
    first = lower_at(clause.items, phrase.start)
    head = clause.items[core.at]
    named = measure_roles(clause.items, core.phrase, core.at, core.links, clause.view.year)
    if named.empty and named.own_sector is None:
        return None  # "a visa ban followed" says nothing of whom it hits
    bare = head.lower.endswith("s") and clause.items[phrase.start].kind in ("measure", "sector", "actor")
    return core if first in _NEW or bare else None
