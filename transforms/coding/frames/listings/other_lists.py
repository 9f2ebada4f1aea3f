"""Lists on which nobody is forbidden anything: watch lists, those of who is to get aid, of what is told by its size."""

from transforms.reading.inflection import ING
from transforms.reading.kinds import CHANGES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_WATCHING = word_set("watch monitoring waiting priority aid shopping wish wanted extremist extremists")
_TOLD = word_set(
    "essential vital strategic-partner priority aid poorest richest biggest largest busiest safest greatest leading "
    "risk famine hunger manipulator manipulators borrower borrowers creditor creditors debtor debtors donor donors "
    "recipient recipients beneficiary beneficiaries candidate candidates haven havens origin visa visas heritage "
    "endangered winners nominees guests speakers demands grievances extremist extremists tax taxes taxpayers owe owes "
    "owing employers polluters"
)
"""Of what a list is that forbids nobody anything: the needy, the great, those who owe, those who need a visa.

A state's list of extremists is one of its police, as long as it is none of terrorists.
"""

_FRIENDS = word_set("partner partners ally allies allied like-minded")
_FIRST = 2
_HIT = ("sanction", "blacklist", "terror", "prohib", "restrict", "embargo", "banned", "barred", "blocked", "forbid")
_REACH = 7
_ENDS = frozenset({",", ";", ":", "(", "."})


def is_of_none_hit(items: list[Item], at: int) -> bool:
    """Tell whether nobody on a list is forbidden anything ("a watch list", "the list of priority aid countries")."""
    if items[at].lower != "list":
        return False
    if lower_at(items, at - 1) in _WATCHING:
        return True
    if lower_at(items, at + 1) != "of":
        return False
    if any(act_themselves(items, here) for here in range(at + 2, min(at + 2 + _FEW, len(items)))):
        return True  # "the growing list of countries imposing sanctions on Mali"
    told = [word for item in _before_mark(items[at + 2 : at + 2 + _REACH]) for word in item.lower.split()]
    if not _FRIENDS.isdisjoint(told[:_FIRST]):
        return True  # "partner countries which apply sanctions"
    return any(word in _TOLD or word in _WATCHING for word in told) and not any(one.startswith(_HIT) for one in told)


_STATES = word_set("those states countries nations governments capitals democracies parliaments economies powers ones")
_WHO = frozenset({"that", "which", "who"})
_SUFFERING = word_set(
    "face faces faced facing undergo undergoing need needing await awaiting suffer suffering risk risking "
    "receive receives receiving enjoy enjoys enjoying get gets getting"
)
_BEEN = word_set("been had to")
_PERFECT = word_set("have has had")
_FEW = 4


def act_themselves(items: list[Item], at: int) -> bool:
    """Tell whether states act on others by the clause behind their name, who are hit by nothing ("those banning …").

    Args:
        items: the sentence.
        at: the place of the noun for the states.
    """
    if at + 2 >= len(items) or items[at].lower not in _STATES:
        return False
    here = at + 1
    opens = items[here].lower in _WHO or items[here].lower == "to"
    if opens:
        perfect = lower_at(items, here + 1) in _PERFECT
        here += 2 if perfect else 1
        if lower_at(items, here) in _BEEN or here + 1 >= len(items):
            return False
    elif ING not in items[here].forms and not items[here].lower.endswith("ing"):
        return False
    does = items[here].kind in CHANGES and items[here].lower not in _SUFFERING
    return does and lower_at(items, here + 1) not in ("by", "")


def _before_mark(items: list[Item]) -> list[Item]:
    end = next((at for at, one in enumerate(items) if one.lower in _ENDS or one.kind == "date"), len(items))
    return items[:end]
