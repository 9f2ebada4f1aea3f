"""Kin, friends and men of business: who stands behind them is only told to say whose they are.

Firms of no stated trade likewise are not what their owners are: "a holding company of the army" is no army.
"""

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, SentenceView
from transforms.reading.grammar import GENITIVES
from transforms.reading.items import is_official
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

ASSOCIATES = word_set(
    "wife husband widow son sons daughter daughters brother brothers sister sisters mother father parents relative "
    "relatives family families children nephew nephews niece nieces cousin cousins parent child grandson grandsons "
    "in-law in-laws businessman businessmen businesswoman tycoon tycoons oligarch oligarchs associate associates ally "
    "allies crony cronies confidant confidants friend friends backer backers supporter supporters financier "
    "financiers entourage circle businesspeople magnate magnates stepson stepsons stepdaughter son-in-law sons-in-law "
    "daughter-in-law brother-in-law brothers-in-law sister-in-law father-in-law mother-in-law spouse spouses widows "
    "kin wives husbands girlfriend mistress heir heirs bodyguard bodyguards industrialist industrialists entrepreneur "
    "entrepreneurs middleman middlemen frontman frontmen fixer fixers mogul moguls billionaire billionaires "
    "businesswomen"
)
"""Those whose master is named only to say whose they are."""


def stands_by(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is of kin, friends or men of business, behind whom it is said by whom they stand."""
    return items[phrase.head].lower.rpartition(" ")[2] in ASSOCIATES


def is_kin_of_office(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether an office only says whose kin or friend somebody is ("the junta chief's cousin")."""
    owned = any(items[at].lower in ("'s", "'") for at in range(phrase.start, phrase.head))
    return owned and stands_by(items, phrase)


_RUNNING = word_set("is was heads headed runs ran leads led commands commanded chairs directs")


def holds_office(view: SentenceView, phrase: NounPhrase) -> bool:
    """Tell whether a clause says that somebody's kin holds an office himself ("his brother, who heads the police")."""
    items = view.items
    if not stands_by(items, phrase):
        return False
    for verb in view.syntax.verbs.values():
        near = verb.relation == "relative" and verb.start - phrase.last <= _NEAR and verb.start >= phrase.end
        if near and items[verb.at].lower in _RUNNING and any(is_official(items[one.head]) for one in verb.objects):
            return True
    return False


_NEAR = 3


_FIRMS = word_set(
    "company companies firm firms conglomerate conglomerates holding holdings foundation foundations charity charities "
    "business businesses enterprise enterprises corporation corporations network networks house houses group groups"
)


def is_firm(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is of firms of no stated trade, which are not what their owners are."""
    return items[phrase.head].lower.rpartition(" ")[2] in _FIRMS


_SERVING = word_set(
    "supplier suppliers contractor contractors purveyor purveyors caterer caterers chef chefs cook cooks driver "
    "drivers tailor tailors barber doctor doctors physician lawyer lawyers accountant accountants partner partners "
    "agent agents astrologer masseur guru pilot pilots secretary buyer buyers procurer procurers middlemen landlord "
    "tenant tenants"
)
"""Those who work for an office, or sell to it, and hold none."""


def serves(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is of those who work for somebody, or of firms that are somebody's."""
    return is_firm(items, phrase) or items[phrase.head].lower.rpartition(" ")[2] in _SERVING


def without_owner(items: list[Item], phrase: NounPhrase, sectors: list[Coded]) -> list[Coded]:
    """Drop an office that only says whose those are who are hit: "the army's steel works", "the minister's tailor".

    What belongs to an office without a trade of its own is part of it: "the ministry's special units".
    """
    owned = next((at for at in range(phrase.head, phrase.start, -1) if items[at].lower in GENITIVES), None)
    if owned is None or not any(is_official(one) for one in items[phrase.start : owned]):
        return sectors
    own = {one.text for one in items[owned : phrase.end] if one.kind in ("sector", "post") and not is_official(one)}
    told = [one for one in sectors if one[0] != "government" and one[1] in own]
    if serves(items, phrase):
        head = items[phrase.head].text  # "the army's arms suppliers", but "the army's lawyer"
        trade = [one for one in told if one[1] != head or " " in head]
        return trade or [(UNSPECIFIED, items[phrase.head].text)]
    return [one for one in told if one[0] != UNSPECIFIED] or sectors  # "the minister's men" are of his office
