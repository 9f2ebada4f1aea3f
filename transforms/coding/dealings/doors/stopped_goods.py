"""Goods of another land that a state stops: "China stops Australian timber", "Moscow halted Polish apples"."""

from transforms.coding.dealings.kept_back import are_foreign_goods
from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.syntax.model import Verb

_STOPPING = ("stop", "halt", "block")
_IN_WAR = frozenset({"defence", "dual_use", "space", "aviation", "shipping", "vehicles", "rail_road", "nuclear"})
"""What is stopped by arms, or on its way, as often as by an order."""

HEADS = Heads(stems=_STOPPING)
"""The verbs that ``stopped_goods`` may read."""


def stopped_goods(clause: Clause, verb: Verb) -> Frame | None:
    """Return the ban on goods that a state stops; None where they are kept from something, or nobody's."""
    items = clause.items
    if not items[verb.at].lower.startswith(_STOPPING) or verb.passive or verb.form != "finite" or not verb.objects:
        return None
    goods = verb.objects[0]
    negated = not g.NEGATIONS.isdisjoint(item.lower for item in items[verb.start : verb.at])
    if negated or not are_foreign_goods(items, goods) or items[goods.head].data.sector in _IN_WAR:
        return None
    senders = subject_actors(items, verb)[0]
    named = party_targets(items, goods, goods.links, clause.view.year)
    homes = {one.country for one in named.targets if one.country}
    if not senders or not homes or homes & {code for code, _ in senders}:
        return None
    return told_frame(clause, Told("stopped_goods", "imposed", "dealing", goods.head), named, senders)
