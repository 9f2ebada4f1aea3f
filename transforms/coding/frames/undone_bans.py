"""Bans that a noun names and a verb undoes or prolongs: "ended the freezing of assets", "extended the closure of …"."""

from transforms.coding.dealings.state_changes import measure_frame
from transforms.coding.frames.nominals import DUTIES
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_objects import verb_voice
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_RESTRICTING = frozenset({"ban", "bar", "freeze", "block"})
_STOPPING = frozenset({"suspend", "end"})
"""Nouns that restrict where dealings or assets are what they stop: "the suspension of flights"."""

_WARES = word_set("goods cargo cargoes merchandise products consignments freight produce imports exports")
_DOES = {"suspend": "suspended", "extend": "extended"}
_STOPS = ("halt", "stop", "ceas")
_ENDING = (
    "lift", "end", "halt", "stop", "ceas", "discontinu", "cancel", "revok", "withdr", "remov", "terminat", "abolish",
    "scrap", "drop", "rescind", "annul", "repeal", "revers",
)  # fmt: skip


def undone_ban(clause: Clause, verb: Verb, senses: list[Sense], memory: Memory) -> Frame | None:
    """Return the frame of a verb that ends or prolongs a ban which its object names by what it does; else None."""
    items, names = clause.items, {sense.data.name for sense in senses}
    action = next((_DOES[name] for name in _DOES if name in names), "lifted")
    if action == "lifted" and not items[verb.at].lower.startswith(_ENDING):
        return None
    for phrase in verb.subject if verb_voice(verb) != "active" else verb.objects:
        if _restricts(items, phrase) or _is_stopped(items, verb, phrase):
            core = Core("measure", phrase.head, phrase, [*phrase.links, *verb.links])
            senders = [] if verb.passive else subject_actors(items, verb)[0]
            return measure_frame(clause, core, memory, ("undone_ban", action), senders)
    return None


def _is_stopped(items: list[Item], verb: Verb, phrase: NounPhrase) -> bool:
    """Tell whether what is stopped is itself a measure ("halted a ban on timber"), and not kept from beginning."""
    head = items[phrase.head]
    if not items[verb.at].lower.startswith(_STOPS) or head.kind != "measure" or head.data.kind != "measure":
        return False
    links = [*phrase.links, *verb.links]
    return not any(link.word == "from" and link.verb is None and _is_begun(items, link.phrase) for link in links)


def _is_begun(items: list[Item], phrase: NounPhrase) -> bool:
    return any(items[at].lower.endswith("ing") for at in range(phrase.start, phrase.end))


def _restricts(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a ban by what it does to dealings or assets; "until the end of" is a time."""
    head = items[phrase.head]
    if head.kind != "nominal" or head.lower == "end":
        return False
    before = items[phrase.head - 1] if phrase.head > phrase.start else head
    if before.kind == "measure" and before.data.kind == "dealing" and head.data.name in _STOPPING:
        return True  # "the import suspensions on Malian beef"
    cores = [core_of(items, link.phrase) for link in phrase.links if link.word == "of"]
    hit = any(
        core is not None and core.kind in ("dealing", "assets") and lower_at(items, core.at + 1) not in DUTIES
        for core in cores
    )
    hit = hit or any(items[link.phrase.head].lower in _WARES for link in phrase.links if link.word == "of")
    return hit and head.data.name in _RESTRICTING | _STOPPING
