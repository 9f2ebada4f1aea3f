"""What sanctions take from those whom they hit: access, landing rights, preferences, a market."""

from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.model import Clause, Coded
from transforms.coding.parties.acting.agents import SPARING
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_RIGHTS = word_set(
    "access right rights privilege privileges preference preferences status slot slots landing visa-free duty-free "
    "concession concessions membership berth entry market markets service services route routes flights"
)
_CUSTOM = word_set("trade sales business commerce custom orders revenue revenues income earnings exports")
"""What is sold or earned: less of it comes of many things, and nobody is said to have taken it."""
_OUTLETS = word_set("market markets")
_CHIEF = word_set(
    "main biggest largest best chief key principal primary important traditional old former second third single whole "
    "half third-largest second-largest second-biggest export home"
)
_OWN_MONEY = word_set("account accounts savings pension pensions deposits salaries cash cards card")


def names_right(clause: Clause, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names what sanctions take; "a market worth ten million" is what came of them."""
    inside = clause.items[phrase.start : phrase.end]
    if inside[-1].lower.endswith(SPARING):
        return False  # who dealt with those hit has lost it, and is not hit himself
    if inside[-1].lower in _CUSTOM:
        return False  # "Canada picked up the trade that growers lost"
    if inside[0].lower in ("a", "an") and any(item.lower in _OUTLETS for item in inside[:2]):
        return False
    if (_is_outlet(inside) and not clause.view.dates) or _is_of_own_money(clause, phrase):
        return False
    return any(item.lower in _RIGHTS or _is_right(clause, item) for item in inside)


def _is_outlet(inside: list[Item]) -> bool:
    """Tell whether a market is only called the one where most was sold ("have lost their biggest market")."""
    return inside[-1].lower in _OUTLETS and any(item.lower in _CHIEF for item in inside)


def _is_of_own_money(clause: Clause, phrase: NounPhrase) -> bool:
    """Tell whether somebody cannot reach what he has in a bank, which no state is said to have taken."""
    heads = {clause.items[link.phrase.head].lower.rpartition(" ")[2] for link in phrase.links}
    return not heads.isdisjoint(_OWN_MONEY) and not clause.view.has_sanctions_word


def _is_right(clause: Clause, item: Item) -> bool:
    """Tell whether a noun is what sanctions take: a dealing, but a licence only near a sanctions word."""
    if item.kind != "measure":
        return False
    return clause.view.has_sanctions_word or not str(item.data.kind).startswith("relief")


def sector_of_right(items: list[Item], right: NounPhrase) -> list[Coded]:
    """Return of which sector a right is by its own name: "sugar quota", "landing rights"."""
    named = [one for one in items[right.start : right.end] if one.kind == "measure" and one.data.kind == "dealing"]
    return [(one.data.sector, one.text) for one in named if one.data.sector]


_TRADES = frozenset({"trade", "financial"})


def where_dealt(clause: Clause, verb: Verb) -> list[Coded]:
    """Return the lands of the dealing to which a right is lost ("lost the right to invest in Mali")."""
    verbs = (one for one in clause.view.syntax.verbs.values() if one.above is verb and one.form == "infinitive")
    below = [one for one in verbs if (deals := dealing_of(clause.items[one.at])) and deals.measure in _TRADES]
    links = (link for one in below for link in (*one.links, *(far for each in one.objects for far in each.links)))
    return [code for link in links for code in actors_in(clause.items, link.phrase)]
