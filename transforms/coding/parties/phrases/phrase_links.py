"""The links of a noun phrase: what each makes of the phrase that it brings, by their words alone."""

from schemas.vocabulary import BODIES
from transforms.coding.model import Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.chambers import are_lawmakers
from transforms.coding.parties.phrases.whence import comes_from, is_maker_of_next
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.reading.grammar import DEFINITE
from transforms.reading.kinds import MEASURES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Link, NounPhrase

_OUTBOUND = word_tuple(
    "export exports sale sales shipment shipments delivery deliveries supplies supply transfer transfers"
)
_FLOWS = ("import", "imports", "export", "exports", "purchases", "sales", "shipments", "trade")
_PLACES = word_set("airport airports port ports")
_CARRYING = frozenset({"under", "with", "flying", "bearing", "carrying"})
_FLAGS = word_set(
    "flag flags colours colors plates plate registration registrations number numbers markings goods cargo"
)
_BLAMED = word_set("responsible accountable blamed sought wanted known indicted")


def is_person(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a person, for whom a state before only says where from ("Ukraine's Dmytro X")."""
    head = items[phrase.head]
    return head.kind == "entity" and head.data.kind == "person" and lower_at(items, phrase.head - 1) == "'s"


def receives(items: list[Item], phrase: NounPhrase, word: str) -> bool:
    """Tell whether a phrase is who gets the goods, or what they are for ("computers to the police"), not more goods.

    So is with whom somebody trades in them ("trade in gold with public bodies").
    """
    if word not in ("to", "for", "with"):
        return False
    told = [item for item in items[phrase.start : phrase.end] if item.kind in ("sector", "post", "entity")]
    if any(item.kind == "entity" for item in told) or not told:
        return False
    if any(item.lower in _PLACES for item in told):
        return False
    if word == "with":
        return all(item.kind == "post" for item in told)
    return word == "for" or all(item.kind == "post" or item.data.kind == "industry" for item in told)


def countries_in(items: list[Item], phrase: NounPhrase) -> list[Target]:
    """Return the countries that a phrase names, whatever else it does."""
    return [
        Target(code, None, None, items[at].text)
        for at in range(phrase.start, phrase.end)
        if items[at].kind in ("actor", "group", "anaphor")
        for code in codes_of(items[at])
    ]


def of_the_blamed(items: list[Item], link: Link) -> bool:
    """Tell whether a link says for what persons are hit, which places them ("responsible for abuses in Iran")."""
    return link.at > 0 and items[link.at - 1].lower in _BLAMED


def says_flag(items: list[Item], link: Link) -> bool:
    """Tell whether a link says of which land a ship or a lorry is ("under the Qatari flag", "with Polish plates")."""
    flown = link.word == "of" and items[link.at].lower == "flying"  # "vessels flying the Qatari flag"
    return (link.word in _CARRYING or flown) and items[link.phrase.head].lower in _FLAGS


def inner_measure(items: list[Item], phrase: NounPhrase) -> int | None:
    """Return the place of a measure within a linked phrase ("the lifting of EU sanctions on Iran")."""
    for at in range(phrase.end - 1, phrase.start - 1, -1):
        if items[at].kind == "measure" and items[at].data.kind in MEASURES:
            return at
    return None


def inner_dealing(items: list[Item], phrase: NounPhrase) -> int | None:
    """Return the place of the trade that a linked phrase is about, where somebody's name stands before it."""
    head = items[phrase.head]
    if head.kind != "measure" or not head.lower.endswith(_FLOWS):
        return None
    return phrase.head if any(one.kind in ("actor", "group") for one in items[phrase.start : phrase.head]) else None


def names_dealing(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a dealing ("sales", "buying")."""
    named = items[phrase.start : phrase.end]
    return any(one.kind == "dealing_verb" or (one.kind == "measure" and one.data.kind == "dealing") for one in named)


def names_party(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names somebody who can be hit, or goods."""
    return any(item.kind in ("actor", "entity", "sector", "group", "post") for item in items[phrase.start : phrase.end])


_POINTING = DEFINITE | {"it", "they", "them", "one", "theirs", "ours"}


def is_definite(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase points back or names all ("the sanctions", "those firms", "they")."""
    return items[phrase.start].lower in _POINTING


def is_bound(items: list[Item], links: list[Link], place: int, word: str) -> bool:
    """Tell whether goods of one country are bound for another: "exports of American computers to Syria".

    Where they go may also stand first: "the export to Iran of American goods".
    """
    if word == "on":
        return _go_abroad(items, links, place)
    if word != "of" or not _names_country(items, links[place]):
        return False
    if items[links[place].at - 1].lower.endswith(_OUTBOUND):
        after = links[place + 1 : place + 2]
        return any(_is_bound_for(items, one) or _goes_to_told(items, links[place], one) for one in after)
    gone = [at for at in range(place) if items[links[at].at - 1].lower.endswith(_OUTBOUND)]
    return any(_is_bound_for(items, links[at]) for at in gone)


def _go_abroad(items: list[Item], links: list[Link], place: int) -> bool:
    """Tell whether a ban on goods of a state's own says where they went ("the ban on U.S. arms for Chile")."""
    goods, after = links[place].phrase, links[place + 1 : place + 2]
    if items[goods.head].kind not in ("sector", "measure") or not after or after[0].verb is not None:
        return False
    makers = {code for item in items[goods.start : goods.head] if item.kind == "actor" for code in codes_of(item)}
    if not makers or not makers <= USUAL_SENDERS or after[0].word not in ("for", "to"):
        return False
    goes = {one.country for one in countries_in(items, after[0].phrase)}
    return bool(goes) and (after[0].word == "to" or not goes & USUAL_SENDERS)


def _is_bound_for(items: list[Item], link: Link) -> bool:
    """Tell whether a link says to what country goods go."""
    return link.word == "to" and link.verb is None and _names_country(items, link)


def _goes_to_told(items: list[Item], goods: Link, after: Link) -> bool:
    """Tell whether goods of those who mostly restrict go to whom the text has told ("exports of US goods to them")."""
    makers = {one.country for one in countries_in(items, goods.phrase)}
    told = after.word == "to" and after.verb is None and items[after.phrase.start].lower in _TOLD
    return told and bool(makers) and makers <= USUAL_SENDERS


_TOLD = frozenset({"those", "these", "them", "it"})


def _names_country(items: list[Item], link: Link) -> bool:
    return any(item.kind in ("actor", "group") for item in items[link.phrase.start : link.phrase.end])


def stopped_flow(items: list[Item], head: int, links: list[Link]) -> int | None:
    """Return the place of the flow that a noun of change stops ("a halt to French imports from Iran")."""
    if items[head].kind != "nominal" or len(links) < 2 or links[0].word not in ("of", "to", "in"):
        return None
    phrase, ends = links[0].phrase, links[1].word in ("from", "to") and _names_actor(items, links[1].phrase)
    flow = items[phrase.head]
    deals = flow.kind == "measure" and flow.data.kind == "dealing" and links[0].verb is None
    return phrase.head if deals and ends and _names_actor(items, phrase) else None


def _names_actor(items: list[Item], phrase: NounPhrase) -> bool:
    return any(item.kind == "actor" for item in items[phrase.start : phrase.end])


def is_destination(items: list[Item], links: list[Link], place: int) -> bool:
    """Tell whether a link only says where goods of another land go ("the Soviet pipeline to Western Europe")."""
    if place == 0 or links[place].verb is not None:
        return False
    before = links[place - 1].phrase
    if _go_abroad(items, links, place - 1):
        return False
    own = items[before.start : before.head]
    made = any(one.kind == "actor" and one.data.kind == "demonym" for one in own)
    return made and before.end == links[place].at and items[before.head].kind in ("sector", "word")


_PERSONS = word_set("members member anyone anybody persons individuals associates relatives")


def is_of_persons(items: list[Item], link: Link) -> bool:
    """Tell whether a link names persons by their posts, who travel and ban nothing ("travel by ministers").

    Right behind the travel their state may be named as well ("travel by Malian ministers").
    """
    phrase = link.phrase
    if items[phrase.head].lower in _PERSONS:
        return True
    kinds = {item.kind for item in items[phrase.start : phrase.end]}
    near = (items[link.at - 1].kind == "measure" or items[link.at - 1].lower in _VISITS) and items[
        phrase.head
    ].kind == "post"
    return "post" in kinds and (near or not kinds & {"actor", "group", "anaphor"})


_TRAVEL = ("travel", "visits", "visit", "journeys", "trips", "entry", "entries", "crossings", "passage", "stays")
_OUTWARD = ("travel", "journeys", "trips")
_CITIZENS = word_set("citizens nationals passport-holders travellers travelers tourists")
"""Who is kept from going abroad by his own state."""

_VISITS = word_set("visits visit stays")
_VOYAGES = ("airports", "ports", "airspace", "flight", "flights", "landings", "port calls", "voyages", "sailings")
_BOUGHT = word_set("ordered bought purchased wanted sought requested awaited")


def is_of_receiver(items: list[Item], link: Link, flow: str) -> bool:
    """Tell whether "by" names who is hit and not who acts: who travels, or who ordered the goods that go out."""
    if lower_at(items, link.at - 1) in _BOUGHT and flow.startswith(_OUTBOUND):
        return True
    if flow.endswith(_VOYAGES) and any(_carries(item) for item in items[link.phrase.start : link.phrase.end]):
        return True  # "a ban on flights by the Malian airline"
    if flow.endswith(_OUTWARD) and items[link.phrase.head].lower in _CITIZENS:
        return False  # "travel by American citizens to Libya"
    moves = flow.endswith(_TRAVEL) or lower_at(items, link.at - 1) in _VISITS
    return moves and is_of_persons(items, link)


def _carries(item: Item) -> bool:
    """Tell whether an item is a carrier: an airline, a ship."""
    return item.kind in ("sector", "entity") and item.data.sector in ("aviation", "shipping")


_BOOKS = word_set("book books statute statutes rulebook rulebooks lawbook lawbooks code")
"""What a measure is struck from, and whose it was."""

_ASSETS = ("assets", "accounts", "account", "funds", "money", "property", "deposits", "holdings", "balances")
"""How the words end for what lies somewhere, which does not say whose it is."""

_OWN = ("sanctions", "countermeasures", "export controls")
"""How the words end for measures whose "of" says by whom they are."""
_MEETINGS = word_set("summit meeting conference gathering talks session congress")

_GATHERED = word_set("delegates delegate envoys negotiators mediators heads") | {
    "heads of state",
    "heads of government",
}
"""Those who come from elsewhere to where they decide ("delegates in Addis Ababa lifted the sanctions")."""


def is_venue(items: list[Item], phrase: NounPhrase, link: Link) -> bool:
    """Tell whether a place is only where those meet who act ("the summit in Abuja adopted sanctions")."""
    return link.word == "in" and items[phrase.head].lower in _MEETINGS | _GATHERED


def owned_apart(items: list[Item], links: list[Link], place: int, flow: str) -> bool:
    """Tell whether another link says whose assets are, so that this one says where they lie."""
    others = [one for one in (links[place - 1 : place] if place else links[1:]) if one.word == "of"]
    there = place == 0 and links[0].word == "in" and items[links[0].phrase.head].kind == "actor"
    owned = bool(others) if there else any(countries_in(items, one.phrase) for one in others)
    return flow.endswith(_ASSETS) and owned  # "the assets in Europe of two ministries"


def is_made_by(items: list[Item], link: Link, links: list[Link]) -> bool:
    """Tell whether "of" says whose a measure is: a body's ("the arms embargo of the Security Council on Mali").

    Of a state that mostly is the one to impose them only sanctions are ("the sanctions of the United States"): an
    embargo "of" a state may hit it.
    """
    head = items[link.phrase.head]
    if comes_from(items, link) or is_maker_of_next(items, links):
        return True
    if link.word != "of" or link.verb is not None or head.kind not in ("actor", "anaphor"):
        return False
    another = any(lower_at(items, link.at - back) in ("its", "their", "his") for back in (2, 3))
    if head.kind == "anaphor" or head.data.code in BODIES:
        members = lower_at(items, link.at - 1).endswith("list") and are_lawmakers(head)  # "a blacklist of EU ministers"
        ours = set(codes_of(head)) <= set(BODIES)  # "the sanctions of the bloc on Mali"
        return bool(codes_of(head)) and ours and not members and not (another and head.kind == "actor")
    return head.data.code in USUAL_SENDERS and lower_at(items, link.at - 1).endswith(_OWN) and not another


def deals_himself(items: list[Item], link: Link, makers: set[str]) -> bool:
    """Tell whether "by" names who deals, the measure being another's ("its ban on overflights by Malian planes")."""
    codes = {one.country for one in countries_in(items, link.phrase) if one.country}
    bare = items[link.phrase.head].kind == "actor" and (not makers or not codes.isdisjoint(USUAL_SENDERS))
    return link.verb is None and bool(codes) and codes.isdisjoint(makers | set(BODIES)) and not bare


_CARRIERS = word_set("ship ships vessel vessels tanker tankers aircraft plane planes bottoms freighters trucks lorries")
_ABOARD = word_set("in by aboard")


def is_of_who_acts(items: list[Item], link: Link) -> bool:
    """Tell whether a link names what is his who acts: his law ("from the books of"), or what carries the goods.

    "A law banning the transport of oil to Mali in Norwegian ships" hits nobody in Norway.
    """
    head = items[link.phrase.head].lower
    if link.word == "from" and head in _BOOKS:
        return True
    return link.verb is None and link.word in _ABOARD and head in _CARRIERS


def is_means(items: list[Item], link: Link) -> bool:
    """Tell whether a link only says how goods go, whosever ships those are ("imports of crude by ship")."""
    carried = is_of_who_acts(items, link) and link.word == "by"
    return carried and link.phrase.end - link.phrase.start == 1


def is_meted_out_to(items: list[Item], link: Link, flow: str) -> bool:
    """Tell whether "for" says whom sanctions are to hit ("sanctions for Sudan", which seldom makes any)."""
    head = items[link.phrase.head]
    states = head.kind == "actor" and link.phrase.end - link.phrase.start == 1 and head.data.kind == "name"
    return flow.startswith("sanction") and states and head.data.code in OFTEN_HIT


_BANS = ("prohibition", "ban", "requirement", "need for", "need of", "obligation to")
_RULES = (
    *("ban", "bans", "freeze", "freezes", "requirement", "requirements", "restrictions", "controls", "curbs"),
    *("cap", "caps", "ceiling"),
)


def is_rule(flow: str) -> bool:
    """Tell whether what a measure is called lets "for" say what it is on ("a licensing requirement for chips")."""
    return flow.startswith(_BANS) or flow.endswith(_RULES)
