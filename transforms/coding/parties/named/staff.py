"""Persons told by the firm that they lead, own or left: "the former head of EuroChem" is hit, and not EuroChem."""

from dataclasses import replace

from transforms.coding.model import Target
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

_LEADING = word_set(
    "head heads boss bosses chief chiefs director directors executive executives manager managers chairman chairmen "
    "chairwoman chair president ceo cfo employee employees official officials representative representatives"
)
"""Those who act for a firm: they are of its branch."""
_PRIVATE = word_set(
    "owner owners co-owner founder founders co-founder shareholder shareholders lawyer wife husband ex-wife ex-husband "
    "son daughter sister brother mother widow adviser advisor spokesman beneficiary magnate tycoon"
)
_LEFT = word_set("former ex-head ex-chief ex-boss ex-director ex-president onetime one-time late retired")
_FIRMS = frozenset({"company", "bank"})


def is_of_staff(items: list[Item], phrase: NounPhrase, link: Link) -> bool:
    """Tell whether a noun phrase is persons of a firm that the link names ("two directors of Rosneft")."""
    head = items[phrase.head].lower.rpartition(" ")[2]
    inside = items[link.phrase.start : link.phrase.end]
    return (head in _LEADING or head in _PRIVATE) and any(_is_firm(one) for one in inside)


def people_of(items: list[Item], phrase: NounPhrase, firms: list[Target]) -> list[Target] | None:
    """Return the persons as those who are hit in the place of their firms; None where the noun names no persons.

    Those who lead a firm are of its branch, and those who left it, or own it, of none.
    """
    head = items[phrase.head].lower.rpartition(" ")[2]
    if not (head in _LEADING or head in _PRIVATE) or not any(one.name for one in firms):
        return None
    left = head in _PRIVATE or any(item.lower in _LEFT for item in items[phrase.start : phrase.end])
    return [replace(one, name=None, sector=None if left else one.sector) for one in firms if one.country]


def _is_firm(item: Item) -> bool:
    return bool(item.kind == "entity" and item.data.kind in _FIRMS)


_OWN, _JOINING = word_set("its their"), word_set("and , plus or")


def leads_firm(items: list[Item], at: int, phrase: NounPhrase) -> bool:
    """Tell whether somebody leads the firm named right before him ("a gold miner and its president"): no official."""
    led = items[at].kind == "post" and items[at].lower.rpartition(" ")[2] in _LEADING
    if not led or lower_at(items, phrase.start) not in _OWN or lower_at(items, phrase.start - 1) not in _JOINING:
        return False
    before = items[phrase.start - 2] if phrase.start > 1 else None
    return before is not None and (_is_firm(before) or (before.kind in ("sector", "post") and _is_of_trade(before)))


def _is_of_trade(item: Item) -> bool:
    return item.data.sector not in (None, "government", "unspecified")
