"""A state that is let trade in something: "allowed Iraq to sell oil" relaxes what hits Iraq, and not its partners."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Clause, Coded, Roles, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_TRADING = ("sell", "export", "import", "buy", "purchas", "ship", "acquir")
_PRESENT = word_set("is are being")
_FAR_BACK = word_set("never not no once long")


def let_trade(clause: Clause, above: Verb, verb: Verb, own: list[NounPhrase], roles: Roles) -> Roles | None:
    """Return the roles of leave that a state under sanctions gets to trade in some goods; None if it is no such leave.

    Args:
        clause: that of the verb of dealing.
        above: the verb that lets.
        verb: the verb of dealing.
        own: who deals.
        roles: what the dealing says of itself, with those who deal as its senders.
    """
    items, view = clause.items, clause.view
    heads = [items[one.head] for one in own]
    group = {item.lower for item in items[above.start : above.at]}
    if not items[verb.at].lower.startswith(_TRADING) or not heads or group & (_PRESENT | _FAR_BACK):
        return None
    if any(one.kind != "actor" or one.data.kind == "demonym" for one in heads):
        return None
    codes = [code for one in heads for code in codes_of(one)]
    senders, _ = ([], False) if above.passive else subject_actors(items, above)
    acting = {code for code, _ in senders}
    told = view.recalls_measure or OFTEN_HIT.issuperset(codes)
    if not told or acting & set(codes) or not USUAL_SENDERS.isdisjoint(codes):
        return None
    with_others = any(one.country is not None and one.country not in {*codes, *acting} for one in roles.targets)
    told_of = [(one.sector, one.words) for one in roles.targets if one.sector is not None]  # "buy American wheat"
    goods = [(code, words) for code, words in (*roles.sectors, *told_of) if code != UNSPECIFIED]
    if with_others or not goods:
        return None
    targets = [Target(code, None, None, item.text) for item in heads for code in codes_of(item)]
    return Roles(senders=senders, targets=targets, sectors=goods)


def bought_again(above: Verb, own: list[Coded], roles: Roles) -> Roles | None:
    """Return the roles of a land under sanctions that is able or free to buy again from those who barred it.

    Args:
        above: the copula ("Iraq will be able to …").
        own: the states that deal.
        roles: what the dealing says of itself.
    """
    sources = [one for one in roles.targets if one.country]
    codes = {code for code, _ in own}
    freed = above.form == "copula" and bool(codes) and codes <= OFTEN_HIT
    if not freed or not sources or not all(one.country in USUAL_SENDERS and not one.name for one in sources):
        return None
    goods = [*roles.sectors, *((one.sector, one.words) for one in sources if one.sector)]
    senders = [(one.country, one.words) for one in sources if one.country]
    return Roles(senders=senders, targets=[Target(code, None, None, words) for code, words in own], sectors=goods)
