"""Changes that are taken back: "the suspension can be reversed", "asked for the decision to be rescinded"."""

from dataclasses import replace

from schemas.vocabulary import Action
from transforms.coding.model import Clause, Frame, Reading, Target
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.verb_objects import acted_on, verb_voice
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.grammar import DEFINITE
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

EXPIRE = "expire"
UNDO = "undo"
"""The trigger of a frame whose change is the one named before it, taken back."""
_ACTS = word_set(
    "decision decisions move moves step steps order orders measure measures ruling rulings action actions directive "
    "directives decree decrees gesture gestures concession concessions permission permissions relief thaw pause truce "
    "listing listings designation designations"
)
_RELAXING = word_set("suspend ease lift exempt")
_LULLS = word_set(
    "lull thaw pause respite truce reprieve moratorium freeze halt break letup let-up hiatus standstill interruption "
    "grace holiday relaxation suspension waiving"
)
"""Nouns that name a relaxation where a measure follows ("a freeze on sanctions", "the lull in the embargo")."""
_OF = frozenset({"of", "in", "on", "to", "from", "for"})
_CLAUSE = 8
_OPENING = word_set("that which it they he she")
UNDOING = word_tuple(
    "revers undo undid rescind revok withdr retract cancel annul overturn repeal countermand call reconsider",
    "take back",
    "takes back",
    "took back",
    "taken back",
    "taking back",
)
_POINTING = frozenset({"it", "this", "that"})
_REVERSING = ("revers", "undo", "undid")
_ENDING = ("roll", "walk", "scrap", "end", "halt", "stop", "dismantl", "unwind", "unwound")
"""How more verbs begin that take back a relaxation: "rolled back the easing of the embargo"."""

REVERSED = {
    Action.IMPOSED: Action.LIFTED,
    Action.EXPANDED: Action.LIFTED,
    Action.REINSTATED: Action.LIFTED,
    Action.EXTENDED: Action.LIFTED,
    Action.EASED: Action.REINSTATED,
    Action.SUSPENDED: Action.REINSTATED,
    Action.LIFTED: Action.REINSTATED,
}
"""What it is to take back a change."""


_UNMAKING = frozenset({"lift", "ease", "expire"})


def undo_frame(clause: Clause, verb: Verb, names: set[str]) -> Frame | None:
    """Read a verb that takes back an act that is only pointed at, or a relaxation that its noun names.

    A relaxation may also run out of itself: "the suspension of the ban lapsed". ``names`` are the verb's classes.
    """
    items = clause.items
    spent = spent_relief(clause, verb, verb.subject) if EXPIRE in names and not verb.objects else None
    if spent is not None or names.isdisjoint(_UNMAKING):
        return spent
    word = f"{items[clause.head].lower} {lower_at(items, clause.head + 1)}"  # "take back"
    undoes, ends = (word.startswith(words) for words in (UNDOING, _ENDING))
    for phrase in acted_on(items, verb, verb_voice(verb)) if undoes or ends else []:
        relaxed = _relaxation(items, phrase)
        if relaxed is not None and _is_of_member(clause, verb, phrase):
            return None
        acts = undoes and _is_act(items, phrase, word) and not _replaces_older(items, verb, phrase)
        if relaxed is not None or acts:
            return _frame(clause, verb, phrase, relaxed)
    return None


_CLUBS = frozenset({"AU", "OAS", "COMMONWEALTH", "ARAB_LEAGUE", "ECOWAS"})
"""Bodies that suspend their members."""


def _is_of_member(clause: Clause, verb: Verb, phrase: NounPhrase) -> bool:
    """Tell whether a suspension is that of a member: "the Commonwealth ended Fiji's suspension" relaxes."""
    items = clause.items
    if items[phrase.head].lower != "suspension" or any(core_of(items, one.phrase) for one in phrase.links):
        return False
    acting = {code for code, _ in subject_actors(items, verb)[0]}
    return bool(acting & _CLUBS) and _names(items, phrase)


def _is_act(items: list[Item], phrase: NounPhrase, word: str) -> bool:
    """Tell whether a phrase only points at an act ("the decision"); what is reversed may be "it"."""
    if phrase.end - phrase.start == 1 and items[phrase.start].lower in _POINTING:
        return word.startswith(_REVERSING)
    acts = items[phrase.start].lower in DEFINITE and items[phrase.head].lower in _ACTS
    return acts and not _names(items, phrase)


def _replaces_older(items: list[Item], verb: Verb, phrase: NounPhrase) -> bool:
    """Tell whether one act undoes older ones of its kind: "the order revokes six orders" takes back no order told."""
    if verb.passive or not verb.subject or verb.subject[0].start == phrase.start:
        return False
    return items[verb.subject[0].head].lower.removesuffix("s") == items[phrase.head].lower.removesuffix("s")


def spent_relief(clause: Clause, verb: Verb, phrases: list[NounPhrase]) -> Frame | None:
    """Read a relaxation that runs out, or is over ("a 90-day pause in the sanctions expired"): they are back."""
    for phrase in phrases[:1]:
        relaxed = _relaxation(clause.items, phrase)
        if relaxed is not None:
            return replace(_frame(clause, verb, phrase, relaxed), trigger=EXPIRE, voice="active")
    return None


def is_spent(frame: Frame) -> bool:
    """Tell whether a relaxation that only its noun names has run out or is over ("the suspension lapsed in May")."""
    return frame.action == Action.REINSTATED and frame.trigger in (EXPIRE, "is_over")


def take_back(reading: Reading, model: Reading, hit: list[Target]) -> Reading:
    """Return what it is to take back the change before; several acts together leave the sector open."""
    whole = reading.frame.object_item.lower.endswith("s")
    back = REVERSED[Action(model.frame.action)]
    if reading.frame.action == Action.REINSTATED and model.frame.object_kind in ("measure", "package"):
        back = Action.REINSTATED  # "imposed sanctions on Mali … the suspension was ended", of which nothing was told
    return Reading(
        frame=replace(reading.frame, action=back),
        roles=replace(
            reading.roles,
            senders=model.roles.senders,
            targets=model.roles.targets or hit,
            sectors=[] if whole else model.roles.sectors,
        ),
        verdict=reading.verdict,
    )


def _relaxation(items: list[Item], phrase: NounPhrase) -> int | None:
    """Return the place of the noun by which a phrase names a relaxation ("the easing of the embargo")."""
    head = items[phrase.head]
    eases = head.kind == "nominal" and head.data.name in _RELAXING
    cores = [core for link in phrase.links if link.word in _OF and (core := core_of(items, link.phrase)) is not None]
    if any(core.kind in ("dealing", "assets") for core in cores[:1]):
        return None  # "the suspension of flights" is a ban
    if head.lower in _LULLS and any(core.kind in ("measure", "package") for core in cores[:1]):
        return phrase.head
    whose = any(one.lower == "'s" for one in items[phrase.start : phrase.head])
    return phrase.head if eases and (whose or items[phrase.start].lower in DEFINITE) else None


def _names(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase says itself what it hits, or a clause behind it ("the measures it took against Chad")."""
    after = items[phrase.end : phrase.end + _CLAUSE]
    if after and after[0].lower in _OPENING:
        end = next((at for at, item in enumerate(after) if item.kind == "mark"), len(after))
        return any(item.kind in ("actor", "entity") for item in after[:end])
    phrases = [phrase, *(link.phrase for link in phrase.links)]
    return any(item.kind in ("actor", "entity", "sector") for one in phrases for item in items[one.start : one.end])


def _frame(clause: Clause, verb: Verb, phrase: NounPhrase, relaxed: int | None) -> Frame:
    items, voice = clause.items, verb_voice(verb)
    senders = subject_actors(items, verb)[0] if voice == "active" else []
    own = relaxed is not None and _names(items, phrase)
    named = measure_roles(items, phrase, phrase.head, phrase.links, clause.view.year)
    if not own:
        named.targets, named.sectors, named.own_sector = [], [], None
    return Frame(
        clause=clause,
        trigger=UNDO,
        action="reinstated" if relaxed is not None else "lifted",
        object_kind="measure" if own else "echo",
        object_at=phrase.head,
        voice=voice,
        rule=f"{voice}.{UNDO}.{'measure' if own else 'echo'}",
        roles=roles_of(senders or named.owners, named),
    )
