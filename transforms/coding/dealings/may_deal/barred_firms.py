"""A firm that is barred from a dealing in another land: "Toshiba was barred from selling in the United States"."""

from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.dealings.may_deal.dealing_roles import dealing_roles
from transforms.coding.model import Clause, Frame, Roles
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_by
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.coding.verbs.heads import Heads
from transforms.reading.grammar import NEGATIONS
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_BARRING = word_set("barred banned forbidden prohibited blocked prevented")

_KEPT_FROM = OFTEN_HIT | {"SUN"}
"""States with which others forbid their own firms to deal, and which seldom bar a firm themselves."""

HEADS = Heads(words=_BARRING)
"""The verbs that ``barred_firm`` may read."""


def barred_firm(clause: Clause, verb: Verb) -> Frame | None:
    """Return the ban on a named firm; whose goods it may not buy, or in whose land it may not sell, is who bars it."""
    items, year = clause.items, clause.view.year
    if not verb.passive or items[verb.at].lower not in _BARRING or not verb.subject:
        return None
    if any(item.lower in NEGATIONS for item in items[verb.start : verb.at]):
        return None
    verbs = clause.view.syntax.verbs.values()
    deal = next((one for one in verbs if one.above is verb and dealing_of(items[one.at]) is not None), None)
    firms = [hit for one in verb.subject for hit in party_targets(items, one, one.links, year).targets if hit.name]
    homes = {one.country for one in firms if one.country}
    if deal is None or len(homes) != 1:
        return None
    ruled = dealing_roles(items, deal, [], year)
    places = [(one.country, one.words) for one in ruled.targets if one.country and not one.name]
    places = [one for one in places if homes <= _KEPT_FROM or one[0] not in _KEPT_FROM]
    others = [one for one in [*actors_by(items, verb.links), *ruled.senders, *places] if one[0] not in homes]
    if len({code for code, _ in others}) != 1:
        return None
    return Frame(
        clause=clause,
        trigger="bar",
        action="imposed",
        object_kind="party",
        object_at=verb.subject[0].head,
        voice="passive",
        rule="passive.bar.party",
        roles=Roles(senders=others[:1], targets=firms, sectors=[]),
    )
