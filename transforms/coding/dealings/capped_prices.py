"""A price that others than the seller cap: "agreed to cap the price of Russian crude"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.phrase_roles import measure_roles
from transforms.coding.verbs.verb_objects import acted_on, verb_voice
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_CAPS = word_set("cap caps capped capping")
_PRICES = word_set("price prices")
_ENERGY = frozenset({"oil", "gas", "petroleum_products", "energy", "coal"})


def capped_price(clause: Clause, verb: Verb) -> Frame | None:
    """Read a verb that caps the price of what another state sells; None where the price is one's own, or nobody's."""
    items = clause.items
    if items[verb.at].lower not in _CAPS:
        return None
    for phrase in acted_on(items, verb, verb_voice(verb)):
        if items[phrase.head].lower not in _PRICES:
            continue
        named = measure_roles(items, phrase, phrase.head, phrase.links, clause.view.year)
        senders = named.agents if verb.passive else subject_actors(items, verb)[0]
        own = {code for code, _ in senders}
        others = [one for one in named.targets if one.country is not None and one.country not in own]
        if any(one.sector in _ENERGY for one in others) or (others and any(one in _ENERGY for one, _ in named.sectors)):
            return told_frame(clause, Told("price_capped", "imposed", "measure", phrase.head), named, senders)
    return None
