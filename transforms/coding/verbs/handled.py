"""Wares or travellers that somebody stops to handle or take in: "stopped accepting Malian coal", "ceased hauling"."""

from transforms.coding.model import Clause
from transforms.reading.inflection import ING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_HANDLING = word_set(
    "accepting receiving taking handling carrying hauling loading unloading discharging storing processing admitting "
    "moving pumping refining clearing serving servicing ordering using consuming bringing sending letting distributing "
    "stocking registering flagging certifying insuring forwarding"
)
"""What is done with wares on their way, by verbs that have other uses too."""
_WARES = word_set(
    "cargo cargoes goods freight shipments consignments imports exports products produce trucks lorries vessels ships "
    "tankers containers wagons vehicles payments orders citizens nationals visitors travellers travelers holders"
)
_FROM_TO = frozenset({"from", "to", "for", "of", "in"})


def takes_wares(clause: Clause, verb: Verb) -> bool:
    """Tell whether a gerund is about goods, ships or lorries of which it is said whose they are."""
    items = clause.items
    let_in = [link.phrase for link in verb.links if link.word == "in"] if items[verb.at].lower == "letting" else []
    handled = [*verb.objects, *let_in]
    if items[verb.at].lower not in _HANDLING or not handled:
        return False
    phrase = handled[0]
    wares = any(one.kind == "sector" or one.lower in _WARES for one in items[phrase.start : phrase.end])
    links = [link.phrase for link in (*phrase.links, *verb.links) if link.word in _FROM_TO and link.verb is None]
    owned = any(one.kind == "actor" for each in (phrase, *links) for one in items[each.start : each.end])
    return wares and owned


def is_gone_on(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is a gerund alone that is at home with wares, or with trade."""
    item = items[phrase.head]
    return ING in item.forms and (bool(item.senses_of("dealing_verb")) or item.lower in _HANDLING)
