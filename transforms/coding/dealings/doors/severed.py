"""Business that firms are bound to end: "insurers must cease all dealings with Malian shipowners", "drop clients"."""

from dataclasses import replace
from itertools import pairwise

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.doors.firms import are_firms
from transforms.coding.frame_forms import clause_at, dealing_rule
from transforms.coding.model import Clause, Coded, Frame, Roles, Target
from transforms.coding.parties.acting.orders import ORDERING
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.exempted import sectors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ENDING = ("cut", "sever", "end", "break", "stop", "ceas", "halt", "drop", "terminat", "suspend", "abandon", "quit")
_TRUCK = word_set(
    "ties links relations relationships dealings business trade operations contacts cooperation services work "
    "contracts activities transactions"
)
_CLIENTS = word_set("clients customers accounts")
_SERVING = word_set(
    "serving advising representing covering insuring auditing assisting underwriting handling servicing"
)
_WITH = frozenset({"with", "in", "for", "to", "from", "of"})
_SERVICES = frozenset({"banking", "insurance", "professional_services", "media", "telecoms"})
_HAVE_TO = frozenset({("have", "to"), ("has", "to"), ("are", "to")})
_UNSURE = word_set("would could might should not never if eventually")
_OPINION = word_set("argue argues argued urged urges demanded demands insists insisted warned warns thinks believes")

HEADS = Heads(stems=_ENDING)
"""The verbs that ``severed_frame`` may read."""


def severed_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read business with another land that firms are told, or bound, to end; None where the verb tells of none."""
    items, view = clause.items, clause.view
    if not items[verb.at].lower.startswith(_ENDING) or verb.passive or not verb.subject:
        return None
    if not all(are_firms(items, one) for one in verb.subject):
        return None
    above = verb.above if _is_ordered(items, verb) else None
    if above is None and not _is_bound(items, verb):
        return None
    homes = [code for one in verb.subject for code in actors_in(items, one)]
    senders = homes
    if above is not None:
        senders = (actors_by(items, above.links) if above.passive else subject_actors(items, above)[0]) or homes
    own = {code for code, _ in senders}
    targets = [one for one in _partners(clause, verb) if one.country is not None and one.country not in own]
    if not targets or not senders or not {code for code, _ in homes} <= own:
        return None
    head = verb if above is None else above
    return dealing_rule(
        clause_at(view, head.at),
        verb.at,
        ("bond.ban.dealing" if above is None else "order", "imposed"),
        _roles(items, verb, senders, targets),
        passive=head.passive,
    )


def _is_ordered(items: list[Item], verb: Verb) -> bool:
    above = verb.above
    if above is None or verb.form != "infinitive" or above.at > verb.start:
        return False
    between = {item.lower for item in items[above.end : verb.at]}
    return items[above.at].lower.startswith(ORDERING) and "not" not in between


def _is_bound(items: list[Item], verb: Verb) -> bool:
    """Tell whether firms "must" or "have to" do it, and nobody only thinks so."""
    group = [item.lower for item in items[verb.start : verb.at]]
    words = {item.lower for item in items}
    bound = "must" in group or not _HAVE_TO.isdisjoint(pairwise(group))
    return bound and verb.form == "finite" and not words & (_UNSURE | _OPINION) and words.isdisjoint('"“”')


def _partners(clause: Clause, verb: Verb) -> list[Target]:
    """Return with whom, in which land, or for whom there is to be no more business."""
    items, year = clause.items, clause.view.year
    for one in verb.objects:
        head = items[one.head].lower.rpartition(" ")[2]
        if head in _TRUCK:
            links = [link for link in (*one.links, *verb.links) if link.word in _WITH and link.verb is None]
            found = [target for link in links for target in party_targets(items, link.phrase, [], year).targets]
            return found or party_targets(items, one, [], year).targets
        if head in _CLIENTS:
            return party_targets(items, one, one.links, year).targets
    below = (one for one in clause.view.syntax.verbs.values() if one.above is verb and one.form == "gerund")
    serving = [one for one in below if items[one.at].lower in _SERVING and one.start == verb.end]
    return [
        target
        for each in serving
        for one in each.objects
        for target in party_targets(items, one, one.links, year).targets
    ]


def _roles(items: list[Item], verb: Verb, senders: list[Coded], targets: list[Target]) -> Roles:
    """Return the roles with the sector of the service that ends, else of those with whom there is no more business."""
    own = [code for one in verb.subject for code in [*sectors_in(items, one), *_trade_of(items, one)]]
    serving = [one for one in own if one[0] in _SERVICES]
    if serving:
        bare = [one if one.name else replace(one, sector=None) for one in targets]
        return roles_of(senders, Named(targets=bare, sectors=serving[:1]))
    told = any(one.sector not in (None, UNSPECIFIED) for one in targets)
    return roles_of(senders, Named(targets=targets, sectors=[] if told else own[:1]))


def _trade_of(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the sector of a calling ("accountants", "shipowners")."""
    head = items[phrase.head]
    known = head.kind == "post" and head.data.sector not in (None, UNSPECIFIED, "government")
    return [(str(head.data.sector), head.text)] if known else []
