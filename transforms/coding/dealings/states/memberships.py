"""A state that a body suspends: it counts where the text treats it as a sanction, in words or beside others."""

import re

from schemas.vocabulary import BODIES
from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.actors import coded
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

MEMBERSHIP = "membership"
"""The trigger of its frames."""
_LEAVING_OUT = ("suspend", "expel", "eject", "exclud", "put out", "throw", "thrown", "threw", "kick", "bar", "shut out",
                "oust", "drop", "turn out", "turned out")  # fmt: skip
_AS_SANCTION = re.compile(
    r"\b(?:as (?:a |its |the |another |the first |a first )?(?:sanction|punishment|penalty)|in punishment|by way of "
    r"(?:a )?sanction|(?:strong|tough|harsh|heavi|grav|sever|stiff)est (?:sanction|penalty|punishment))s?\b"
)
_SEATS = ("membership", "seat", "rights", "councils")

_PUNISHING = ("punish", "penalis", "penaliz")
_RELAXING = frozenset({"lift", "ease", "suspend", "expire", "delist"})
_RESTRICTING = frozenset({"impose", "ban", "bar", "freeze", "block"})
_OWN = word_set("its their his")
_BODIES = word_set(
    "organisation organization bloc union body group grouping league community alliance commonwealth membership ranks "
    "meetings councils institutions organs activities decision-making"
)
"""What a state is suspended from where the body itself is not named."""

HEADS = Heads(stems=_LEAVING_OUT)
"""The verbs that ``membership_frame`` may read."""


def membership_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read "the African Union suspended Mali as a sanction", "froze its funds. Mali is suspended from the bloc"."""
    items = clause.items
    if not items[verb.at].lower.startswith(_LEAVING_OUT):
        return None
    acted = verb.subject if verb.passive else verb.objects
    left = any(one.word == "from" and _is_body(items, one.phrase) for one in _links(verb))
    of_body = left or any(items[one.head].lower.endswith(_SEATS) for one in acted)
    beside = of_body and (clause.view.follows_ban or clause.view.follows_news or _is_beside_bans(clause, verb))
    if not (beside or _says_sanction(items)):
        return None
    senders = _bodies(items, verb)
    codes = {code for code, _ in senders}
    hit = [one for phrase in acted for one in _states(items, phrase)]
    hit = hit or [one for phrase in acted for one in _meant(items, phrase, verb)]
    targets = [Target(code, None, None, words) for code, words in hit if code not in codes]
    at = next((one.head for one in acted), verb.at)
    if not (senders or (beside and left)) or not targets:
        return None
    return told_frame(clause, Told(MEMBERSHIP, "imposed", "party", at), Named(targets=targets), senders)


def _says_sanction(items: list[Item]) -> bool:
    """Tell whether a sentence calls it a sanction, or a punishment."""
    if any(item.lower.startswith(_PUNISHING) for item in items):
        return True
    return _AS_SANCTION.search(" ".join(item.lower for item in items)) is not None


def _is_beside_bans(clause: Clause, verb: Verb) -> bool:
    """Tell whether its sentence tells of new bans, and of no relief ("was suspended, and its leaders were barred")."""
    told = {item.data.name for at, item in enumerate(clause.items) if item.kind == "trigger" and at != verb.at}
    return bool(told & _RESTRICTING) and not told & _RELAXING


def _links(verb: Verb) -> list[Link]:
    return [*verb.links, *(link for one in verb.objects for link in one.links)]


def _is_body(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a body of states, or stands for one ("the bloc", "its meetings")."""
    named = any(code in BODIES for code, _ in actors_in(items, phrase))
    return named or items[phrase.head].lower.rpartition(" ")[2] in _BODIES


def _bodies(items: list[Item], verb: Verb) -> list[Coded]:
    """Return the bodies that act, or from which somebody is suspended."""
    named = [] if verb.passive else subject_actors(items, verb)[0]
    if not named and verb.above is not None:
        named = subject_actors(items, verb.above)[0]  # "punished it by suspending its membership"
    if not named and any(items[one.head].lower in ("it", "which", "that") for one in verb.subject):
        named = [one for item in items[: verb.start] if item.kind == "actor" for one in coded(item)]
    named += [
        one for link in _links(verb) if link.word in ("from", "by", "of") for one in actors_in(items, link.phrase)
    ]
    return [one for one in named if one[0] in BODIES]


def _states(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the state that is suspended, or whose membership is."""
    head = items[phrase.head]
    named = head.kind == "actor" or head.lower.endswith(_SEATS)
    inner = [item for item in items[phrase.start : phrase.end] if item.kind == "actor"] if named else []
    return [one for item in inner for one in coded(item)]


def _meant(items: list[Item], phrase: NounPhrase, verb: Verb) -> list[Coded]:
    """Return the one state that "its" may be before a membership, named before the verb ("punished Mali by …")."""
    if items[phrase.start].lower not in _OWN or not items[phrase.head].lower.endswith(_SEATS):
        return []
    named = {one[0]: one for item in items[: verb.start] if item.kind == "actor" for one in coded(item)}
    states = [one for code, one in named.items() if code not in BODIES]
    return states if len(states) == 1 else []
