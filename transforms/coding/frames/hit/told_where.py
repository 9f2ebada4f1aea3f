"""Where a change is told or decided, which is not whom it hits: "sanctions on Mali were agreed in Abuja"."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Roles
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.noun_phrases import Core
from transforms.reading.grammar import AGAINST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, Verb

_AT = word_set("in at from")
_TELLING = (
    "announc", "unveil", "agree", "adopt", "approv", "decree", "disclos", "proclaim", "declar", "publish", "decid",
    "sign", "reveal", "draft", "discuss", "debat", "negotiat", "endors", "ratif", "back", "pass", "issu", "vot",
)  # fmt: skip
_ANNOUNCING = ("announc", "unveil", "decree", "disclos", "proclaim", "publish")
_HOSTS = frozenset({"BEL", "LUX", "ETH", "NGA", "AUT", "CHE", "GHA", "EGY", "SEN", "CIV", "KEN", "TUN"})
"""States in whose capitals others meet."""


def told_where(items: list[Item], core: Core, verb: Verb) -> list[Link]:
    """Return the links of a verb that say where somebody spoke: a capital, or any place where another is hit."""
    hit = any(link.word in AGAINST and link.verb is None for link in core.links)
    tells = items[verb.at].lower.startswith(_TELLING)
    return [
        link
        for link in verb.links
        if link.word in _AT
        and link.verb is None
        and items[link.phrase.head].kind == "actor"
        and (hit or tells)
        and (tells or items[link.phrase.head].data.kind == "capital")
        and link.phrase.end - link.phrase.start == 1
    ]


def with_capital(items: list[Item], verb: Verb, roles: Roles) -> Roles:
    """Return roles with the state in whose capital a change is announced as sender, where no other is named."""
    if roles.senders or roles.pronoun or not items[verb.at].lower.startswith(_ANNOUNCING):
        return roles
    if any(item.kind == "actor" and item.data.code in BODIES for item in items):
        return roles
    heads = [items[link.phrase.head] for link in verb.links if link.word == "in" and link.verb is None]
    found = [
        (code, one.text)
        for one in heads
        if one.kind == "actor" and one.data.kind == "capital"
        for code in codes_of(one)
        if code not in _HOSTS and code not in {target.country for target in roles.targets}
    ]
    return replace(roles, senders=found[:1])
