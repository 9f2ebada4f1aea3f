"""Trade that is held at a level: "purchases of tin will be pegged at their present level", "may not exceed it"."""

from dataclasses import replace

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_HOLDING = ("peg", "hold", "held", "keep", "kept", "limit", "restrict", "cap", "fix")
_LEVELS = word_set("level levels volume volumes tonnage value")
_AT = word_set("at to")
_BUYING = ("purchas", "import", "buying")
_RULING = word_set("may must shall can")
_PASSING = ("exceed", "surpass", "go beyond", "go above", "rise above")
_UNDECIDED = word_set("may might could should not never")
_REACH = 8

HEADS = Heads(stems=_PASSING + _HOLDING)
"""The verbs that ``pegged_trade`` may read."""


def pegged_trade(clause: Clause, verb: Verb) -> Frame | None:
    """Read purchases of another land's goods that are held at a level; None where it is anything else."""
    items = clause.items
    if items[verb.at].lower.startswith(_PASSING):
        return _capped(clause, verb)
    if not items[verb.at].lower.startswith(_HOLDING) or verb.form != "finite":
        return None
    if _UNDECIDED & {item.lower for item in items[verb.start : verb.at]} or not _names_level(items, verb):
        return None
    for phrase in verb.subject if verb.passive else verb.objects:
        core = core_of(items, phrase)
        if core is None or core.kind != "dealing" or not items[core.at].lower.startswith(_BUYING):
            continue
        named = measure_roles(items, core.phrase, core.at, core.links, clause.view.year)
        senders = [] if verb.passive else subject_actors(items, verb)[0]
        senders = senders or named.agents or named.owners
        own = {code for code, _ in senders}
        if not any(one.country and one.country not in own for one in named.targets):
            return None
        return Frame(
            clause=clause,
            trigger="ban",
            action="imposed",
            object_kind="dealing",
            object_at=core.at,
            voice="passive" if verb.passive else "active",
            rule="passive.ban.dealing" if verb.passive else "active.ban.dealing",
            roles=roles_of(senders, named),
        )
    return None


def _names_level(items: list[Item], verb: Verb) -> bool:
    after = items[verb.end : verb.right + _REACH]
    return any(
        one.lower in _AT and any(far.lower in _LEVELS for far in after[at + 1 : at + 5]) for at, one in enumerate(after)
    )


def _capped(clause: Clause, verb: Verb) -> Frame | None:
    """Read a dealing that may not go beyond a level ("may not exceed ten tons"); None where it is no rule."""
    items = clause.items
    group = {item.lower for item in items[verb.start : verb.at]}
    if not items[verb.at].lower.startswith(_PASSING) or "not" not in group or group.isdisjoint(_RULING):
        return None
    core = next((found for one in verb.subject if (found := core_of(items, one)) is not None), None)
    if core is None or core.kind != "dealing":
        return None
    named = measure_roles(items, core.phrase, core.at, core.links, clause.view.year)
    if named.empty:
        return None
    told = told_frame(clause, Told("held_at_level", "imposed", "dealing", core.at), named, named.agents)
    return replace(told, trigger="prohibition", rule="prohibition")  # what denies the verb is what forbids
