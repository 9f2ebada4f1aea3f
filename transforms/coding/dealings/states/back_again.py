"""Measures named before that are in force again: "the ban takes effect again", "otherwise it will be back"."""

from itertools import pairwise

from transforms.coding.dealings.state_changes import measure_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_objects import pronoun_core
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_NOT = word_set("not never nor")
_AGAIN = word_set("again anew afresh")
_ONCE = frozenset({("once", "more"), ("once", "again")})
_REACH = 5


def begun_again(clause: Clause, verb: Verb, senses: list[Sense], memory: Memory) -> list[Frame]:
    """Read what begins to apply again, where only a sentence before says what it hits; else nothing."""
    if not any(sense.data.name == "begin" for sense in senses) or not _is_again(clause.items, verb):
        return []
    for one in verb.subject[:1]:
        core = core_of(clause.items, one) or pronoun_core(clause, one, memory)
        if core is None or core.kind not in ("measure", "package"):
            continue
        frame = measure_frame(clause, core, memory, ("begins", "reinstated"))
        if frame.roles is not None and frame.roles.names_target_or_sector:
            return [frame]
    return []


def enforced_again(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Read "is again enforcing its ban", "the ban is once more enforced", "no longer enforces its ban"."""
    items = clause.items
    if not items[verb.at].lower.startswith("enforc"):
        return []
    words = {one.lower for one in items[max(0, verb.start - 1) : verb.at]}
    whole = verb.subject if verb.passive else verb.objects
    far = items[verb.end : verb.right + _REACH]
    again = _is_again(items, verb) or (bool(whole) and any(one.lower in _AGAIN for one in far))
    ends = {"no", "longer"} <= words or _leaves_own_alone(items, verb)
    action = "lifted" if ends else "reinstated" if again and words.isdisjoint(_NOT) else None
    for one in whole[:1] if action is not None else []:
        core = core_of(items, one) or pronoun_core(clause, one, memory)
        if core is not None and core.kind in ("measure", "package"):
            senders = [] if verb.passive else subject_actors(items, verb)[0]
            return [measure_frame(clause, core, memory, ("enforced", str(action)), senders)]
    return []


_UNTIL = word_set("until till before unless if for yet")


def _leaves_own_alone(items: list[Item], verb: Verb) -> bool:
    """Tell whether a state will not enforce its own measure; what it does with another's is no end of that."""
    group = {one.lower for one in items[verb.start : verb.at]}
    own = bool(verb.objects) and items[verb.objects[0].start].lower in ("its", "their")
    later = any(one.lower in _UNTIL for one in items[verb.end : verb.right + _REACH])
    return not verb.passive and own and not later and {"will", "not"} <= group


def pronoun_back(clause: Clause, verb: Verb, memory: Memory, told: tuple[str, str]) -> list[Frame]:
    """Read "if not, it will be back in May" as the measure that the sentence before eased or lifted.

    What is law again, or on hold, is no person, so that it need not be still to come.
    """
    low = {item.lower for item in clause.items[verb.start : verb.end]}
    if not clause.view.recalls_measure or (told[0] == "is_back" and low.isdisjoint(_COMING)):
        return []
    for one in verb.subject[:1]:
        core = pronoun_core(clause, one, memory)
        if core is not None and core.kind in ("measure", "package"):
            frame = measure_frame(clause, core, memory, told)
            return [frame] if frame.roles is not None and frame.roles.names_target_or_sector else []
    return []


_COMING = word_set("will would shall could may might")


def _is_again(items: list[Item], verb: Verb) -> bool:
    around = [one.lower for one in items[verb.start : verb.end + _REACH]]
    return not _AGAIN.isdisjoint(around) or any(pair in _ONCE for pair in pairwise(around))
