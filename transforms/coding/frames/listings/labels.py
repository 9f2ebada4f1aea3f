"""Designations told by what somebody is declared to be: "labelled the cartel a foreign terrorist organization"."""

from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import verb_roles
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_LABELLING = ("label", "brand", "declar", "name", "naming", "classif", "recogni", "deem", "proclaim")
_BODIES = word_set("organisation organization organisations organizations group groups entity entities")
_NAMES = ("terrorist organi", "terrorist group", "terrorist entit", "specially designated", "state sponsor")
_BETWEEN = g.DETERMINERS | {"as", "to", "be", "foreign", "banned", ",", '"', "“", "‘"}
_REACH = 7

HEADS = Heads(stems=_LABELLING)
"""The verbs that ``label_frame`` may read."""


def label_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read what a state declares somebody to be as a listing; None where that is nothing that is listed."""
    items = clause.items
    if verb.form not in ("finite", "gerund", "infinitive") or not items[verb.at].lower.startswith(_LABELLING):
        return None
    parties = verb.subject if verb.passive else verb.objects[:1]
    if not parties or not verb.subject:
        return None
    label = _label(items, verb.at + 1 if verb.passive else parties[0].end)
    if label is None:
        return None
    named = Named()
    for one in parties:
        found = party_targets(items, one, [link for link in one.links if link.at < label], clause.view.year)
        named.targets += found.targets
        named.sectors += found.sectors
    if not named.targets:
        return None
    voice = "passive" if verb.passive else "active"
    roles = verb_roles(clause, verb, voice, named, None)
    if voice == "active" and not roles.senders:
        return None  # "the resolution names Russia a state sponsor of terrorism"
    return Frame(
        clause=clause,
        trigger="designate",
        action="imposed",
        object_kind="party",
        object_at=parties[0].head,
        voice=voice,
        rule=f"{voice}.designate.party",
        roles=roles,
    )


def _label(items: list[Item], start: int) -> int | None:
    """Return where the name of a listing stands soon after a place, with only an article or the like before it."""
    for at in range(start, min(start + _REACH, len(items))):
        low = items[at].lower
        if low.startswith(_NAMES) or (low in ("terrorist", "terror") and _names_body(items, at + 1)):
            return at
        if low not in _BETWEEN:
            return None
    return None


def _names_body(items: list[Item], at: int) -> bool:
    return at < len(items) and items[at].lower in _BODIES
