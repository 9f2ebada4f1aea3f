"""Who is said to be free to deal: "are at liberty to buy", "have a free hand to sell", "the way is clear"."""

import re

from transforms.coding.dealings.again import around, is_from_now_on, is_had_again
from transforms.coding.dealings.may_deal.leave_after_relief import is_unsure
from transforms.coding.model import Clause
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Verb

FREE = word_set("free able entitled welcome liberty allowed permitted authorised authorized clear cleared licensed")
_HAVING = word_set("have has had having")
_LEAVE = re.compile(
    r"\b(?:free hand|free rein|free run|leave|clearance|permission|the right|every right|a right|go-ahead|green light|"
    r"all-clear|the nod|blessing|freedom|carte blanche|licence|license|authority|consent|authori[sz]ation)\b"
)
_WAYS = word_set("way road path door route coast")
_OPEN = word_set("clear open free")
_ANYBODY = word_set("anyone anybody everyone everybody")
_DENIED = word_set("not no longer never nobody none hardly without only still")


def is_free_to(items: list[Item], above: Verb, words: list[str]) -> bool:
    """Tell whether a copula, or "have", says that somebody is free to do what hangs on it; ``words`` are theirs."""
    said = set(words)
    if items[above.at].lower in _HAVING:
        return _LEAVE.search(" ".join(words)) is not None
    way = any(items[one.head].lower in _WAYS for one in above.subject)
    return bool(said & (_OPEN if way else FREE)) or _is_anybodys(words)


def _is_anybodys(words: list[str]) -> bool:
    """Read "is anyone's to buy", "is there for anybody to buy"."""
    owned = any(one in _ANYBODY and words[at + 1 : at + 2] == ["'s"] for at, one in enumerate(words))
    return owned or ("for" in words and bool(_ANYBODY & {*words}))


def freed_after_relief(clause: Clause, above: Verb, verb: Verb, words: list[str]) -> str | None:
    """Return the action of the relief told before, where who is "free to" deal tells more of it; else None.

    Without a relief before, that it is so "from Monday" makes a lifting of "the way is clear for … to be shipped".
    """
    items = clause.items
    if set(words) & _DENIED or is_unsure(items, verb):
        return None
    if clause.view.follows_relief is not None and not clause.view.is_title:
        return clause.view.follows_relief
    way = any(items[one.head].lower in _WAYS for one in above.subject) or _is_anybodys(words)
    return "lifted" if way and is_from_now_on(around(items, verb)) else None


_LETTING_IN = word_tuple("let admit accept tak receiv allow honour honor process handl clear releas")


def told_to_deal(clause: Clause, above: Verb, verb: Verb) -> str | None:
    """Return the action of "told banks to honour its bills again", "told customs to let its rice through".

    Firms that are told to buy something are told no end of a measure, unless it is to be so again after a relief.
    """
    items, relief = clause.items, clause.view.follows_relief
    if relief is None or is_unsure(items, verb) or above.form not in ("finite", "copula"):
        return None
    lets = items[verb.at].lower.startswith(_LETTING_IN)
    return relief if lets or is_had_again(around(items, verb)) else None


_LICENCES = ("licen", "waiver", "exempt", "general", "permit")
_ONE = word_set("one single a an")


def without_licence(items: list[Item], above: Verb, verb: Verb) -> bool:
    """Tell whether leave is given without a licence, which only eases, and to more than one."""
    low = [item.lower for item in items]
    licensed = any(word.startswith(_LICENCES) for word in low) or items[above.at].lower.startswith("licens")
    one = any(items[phrase.start].lower in _ONE for phrase in (*above.objects, *verb.subject))
    return not licensed and not one and not is_unsure(items, verb)
