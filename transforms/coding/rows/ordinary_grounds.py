"""Grounds of trade and of health that a sentence gives for a stop or a start: "over a levy", "was not paid for".

Where nothing in the sentence is called a sanction, such a change is no measure against anybody.
"""

import re
from itertools import pairwise

from transforms.coding.model import Frame, SentenceView, names_sanctions
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple

_GROUND = re.compile(
    r" (?:over|because of|owing to|due to|on account of|for fear of|fearing|citing|in a (?:dispute|row|quarrel) over) "
    r"(?:[\w'-]+ ){0,4}?(?:levy|levies|tax|taxes|fees?|ergot|pests?|weevils?|disease|flu|virus|cholera|ebola|measles|"
    r"cruelty|welfare|thefts?|rustling|drought|floods?|harvest|shortages?|inflation|congestion|repairs|maintenance|hormones?|"
    r"residues|contamination|salmonella|bills?|invoices?|commission|overfishing|spawning)\b"
)
_PRICES = re.compile(
    r" to (?:keep|hold|bring|push|force|cool|curb|lower|tame|damp|dampen|check|cut|rein|reduce|fight|contain|stabilise|"
    r"stabilize) (?:[\w'-]+ ){0,3}?(?:prices|inflation|shortages?)\b"
    r"| (?:as|because|since|after|once|when) (?:[\w'-]+ ){0,3}?(?:prices?|costs?) (?:had |have |has )?"
    r"(?:doubled|trebled|tripled|risen|rose|soared|shot|jumped|climbed|fallen|fell|slumped|collapsed)\b"
    r"| (?:when|because|as|after|since|until) (?:[\w'-]+ ){0,4}?(?:contract|lease|agreement|tariff|debt|debts|dues) "
    r"(?:had |was |were |has been |had been )?"
    r"(?:ran out|run out|expired|lapsed|settled|paid|dropped|cleared|repaid|ended)\b"
    r"| (?:when|because|as|after|since|once) (?:it|he|they|the [\w'-]+) (?:had |has |have )?"
    r"(?:paid|settled|repaid|cleared) (?:[\w'-]+ ){0,5}?(?:debts?|bills?|dues|arrears|fees|invoices?|charges|rent)\b"
)
_ANSWERS = re.compile(
    r" (?:in (?:retaliation|reprisal|revenge|punishment|anger)|as (?:a )?(?:punishment|retaliation|reprisal)|to punish|"
    r"(?:retaliat|punish|penalis|penaliz)ing) "
)
"""What makes a stop one against somebody, whatever prices do beside it."""
_KINDS = frozenset({"dealing", "measure"})
_SALE = frozenset({"sale", "takeover", "purchase", "acquisition"})
_FIRMS = word_tuple(
    "maker company firm stake shares unit arm subsidiary plant refinery shipyard bank airline port group newspaper "
    "club yard steelworks utility"
)
_REACH = 7


def ground_of_trade(frame: Frame, *, named: bool) -> str | None:
    """Say which ground of trade a change has, if any; ``named`` says that it is called a sanction."""
    if not named and is_for_unpaid(frame):
        return "a supply is stopped because it was not paid for, and nothing is called a sanction"
    if has_ordinary_ground(frame):
        return "it has a ground of trade or of health, and nothing is called a sanction"
    return None


def has_ordinary_ground(frame: Frame) -> bool:
    """Tell whether a change of trade has a ground of trade or of health, or is the sale of a firm that is stopped."""
    if frame.object_kind not in _KINDS or frame.voice == "nominal" or names_sanctions(frame.view):
        return False
    after = [item.lower for item in frame.items[min(frame.head, frame.object_at) : frame.right + _FAR]]
    text = f" {' '.join(after)} "
    if _ANSWERS.search(text) is not None:
        return False
    prices = _PRICES.search(text)
    # what is let go "as oil prices rose" may be so at the same time; a stop at home hardly is
    priced = prices is not None and (frame.action == "imposed" or not prices[0].startswith(" as "))
    return priced or _sells_firm(frame) or _GROUND.search(text) is not None


_FAR = 12
"""Items behind a clause among which the ground may stand in a clause of its own."""


def _sells_firm(frame: Frame) -> bool:
    """Read "blocked the sale of a train maker to the Dutch"."""
    item, after = frame.object_item, frame.items[frame.object_at + 1 : frame.object_at + _REACH]
    if item.lower not in _SALE or not after or after[0].lower != "of":
        return False
    end = next((at for at, one in enumerate(after) if one.lower in ("to", "by")), len(after))
    return end > 1 and after[end - 1].lower.endswith(_FIRMS)


_SUPPLIES = ("suppl", "deliver", "shipment", "flow", "transit", "credit", "loan")
_FUELS = frozenset({"gas", "oil", "electricity", "coal", "petroleum_products", "energy", "nuclear"})
_OWED = word_set("debt debts arrears unpaid non-payment nonpayment overdue owes owed owing prepayment")
_BECAUSE = word_set("over for because after until as unless by since in says said citing")
_DUES = frozenset({"bill", "bills", "invoice", "invoices", "payment", "payments"})
_ROUBLES = word_set("rouble roubles ruble rubles")
"""What buyers of Russian gas were told to pay in from 2022 on, which is a demand of politics and no debt."""
_MISSED = word_set("unpaid overdue outstanding missed late disputed pay paying paid unsettled")


def is_unpaid_beside(frame: Frame, views: list[SentenceView]) -> bool:
    """Tell whether the sentence after one that stops a supply of fuel says that it was not paid for.

    "Kuwait cut off the oil. Lagos had failed to pay 40 mln dlrs", "It is owed three months of arrears".
    """
    if frame.action != "imposed" or not _is_supply(frame) or names_sanctions(frame.view):
        return False
    near = (view for view in views if view.section == frame.view.section and not view.is_title)
    after = next((view for view in near if view.index > frame.view.index), None)
    words = [] if after is None else [item.lower for item in after.items]
    return bool(words) and (not _OWED.isdisjoint(words) or _is_unpaid(words)) and _LOANS.isdisjoint(words)


_LOANS = word_set("war reparations compensation debtor creditors imf bonds oil-for-food")
"""What is owed for other things than fuel."""


def is_for_unpaid(frame: Frame) -> bool:
    """Tell whether a supply of fuel is stopped over what is owed for it ("in a dispute over arrears")."""
    if frame.action != "imposed" or not _is_supply(frame):
        return False
    after = frame.items[frame.head :]
    words = [item.lower for item in after]
    why = next((at for at, word in enumerate(words) if word in _BECAUSE), len(words))
    if not _OWED.isdisjoint(words[why:]) or _is_of_price(words[why:]):
        return True
    if any(word == "in" and paid in _ROUBLES for word, paid in pairwise(words)):
        return False
    return (not _DUES.isdisjoint(words) and not _MISSED.isdisjoint(words)) or _is_unpaid(words[why:])


_LACK = word_set("want lack absence")
_FAILING = ("fail", "default", "omit", "refus", "stopp", "ceas", "unable", "fell", "fall")
_PAYING = word_set("pay paying paid repay repaying repaid repayments")
_DENYING = g.NEGATIONS | word_set("unable hardly")


def _is_unpaid(why: list[str]) -> bool:
    """Tell whether the ground is that nobody paid ("because it was not paid", "after it failed to repay them")."""
    if not _LACK.isdisjoint(why) and not (_DUES | {"money"}).isdisjoint(why):
        return True  # "for want of payment"
    paid = next((at for at, word in enumerate(why) if word in _PAYING), None)
    near = [] if paid is None else why[max(0, paid - _NEAR) : paid]
    return any(word in _DENYING or word.startswith(_FAILING) for word in near)


_NEAR = 4
"""Words before "pay" among which it is said that nobody does."""


_PRICED = word_set("price prices tariff tariffs contract contracts")
_HAGGLING = word_tuple("pay sign agree accept dispute row quarrel settle renew rise increase haggl")


def _is_of_price(words: list[str]) -> bool:
    """Tell whether it is the price that is quarrelled over ("after Kiev would not accept a new price")."""
    return not _PRICED.isdisjoint(words) and any(word.startswith(_HAGGLING) for word in words)


def _is_supply(frame: Frame) -> bool:
    """Tell whether what is stopped is fuel, or the supply of it."""
    moves = frame.object_item.kind == "dealing_verb"  # "stopped pumping crude oil"
    around = frame.items[frame.head : frame.object_at + (3 if moves else 1)] or [frame.object_item]
    return any(_fuel(item) or item.lower.startswith(_SUPPLIES) for item in around)


def _fuel(item: Item) -> bool:
    data = item.data if item.kind in ("sector", "measure", "dealing_verb") else None
    code = getattr(data, "code", None) or getattr(data, "sector", None)
    return code in _FUELS
