"""Services and holdings that firms are told to end: "insurers must drop its tankers", "told to sell their bonds"."""

from dataclasses import dataclass, replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.may_deal.bound_firms import PEOPLE
from transforms.coding.dealings.services.grounds import has_own_ground
from transforms.coding.dealings.told_as_news import is_private_word
from transforms.coding.frame_forms import clause_at, dealing_rule
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.acting.orders import ORDERING, is_decreed
from transforms.coding.parties.hit.service_objects import BRANCHES
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.items import is_official
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_ENDING = (
    "clos", "shut", "cancel", "terminat", "wind", "end", "break", "sever", "cut", "drop", "abandon", "withdraw", "part",
    "pull", "get rid", "get", "dispos", "divest", "sell", "unload", "offload", "call", "recall", "delist", "unwind",
    "liquidat", "turn", "ditch", "dump", "discontinu", "shed", "relinquish", "give up", "give", "surrender", "lay",
)  # fmt: skip
_BY_THING: tuple[tuple[frozenset[str], str], ...] = (
    (word_set("account accounts line lines loan loans credit credits link links tie ties lent share shares bond bonds "
              "stock stocks security securities paper debt"), "banking"),
    (word_set("policy policies cover insurance reinsurance"), "insurance"),
    (word_set("server servers website websites"), "technology"),
    (word_set("wallet wallets"), "crypto"),
    (word_set("stake stakes holding holdings investment investments house houses flat flats property properties home "
              "homes land estate villa villas apartment apartments"), UNSPECIFIED),
)  # fmt: skip
"""Things by their last word, and the branch from which they are cut off."""

_SERVED = word_set(
    "client clients customer customers company companies firm firms borrower borrowers mandate mandates contract "
    "contracts business tanker tankers ship ships vessel vessels fleet cargo cargoes bank banks lender lenders issuer "
    "issuers people citizens nationals persons russians"
)
_WITH = word_set("with of in from on off out up down away")
_OWNERS = word_set("of with for to in from by used belonging held against")
_UNSURE = word_set("would could might should eventually sometime not never if unless")
_DECREEING = word_set("ruled decreed ordered directed instructed order orders ordinance decree")
_CALLED = g.REPORTS | word_set("wrote argued urged demanded insists insisted believes warned warns demands urges")

HEADS = Heads(stems=_ENDING)
"""The verbs that ``must_end`` may read."""


def must_end(clause: Clause, verb: Verb) -> Frame | None:
    """Read what firms are told to end; None where nobody orders it, or nothing is ended that counts."""
    items = clause.items
    if verb.passive or not items[verb.at].lower.startswith(_ENDING):
        return None
    above = _ordering(items, verb)
    subject = verb.subject
    if above is not None:
        subject = above.subject if above.passive or _has_until(items, above, verb) else above.objects or verb.subject
    if above is None and not _is_bound(items, verb):
        return None
    private = is_private_word(clause.view, several=True)
    if private or not subject or not all(_are_firms(items, one) for one in subject) or has_own_ground(items):
        return None
    if above is not None and above.passive and _is_told_by_others(items, above):
        return None
    thing, sector = _ended(items, verb, subject)
    if thing is None or sector is None:
        return None
    return _frame(clause, verb, _Order(above, subject, thing, sector))


def _are_firms(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether firms or persons are meant, and no state, official or anybody at all."""
    head = items[phrase.head]
    if head.kind == "actor":
        return bool(head.data.kind == "demonym") and head.lower.endswith("s")
    counted = items[phrase.start].kind == "number" or items[phrase.start].lower in NUMBERS
    official = head.kind in ("group", "anaphor", "entity") or counted or is_official(head)
    return not official and head.lower not in PEOPLE


def _is_told_by_others(items: list[Item], above: Verb) -> bool:
    """Tell whether somebody who is no state gives the order ("were told by their head offices to sell")."""
    by = [link.phrase for link in above.links if link.word == "by"]
    return bool(by) and not any(actors_in(items, one) or items[one.head].kind == "post" for one in by)


def _has_until(items: list[Item], above: Verb, verb: Verb) -> bool:
    """Tell whether somebody "has until March" to do something."""
    between = {item.lower.partition(" ")[0] for item in items[above.at + 1 : verb.start]}
    return items[above.at].lower in ("have", "has", "had") and bool({"until", "till", "by"} & between)


def _ordering(items: list[Item], verb: Verb) -> Verb | None:
    """Return the verb above by which firms are told to do it, or the time is told that they have."""
    above = verb.above
    if above is None or verb.form != "infinitive" or above.at > verb.start:
        return None
    if "not" in {item.lower for item in items[above.at : verb.at]}:
        return None
    told = items[above.at].lower.startswith(ORDERING) and (above.passive or bool(subject_actors(items, above)[0]))
    told = told or (items[above.at].lower.startswith(ORDERING) and bool(above.subject))
    return above if told or _has_until(items, above, verb) else None


def _is_bound(items: list[Item], verb: Verb) -> bool:
    """Tell whether firms must do it, flatly or by a ruling; what they must in somebody's mouth is a demand."""
    group = [item.lower for item in items[verb.start : verb.at]]
    words = {item.lower for item in items}
    bound = bool({"must", "shall"} & {*group}) or (bool({"have", "has"} & {*group}) and "to" in group)
    bound = bound or (bool({"is", "are"} & {*group}) and "to" in group)
    if not bound or _UNSURE & {*group} or not words.isdisjoint('"“”'):
        return False
    return bool(_DECREEING & words) or is_decreed(items) or not (_CALLED & words)


def _ended(items: list[Item], verb: Verb, subject: list[NounPhrase]) -> tuple[NounPhrase | None, str | None]:
    """Return what is ended, and of which branch that is."""
    links = [link.phrase for link in verb.links if link.word in _WITH]
    own = [str(one) for phrase in subject for one in _branches(items, phrase)]
    for phrase in (*verb.objects, *links):
        word = items[phrase.head].lower.rpartition(" ")[2]
        sector = next((branch for things, branch in _BY_THING if word in things), None)
        if sector is None and items[verb.at].lower.startswith("delist"):
            sector = "banking"
        if sector is None and any(items[one.head].lower.startswith("investor") for one in subject):
            sector = UNSPECIFIED
        if sector is None and own and (word in _SERVED or items[phrase.head].kind in ("actor", "entity")):
            sector = own[0]
        if sector is not None:
            return phrase, sector
    return None, None


def _branches(items: list[Item], phrase: NounPhrase) -> list[str]:
    inside = [one for one in items[phrase.start : phrase.end] if not one.lower.startswith("investor")]
    return [one.data.sector for one in inside if one.kind in ("sector", "post") and one.data.sector in BRANCHES]


@dataclass(frozen=True, slots=True)
class _Order:
    """What is ended, of which branch that is, who ends it, and the verb above that says so, if one does."""

    above: Verb | None
    subject: list[NounPhrase]
    thing: NounPhrase
    sector: str


def _frame(clause: Clause, verb: Verb, order: _Order) -> Frame | None:
    items, above, thing = clause.items, order.above, order.thing
    own = [one for phrase in order.subject for one in actors_in(items, phrase)]
    given = _orderers(clause, verb, order)
    hit = _hit(clause, verb, order, given or own)
    view = clause.view
    told = view.has_sanctions_word or view.follows_news or view.follows_ban or is_decreed(items)
    if not hit or not (given or own or told):
        return None
    named = Named(targets=[one if one.name else replace(one, sector=None) for one in hit])
    named.sectors = [(order.sector, "investment" if order.sector == UNSPECIFIED else items[thing.head].text)]
    head = verb if above is None else above
    ordered = above is not None and items[above.at].lower.startswith(ORDERING)
    return dealing_rule(
        clause_at(view, head.at),
        verb.at,
        ("order" if ordered else "bond.order", "imposed"),
        roles_of(given or own, named),
        passive=head.passive,
    )


def _orderers(clause: Clause, verb: Verb, order: _Order) -> list[Coded]:
    """Return who gives the order: who tells them, who is said behind to rule so, or the land where it is so."""
    items, above = clause.items, order.above
    given: list[Coded] = []
    if above is not None and above.passive:
        given = actors_by(items, above.links)
    elif above is not None and above.subject is not order.subject:
        given = subject_actors(items, above)[0]
    return given or _announcers(clause, verb, above) or _place_before(items)


def _hit(clause: Clause, verb: Verb, order: _Order, acting: list[Coded]) -> list[Target]:
    """Return whose the thing is, or with whom it is had; else who has it, where another state orders it."""
    items, year, thing = clause.items, clause.view.year, order.thing
    codes = {code for code, _ in acting}
    hung = (link for one in verb.objects for link in one.links)
    links = [link for link in (*thing.links, *hung, *verb.links) if link.word in _OWNERS and link.at >= thing.end]
    whole = NounPhrase(thing.start, thing.end, thing.head, [Link("of", one.at, one.phrase) for one in links])
    owners = [whole, *(phrase for each in _users(clause, verb, thing) for phrase in each)]
    found = [party_targets(items, one, one.links, year).targets for one in owners]
    others = [one for each in found for one in each if (one.country or one.name) and one.country not in codes]
    own = [one for phrase in order.subject for one in actors_in(items, phrase)]
    return others or [Target(code, None, None, words) for code, words in own if code not in codes]


def _users(clause: Clause, verb: Verb, thing: NounPhrase) -> list[list[NounPhrase]]:
    """Return who uses what is ended, in a clause behind it ("the servers that Malian firms rent")."""
    verbs = clause.view.syntax.verbs.values()
    return [one.subject for one in verbs if one.at > verb.at and any(it.head == thing.head for it in one.objects)]


def _announcers(clause: Clause, verb: Verb, above: Verb | None) -> list[Coded]:
    """Return who is said behind to order it ("…, the market authority in Riyadh ordered")."""
    items = clause.items
    head = verb if above is None else above
    telling = head.above
    if telling is None or items[telling.at].lower not in _DECREEING | g.REPORTS or telling.at < head.at:
        return []
    return [one for phrase in telling.subject for one in (*actors_in(items, phrase), *_placed(items, phrase))]


def _place_before(items: list[Item]) -> list[Coded]:
    """Return the land where it is so, where a sentence opens with it ("In Oslo, banks must …")."""
    opens = items[0].lower == "in" and len(items) > _OPENING and items[1].kind == "actor"
    return actors_in(items, NounPhrase(1, 2, 1)) if opens and items[_OPENING].lower == "," else []


_OPENING = 2


def _placed(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    return [one for link in phrase.links if link.word in ("in", "of") for one in actors_in(items, link.phrase)]
