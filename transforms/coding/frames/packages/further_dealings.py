"""Dealings in a row that bans are on: "the bans on buying oil, on selling ships and on lending to banks"."""

from transforms.coding.model import SentenceView
from transforms.coding.parties.hit.chained_dealings import complements
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.reading.grammar import AGAINST, JOINTS
from transforms.reading.inflection import ING
from transforms.reading.spans import Item
from transforms.syntax.model import Link, NounPhrase, Verb


def with_further_dealings(view: SentenceView, core: Core, named: Named) -> Named:
    """Add what the gerunds name that follow the first one behind a ban, each with its own "on"."""
    items = view.items
    if not any(link.word in AGAINST and _is_dealing(items, link.phrase.head) for link in core.links):
        return named
    last = core.at
    for verb in view.syntax.verbs.values():
        if verb.at <= core.at:
            continue
        if verb.form in ("finite", "copula") and verb.relation not in ("relative", "object relative"):
            break
        if _goes_on(items, verb) and last < verb.at:
            last = verb.at
            gerund = NounPhrase(verb.at, verb.at + 1, verb.at)
            links = [Link("on", verb.at - 1, gerund), *complements(verb)]
            more = measure_roles(items, NounPhrase(core.at, core.at + 1, core.at), core.at, links, view.year)
            known = {code for code, _ in named.sectors}
            named.sectors += [one for one in more.sectors if one[0] not in known]
            named.sectors += [(one.sector, one.words) for one in more.targets if one.sector and one.sector not in known]
            if not any(one.country for one in named.targets):
                named.targets += [one for one in more.targets if one.country and not one.sector]
    return named


def _goes_on(items: list[Item], verb: Verb) -> bool:
    at = verb.start
    if verb.form != "gerund" or at < 2 or not _is_dealing(items, verb.at):
        return False
    return items[at - 1].lower in AGAINST and items[at - 2].lower in JOINTS


def _is_dealing(items: list[Item], at: int) -> bool:
    return items[at].kind == "dealing_verb" and ING in items[at].forms
