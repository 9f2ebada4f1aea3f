"""Active or passive: which side of a verb its object stands on."""

from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.inflection import BASE, PARTICIPLE, PAST
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.nounlike import is_held_money

_MODIFIED_KINDS = frozenset({"measure", "sector", "entity", "post", "nominal", "assets"})
_LEADING = frozenset({"in", "of", "on", "over", "for", "with", "the", "some", "its", "their", "his", "these", "those"})
_BRINGING = frozenset({"to", "of", "from", "with", "by", "for", "into", "on", "against", "at"})
"""Prepositions, after which no past tense can stand: "went to blocked accounts"."""

_LONG_DONE = frozenset({"previously", "already", "recently", "newly", "formerly", "once", "long"})
_CLOSING_WORDS = g.PREPOSITIONS | g.ADVERBS


def voice_of(items: list[Item], at: int) -> str:
    """Return ``active``, ``passive`` or ``reduced`` for a verb.

    Reduced is a participle without an auxiliary that follows what it modifies ("sanctions imposed in 2021").
    """
    if PARTICIPLE not in items[at].forms:
        return "active"
    if at == 0 and lower_at(items, 1) in g.BE:
        return "passive"  # "Sanctioned were two banks"
    here = at - 1
    while here >= 0 and (items[here].lower in g.ADVERBS or items[here].lower in g.NEGATIONS):
        here -= 1
    if lower_at(items, here) in g.BE:
        return "passive"
    if lower_at(items, here) in g.HAVE:
        return "active"
    if here > 0 and items[here].lower == ",":
        here -= 1
    return _without_auxiliary(items, at, item_at(items, here))


def is_attribute(items: list[Item], at: int) -> bool:
    """Tell whether a participle only describes the noun behind it: "talks on frozen Libyan assets"."""
    before, after = item_at(items, at - 1) if at else None, item_at(items, at + 1)
    if PARTICIPLE not in items[at].forms or before is None or after is None:
        return False
    within = before.lower in _INSIDE and after.kind == "actor"  # "pumps oil in sanctioned Iran"
    brings = before.lower in _BEFORE_NOUNS or within
    if brings and items[at].lower in _LISTED and after.kind not in ("mark", "date"):
        return after.lower not in g.PREPOSITIONS  # "transactions with sanctioned parties"
    if before.lower in _LONG_DONE and lower_at(items, at - 2) in g.DETERMINERS:
        return after.kind != "mark"  # "a previously imposed embargo"
    if _is_counted(items, at, before) or is_held_money(items, at) or _is_joined_to_noun(items, at, before, after):
        return True
    brought = before.lower in _BRINGING and BASE not in items[at].forms
    if PAST in items[at].forms and not brought:
        return False
    leads = brought or before.lower.rpartition(" ")[2] in _LEADING
    return leads and (after.kind in _MODIFIED_KINDS or after.kind in {"actor", "group"})


_BEFORE_NOUNS = word_set("with of involving to from by for between among")
_INSIDE = frozenset({"in", "into", "within", "across"})
_LISTED = word_set("sanctioned designated blacklisted listed embargoed proscribed")
_MANY = frozenset({"several", "many", "most", "all", "other", "some"}) | (frozenset(NUMBERS) - {"a", "an", "one"})
_NEAR = 3


def _is_counted(items: list[Item], at: int, before: Item) -> bool:
    """Tell whether a participle stands within a noun that is counted: "Two blacklisted Chadian banks have closed"."""
    if before.kind != "number" and before.lower not in _MANY:
        return False
    if items[at].lower in _LISTED and before.lower.isalpha() and _is_plain_noun(items[at + 1 : at + 3]):
        return True
    after, noun = item_at(items, at + 1), item_at(items, at + 2)
    if after is None or noun is None or after.kind != "actor" or noun.kind not in _MODIFIED_KINDS:
        return False
    told = items[at + 3 : at + 3 + _NEAR]
    return any(one.lower in g.HAVE | g.BE | g.MODALS or PAST in one.forms for one in told[:1])


_REACH = 12


def _is_plain_noun(behind: list[Item]) -> bool:
    """Tell whether people or firms follow, of some land or none: "eight sanctioned individuals", "… Iranian firms"."""
    noun = behind[1:2] if behind[:1] and behind[0].kind == "actor" else behind[:1]
    return bool(noun) and noun[0].kind in _PEOPLE and noun[0].text.islower() and noun[0].lower.endswith(_MANY_ENDS)


_MANY_ENDS = ("ns", "ls", "es", "ms", "ks", "ts", "rs", "ds", "people")
_PEOPLE = frozenset({"post", "sector", "entity", "word"})


def _is_joined_to_noun(items: list[Item], at: int, before: Item, after: Item) -> bool:
    """Tell whether frozen assets are named beside a measure ("an end to the travel bans and frozen accounts")."""
    if items[at].lower != "frozen" or before.lower not in ("and", "or") or after.kind != "measure":
        return False
    helped = any(one.lower in g.HAVE or one.lower in g.BE for one in items[max(0, at - _REACH) : at])
    return after.data.kind == "assets" and not helped and at > 1 and items[at - 2].kind == "measure"


def _without_auxiliary(items: list[Item], at: int, before: Item | None) -> str:
    """Decide on a form that may be a past or a participle by what stands before it and whether an object follows."""
    after = item_at(items, at + 1)
    closes = after is None or after.kind in ("mark", "date") or after.lower in _CLOSING_WORDS
    if closes and before is not None and before.kind in _MODIFIED_KINDS:
        return "reduced"
    opens = closes and before is None
    return "passive" if opens or PAST not in items[at].forms else "active"
