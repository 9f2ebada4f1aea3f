"""Dealings that a verb above forbids or allows: "told banks not to lend", "is now an offence to buy"."""

from dataclasses import dataclass
from itertools import pairwise

from transforms.coding.dealings.dealing_words import any_more, comes_no_more, dealing_of, has_no_subject
from transforms.coding.dealings.kept_back import keeps_from
from transforms.coding.dealings.may_deal.cut_down import is_cut_down
from transforms.coding.dealings.may_deal.dealing_roles import dealing_roles
from transforms.coding.dealings.may_deal.dealings import are_soldiers, hits_abroad, is_of_state
from transforms.coding.dealings.may_deal.lawful import UNLAWFUL, is_again, law_made, law_turned
from transforms.coding.dealings.may_deal.leave_by_act import RULES, acts_by_law
from transforms.coding.dealings.may_deal.let_trade import bought_again, let_trade
from transforms.coding.dealings.may_deal.orderers import NEEDING, with_orderer
from transforms.coding.dealings.may_deal.partial_leave import is_for_some, is_single
from transforms.coding.dealings.may_deal.resolved import is_resolved
from transforms.coding.dealings.may_deal.told_free import freed_after_relief, is_free_to, told_to_deal, without_licence
from transforms.coding.dealings.may_deal.told_hearers import by_teller, hearers
from transforms.coding.frame_forms import clause_at, dealing_rule
from transforms.coding.model import RELAXING, Clause, Frame, Roles, SentenceView
from transforms.coding.parties.hit.chained_dealings import chained_roles
from transforms.coding.parties.hit.service_objects import service_of
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ORDERING = ("told", "tell", "instruct", "order", "direct", "command", "requir", "oblig")
_ALLOWING = ("allow", "permit", "authori", "licens", "entitl", "clear", "let", "free", "enabl", "empower")
_FORBIDDING = ("forb", "prohibit", "bann", "barr", "outlaw", "disallow")
_STOPPING = ("stop", "prevent", "keep", "kept", "block")
_LEAVE = frozenset({"green light", "go-ahead", "permission", "clearance", "leave", "all-clear", "nod"})
_GIVING = ("giv", "gave", "get", "got", "receiv", "win", "won", "grant", "obtain", "secur")
_PERMITS = ("licen", "permit", "authori", "permission", "leave", "clearance")
_TAKING = ("strip", "depriv", "deni", "refus")
_HANDLING = ("clear", "handle", "unload", "discharge", "process", "service", "refuel",
             "berth", "dock", "import", "buy", "let", "admit")  # fmt: skip
_ONSETS = word_set("now from will henceforth becomes became become shall since today tomorrow midnight again once")


_COMING = word_set("will shall")
_NOTICE = word_set("further notice")
_PAST = word_set("was were")
_DOUBTED = word_set("not never no may might could can to")
_LICENSING = ("allow", "permit", "authori", "licens")
_CONTROLLED = frozenset({"semiconductors", "technology"})
RULED = frozenset({"order", "denial", "allowance", "leave"})
"""Rules of frames whose head forbids or allows what their object is."""


@dataclass(frozen=True, slots=True)
class _Order:
    """What stands above a dealing makes of it: ``rule``, ``action``, and who deals where that is said apart."""

    rule: str
    action: str
    own: list[NounPhrase] | None = None


def ordered_dealing(clause: Clause, verb: Verb) -> Frame | None:
    """Read a dealing under a verb that forbids or allows it; the frame's head is that verb, whose tense counts."""
    items, above = clause.items, verb.above
    deals = dealing_of(items[verb.at]) if above is not None else None
    if above is None or deals is None or above.at >= verb.start or not _hangs(items, above, verb):
        return None
    made = law_made(items, above, verb)
    order = _order(items, above, verb, enacts=clause.view.statute) if made is None else _Order(*made, _for_whom(above))
    order = _freed(clause, above, verb) if order is None else order
    freed = clause.view.follows_relief if order is not None and order.action == "eased" else None
    if freed is not None and order is not None and without_licence(items, above, verb):
        order = _Order("allowance", freed, order.own)  # "Lenders, too, were authorised to deal with …"
    if order is None or _is_of_licence(items, above) or keeps_from(items, above) or is_single(items, above, verb):
        return None
    own = hearers(items, above) or (verb.subject if order.own is None else order.own)
    ruled = by_teller(items, above, dealing_roles(items, verb, own, clause.view.year))
    trading = let_trade(clause, above, verb, own, ruled) if order.action in RELAXING else None
    trading = trading or (bought_again(above, ruled.senders, ruled) if order.action in RELAXING else None)
    if trading is not None:
        return _frame(clause.view, above, verb, order, chained_roles(clause.view, verb, trading))
    roles = with_orderer(items, above, ruled)
    known = clause.view.follows_relief is not None and order.action in RELAXING and bool(roles.sectors)
    weak = deals.weak and service_of(items, verb) is None
    if weak and not (known or hits_abroad(items, [] if order.rule == "order" else own, roles)):
        return None
    if not roles.names_target_or_sector or (order.rule == "leave" and not _is_let_abroad(clause, own, roles)):
        return None
    return _frame(clause.view, above, verb, order, chained_roles(clause.view, verb, roles))


_GOING_ON = word_set("leave go proceed continue return sail move stay")


def _freed(clause: Clause, above: Verb, verb: Verb) -> _Order | None:
    """Read who is free to deal right after a relief ("Mills have a free hand to buy tin there").

    So are those who are told to let in, or to deal again.
    """
    words = [item.lower for item in clause.items[above.start : verb.start]]
    if clause.items[above.at].lower.startswith(_ORDERING) and not _DOUBTED & {*words} - {"to"}:
        told = told_to_deal(clause, above, verb)
        return None if told is None else _Order("allowance", told)
    goes = clause.items[verb.at].lower in _GOING_ON  # lorries "were allowed to leave", once
    let = above.passive and clause.items[above.at].lower.startswith(_ALLOWING) and not goes
    if not (let or (above.form == "copula" and is_free_to(clause.items, above, words))):
        return None
    action = freed_after_relief(clause, above, verb, words)
    return None if action is None else _Order("allowance", action)


def _is_of_licence(items: list[Item], above: Verb) -> bool:
    """Tell whether a verb only says what a licence lets be done, which the licence tells ("a waiver allowing …")."""
    if above.above is None or above.form not in ("gerund", "infinitive"):
        return False
    cores = [core_of(items, one) for one in (*above.subject, *above.above.objects)]
    kinds = {core.kind for core in cores if core is not None}
    if above.form == "infinitive":  # "eased its sanctions to let firms invest"
        return "measure" in kinds and not _EASING.isdisjoint(items[above.above.at].senses.changes)
    return "relief" in kinds


_EASING = frozenset({"ease", "lift", "suspend"})


def _is_let_abroad(clause: Clause, own: list[NounPhrase], roles: Roles) -> bool:
    """Tell whether firms of one land are let deal in another that is under sanctions ("will be allowed to trade")."""
    told = clause.view.has_sanctions_word or _is_of_the_sanctioned(roles)
    acts = bool(own) and bool(roles.senders) and {code for code, _ in roles.senders} <= USUAL_SENDERS
    return told and acts and bool(roles.targets) and not are_soldiers(clause.items, own)


def _is_of_the_sanctioned(roles: Roles) -> bool:
    """Tell whether only those are dealt with again with whom dealings of the kind are barred, as far as is known."""
    chips = any(code in _CONTROLLED for code, _ in roles.sectors)
    chips = chips or any(one.sector in _CONTROLLED for one in roles.targets)
    hit = OFTEN_HIT | {"CHN"} if chips else OFTEN_HIT
    return all(one.country in hit for one in roles.targets)


def _hangs(items: list[Item], above: Verb, verb: Verb) -> bool:
    """Tell whether a verb hangs on the one above: an infinitive, a gerund, or what "let" governs ("let it be sold")."""
    let = verb.relation == "complement" and items[above.at].lower.startswith("let")
    return let or verb.form in ("infinitive", "gerund")


def _frame(view: SentenceView, above: Verb, verb: Verb, order: _Order, roles: Roles) -> Frame:
    return dealing_rule(
        clause_at(view, above.at),
        verb.at,
        ("allowance" if order.rule == "leave" and above.form == "copula" else order.rule, order.action),
        roles,
        passive=above.passive,
    )


def _order(items: list[Item], above: Verb, verb: Verb, *, enacts: bool = False) -> _Order | None:
    """Return what the verb above makes of a dealing, None if it neither forbids nor allows it.

    ``enacts`` says that an act speaks, which makes the rule that it states.
    """
    low = items[above.at].lower
    group = {item.lower for item in items[above.start : above.at + 1]}
    between = [item.lower for item in items[above.at + 1 : verb.start]]
    if above.form == "copula" or low.startswith((*_FORBIDDING, "becom", "became")):
        words = [*group, *between]
        impersonal = bool(above.subject) and items[above.subject[0].start].lower == "it"
        turned = law_turned(items, verb, words) if impersonal else None
        made = None if turned is None else _Order(*turned, _for_whom(above))
        return made or _by_state(items, above, verb, words, enacts=enacts)
    if low.startswith(_ALLOWING):
        return _by_allowing(items, above, verb, group, between)
    if low.startswith(_GIVING) and any(leave in " ".join([low, *between]).replace(" - ", "-") for leave in _LEAVE):
        return _by_leave(items, above, verb, between)
    if low.startswith(NEEDING) and any(word.startswith(_PERMITS) for word in between):
        return _by_licence(items, above, verb, group)
    if low.startswith(_STOPPING) and between[-1:] == ["from"] and _stops_firms(items, above, verb):
        return _Order("denial", "imposed")
    return _Order("order", "imposed") if _is_ordered(items, above, verb) else None


def _stops_firms(items: list[Item], above: Verb, verb: Verb) -> bool:
    """Tell whether a state stops firms, ships or persons from a dealing; what it stops a state from is its politics."""
    kept = above.objects or verb.subject
    firms = bool(kept) and all(items[one.head].kind in ("sector", "post", "word") for one in kept)
    rules = bool(above.subject) and all(items[one.head].lower in RULES for one in above.subject)
    return firms and not above.passive and (rules or _acts(items, above))


def _is_ordered(items: list[Item], above: Verb, verb: Verb) -> bool:
    """Tell whether somebody orders a dealing not to be, ceases to have it, or refuses what it comes in by."""
    low = items[above.at].lower
    if low.startswith(_ORDERING):
        return "not" in [item.lower for item in items[max(above.at + 1, verb.start - 1) : verb.at]]
    between = " ".join(item.lower for item in items[above.at + 1 : verb.start])
    if above.passive and low.startswith(_TAKING) and any(leave in between for leave in (*_LEAVE, "right")):
        return True  # "was stripped of the right to fly over Mali"
    refuses = low.startswith(("refus", "declin")) and items[verb.at].lower.startswith(_HANDLING)
    return (refuses or (low.startswith("ceas") and not verb.passive)) and _acts(items, above)


def _by_leave(items: list[Item], above: Verb, verb: Verb, between: list[str]) -> _Order | None:
    """Read "gave oil companies the green light to drill"; what one firm "got permission" for is no change.

    What all firms of a land get leave for is one ("US companies get leave to buy").
    """
    again = is_again(items, verb, between)
    gives = items[above.at].lower.startswith(("giv", "gave", "grant")) and (above.passive or _acts(items, above))
    gives = gives or (not above.passive and any(_are_all_firms(items, one) for one in above.subject))
    return _Order("allowance", "lifted" if again else "eased") if again or gives else None


def _are_all_firms(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase is the firms or persons of one land, without a number or an article."""
    inner, head = items[phrase.start : phrase.head], items[phrase.head]
    every = head.kind == "post" and head.lower.endswith("s") and bool(inner)
    return every and all(one.kind == "actor" for one in inner)


def _by_state(items: list[Item], above: Verb, verb: Verb, words: list[str], *, enacts: bool) -> _Order | None:
    """Read "it is now an offence for X to buy", "it shall be prohibited to pay", "firms are free to sell again"."""
    said = set(words)
    impersonal = bool(above.subject) and items[above.subject[0].start].lower == "it"
    if said & UNLAWFUL or (impersonal and above.form != "copula"):
        if not impersonal or "not" in said or not (enacts or _sets_in(items, above, verb, said)):
            return None
        return _Order("denial", "imposed", _for_whom(above))
    if above.form != "copula" or not is_free_to(items, above, words):
        return None
    if "longer" in said or comes_no_more(items, verb, said):
        return _Order("denial", "imposed")
    again, coming = is_again(items, verb, words), bool(said & _COMING) or _sets_in(items, above, verb, set())
    if "not" in said or not (again or coming):
        return None
    return (
        _Order("denial", "imposed")
        if is_cut_down(items, verb.end)
        else _Order("allowance", "lifted")
        if again
        else _Order("leave", "eased")
    )


def _for_whom(above: Verb) -> list[NounPhrase]:
    links = [*above.links, *(link for one in above.objects for link in one.links)]
    return [link.phrase for link in links if link.word == "for"]


_SELDOM = frozenset({("only", "once"), ("just", "once"), ("only", "twice"), ("just", "twice"), ("once", "every")})


def _is_seldom(items: list[Item], verb: Verb) -> bool:
    """Tell whether a dealing is let only so seldom ("will be allowed to visit just once every two years")."""
    after = [item.lower for item in items[verb.at + 1 : verb.right + 4]]
    return not _SELDOM.isdisjoint(pairwise(after))


def _by_allowing(items: list[Item], above: Verb, verb: Verb, group: set[str], between: list[str]) -> _Order | None:
    after = [item.lower for item in items[verb.at + 1 : verb.right + 3]]
    if "longer" in group or any_more(after, group):
        return _Order("denial", "imposed")
    if is_again(items, verb, [*group, *between]):
        return _Order("allowance", "eased" if is_for_some(items, above, verb) else "lifted")
    rules = bool(group & _COMING) or (above.passive and not group.isdisjoint(_PAST))
    till = bool({"until", "till"} & {*after}) and "not" in group and _NOTICE.issubset(after)
    coming = bool(group & {"will", "shall", "would"})
    if till or (coming and "not" in group) or (rules and has_no_subject(items, above)):
        return _Order("denial", "imposed")  # "no one will be allowed to sell", "nobody was allowed to"
    if group & _COMING and "be" in group and not group & {"no", "never"}:
        return _Order("denial", "imposed") if _is_seldom(items, verb) else _Order("leave", "eased")
    doubted = group & _DOUBTED - ({"to"} if is_resolved(items, above) else set())
    lets = items[above.at].lower.startswith((*_LICENSING, "let", "free", "clear")) and not above.passive and not doubted
    acts = _acts(items, above) or _is_licence(items, above) or acts_by_law(items, above)
    return _Order("leave", "eased") if lets and acts else None


def _is_licence(items: list[Item], above: Verb) -> bool:
    """Tell whether a general licence by its name is what lets ("General License 8 permits US persons to …")."""
    heads = [item for one in above.subject for item in items[one.start : one.end] if item.kind == "measure"]
    return any(one.data.kind == "relief" and one.text[0].isupper() for one in heads)


def _by_licence(items: list[Item], above: Verb, verb: Verb, group: set[str]) -> _Order | None:
    """Read "no longer need a licence to buy", "from May will need a licence to ship"."""
    own = [] if above.passive else above.subject
    if "longer" in group:
        return _Order("state.needs_licence", "lifted", own)
    if "not" in group or not _sets_in(items, above, verb, group):
        return None
    return _Order("state.needs_licence", "imposed", own)


def _sets_in(items: list[Item], above: Verb, verb: Verb, said: set[str]) -> bool:
    """Tell whether it is said that a rule begins: it "now" is so, "will" be so, is so "from" a day."""
    if said & _ONSETS:
        return True
    around = [
        *items[max(0, above.start - 6) : above.start],
        *items[above.end : verb.start],
        *items[verb.at : verb.right + 3],
    ]
    return any(item.kind == "date" or item.lower in ("from", "now", "henceforth") for item in around)


def _acts(items: list[Item], above: Verb) -> bool:
    return bool(above.subject) and all(is_of_state(items, one) for one in above.subject)
