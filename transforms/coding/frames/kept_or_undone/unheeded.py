"""A state that will have no part in what others impose: "Oslo would not abide by the sanctions on Mali"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_WITH = {"abide": "by", "adhere": "to", "comply": "with", "conform": "to"}
_OBJECT = word_set("honour honor recognise recognize")
_COMING = word_set("will would shall 'll")
_REFUSING = ("refus", "declin")

HEADS = Heads(words=frozenset({*_WITH, *_OBJECT}))
"""The verbs that ``unheeded`` may read."""


def unheeded(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Return the refusal of a state to keep to the sanctions of others; None where none is told."""
    items = clause.items
    if verb.passive or not _refuses(clause, verb):
        return None
    core = _measure(clause, verb)
    senders = subject_actors(items, verb)[0]
    if core is None or core.kind not in ("measure", "package") or not senders:
        return None
    named = measure_roles(items, core.phrase, core.at, core.links, clause.view.year)
    own = {code for code, _ in senders} & {code for code, _ in (*named.owners, *named.agents)}
    named = memory.recall(named, clause.view, core.at)
    codes = {code for code, _ in senders}
    ours = any(one.word in ("on", "against") for one in core.links)  # "the sanctions on it"
    if own or not (named.targets or (named.owners and not ours)) or codes & {one.country for one in named.targets}:
        return None  # who is hit himself has no part to refuse
    named.owners, named.agents = [], []
    return told_frame(clause, Told("unheeded", "imposed", core.kind, core.at), named, senders)


def _refuses(clause: Clause, verb: Verb) -> bool:
    group = {item.lower for item in clause.items[verb.start : verb.at]}
    if verb.form == "infinitive":
        above = verb.above
        return above is not None and clause.items[above.at].lower.startswith(_REFUSING) and "not" not in group
    return verb.form == "finite" and bool(group & _COMING) and "not" in group


def _measure(clause: Clause, verb: Verb) -> Core | None:
    """Return the measure that a verb is about, as its object or behind its preposition."""
    word = clause.items[verb.at].lower
    if word in _OBJECT:
        return core_of(clause.items, verb.objects[0]) if verb.objects else None
    link = next((one for one in verb.links if one.word == _WITH.get(word)), None)
    core = None if link is None else core_of(clause.items, link.phrase)
    if link is None or core is None:
        return core
    after = [one for one in verb.links if one.at > link.at]
    return Core(core.kind, core.at, core.phrase, [*core.links, *after])
