"""A dealing as its clause tells it: who deals, in what, with whom and where."""

from dataclasses import dataclass, field, replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.dealing_words import auxiliaries, dealing_of
from transforms.coding.dealings.may_deal.pronoun_receivers import given_to_pronoun
from transforms.coding.model import Coded, Target
from transforms.coding.parties.hit.service_objects import given_with, held_abroad, invests, service_of, unsectored
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

PARTNERS = word_set("from to with for of between against")
"""Prepositions of those with whom one deals."""
TOWARDS = frozenset({"to", "with", "for"})
"""Those of them that say who receives or takes part."""

_ANYBODY = word_set(
    "person persons people entity entities body bodies anyone anybody company companies firm firms individual "
    "individuals party parties customer customers buyer buyers user users end-user end-users client clients "
    "national nationals resident residents operator operators business businesses destination destinations"
)
_ANY_GOODS = word_set(
    "equipment goods services service parts spares components items products technology gear kit materials supplies "
    "tools devices instruments apparatus plant works assistance know-how expertise"
)
_DUES = word_set("dues fees tolls fares wharfage charges")
_SELLING = word_set("sell market retail")
_SHORT = 5
_IN_LAND = frozenset({"in", "from", "with", "within"})
_PUT_INTO = frozenset({"in", "into"})
_WITHIN = frozenset({"in", "of", "from", "within", "inside"})
_PRONOUNS = word_set("they it he she we")
_CONTAINERS = word_set(
    "bottle bottles ton tons tonne tonnes barrel barrels bag bags crate crates pound pounds kilo kilos litre litres "
    "gallon gallons bushel bushels cargo cargoes shipload shiploads load loads truckload truckloads drop drops gram"
)
_CARRIERS = word_set(
    "ship ships vessel vessels tanker tankers freighter freighters train trains lorry lorries truck trucks"
)
_MEMBERS = word_set("member members lawmaker lawmakers deputies mps meps senators congressmen")
_SPARED = word_set("except save excepting excluding barring besides but")


@dataclass(slots=True)
class Scene:
    """A dealing: its verb and service, who deals, what in, and what stands after its prepositions."""

    verb: Verb
    low: str
    service: str | None
    own: Named = field(default_factory=Named)
    goods: Named = field(default_factory=Named)
    direct: list[Coded] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    bare: bool = False
    people: bool = False
    transports: bool = False
    modals: frozenset[str] = frozenset()
    """The words of the verb group before it."""

    served: Named = field(default_factory=Named)
    """What those are with whom one deals ("to tourists in Russia")."""

    firms: list[Target] = field(default_factory=list)
    """Those of them that are named."""

    laden: bool = False
    """Whether ships, or measures, of some goods are said to deal, so that the goods are what is dealt in."""

    invests: bool = False
    """Whether money is put into a land or its firms."""

    officials: bool = False
    """Whether members of a parliament, ministers or officials deal: another state bars those, not their own."""

    def along(self, items: list[Item], words: frozenset[str]) -> list[Coded]:
        """Return the actors that stand after some prepositions; persons of no name are of where they are said to be."""
        found: list[Coded] = []
        for at, link in enumerate(self.links):
            if link.word in words and link.verb is None:
                found += actors_in(items, link.phrase) or self._home_of(items, at)
        return found

    def also_behind(self, items: list[Item], words: frozenset[str]) -> list[Coded]:
        """Return the actors after some prepositions, else those behind other places ("landed in Denmark from Mali")."""
        inner = [far for link in self.links if link.verb is None for far in link.phrase.links if far.word in words]
        found = self.along(items, words)
        return found or [code for far in inner if far.verb is None for code in actors_in(items, far.phrase)]

    def _home_of(self, items: list[Item], at: int) -> list[Coded]:
        """Return where anybody is with whom one deals ("to any person in Russia")."""
        head, after = self.links[at].phrase.head, self.links[at + 1 : at + 2]
        if items[head].lower not in _ANYBODY:
            return []
        return [code for one in after if one.word in _WITHIN for code in actors_in(items, one.phrase)]


def read_scene(items: list[Item], verb: Verb, own: list[NounPhrase], year: int | None) -> Scene:
    """Read a dealing; ``own`` are those who have it, unless it is told in the passive."""
    deals = dealing_of(items[verb.at])
    service = service_of(items, verb)
    scene = Scene(verb, items[verb.at].lower, service or (None if deals is None else deals.sector))
    scene.transports = deals is not None and deals.measure == "transport" and bool(verb.objects)
    if scene.low.startswith("pay") and any(items[one.head].lower in _DUES for one in verb.objects):
        scene.service = None  # "ships may pay dues at Lome again" is no business of banks
    scene.modals = frozenset(auxiliaries(items, verb))
    scene.invests = not verb.passive and invests(items, verb)
    supplied = given_with(items, verb)
    _read_own(items, scene, [] if verb.passive else own, year)
    known = bool(scene.own.targets) or any(items[one.start].lower in _PRONOUNS for one in own)
    _read_goods(items, scene, None if supplied is None else supplied[1], year, known=known)
    if service is not None:  # ships that are covered, and paper that is held, are not what is cut off
        scene.goods = unsectored(scene.goods)
    _load_oil(scene)
    for one in _nor(items, verb) if scene.goods.sectors or scene.goods.targets else []:
        _add(scene.goods, party_targets(items, one, [], year))
    scene.links = _unspared(items, [*(link for one in verb.objects for link in one.links), *verb.links])
    if supplied is not None:
        scene.links = [Link("to", supplied[0].start, supplied[0]), *scene.links]
    _read_links(items, scene, year)
    _settle_money(items, scene)
    return scene


def _read_own(items: list[Item], scene: Scene, own: list[NounPhrase], year: int | None) -> None:
    """Read who has the dealing."""
    for phrase in own:
        one = _content(items, phrase)
        scene.laden = scene.laden or one is not phrase
        _add(scene.own, party_targets(items, one, one.links, year))
        scene.officials = scene.officials or _of_officials(items, one)
        scene.bare = scene.bare or items[one.head].kind in ("actor", "group", "anaphor")
        scene.people = scene.people or _are_people(items[one.head])
    if scene.invests:  # money put into mines is of the mines, and not of the investors
        scene.own = unsectored(scene.own)


def _read_goods(items: list[Item], scene: Scene, supplied: NounPhrase | None, year: int | None, *, known: bool) -> None:
    """Read what is dealt in; ``known`` says that who deals is."""
    verb = scene.verb
    dealt = verb.subject if verb.passive else given_to_pronoun(items, verb) or verb.objects or _particle_object(verb)
    for one in [_content(items, each) for each in (dealt or _as_much(items, verb) if supplied is None else [supplied])]:
        placed = known and scene.low not in _SELLING  # what is sold "in Peru" is not Peru's
        _add(scene.goods, _goods(items, one, year, placed=placed))
        links = [link for link in one.links if link.word != "in" or placed]
        scene.direct += actors_in(items, NounPhrase(one.start, one.end, one.head, links))


def _read_links(items: list[Item], scene: Scene, year: int | None) -> None:
    """Read what stands after the prepositions: what is paid for, where money is put, and with whom one deals."""
    for link in scene.links:
        if scene.invests and link.word in _PUT_INTO and link.verb is None:
            _add(scene.goods, party_targets(items, link.phrase, link.phrase.links, year))
        elif _pays_for(items, scene, link):  # "may pay for Malian potash again": what is bought, and no matter of banks
            scene.service = None
            _add(scene.goods, party_targets(items, link.phrase, link.phrase.links, year))
            scene.direct += actors_in(items, link.phrase)
        elif link.word in PARTNERS and link.verb is None:
            found = party_targets(items, link.phrase, [], year)
            scene.firms += [one for one in found.targets if one.name is not None]
            if link.word in TOWARDS:
                _add(scene.served, found)


def _settle_money(items: list[Item], scene: Scene) -> None:
    """Give money that is put somewhere, and houses or deposits in another land, the branch that they are of."""
    branch = held_abroad(items, scene.verb)
    if branch is not None:
        scene.goods, scene.own = Named(sectors=[branch]), unsectored(scene.own)
        scene.officials = scene.officials or _are_guests(items, scene)
        scene.own.sectors = [branch] if scene.officials else []
    put = [code for code, _ in (*goods_of(scene.goods.targets), *scene.goods.sectors)]
    if scene.invests and all(code == UNSPECIFIED for code in put):
        scene.goods = unsectored(scene.goods)
        scene.goods.sectors = [(UNSPECIFIED, "investment")]


def goods_of(parties: list[Target]) -> list[Coded]:
    """Return the goods that parties without a name stand for ("Malian gold")."""
    return [(one.sector, one.words) for one in parties if one.sector and not one.name]


def _are_guests(items: list[Item], scene: Scene) -> bool:
    """Tell whether those who own or keep something in another land are barred by that, and not by their own."""
    homes = {one.country for one in scene.own.targets if one.country}
    places = {code for code, _ in scene.along(items, _IN_LAND)} - homes
    at_home = homes <= USUAL_SENDERS and places <= OFTEN_HIT
    return bool(homes and places) and not at_home


def _pays_for(items: list[Item], scene: Scene, link: Link) -> bool:
    head = items[link.phrase.head]
    return scene.low.startswith("pay") and link.word == "for" and head.kind == "sector" and head.data.kind == "goods"


def _load_oil(scene: Scene) -> None:
    """Take what refiners load at a port for oil, and not for a dealing with the port."""
    refines = {one.sector for one in scene.own.targets} | {code for code, _ in scene.own.sectors}
    if scene.low.startswith(("load", "lift")) and refines & {"petroleum_products", "oil"}:
        scene.goods.sectors = [("oil", scene.low)]
        scene.goods.targets = [replace(one, sector=None) for one in scene.goods.targets]


def _content(items: list[Item], phrase: NounPhrase) -> NounPhrase:
    """Return what a measure of goods is of ("not a bottle of Malian wine", "no cargo of coal", "ships with coal")."""
    head = items[phrase.head].lower
    holds = ("of",) if head in _CONTAINERS else ("with", "of", "carrying") if head in _CARRIERS else ()
    if not phrase.links or phrase.links[0].word not in holds:
        return phrase
    inner = phrase.links[0].phrase
    if not any(item.kind == "sector" for item in items[inner.start : inner.end]):
        return phrase
    return NounPhrase(inner.start, inner.end, inner.head, [*inner.links, *phrase.links[1:]])


def _nor(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return the goods that "nor" adds right behind a dealing ("no more tobacco will be bought, nor sugar")."""
    at = verb.end + (lower_at(items, verb.end) == ",")
    if not verb.passive or lower_at(items, at) != "nor":
        return []
    end = next((here for here in range(at + 1, len(items)) if items[here].kind in ("mark", "trigger")), len(items))
    short = at + 1 < end <= at + _SHORT and all(one.kind in ("word", "sector", "actor") for one in items[at + 1 : end])
    return [NounPhrase(at + 1, end, end - 1)] if short else []


def _of_officials(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names officials ("two members of the Senate"), or counts people ("nine Americans")."""
    head = items[phrase.head]
    if head.kind == "actor" and head.data.kind == "demonym":
        before = items[max(phrase.start, phrase.head - 1)]
        return head.lower.endswith("s") and (before.kind == "number" or before.lower in NUMBERS)
    if head.kind == "post":
        return bool(head.data.sector == "government")
    within = [items[link.phrase.head] for link in phrase.links if link.word == "of"]
    return head.lower in _MEMBERS and any(one.kind in ("post", "actor") for one in within)


def _particle_object(verb: Verb) -> list[NounPhrase]:
    """Return what follows a particle as an object ("take on Turkish citizens", "take in diesel")."""
    return [link.phrase for link in verb.links[:1] if link.at == verb.end and link.word in ("on", "in", "up", "out")]


def _as_much(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return the goods of "take as much crude as they please", which hang on "as"."""
    links = [link for link in verb.links if link.word == "as" and link.verb is None]
    return [link.phrase for link in links if items[link.phrase.start].lower in ("much", "many")][:1]


_SECURITIES = word_set("shares share stock stocks securities equities debentures")


def _goods(items: list[Item], phrase: NounPhrase, year: int | None, *, placed: bool) -> Named:
    core = core_of(items, phrase)
    if core is not None and core.kind in ("dealing", "assets", "measure", "relief", "reliefnoun"):
        named = measure_roles(items, core.phrase, core.at, core.links, year)
        if core.kind in ("dealing", "assets") and named.own_sector and not named.sectors:
            named.sectors = [named.own_sector]
        if core.kind == "assets" and named.empty:
            named.sectors = [("banking", items[core.at].text)]  # "no money may be sent there"
        return named
    named = party_targets(items, phrase, _own_links(items, phrase, placed=placed), year)
    if items[phrase.head].lower in _SECURITIES and not named.sectors and not any(one.sector for one in named.targets):
        named.sectors = [("banking", items[phrase.head].text)]
    if not any(one.country for one in named.targets):  # "crude carried by sea from Russia"
        origins = [one for link in phrase.links if link.word == "from" for one in actors_in(items, link.phrase)]
        sectors: list[str | None] = [code for code, _ in named.sectors] or [None]
        named.targets = [Target(code, None, sector, words) for code, words in origins for sector in sectors]
        named.sectors = [] if named.targets else named.sectors
    return named


def _own_links(items: list[Item], phrase: NounPhrase, *, placed: bool) -> list[Link]:
    """Return what says more of goods themselves; where they are bought is another matter if nobody says who buys."""
    return [
        Link("of", link.at, link.phrase) if _says_use(items, phrase, link) else link
        for link in phrase.links
        if (link.word not in TOWARDS and (placed or link.word != "in" or _says_origin(items, link)))
        or _says_use(items, phrase, link)
    ]


_MADE = word_set("originating produced made mined grown manufactured extracted refined harvested caught")


def _says_origin(items: list[Item], link: Link) -> bool:
    """Tell whether a link says where goods come from ("coal originating in Mali"), and not where they are bought."""
    return link.verb is not None and items[link.verb].lower in _MADE


def _says_use(items: list[Item], phrase: NounPhrase, link: Link) -> bool:
    """Tell whether a link says what goods that could be any are for ("equipment for refineries", "used in mining")."""
    used = items[phrase.head].lower in _ANY_GOODS and link.word in ("for", "in", "to")
    inside = items[link.phrase.start : link.phrase.end]
    return used and any(one.kind == "sector" for one in inside) and not any(one.kind == "actor" for one in inside)


def _add(named: Named, found: Named) -> None:
    named.targets += found.targets
    named.sectors += found.sectors


def _unspared(items: list[Item], links: list[Link]) -> list[Link]:
    """Return the links up to those that a ban spares ("except medicines", "except by Bulgaria")."""
    for at, link in enumerate(links):
        if link.word in _SPARED or link.word == "bar" or items[link.at - 1].lower in _SPARED:
            return links[:at]
    return links


def _are_people(item: Item) -> bool:
    """Tell whether the people of a state are named, and not the state ("Danes may no longer sell arms to Iran")."""
    return item.kind == "actor" and item.data.kind == "demonym"
