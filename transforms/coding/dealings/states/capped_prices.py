"""A price that others than the seller cap: "agreed to cap the price of Russian crude"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_objects import acted_on, verb_voice
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_CAPS = word_set("cap caps capped capping")
_SINKING = ("fall", "fell", "drop", "declin", "sink", "sank", "come down", "came down")
_RISING = ("rise", "rose", "rising", "risen", "climb", "go up", "went up")
_REACH = 5
_PRICES = word_set("price prices")
_ENERGY = frozenset({"oil", "gas", "petroleum_products", "energy", "coal"})

HEADS = Heads(words=_CAPS, stems=_SINKING + _RISING)
"""The verbs that ``capped_price`` may read."""


def capped_price(clause: Clause, verb: Verb) -> Frame | None:
    """Read a verb that caps the price of what another state sells; None where the price is one's own, or nobody's."""
    items = clause.items
    if items[verb.at].lower.startswith((*_SINKING, *_RISING)):
        return _moved_cap(clause, verb)
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


def _moved_cap(clause: Clause, verb: Verb) -> Frame | None:
    """Read a cap that falls or rises to an amount ("the price cap on Iranian crude will fall to $50")."""
    items = clause.items
    after = items[verb.end : verb.end + _REACH]
    amount = any(one.kind == "number" for one in after)
    if not amount or not any(one.lower in ("to", "from", "by", "below") for one in after[:2]):
        return None
    for phrase in verb.subject:
        head = items[phrase.head]
        if head.kind != "measure" or not head.lower.endswith(("cap", "ceiling")):
            continue
        named = measure_roles(items, phrase, phrase.head, phrase.links, clause.view.year)
        action = "expanded" if items[verb.at].lower.startswith(_SINKING) else "eased"
        return told_frame(
            clause, Told("cap_moved", action, "measure", phrase.head), named, named.agents or named.owners
        )
    return None
