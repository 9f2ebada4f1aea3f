"""Goods, ships, planes and firms of another land that are kept from coming in, or from what they do.

"Stopped Cuban cigars from entering the country", "kept Aeroflot from landing at Montreal".
"""

from transforms.coding.dealings.kept_back import KEEPING, keeps_from
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.syntax.model import Verb

HEADS = Heads(stems=KEEPING)
"""The verbs that ``kept_from_coming`` may read."""


def kept_from_coming(clause: Clause, verb: Verb) -> Frame | None:
    """Return the ban of who stops goods of another land coming in; None where it is no such thing."""
    items = clause.items
    if not keeps_from(items, verb):
        return None
    goods = verb.objects[-1]
    named = party_targets(items, goods, goods.links, clause.view.year)
    senders, _ = subject_actors(items, verb)
    homes = {one.country for one in named.targets if one.country}
    if not homes or homes <= {code for code, _ in senders}:
        return None
    return Frame(
        clause=clause,
        trigger="bar",
        action="imposed",
        object_kind="party",
        object_at=goods.head,
        voice="active",
        rule="active.bar.party",
        roles=roles_of(senders, named),
    )
