"""What a party does or is, as what follows it says: "KTS, which runs a container terminal" is in shipping."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import SentenceView
from transforms.coding.parties.named.branches import ANYBODY
from transforms.coding.parties.named.kin import stands_by
from transforms.coding.parties.named.phrase_parties import Named, Scope, add_phrase
from transforms.coding.parties.noun_phrases import HEADS
from transforms.reading.date_words import NUMBERS
from transforms.reading.grammar import COUNTS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb
from transforms.syntax.noun_classes import BRANCHES

_DOES = word_set(
    "runs run ran operates operate operated owns own owned makes make made builds build built produces produce "
    "produced manufactures manufacture manufactured sells sell sold trades trade traded exports export exported ships "
    "ship shipped carries carry carried transports transport mines mine mined refines refine refined grows grow brews "
    "brew insures insure develops develop developed designs design distributes distribute provides provide provided "
    "publishes publish broadcasts broadcast supplies supply supplied manages manage managed charters charter deals "
    "deal dealt works work worked digs dig dug drills drill drilled pumps pump pumped smelts smelt smelted casts cast "
    "rolls rolled forges forged spins spun weaves wove fells fell felled logs bottles bottled prints print printed "
    "launches launch launched lays laid repairs repair repaired services serviced overhauls overhaul imports import "
    "imported extracts extract extracted prospects prospect prospected explores explore explored processes process "
    "processed markets market marketed auctions auction auctioned leases lease leased flies fly flew sails sail "
    "sailed moves move moved hauls haul hauled stores store stored assembles assemble assembled fishes catches catch "
    "caught underwrites underwrite underwrote feeds feed fed equips equip equipped lends lend lent launders laundered"
)
_SERVED = frozenset({"government", UNSPECIFIED})
"""What says for whom somebody works, and not in what he deals ("supplied the army", "sells the army's gold")."""
_FAR = 3
"""Words after a party within which the clause that tells its calling begins."""


def with_calling(view: SentenceView, phrase: NounPhrase, named: Named) -> Named:
    """Give a party that names no sector that of what a relative clause after it says that it runs, makes or sells."""
    if any(code != UNSPECIFIED for code, _ in named.sectors) or not _are_bare(named):
        return named
    if stands_by(view.items, phrase):
        return named  # "tycoons who sell the army its fuel" are of no sector
    for verb in view.syntax.verbs.values():
        if verb.relation != "relative" or verb.passive or view.items[verb.at].lower not in _DOES:
            continue
        near = any(0 <= verb.start - end <= _FAR for end in (phrase.end, phrase.last))
        if not near or not verb.subject or verb.subject[0].start != phrase.start:
            continue
        told = Named()
        for one in [*_goods_given(view.items, verb), *_of_one_form(view.items, verb)]:
            if view.items[one.head].lower.endswith(BRANCHES):
                continue  # "firms that supply Mali's arms industry"
            add_phrase(told, view.items, one, Scope(view.year, personal=False))
        sectors = [*told.sectors, *((one.sector, one.words) for one in told.targets if one.sector)]
        sectors = [one for one in sectors if one[0] not in _SERVED]
        if sectors:
            targets = [replace(one, sector=None) for one in named.targets]
            return replace(named, targets=targets, sectors=sectors)
    return named


def _of_one_form(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return the objects of a verb up to where another list goes on ("that sells fuel, two banks and an insurer")."""
    forms = [form_of(items, one.start) for one in verb.objects]
    return [one for at, one in enumerate(verb.objects) if set(forms[: at + 1]) == {forms[0]}]


SINGLE = frozenset({"a", "an"})
_DEFINITE = frozenset({"the", "its", "their"})


def form_of(items: list[Item], start: int) -> str:
    """Return how a noun phrase opens: "some" for one or a number of them, "the", or "bare"; a list keeps to one."""
    first = items[start]
    if first.lower in SINGLE or first.kind == "number" or first.lower in _COUNTS:
        return "some"
    return "the" if first.lower in _DEFINITE else "bare"


def one_among(view: SentenceView, phrase: NounPhrase, named: Named) -> Named:
    """Read "Mahan Air is one of three airlines listed": who is said to be one of those hit, where it is named."""
    for verb in view.syntax.verbs.values():
        place = next((one for one in verb.objects if one.start == phrase.start), None)
        if verb.form != "copula" or place is None or all(link.word != "of" for link in place.links):
            continue
        told = Named()
        for one in verb.subject:
            add_phrase(told, view.items, one, Scope(view.year, personal=True))
        if told.targets and all(one.name and one.sector for one in told.targets):
            return replace(named, targets=told.targets, sectors=[])
    return named


_DEALING = word_set("trades trade traded deals deal dealt works work worked operates operate operated")
_SEEKING = word_set(
    "digs dig dug drills drill drilled prospects prospect prospected explores explore explored fishes fish fished"
)


def _goods_given(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return with what somebody is supplied ("supply the army with chips"): the goods, and not who gets them."""
    links = [*verb.links, *(link for one in verb.objects[:1] for link in one.links)]
    low = items[verb.at].lower
    goods = "for" if low in _SEEKING else "in" if low in _DEALING else "with"
    return [link.phrase for link in links if link.word == goods]


def _are_bare(named: Named) -> bool:
    return all(one.sector in (None, UNSPECIFIED) for one in named.targets)


def says_who_is(items: list[Item], objects: list[NounPhrase], phrase: NounPhrase) -> bool:
    """Tell whether a phrase only says who the person before it is ("Dodik, the Serb member of the presidency")."""
    if len(objects) == 1 and objects[0] is phrase:
        return False
    if phrase is objects[0] and _are_all_named(items, objects):
        return True
    before = next((one for one in objects if phrase.start - 1 in (one.end, one.last)), None)
    named = before is not None and any(one.kind == "entity" for one in items[before.start : before.last])
    if named and _counts_them(items, phrase):
        return True
    before = next((one for one in objects if one.end == phrase.start - 1), None)
    if (
        before is None
        or items[phrase.start - 1].lower != ","
        or lower_at(items, phrase.start) not in ("the", "a", "an")
    ):
        return False
    person, head = items[before.head], items[phrase.head]
    known = person.kind in ("actor", "entity") and person.data.kind in ("leader", "surname", "person")
    return known and head.lower in HEADS and not head.lower.endswith("s")


def _are_all_named(items: list[Item], objects: list[NounPhrase]) -> bool:
    """Tell whether the first of some phrases only counts those whom the rest names ("two firms, Naftan and BNK")."""
    first, rest = objects[0], objects[1:]
    count = items[first.start].lower
    many = NUMBERS.get(count) or (int(count) if count.isdecimal() else 0)
    if many < _COUPLE or many != len(rest) or first.last != first.end or lower_at(items, first.end) != ",":
        return False
    plain = items[first.head].lower in ANYBODY and first.end - first.start <= _COUPLE
    return plain and all(items[one.start].text[0].isupper() for one in rest)


_COUPLE = 2


def _counts_them(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase says of how many others those before it are ("Naura and Piotech, two of the makers …")."""
    alone = phrase.end - phrase.start == 1 and items[phrase.start].lower in _COUNTS
    return alone and items[phrase.start - 1].lower == "," and lower_at(items, phrase.end) == "of"


_COUNTS = COUNTS | word_set("one both some many all")
