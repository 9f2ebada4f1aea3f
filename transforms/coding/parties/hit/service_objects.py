"""Services told by a plain verb and what it governs: "hold Chilean shares", "cover Chilean ships", "run trusts"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_BOOKS = ("open", "keep", "kept", "hold", "held", "maintain", "run", "manag", "have", "has", "operat", "administer")
_MARKETS = ("buy", "bought", "sell", "sold", "hold", "held", "own", "trad", "deal", "plac", "list", "underwr", "quot",
            "acquir", "issu", "float", "subscrib", "purchas", "touch", "broker", "clear")  # fmt: skip
_LENDING = ("grant", "extend", "giv", "gave", "mak", "made", "offer", "provid", "arrang", "renew", "advanc", "roll",
            "rais", "obtain", "receiv", "sign")  # fmt: skip
_COVERING = ("cover", "underwr", "insur", "reinsur")
_WRITING = word_tuple("writ wrote issu renew sell sold offer provid tak bear assum accept plac")
_BY_OBJECT: tuple[tuple[tuple[str, ...], frozenset[str], str], ...] = (
    (_BOOKS, word_set("account accounts deposit deposits"), "banking"),
    (_LENDING, word_set("credit credits loan loans guarantee guarantees financing finance"), "banking"),
    (_MARKETS, word_set("share shares stock stocks security securities equities equity"), "banking"),
    (("plac", "deal", "trad", "hold", "held", "underwr", "touch"), word_set("paper notes"), "banking"),
    (("tak", "accept", "issu", "honour", "honor", "process"), word_set("card cards"), "banking"),
    (("sen", "transfer", "remit", "wir", "convert", "exchang", "chang", "mov", "deposit", "pa", "lend", "lent", "flow"),
     word_set("yen dollar dollars euro euros pound pounds sterling mark marks franc francs rouble roubles ruble rubles "
              "rand rial rials riyal riyals yuan rupee rupees dirhams lira lire krone kronor penny cent money cash "
              "currency capital"), "banking"),
    (_COVERING, word_set("ship ships vessel vessels tanker tankers cargo cargoes freight hull hulls risk risks voyage "
                         "voyages trade exports"), "insurance"),
    (_WRITING, word_set("policy policies cover risk risks reinsurance"), "insurance"),
    (("set", *_BOOKS, "form", "creat"), word_set("trust trusts"), "professional_services"),
    (("audit", "keep", "kept", "do"), word_set("books"), "professional_services"),
    (("host", "rent", "run", "operat"), word_set("website websites site sites server servers data"), "technology"),
)  # fmt: skip
"""How verbs begin, the last words of what they govern, and the branch of the service that both are."""

_ADVISING = ("advis", "counsel", "consult", "represent")
_INTO = word_set("in on up")


def service_of(items: list[Item], verb: Verb) -> str | None:
    """Return the branch of the service that a verb and its object are together; None where they are none."""
    low = items[verb.at].lower
    if any(_is_issued_paper(items, one) for one in _things(verb)):
        return "banking"
    for stems, things, sector in _BY_OBJECT:
        if low.startswith(stems) and any(items[one.head].lower.rpartition(" ")[2] in things for one in _things(verb)):
            return sector
    if low.startswith("audit"):
        return "professional_services"
    if low.startswith(_ADVISING) and not any(_has_branch(items, one) for one in _things(verb)):
        return "professional_services"
    return None


def _is_issued_paper(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether paper is what somebody owes ("paper issued in Bamako")."""
    owed = items[phrase.head].lower in ("paper", "notes", "bills") and phrase.end < len(items)
    return owed and items[phrase.end].lower in ("issued", "maturing")


def _things(verb: Verb) -> list[NounPhrase]:
    """Return what is served or dealt in ("deal in its shares", "take on its risks"; in the passive the subject)."""
    if verb.passive:
        return verb.subject
    return [*verb.objects, *(link.phrase for link in verb.links[:1] if link.word in _INTO)]


def _has_branch(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether those who are advised have a branch of their own ("advise gas companies")."""
    inside = items[phrase.start : phrase.end]
    return any(one.kind == "sector" or (one.kind == "post" and one.data.sector != "unspecified") for one in inside)


_MONEY = word_set("money capital funds cash penny cent stake stakes holding holdings ventures venture companies equity")


def invests(items: list[Item], verb: Verb) -> bool:
    """Tell whether money is put into a land or its firms ("invest", "take a stake"), which is of no branch itself."""
    low = items[verb.at].lower
    senses = items[verb.at].senses_of("dealing_verb")
    if low in _FLOWING:  # "no Danish money may go into Malian mines"
        return any(items[one.head].lower in _MONEY for one in verb.subject)
    plain = bool(senses) and senses[0].data.measure == "financial" and not senses[0].data.sector
    return plain and (low.startswith("invest") or low.rpartition(" ")[2].startswith("invest") or _is_of_money(low))


_FLOWING = word_set("go flow goes flows pour")
_PROPERTY = word_set(
    "property estate land house houses flat flats home homes apartment apartments villas farmland buildings"
)


def held_abroad(items: list[Item], verb: Verb) -> Coded | None:
    """Return the branch of what somebody may not own or keep in a land: houses are of none, deposits of banks."""
    low = items[verb.at].lower
    heads = {items[one.head].lower.rpartition(" ")[2] for one in _things(verb)}
    if low.startswith(_OWNING) and ({low.rpartition(" ")[2]} | heads) & _PROPERTY:
        return (UNSPECIFIED, "investment")
    banks = [link.phrase for link in verb.links if link.word in ("in", "with", "from")]
    banks += [link.phrase for one in verb.objects for link in one.links if link.word in ("in", "with", "from")]
    kept = low.startswith(("deposit", "withdraw", "keep", "kept", "park")) and any(
        item.kind == "sector" and item.data.sector == "banking" for one in banks for item in items[one.start : one.end]
    )
    return ("banking", items[verb.at].text) if kept else None


_OWNING = ("buy", "bought", "own", "acquir", "purchas", "hold", "held")


def _is_of_money(low: str) -> bool:
    return " " in low and low.rpartition(" ")[2] in _MONEY


_SUPPLYING = ("suppl", "provid", "furnish", "equip", "serv")


def given_with(items: list[Item], verb: Verb) -> tuple[NounPhrase, NounPhrase] | None:
    """Return who is supplied and with what ("supply Chilean banks with software"); None where nobody is."""
    if not items[verb.at].lower.startswith(_SUPPLYING):
        return None
    whom = verb.subject[:1] if verb.passive else verb.objects[:1]
    links = [*verb.links, *(link for one in whom for link in one.links)]
    goods = [link.phrase for link in links if link.word == "with" and items[link.phrase.head].kind in _GIVEN]
    return (whom[0], goods[0]) if whom and goods else None


_GIVEN = frozenset({"sector", "measure"})


_SERVING = ("serv", "work", "act", "handl", "process", "accept", "exchang", "convert", "chang", "maintain", "updat",
            "host", "train", "manag", "broker", "clear", "advis", "counsel", "consult", "represent")  # fmt: skip
BRANCHES = frozenset({"banking", "insurance", "professional_services", "technology", "crypto"})
"""Sectors of those who serve others."""
_CUSTOMERS = word_set("for to against")
_RECEIVING = ("borrow", "get", "got", "obtain", "receiv", "rais", "draw", "tak", "took", "buy", "acquir", "own")


def serves(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says that somebody serves others ("cover ships", "work for firms", "change roubles for")."""
    if service_of(items, verb) is not None:
        return True
    return items[verb.at].lower.startswith(_SERVING) and bool(items[verb.at].senses_of("weak_dealing"))


def serves_them(items: list[Item], verb: Verb, hit: set[str | None]) -> bool:
    """Tell whether those who are hit are customers whom firms of another land serve, as only that land can forbid."""
    senses = items[verb.at].senses_of("dealing_verb")
    strong = bool(senses) and senses[0].data.sector in BRANCHES
    if not (strong or serves(items, verb)) or (strong and items[verb.at].lower.startswith(_RECEIVING)):
        return False
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    served = [*verb.objects, *(link.phrase for link in links if link.word in _CUSTOMERS)]
    return any(code in hit for one in served for code, _ in actors_in(items, one))


def in_service(items: list[Item], verb: Verb, dealt: Named) -> Named:
    """Return with whom a service is had that a verb and its object tell of, with the branch that it is of."""
    service = service_of(items, verb)
    if service is None:
        told = any(one.sector not in (None, UNSPECIFIED) for one in dealt.targets) or dealt.sectors
        return dealt if told or not invests(items, verb) else replace(dealt, sectors=[(UNSPECIFIED, "investment")])
    things = [replace(one, sector=None) if one.name is None else one for one in dealt.targets]
    return replace(dealt, targets=things, sectors=[(service, items[verb.at].text)])


def unsectored(named: Named) -> Named:
    """Return parties without the goods or the branch that is said of them; those of a name keep their own."""
    return replace(named, targets=[one if one.name else replace(one, sector=None) for one in named.targets], sectors=[])
