"""Goods of another land that are kept from coming in: "stopped Cuban cigars from entering the country"."""

from transforms.coding.model import Clause, Frame
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_KEEPING = ("stop", "keep", "kept", "prevent", "block", "halt", "bar", "hinder")
_COMING = word_set("coming entering reaching getting crossing arriving landing")
_INWARD = word_set("in into ashore its their market markets shops shelves")
_REACH = 2
"""Items between goods and what they are kept from doing."""

HEADS = Heads(stems=_KEEPING)
"""The verbs that ``kept_from_coming`` may read."""


def kept_from_coming(clause: Clause, verb: Verb) -> Frame | None:
    """Return the ban of who stops goods of another land coming in; None where it is no such thing."""
    items = clause.items
    if not items[verb.at].lower.startswith(_KEEPING) or verb.passive or not verb.objects:
        return None
    goods = verb.objects[-1]
    if not _are_foreign_goods(items, goods) or not (_come_in(items, goods.end) or _from_own_market(items, verb)):
        return None
    named = party_targets(items, goods, goods.links, clause.view.year)
    senders, _ = subject_actors(items, verb)
    homes = {one.country for one in named.targets if one.country}
    if not homes or homes <= {code for code, _ in senders}:
        return None
    return Frame(
        clause=clause,
        trigger="bar",
        action="imposed",
        object_kind="party",
        object_at=goods.head,
        voice="active",
        rule="active.bar.party",
        roles=roles_of(senders, named),
    )


def _are_foreign_goods(items: list[Item], phrase: NounPhrase) -> bool:
    head = items[phrase.head]
    whose = any(item.kind == "actor" for item in items[phrase.start : phrase.last])
    return head.kind == "sector" and head.data.kind == "goods" and whose


_OWN = word_set("its their")
_MARKETS = word_set("market markets shops shelves ports port soil territory airports roads")


def _from_own_market(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody keeps goods from what is his own ("keeps Chilean wine from its market")."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    return items[verb.at].lower.startswith(("keep", "kept")) and any(
        link.word in ("from", "out of")
        and items[link.phrase.start].lower in _OWN
        and items[link.phrase.head].lower in _MARKETS
        for link in links
    )


def _come_in(items: list[Item], at: int) -> bool:
    """Tell whether "coming in" or "from entering the country" stands at a place."""
    for here in range(at, at + _REACH):
        if lower_at(items, here) in _COMING:
            after = {lower_at(items, here + further) for further in (1, 2, 3)}
            return bool(after & _INWARD) or lower_at(items, here) == "entering"
    return False
