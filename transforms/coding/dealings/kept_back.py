"""Whether foreign goods, ships, planes or firms are kept from coming in, or from what they do."""

from transforms.coding.dealings.movers import CARRIERS
from transforms.coding.dealings.passing_grounds import has_passing_ground
from transforms.coding.parties.actors import codes_of
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

KEEPING = ("stop", "keep", "kept", "prevent", "block", "halt", "bar", "hinder")
"""How verbs begin that keep somebody from something."""

_COMING = word_set("coming entering reaching getting crossing arriving landing")
_INWARD = word_set("in into ashore its their market markets shops shelves")
_REACH = 2
"""Items between goods and what they are kept from doing."""


def keeps_from(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says that foreign goods, ships, planes or firms are kept from what they do."""
    if not items[verb.at].lower.startswith(KEEPING) or verb.passive or not verb.objects:
        return False
    whom = verb.objects[-1]
    off = _from_own_market(items, verb)
    acting = {code for code, _ in subject_actors(items, verb)[0]}
    goods = are_foreign_goods(items, whom) and (off or _come_in(items, whom.end))
    return _deal(items, whom, acting) or goods or (off and _is_foreign_traffic(items, whom))


def are_foreign_goods(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether goods are said to be of some land."""
    head = items[phrase.head]
    whose = any(item.kind == "actor" for item in items[phrase.start : phrase.last])
    return head.kind == "sector" and head.data.kind == "goods" and whose


def _is_foreign_traffic(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether cargo or what carries it is said to be of some land ("Salvadorean cargo")."""
    whose = any(item.kind == "actor" for item in items[phrase.start : phrase.last])
    return whose and items[phrase.head].lower in _TRAFFIC


_CARRIERS = word_set(
    "airline airlines carrier carriers aircraft airliner airliners plane planes jet jets ship ships vessel vessels "
    "boat boats tanker tankers freighter freighters trawler trawlers train trains lorry lorries truck trucks"
)

_DOING = word_set(
    "landing entering docking calling berthing anchoring fishing loading unloading refuelling refueling bunkering "
    "overflying flying crossing using operating trading"
)
_FAR = 6
"""Items after what they are kept from in which another state may be named, with which it is done."""


def _deal(items: list[Item], whom: NounPhrase, acting: set[str]) -> bool:
    """Tell whether a state keeps ships, planes or a named firm of another "from" a dealing, such as landing."""
    at, head = whom.end + 1, items[whom.head]
    does = item_at(items, at)
    if lower_at(items, whom.end) != "from" or does is None or does.lower not in _DOING:
        return False
    moving = (head.kind == "sector" and head.data.sector in CARRIERS) or head.lower in _CARRIERS
    abroad = any(set(codes_of(item)) - acting for item in items[at + 1 : at + _FAR])
    return bool(acting) and (moving or head.kind == "entity") and not abroad  # "its tankers from calling at Beira"


_OWN = word_set("its their")
_MARKETS = word_set(
    "market markets shops shelves ports port soil territory airports roads road highways highway railways railway "
    "rails streets harbours harbors quays docks docksides bridges waters stretch part side section airwaves screens "
    "runways canals"
)
_KEPT_OUT = ("from", "out of", "off")
_TRAFFIC = word_set("cargo cargoes freight goods traffic lorries trucks trains ships vessels trawlers planes aircraft")


def _from_own_market(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody keeps goods from what is his own ("keeps Chilean wine from its market")."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    return (
        not has_passing_ground(items, verb.end)  # "off its roads at night", "because of the heat"
        and items[verb.at].lower.startswith(("keep", "kept"))
        and any(
            link.word in _KEPT_OUT
            and (
                items[link.phrase.start].lower in _OWN
                or (link.word == "off" and items[link.phrase.start].lower == "the")
            )
            and items[link.phrase.head].lower in _MARKETS
            for link in links
        )
    )


def _come_in(items: list[Item], at: int) -> bool:
    """Tell whether "coming in" or "from entering the country" stands at a place."""
    for here in range(at, at + _REACH):
        if lower_at(items, here) in _COMING:
            after = {lower_at(items, here + further) for further in (1, 2, 3)}
            return bool(after & _INWARD) or lower_at(items, here) == "entering"
    return False
