"""Whose rule it is on goods and money that go from one land to another: "no French credit may be given to Chile"."""

from transforms.coding.dealings.may_deal.lawful import UNLAWFUL
from transforms.coding.parties.hit.barred import PLAIN_GOODS
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.senders import OFTEN_ACTING, OFTEN_HIT, USUAL_SENDERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_LENDING = word_set("given made granted lent extended offered provided paid furnished")


_KEEPING_OUT = frozenset({"RUS", "BLR", "CHN"})
"""States that are often hit, and as often keep plain goods out."""


def giver_decides(named: Named, low: str, homes: set[str | None], received: set[str | None]) -> bool:
    """Tell whether the land from which goods or money come forbids to give them to another.

    Arms and money are withheld by those who have them; plain goods are kept out by their buyers, unless those are
    the ones whom many punish.
    """
    if homes & OFTEN_HIT or any(one.name is not None for one in named.targets) or None in homes | received:
        return False
    codes = {code for code, _ in named.sectors} | {one.sector for one in named.targets if one.sector}
    withheld = bool(codes) and codes.isdisjoint(PLAIN_GOODS)
    return withheld or low in _LENDING or received <= OFTEN_HIT - _KEEPING_OUT


def home_decides(named: Named, homes: set[str | None], received: set[str | None]) -> bool:
    """Tell whether states that often punish others let their own goods go there.

    Plain goods are kept out by those of their buyers who punish in that way themselves.
    """
    acts = homes <= USUAL_SENDERS or acts_on_others(named, homes, received)  # "no Norwegian oil may be shipped to Mali"
    if not acts or any(one.name is not None for one in named.targets):
        return False
    codes = {code for code, _ in named.sectors} | {one.sector for one in named.targets if one.sector}
    plain = bool(codes) and codes <= PLAIN_GOODS
    return not (plain and received <= _KEEPING_OUT)


def acts_on_others(named: Named, homes: set[str | None], others: set[str | None]) -> bool:
    """Tell whether states that impose sanctions deal with such as impose none, nor keep out what comes from those.

    Food is kept out by anybody.
    """
    codes = {code for code, _ in named.sectors} | {one.sector for one in named.targets if one.sector}
    acts = bool(homes) and homes <= OFTEN_ACTING and others.isdisjoint(OFTEN_ACTING | _KEEPING_OUT)
    return acts and "food_agriculture" not in codes


def is_crime_at_home(items: list[Item], verb: Verb) -> bool:
    """Tell whether a law makes a dealing a crime, which only one's own land can: "an offence for Swedes to sell …"."""
    above = verb.above
    if above is None or verb.form != "infinitive" or above.at > verb.at:
        return False
    return any(item.lower in UNLAWFUL for item in items[above.at : verb.start])
