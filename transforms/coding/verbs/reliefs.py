"""Whom a relief is from: "gave India a waiver to buy Iranian oil" eases what hits Iran; India only gains by it."""

from collections.abc import Iterator
from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.hit.chained_dealings import complements
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.coding.verbs.relief_scope import traveller_spared
from transforms.reading.grammar import GENITIVES
from transforms.reading.kinds import RELIEFS, STATES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_GAINS = word_set(
    "receive receives received receiving win wins won winning get gets got getting secure secures secured securing "
    "obtain obtains obtained obtaining gain gains gained gaining"
)
_LETTING = word_set(
    "allow allowing allowed allows permit permitting permitted permits let letting lets enable enabling enabled "
    "enables authorise authorising authorised authorises authorize authorizing authorized authorizes"
)
_DUTIES = frozenset({"tariff", "tariffs", "duty", "duties", "levy", "levies", "tax", "taxes", "vat"})
_NESTED = frozenset({"relative", "object relative", "postmodifier", "reduced"})
_OWNED = 4
"""Items before a relief among which its owner stands ("Iraq's latest electricity waiver")."""

GRANTING = frozenset({*USUAL_SENDERS, *BODIES}) - {"JPN"}
"""States and bodies whose own a relief is that bears their name; who buys much is mostly spared."""


def gains(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb makes its subject the one who is spared, not the one who spares ("won a waiver")."""
    return items[verb.at].lower in _GAINS and not verb.passive


def names_no_giver(frame: Frame, verb: Verb) -> bool:
    """Tell whether the actors before a verb are those whom a relief spares, as subject or within it.

    "Germany obtained a waiver", "the waiver that let Iraq buy gas ran out".
    """
    return gains(frame.items, verb) or any(one.start <= frame.object_at < one.end for one in verb.subject)


def is_relief_itself(frame: Frame, verb: Verb) -> bool:
    """Tell whether "it" is the relief that runs out, and nobody who lets it do so."""
    objects = any(frame.items[at].kind == "measure" for one in verb.objects for at in range(one.start, one.end))
    return frame.object_kind in RELIEFS and not objects


def giver(items: list[Item], core: Core) -> list[Coded]:
    """Return from whom somebody has a relief ("won a waiver from Washington"), not from what measure it is."""
    links = [one for one in core.links if one.word == "from" and one.verb is None]
    cores = [(one, core_of(items, one.phrase)) for one in links]
    return [
        code
        for one, inner in cores
        if inner is None or inner.kind not in ("measure", "package", "dealing")
        for code in actors_in(items, one.phrase)
    ]


def beneficiaries(items: list[Item]) -> set[int]:
    """Return the places of those to whom a relief belongs: "India's exemption", "a waiver for Indian buyers".

    A state whose measures many are may be the one that grants it: "America's waiver".
    """
    found: set[int] = set()
    for at, item in enumerate(items):
        if item.kind != "measure" or item.data.kind not in RELIEFS:
            continue
        owners = range(max(0, at - _OWNED), at)
        found.update(one for one in owners if lower_at(items, one + 1) == "'s" and _may_gain(items[one]))
        if lower_at(items, at + 1) == "for" and at + 2 < len(items) and _may_gain(items[at + 2]):
            found.add(at + 2)
    return found


def granting(items: list[Item], core: Core | None, senders: list[Coded]) -> list[Coded]:
    """Return senders without those to whom a relief belongs ("India's exemption lapsed")."""
    if core is None or core.kind not in RELIEFS:
        return senders
    spared = {code for at in beneficiaries(items) for code in codes_of(items[at])} | _let_by(items, core)
    return [one for one in senders if one[0] not in spared]


def _let_by(items: list[Item], core: Core) -> set[str]:
    """Return whom a relief lets do something ("a licence allowing Mali to sell its gold lapsed")."""
    for at in range(core.at + 1, min(core.at + 4, len(items) - 1)):
        if items[at].lower in _LETTING:
            return set(codes_of(items[at + 1])) if items[at + 1].kind == "actor" else set()
    return set()


def _may_gain(item: Item) -> bool:
    return item.kind == "actor" and set(codes_of(item)).isdisjoint(GRANTING)


_PERMITS = ("general", "permit", "licen")
"""How reliefs begin that states give for trade with who is hit; waivers and exemptions others need as well."""


def spared(clause: Clause, verb: Verb, core: Core, named: Named) -> Named:
    """Return what a relief names without those it only favours, and with those whom its wording spares.

    "A waiver that lets Iraq buy power from Iran" is one from what hits Iran. Who is favoured where nobody else is named
    may be hit itself, and stays.
    """
    items = clause.items
    favoured = set(_favoured(clause, verb, core))
    if not favoured or traveller_spared(clause.view, core, verb) is not None:
        return named
    hit = [one for one in named.targets if one.country not in favoured]
    content = _content(clause, core, favoured)
    told = [one for one in content.targets if one.country and one.country not in favoured]
    if not any(one.country for one in hit):
        if told:
            return replace(named, targets=told, sectors=content.sectors or named.sectors)
        given = core.kind == "reliefnoun" or items[core.at].lower.startswith(_PERMITS)
        if core.kind not in RELIEFS and any(i.lower.endswith(_FLOWS) for i in items[core.at : core.phrase.end + 3]):
            return named  # "eased its curbs on sales of computers to Ghana"
        hits = OFTEN_HIT if given else frozenset()  # "sanctions relief for Iran", "a permit for aid to Syria"
        return replace(named, targets=[replace(one, favoured=one.country not in hits) for one in named.targets])
    sectors = named.sectors or content.sectors or [(one.sector, one.words) for one in told if one.sector]
    return replace(named, targets=hit, sectors=sectors)


def spares_duties(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody is spared ordinary duties: "exempted smartphones from the tariffs on China"."""
    if not items[verb.at].lower.startswith("exempt"):
        return False
    phrases = [*verb.objects, *verb.subject]
    links = [*verb.links, *(link for one in phrases for link in one.links)]
    return any(link.word == "from" and items[link.phrase.head].lower in _DUTIES for link in links)


def _favoured(clause: Clause, verb: Verb, core: Core) -> Iterator[str]:
    """Yield whom a relief favours: "a waiver for India", "Iraq's waiver", "allowing Iraq to", "Iraq received"."""
    items = clause.items
    for at in range(core.phrase.start, core.at):
        if lower_at(items, at + 1) == "'s" or (at + 1 == core.at and _is_buyer(items[at])):
            yield from codes_of(items[at])
    sold = False
    for link in [*core.links, *(one for own in verb.links for one in (own, *own.phrase.links))]:
        head = items[link.phrase.head]
        lets = link.verb is not None and items[link.verb].lower in _LETTING
        if link.at != link.phrase.start:  # what is joined to another is what that is
            sold = link.at > 0 and items[link.at - 1].kind == "measure" and items[link.at - 1].data.kind == "dealing"
        given = (
            link.word == "to" and (head.kind in STATES or _is_foreign_firm(head)) and not sold
        )  # "eased curbs on wheat exports to Mali"
        if _sells_to(items, link):
            continue
        listed = link.word in _EXAMPLES and lower_at(items, link.phrase.start - 2) != "of"
        if lets or given or listed or (link.word == "for" and head.kind not in ("sector", "measure")):
            yield from _named_in(items, link.phrase)
        elif link.word == "for":
            yield from _buyers(items, link.phrase, core)
    subjects = [phrase for other in _within(clause, core) if other.form == "infinitive" for phrase in other.subject]
    letting = (other for other in _within(clause, core) if items[other.at].lower in _LETTING)
    let = (phrase for other in letting for phrase in other.objects)  # "that lets Russian and Chinese firms work"
    subjects += [one for one in let if not items[one.head].lower.endswith(_SELLING)]  # and not "… Iranian oil sales"
    for phrase in [*subjects, *(verb.subject if gains(items, verb) else ())]:
        if core.at not in range(phrase.start, phrase.end):
            yield from _named_in(items, phrase)


def _sells_to(items: list[Item], link: Link) -> bool:
    """Tell whether a relief is for whoever buys of one who is hit: "waivers for Iran's oil buyers"."""
    phrase = link.phrase
    buys = items[phrase.head].lower.endswith(_BUYING)
    return buys and any(items[at].lower in GENITIVES for at in range(phrase.start, phrase.head))


_EXAMPLES = frozenset({"including"})
_BUYING = ("buyers", "importers", "customers", "purchasers", "clients")
_SELLING = ("sales", "exports", "shipments", "deliveries", "supplies")
_FLOWS = (*_SELLING, "sale", "export")
_BUYERS = OFTEN_HIT - {"IRQ"}


def _is_buyer(item: Item) -> bool:
    """Tell whether a state's name before a waiver may be that of who gains by it ("the Iraq waiver")."""
    named = item.kind == "actor" and item.data.kind in ("name", "metonym")
    return named and _BUYERS.isdisjoint(codes_of(item)) and _may_gain(item)


def _buyers(items: list[Item], phrase: NounPhrase, core: Core) -> Iterator[str]:
    """Yield whose dealing a relief is for where another's goods are dealt in: "Iraqi purchases of Iranian gas"."""
    own = [code for at in range(phrase.start, phrase.head) for code in codes_of(items[at])]
    inner = [*phrase.links, *(one for one in core.links if one.phrase.start > phrase.head)]
    about = [link.phrase for link in inner if link.word in ("of", "from")]
    others = {code for one in about for item in items[one.start : one.end] for code in codes_of(item)}
    owned = not others and lower_at(items, phrase.start + 1) == "'s" and OFTEN_HIT.isdisjoint(own)
    yield from (code for code in own if owned or others - {code})  # "for Peru's power stations"


def _is_foreign_firm(head: Item) -> bool:
    """Tell whether a firm is of a state that is hardly ever hit, so that a licence to it eases what hits another."""
    return head.kind == "entity" and head.data.kind in ("company", "bank") and head.data.country not in OFTEN_HIT


def _named_in(items: list[Item], phrase: NounPhrase) -> Iterator[str]:
    for at in range(phrase.start, phrase.end):
        if items[at].kind in STATES:
            yield from codes_of(items[at])
        elif items[at].kind == "entity" and items[at].data.country:
            yield items[at].data.country


def _within(clause: Clause, core: Core) -> Iterator[Verb]:
    """Yield the verbs that say what a relief lets one do: those after it, up to the next clause of its own."""
    for other in clause.view.syntax.verbs.values():
        if other.at > core.at:
            stated = other.form in ("finite", "copula") and other.relation not in _NESTED
            if stated and not _is_purpose(clause.items, core, other):
                return
            if clause.items[other.start - 1].lower not in _BESIDE:
                yield other


_BESIDE = word_set("after before since while when upon on")
"""What brings a gerund that tells of another act than what a relief allows ("renews waivers, after granting …")."""

_MAY = word_set("can could may might will")
_PURPOSES = word_set("so which that")
_NEAR = 6


def _is_purpose(items: list[Item], core: Core, verb: Verb) -> bool:
    """Tell whether a clause right after a relief says what it is for: "so that it can import", "which it may use"."""
    between = [one.lower for one in items[core.at + 1 : verb.at]]
    opens = len(between) <= _NEAR and not _PURPOSES.isdisjoint(between[:2])
    return opens and not _MAY.isdisjoint(between)


def _content(clause: Clause, core: Core, favoured: set[str]) -> Named:
    """Return with whom else, and in what, a relief lets one deal ("to go on buying Iranian oil")."""
    for other in _within(clause, core):
        if other.form in ("infinitive", "gerund") or _is_purpose(clause.items, core, other):
            phrase = NounPhrase(other.at, other.at + 1, other.at)
            found = measure_roles(clause.items, phrase, other.at, complements(other), clause.view.year)
            if any(one.country not in favoured for one in found.targets):
                return found
    return Named()
