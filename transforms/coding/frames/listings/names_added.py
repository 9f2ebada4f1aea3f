"""Names that are added where the list is only that of the measure told before: "ministers wrote in sixteen names"."""

from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_WRITING = ("add", "writ", "wrote", "put down", "pencil", "includ", "append", "insert", "put in", "tack")
_NAMES = word_set("name names people persons individuals officials ministers")
_MORE = word_set("more further new fresh additional extra another")
_UNDECIDED = word_set("may might could would should not never to")

HEADS = Heads(words=frozenset({"put"}), stems=_WRITING)
"""The verbs that ``names_added`` may read."""


def names_added(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Return the designation of those whose names are added to what was told before; None where there is no such."""
    items, view = clause.items, clause.view
    low = items[verb.at].lower
    puts = low == "put" and lower_at(items, verb.at + 1) in ("down", "in", "on")
    if not (puts or low.startswith(_WRITING)) or verb.form != "finite":
        return None
    if _UNDECIDED & {item.lower for item in items[verb.start : verb.at]}:
        return None
    written = [link.phrase for link in verb.links if link.word in ("in", "down", "on") and link.at == verb.end]
    phrases = verb.subject if verb.passive else [*verb.objects, *written]
    who = next((one for one in phrases if _are_more_names(items, one)), None)
    last = memory.last(view, verb.at) if who is not None else None
    if who is None or last is None or last.index < view.index - 1 or last.kind not in ("measure", "package"):
        return None
    if any(item.kind == "measure" and item.data.kind == "list" for item in items):
        return None  # which other readers take
    named = party_targets(items, who, who.links, view.year)
    if not any(one.country for one in named.targets):
        before = last.named
        named = Named(targets=list(before.targets), sectors=named.sectors or list(before.sectors))
    if not any(one.country for one in named.targets):
        return None
    return Frame(
        clause=clause,
        trigger="designate",
        action="imposed",
        object_kind="party",
        object_at=who.head,
        voice="passive" if verb.passive else "active",
        rule="passive.designate.party" if verb.passive else "active.designate.party",
        roles=roles_of([] if verb.passive else subject_actors(items, verb)[0] or list(last.named.owners), named),
    )


def _are_more_names(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase counts more names ("sixteen more names", "three further officials")."""
    inside = items[phrase.start : phrase.head]
    counted = any(one.kind == "number" or one.lower in NUMBERS or one.text.isdigit() for one in inside)
    return items[phrase.head].lower in _NAMES and counted and any(one.lower in _MORE for one in inside)
