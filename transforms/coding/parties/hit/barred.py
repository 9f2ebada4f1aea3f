"""Dealings from which a party is barred: "barred its firms from buying Russian gas" hits Russia, in gas."""

from transforms.coding.model import Clause, Coded, Target
from transforms.coding.parties.hit.chained_dealings import complements, with_chained
from transforms.coding.parties.hit.service_objects import in_service, invests, serves, serves_them
from transforms.coding.parties.named.phrase_parties import Named, Scope, add_phrase
from transforms.coding.parties.phrases.grounds import is_own_ground
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.parties.senders import OFTEN_ACTING, OFTEN_HIT, USUAL_SENDERS
from transforms.reading.date_words import NUMBERS
from transforms.reading.inflection import ING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_VERBS = frozenset({"dealing_verb", "verb"})
_MOVING = ("mov", "circulat", "driv", "operat", "run", "travel", "land", "dock", "call", "stop", "park", "refuel")
_USING = ("us", "overfl", "cross", "transit", "visit")
_OUT = frozenset({"off", "out", "away"})
_KNOWN = word_set("its their the them it there")
_PARTNERED = frozenset({"to", "with", "in", "from"})
_GOVERNED = frozenset({"control", "object control"})


def dealing_from(items: list[Item], link: Link) -> bool:
    """Tell whether a link is "from buying" or "from any transaction": what follows is not what the party is of."""
    head = items[link.phrase.head]
    if link.word != "from":
        return False
    told = head.kind == "measure" and head.data.kind == "dealing" and head.data.measure in ("trade", "financial")
    told = told and not head.data.sector  # and not "from dollar clearing"
    business = head.lower == "business" and lower_at(items, link.phrase.head + 1) == "with"
    return told or business or (head.kind in _VERBS and ING in head.forms)


def dealt_with(clause: Clause, verb: Verb, links: list[Link]) -> tuple[Named, bool]:
    """Return with whom a barred party may no longer deal, and in what, and whether that is trade in goods."""
    items, year = clause.items, clause.view.year
    for at, link in enumerate(links):
        if dealing_from(items, link):
            head = link.phrase.head
            beside = [*link.phrase.links, *links[at + 1 :]]
            dealt = measure_roles(items, link.phrase, head, beside, year)
            own = clause.view.syntax.verbs.get(head)
            if own is None:
                return dealt, _trades(items[head])
            trades = _trades(items[head]) or invests(items, own)
            return in_service(items, own, with_chained(clause.view, own, dealt)), trades
    for other in clause.view.syntax.verbs.values():
        if other.above is not verb or other.relation not in _GOVERNED:
            continue
        uses = _uses_goods(items, other)
        if uses or _is_barred(items, other):
            phrase = NounPhrase(other.at, other.at + 1, other.at)
            dealt = with_chained(clause.view, other, measure_roles(items, phrase, other.at, complements(other), year))
            return in_service(items, other, dealt), uses or _trades(items[other.at]) or invests(items, other)
    return Named(), False


def dealt_abroad(
    clause: Clause, verb: Verb, links: list[Link], barred: list[Target]
) -> tuple[Named, list[Target]] | None:
    """Return with whom a state's own firms may no longer trade: "Malian firms are barred from trading with Chad".

    Of states that often act, or are often hit, such a sentence may mean that another keeps their firms out; but nobody
    else forbids them to buy coal or wine, and nobody else forbids banks to lend abroad.
    """
    own = {one.country for one in barred}
    dealt, trades = dealt_with(clause, verb, links)
    hit = [one for one in dealt.targets if one.country and one.country not in own]
    if hit and _signs_deals(clause, verb) and not any(one.name for one in barred):
        return dealt, hit
    if hit and _stay_home(clause, verb, own) and not any(one.name for one in barred):
        return dealt, hit
    if hit and not own & OFTEN_HIT and _gives_abroad(clause, verb, links, own, {one.country for one in hit}):
        return dealt, hit
    known = own & (USUAL_SENDERS | OFTEN_HIT) or {one.country for one in hit} & _keepers(clause, verb, links)
    unclear = bool(known) and not _buys_plain_goods(clause, verb, dealt, hit)
    if not trades or not hit or unclear or any(one.name is not None for one in barred):
        return None
    return dealt, hit


_TRIPS = ("travel", "go", "journey")


def _stay_home(clause: Clause, verb: Verb, own: set[str | None]) -> bool:
    """Tell whether a people may not travel to another land: "Saudi citizens have been banned from travelling to Qatar".

    Their own state says so; of one that is often hit, others may keep its people from visiting them.
    """
    inner = [one for one in clause.view.syntax.verbs.values() if one.above is verb and one.relation in _GOVERNED]
    inner = [one for one in inner if verb.passive and not _entered(clause.items, one, verb)]
    low = [clause.items[one.at].lower for one in inner]
    return any(word.startswith(_TRIPS) or (word.startswith("visit") and not own & OFTEN_HIT) for word in low)


_SIGNING = ("sign", "conclud", "enter")
_DEALS = word_set("contract contracts deal deals agreement agreements")


def _signs_deals(clause: Clause, verb: Verb) -> bool:
    """Tell whether somebody may sign no contracts with others, as only his own state can say."""
    inner = (one for one in clause.view.syntax.verbs.values() if one.above is verb and one.relation in _GOVERNED)
    signs = (one for one in inner if clause.items[one.at].lower.startswith(_SIGNING))
    return any(
        clause.items[it.head].lower in _DEALS and any(link.word == "with" for link in (*it.links, *one.links))
        for one in signs
        for it in one.objects
    )


def _keepers(clause: Clause, verb: Verb, links: list[Link]) -> frozenset[str]:
    """Return the states that may be those who bar: more of them where somebody may do no business "in" one."""
    inner = (one for one in clause.view.syntax.verbs.values() if one.above is verb and one.relation in _GOVERNED)
    words = {link.word for one in inner for link in (*one.links, *(far for it in one.objects for far in it.links))}
    return OFTEN_ACTING if "in" in words | {link.word for link in links} else USUAL_SENDERS


_LENDING = ("lend", "financ")
_INVESTING = (
    "invest",
    "make invest",
    "make new invest",
    "making invest",
    "making new invest",
    "put money",
    "putting money",
)
_CARRYING = ("fly", "sail", "carry", "haul", "transport", "sell", "ship", "supply", "export", "deliver", "leas")
_GIFT = 5
"""Items behind a verb of giving among which "to" says whom it is given."""


def _gives_abroad(clause: Clause, verb: Verb, links: list[Link], own: set[str | None], hit: set[str | None]) -> bool:
    """Tell whether somebody may no longer lend to another land, or fly or sail to one that seldom keeps others out."""
    heads = [link.phrase.head for link in links if dealing_from(clause.items, link)]
    heads += [one.at for one in clause.view.syntax.verbs.values() if one.above is verb and one.relation in _GOVERNED]
    given = [clause.items[at].lower for at in heads if _goes_abroad(clause.items, at)]
    lends = any(word.startswith(_LENDING) for word in given)
    seldom = hit <= OFTEN_HIT or (own <= OFTEN_ACTING and hit.isdisjoint(OFTEN_ACTING))
    invests = seldom and any(clause.items[at].lower.startswith(_INVESTING) for at in heads)
    verbs = (clause.view.syntax.verbs.get(at) for at in heads)
    lends = lends or any(one is not None and serves_them(clause.items, one, hit) for one in verbs)
    return lends or invests or (hit <= OFTEN_HIT and any(word.startswith(_CARRYING) for word in given))


def _goes_abroad(items: list[Item], at: int) -> bool:
    """Tell whether "to" follows a verb, after a few words that it gives ("lending money to Chile")."""
    return "to" in [one.lower for one in items[at + 1 : at + _GIFT]]


_BUYING = ("buy", "import", "purchas", "burn", "us", "order", "stock", "sell", "serv", "eat", "drink", "load")
PLAIN_GOODS = word_set(
    "food_agriculture coal timber cement textiles tobacco luxury_goods iron_steel aluminium gold diamonds "
    "metals_minerals potash fertilizer oil gas petroleum_products"
)
"""Sectors of goods that their buyers' state keeps out, and nobody else."""


def _buys_plain_goods(clause: Clause, verb: Verb, dealt: Named, hit: list[Target]) -> bool:
    """Tell whether somebody may no longer buy, use or sell at home plain goods from elsewhere."""
    below = (one for one in clause.view.syntax.verbs.values() if one.above is verb and one.at > verb.at)
    deals = [one for one in below if clause.items[one.at].lower.startswith(_BUYING)]
    abroad = any(
        link.word == "to" for one in deals for link in (*one.links, *(far for it in one.objects for far in it.links))
    )
    buys = bool(deals) and not abroad
    codes = {one.sector for one in hit if one.sector} | {code for code, _ in dealt.sectors}
    return buys and bool(codes) and codes <= PLAIN_GOODS


def _uses_goods(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb is one of using goods up ("to burn its coal", "from using its steel")."""
    heads = [items[one.head] for one in verb.objects]
    goods = bool(heads) and all(one.kind == "sector" and one.data.kind == "goods" for one in heads)
    return goods and items[verb.at].lower.startswith(("us", "burn", "eat", "drink"))


def _is_barred(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says what somebody may no longer do ("from calling at its ports", "to carry passengers")."""
    after_from = lower_at(items, verb.start - 1) == "from" and ING in items[verb.at].forms
    return after_from or bool(items[verb.at].senses_of("dealing_verb")) or serves(items, verb)


def cut_from(clause: Clause, links: list[Link]) -> Named:
    """Return the goods or services that a party is cut off from ("cut the country off from dollar clearing")."""
    items, named = clause.items, Named()
    for link in links:
        out = link.word == "of" and lower_at(items, link.at - 1) in _OUT
        if (link.word == "from" or out) and link.verb is None and not dealing_from(items, link):
            scope = Scope(clause.view.year, personal=False, location=True)
            add_phrase(named, items, link.phrase, scope)
            if not named.sectors:  # "cut off from a million tonnes of Canadian grain"
                for inner in link.phrase.links:
                    if inner.word == "of" and inner.verb is None and items[inner.phrase.head].kind == "sector":
                        add_phrase(named, items, inner.phrase, scope)
    return named


def entered_by(clause: Clause, verb: Verb) -> list[Coded]:
    """Return the land that a party may no longer enter: "were banned from entering China" is China's doing."""
    items = clause.items
    inner = (one for one in clause.view.syntax.verbs.values() if one.above is verb and one.relation in _GOVERNED)
    return [code for one in inner for phrase in _entered(items, one, verb) for code in actors_in(items, phrase)]


_WORKING = ("operat", "work", "run")


def keeps_own_out(clause: Clause, verb: Verb, own: set[str], lands: set[str]) -> bool:
    """Tell whether firms may not work in a land often hit: "Dutch firms have been barred from operating in Iraq".

    It is their own state that says so: what such a land does itself is keep persons, ships and planes out.
    """
    working = (one for one in clause.view.syntax.verbs.values() if one.above is verb and one.relation in _GOVERNED)
    works = any(clause.items[one.at].lower.startswith(_WORKING) for one in working)
    return works and own <= OFTEN_ACTING and lands <= OFTEN_HIT


def _entered(items: list[Item], verb: Verb, barring: Verb) -> list[NounPhrase]:
    """Return what somebody enters, or the land within which he moves."""
    kept = barring.subject if barring.passive else barring.objects
    low = items[verb.at].lower
    if low.startswith("enter"):
        return [one for at, one in enumerate(verb.objects) if at == 0 or _is_land_of_its_own(items[one.head])]
    if low.startswith(_USING) and verb.objects and is_own_ground(items[verb.objects[0].head]):
        ground = verb.objects[0]
        return [ground, *(link.phrase for link in ground.links if link.word == "of" and link.verb is None)]
    visited = verb.objects[:1] if low.startswith("visit") else []
    goes = low.startswith("travel") or low in ("go", "going")
    gone_to = [link.phrase for link in verb.links if link.word == "to"] if goes else visited
    if gone_to:
        usual = all(code in USUAL_SENDERS for one in gone_to for code, _ in actors_in(items, one))
        sent = usual or _are_officials(items, kept) or _are_counted(items, kept)
        return gone_to if sent else []  # "may not travel to Cuba" is what Americans are told
    return [link.phrase for link in verb.links if link.word in ("in", "within")] if low.startswith(_MOVING) else []


def _are_officials(items: list[Item], phrases: list[NounPhrase]) -> bool:
    """Tell whether those who may not travel hold offices: their own state sends them, and does not keep them back."""
    return bool(phrases) and all(
        items[one.head].lower.endswith(_OFFICIALS) or items[one.head].lower.startswith("members of the ")
        for one in phrases
    )


def _are_counted(items: list[Item], phrases: list[NounPhrase]) -> bool:
    """Tell whether so many persons may not travel: a list names them, and it is not all people of a state."""
    return bool(phrases) and all(_is_counted(items[one.start : one.head]) for one in phrases)


def _is_counted(items: list[Item]) -> bool:
    words = [one.lower.rpartition(" ")[2] for one in items]  # "the 12 Danes"
    return any(one.kind == "number" for one in items) or any(one.isdigit() or one in NUMBERS for one in words)


_OFFICIALS = (
    "officials", "ministers", "lawmakers", "deputies", "diplomats", "senators", "general", "generals", "minister",
    "president", "leader", "leaders", "officers", "judges", "meps", "politicians", "legislators", "mps",
)  # fmt: skip
_PARTS = frozenset({"HKG", "MAC"})


def _is_land_of_its_own(item: Item) -> bool:
    """Tell whether a name is a state's that bars by itself, and not a part of China."""
    return item.kind == "group" or (item.kind == "actor" and item.data.code not in _PARTS)


def _trades(item: Item) -> bool:
    if item.kind == "measure":
        return bool(item.data.measure == "trade")
    return any(sense.data.measure == "trade" for sense in item.senses_of("dealing_verb"))


def deals_with_known(items: list[Item], links: list[Link]) -> bool:
    """Tell whether a party may not deal with somebody named before ("barred U.S. banks from lending to its army")."""
    deals = any(dealing_from(items, link) for link in links)
    return deals and any(link.word in _PARTNERED and items[link.phrase.start].lower in _KNOWN for link in links)
