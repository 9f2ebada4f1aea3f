"""Whose measure a court strikes down: "judges in Luxembourg annulled the EU's listing of two banks" ends the EU's."""

from dataclasses import replace

from transforms.coding.model import Coded, Roles
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

COURTS = ("court", "judge", "tribunal", "justice", "bench", "chamber")
"""How the words begin for those who judge."""

_SEAT = ("LUX", "EU")
"""Where the Union's courts sit, and whose they are."""


def is_of_court(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase is a court or those who sit in one."""
    words = (item.lower for item in items[phrase.start : phrase.head + 1])
    return any(part.startswith(COURTS) for word in words for part in word.split())


def with_maker(items: list[Item], verb: Verb, roles: Roles) -> Roles:
    """Put whose measure it was in the place of the court that ends it."""
    acting = [link.phrase for link in verb.links if link.word == "by"] if verb.passive else verb.subject
    if not acting or not all(is_of_court(items, one) for one in acting):
        return roles
    ended = verb.subject if verb.passive else verb.objects
    hit = {one.country for one in roles.targets}
    owners = [code for one in ended for code in actors_in(items, one) if code[0] not in hit]
    return replace(roles, senders=owners[:1] or [_of_union(one) for one in roles.senders])


def _of_union(sender: Coded) -> Coded:
    return (_SEAT[1], sender[1]) if sender[0] == _SEAT[0] else sender
