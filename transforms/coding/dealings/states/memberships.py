"""A state that a body suspends "as a sanction": suspension counts only where the text treats it as one."""

import re

from schemas.vocabulary import ORGANISATION_SENDERS
from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.actors import coded
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

MEMBERSHIP = "membership"
"""The trigger of its frames."""
_LEAVING_OUT = ("suspend", "expel", "eject", "exclud", "put out", "throw", "thrown", "threw", "kick", "bar", "shut out",
                "oust", "drop", "turn out", "turned out")  # fmt: skip
_AS_SANCTION = re.compile(
    r"\b(?:as (?:a |its |the |another |the first |a first )?(?:sanction|punishment|penalty)|in punishment|by way of "
    r"(?:a )?sanction)s?\b"
)
_SEATS = ("membership", "seat", "rights", "councils")

HEADS = Heads(stems=_LEAVING_OUT)
"""The verbs that ``membership_frame`` may read."""


def membership_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read "the African Union suspended Mali as a sanction", "Mali was suspended from it as a punishment"."""
    items = clause.items
    if not items[verb.at].lower.startswith(_LEAVING_OUT):
        return None
    if not _AS_SANCTION.search(" ".join(item.lower for item in items)):
        return None
    senders = _bodies(items, verb)
    codes = {code for code, _ in senders}
    hit = [one for phrase in (verb.subject if verb.passive else verb.objects) for one in _states(items, phrase)]
    targets = [Target(code, None, None, words) for code, words in hit if code not in codes]
    at = next((one.head for one in (verb.subject if verb.passive else verb.objects)), verb.at)
    if not senders or not targets:
        return None
    return told_frame(clause, Told(MEMBERSHIP, "imposed", "party", at), Named(targets=targets), senders)


def _bodies(items: list[Item], verb: Verb) -> list[Coded]:
    """Return the bodies that act, or from which somebody is suspended."""
    named = [] if verb.passive else subject_actors(items, verb)[0]
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    named += [one for link in links if link.word in ("from", "by", "of") for one in actors_in(items, link.phrase)]
    return [one for one in named if one[0] in ORGANISATION_SENDERS]


def _states(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the state that is suspended, or whose membership is."""
    head = items[phrase.head]
    named = head.kind == "actor" or head.lower.endswith(_SEATS)
    inner = [item for item in items[phrase.start : phrase.end] if item.kind == "actor"] if named else []
    return [one for item in inner for one in coded(item)]
