"""Goods that a state keeps from another: "withheld wheat from Egypt", "denied Chile 20,000 tonnes of fertiliser"."""

from transforms.coding.dealings.passing_grounds import has_passing_ground
from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.retained import REFUSING
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

_WITHHOLDING = ("withh", "hold", "held")
_KEEPING = ("keep", "kept")
_OWN = frozenset({"its", "their"})

HEADS = Heads(stems=(*_WITHHOLDING, *_KEEPING, *REFUSING))
"""The verbs that ``withheld_from`` may read."""


def withheld_from(clause: Clause, verb: Verb) -> Frame | None:
    """Return the ban on goods that a state gives another no more; None where the verb tells of no such thing."""
    items = clause.items
    low = items[verb.at].lower
    refuses = low.startswith(REFUSING)
    if not (refuses or low.startswith("withh") or _holds_back(items, verb)):
        return None
    decides = verb.form == "infinitive" and verb.above is not None and not refuses  # "agreed to withhold oil from …"
    if verb.passive or not (verb.form == "finite" or decides) or not verb.objects:
        return None
    if {item.lower for item in items[verb.start : verb.at]} & g.NEGATIONS:
        return None
    goods, whom = _refused(items, verb) if refuses else _withheld(items, verb)
    senders = subject_actors(items, verb)[0]
    if goods is None or not whom or not senders:
        return None
    named = Named()
    for one in (goods, *(link.phrase for link in goods.links if link.word == "of")):
        found = party_targets(items, one, [], clause.view.year)
        named.sectors += found.sectors
    hit = [one for phrase in whom for one in party_targets(items, phrase, phrase.links, clause.view.year).targets]
    named.targets = list({one.country: one for one in hit if one.country and one.name is None}.values())
    if not named.sectors or not named.targets or {one.country for one in named.targets} & {code for code, _ in senders}:
        return None
    return told_frame(clause, Told("withheld_from", "imposed", "dealing", goods.head), named, senders)


def _holds_back(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody holds goods back, or keeps his own ("kept their oil from Israel") and gives them not.

    What is said of how the goods are kept ("fresh on ice"), and a ground that is no quarrel, tell of trade.
    """
    low, around = items[verb.at].lower, {item.lower for item in items[verb.at + 1 : verb.right + 1]}
    if has_passing_ground(items, verb.end):
        return False
    if low.startswith(_KEEPING):
        own = bool(verb.objects) and items[verb.objects[-1].start].lower in _OWN
        return own and not around & _ELSEWHERE and _ends_with_whom(items, verb)
    return "back" in low.split(" ") or "back" in around


def _ends_with_whom(items: list[Item], verb: Verb) -> bool:
    """Tell whether nothing but a date, a ground or a mark follows the last party of "from Mozambique"."""
    end = max((link.phrase.end for link in [*verb.objects[-1].links, *verb.links] if link.word == "from"), default=0)
    if not end or end >= len(items):
        return bool(end)
    after = items[end]
    return after.kind in ("mark", "date") or after.lower in _GOING_ON


_GOING_ON = frozenset(
    {"and", "or", "but", "since", "because", "because of", "after", "until", "over", "for", "as", "to"}
)
_ELSEWHERE = frozenset({"off", "out", "away", "list", "market"})


def _withheld(items: list[Item], verb: Verb) -> tuple[NounPhrase | None, list[NounPhrase]]:
    """Return what is withheld "from" whom."""
    goods = verb.objects[-1]
    links = [*goods.links, *verb.links]
    first = next((one for one in links if one.word == "from" and one.verb is None), None)
    if first is None or not actors_in(items, first.phrase):
        return None, []
    return goods, [one.phrase for one in links if one.word == "from" and one.at in (first.at, one.phrase.start)]


def _refused(items: list[Item], verb: Verb) -> tuple[NounPhrase | None, list[NounPhrase]]:
    """Return what is refused to whom: so much of some goods, since a claim may be denied as well."""
    both = verb.objects[0]
    counted = next((at for at in range(both.start + 1, both.head + 1) if items[at].kind == "number"), None)
    if counted is None or items[counted - 1].kind not in ("actor", "group"):
        return None, []
    goods = NounPhrase(counted, both.end, both.head, both.links)
    return goods, [NounPhrase(both.start, counted, counted - 1)]
