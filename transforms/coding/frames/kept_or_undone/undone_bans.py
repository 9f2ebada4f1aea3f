"""Bans that a noun names and a verb undoes or prolongs: "ended the freezing of assets", "extended the closure of …"."""

from transforms.coding.dealings.state_changes import measure_frame
from transforms.coding.dealings.states.untold import unless_untold
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import Core
from transforms.coding.parties.phrases.stops import restricts_dealing
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_objects import verb_voice
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

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
        if restricts_dealing(items, phrase) or _is_stopped(items, verb, phrase):
            core = Core("measure", phrase.head, phrase, [*phrase.links, *verb.links])
            senders = [] if verb.passive else subject_actors(items, verb)[0]
            return unless_untold(measure_frame(clause, core, memory, ("undone_ban", action), senders), memory)
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
