"""Goods of one land that go to another again, or that it gets again: "uranium will once more go to Japan"."""

from transforms.coding.dealings.dealing_words import auxiliaries
from transforms.coding.dealings.doors.let_in_again import BEGINNING, is_again
from transforms.coding.dealings.may_deal.given_goods import giver_decides
from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.coding.verbs.heads import Heads
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_GOING = word_set(
    "go goes flow flows flowed flowing leave leaves move moves head heads roll rolls sail sails travel "
    "reach reaches reached reaching"
)
_RUNNING = word_set("flowed flowing flows reached reaching reaches")
"""What goods do by themselves, so that it is no plan of anybody."""
_GETTING = word_set("get gets receive receives obtain obtains have")
_COMING = word_set("will shall may can is are")
_TO = frozenset({"to", "for", "into"})
_FROM = frozenset({"from", "of", "out"})
_ANYBODY = word_set(
    "plants plant mills mill makers factories industry refiners customers buyers utilities users importers"
)
"""Those who get goods, and are their land's."""

HEADS = Heads(words=_GOING | _GETTING)
"""The verbs that ``flow_again`` may read."""


def flow_again(clause: Clause, verb: Verb) -> Frame | None:
    """Read goods that go again from one land to another; None where either is unknown, or nothing says that they may.

    Arms, money and what is rare are withheld by those who have them, so that the origin relaxes its own measure; plain
    goods are kept out by their buyers.
    """
    items = clause.items
    low = items[verb.at].lower
    if verb.passive or (low not in _GOING and low not in _GETTING):
        return None
    words = auxiliaries(items, verb)
    goes = verb.form == "finite" and bool(words & _COMING)
    flows = _flows(items, verb, low) and clause.view.has_sanctions_word
    if not (goes or flows) or not g.NEGATIONS.isdisjoint(words) or not is_again(items, verb):
        return None
    phrases = verb.subject if low in _GOING else verb.objects
    goods = next((one for one in phrases if _names_goods(items, one)), None)
    if goods is None:
        return None
    origins = _origins(items, verb, goods)
    ends = _destinations(items, verb, goods) if low in _GOING else _receivers(items, verb)
    named = Named(sectors=[(one.data.sector, one.text) for one in items[goods.start : goods.end] if _is_goods(one)])
    homes, received = {code for code, _ in origins}, {code for code, _ in ends}
    if not homes or not received or homes & received:
        return None
    spoken = clause.view.has_sanctions_word
    gives = homes <= USUAL_SENDERS or giver_decides(named, low, {*homes}, {*received})
    gives = gives or (spoken and _is_power(named, homes))
    if not gives and not spoken:
        return None
    named.targets = [Target(code, None, None, words) for code, words in (ends if gives else origins)]
    return told_frame(clause, Told("flow_again", "lifted", "dealing", verb.at), named, origins if gives else ends)


def _flows(items: list[Item], verb: Verb, low: str) -> bool:
    """Tell whether goods are said to flow, which goods do by themselves ("flowed", "began to reach")."""
    if verb.form == "finite":
        return low in _RUNNING
    above = verb.above
    begins = above is not None and not above.passive and items[above.at].lower.startswith(BEGINNING)
    return begins and low in _GOING


_POWER = frozenset({"oil", "gas", "petroleum_products", "energy", "nuclear"})


def _is_power(named: Named, homes: set[str]) -> bool:
    """Tell whether what others cannot do without is cut off by those who have it, and are not punished themselves."""
    return {code for code, _ in named.sectors} <= _POWER and homes.isdisjoint(OFTEN_HIT - {"SUN"})


def _is_goods(item: Item) -> bool:
    return item.kind == "sector" and item.data.kind == "goods"


def _names_goods(items: list[Item], phrase: NounPhrase) -> bool:
    return any(_is_goods(one) for one in items[phrase.start : phrase.end])


def _origins(items: list[Item], verb: Verb, goods: NounPhrase) -> list[Coded]:
    """Return where the goods come from: their own land's name, else what stands after "from" or "leave"."""
    own = actors_in(items, NounPhrase(goods.start, goods.end, goods.head))
    left = verb.objects if items[verb.at].lower.startswith("leave") else []
    links = [link.phrase for link in (*goods.links, *verb.links) if link.word in _FROM and link.verb is None]
    return own or [one for phrase in (*left, *links) for one in actors_in(items, phrase)]


def _destinations(items: list[Item], verb: Verb, goods: NounPhrase) -> list[Coded]:
    if items[verb.at].lower.startswith("reach"):
        return [one for phrase in verb.objects for one in actors_in(items, phrase)]
    links = [*verb.links, *(link for one in (goods, *verb.objects) for link in one.links)]
    return [one for link in links if link.word in _TO and link.verb is None for one in actors_in(items, link.phrase)]


def _receivers(items: list[Item], verb: Verb) -> list[Coded]:
    """Return who gets the goods: a land, or its plants and customers."""
    return [
        one
        for phrase in verb.subject
        if items[phrase.head].kind in ("actor", "group", "sector") or items[phrase.head].lower in _ANYBODY
        for one in actors_in(items, phrase)
    ]
