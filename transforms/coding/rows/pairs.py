"""Which sector goes with which target: a named party brings its own, a country takes those that the sentence lists."""

from dataclasses import dataclass, replace

from schemas.sectors import SECTOR_PARENT, UNSPECIFIED
from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.discourse.topic import Topic
from transforms.coding.discourse.who_acts.urgers import who_urge
from transforms.coding.model import Coded, Frame, Reading, Roles, Target
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.coding.parties.named.group_branches import settled
from transforms.coding.parties.phrases.party_phrases import LORRIES
from transforms.coding.rows.given_examples import without_examples
from transforms.coding.rows.goods_before import goods_before, lands_alike, opens_a_way
from transforms.coding.rows.weapons import without_armed
from transforms.coding.rows.whoever import hits_whoever
from transforms.reading import grammar as g
from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.noun_classes import BLOCS

_BESIDE = 3
"""Items between a country and those who are said to be of it."""

_MANY = 2
"""Countries and sectors beyond which a sentence is a list that does not say who is hit in what."""
_OF_COUNTRIES = frozenset({"trade", "arms"})
"""Measures that hit a country, not a party."""
_PARTS = ("electric", "power", "charcoal", "companies", "firms")
"""Goods that have no sector of their own, so that they are the whole's beside another part of it."""

_WHOLES = frozenset({"fertilizer", "energy"})
"""Sectors whose words name everything in them."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A target in a sector, and the words for the sector (None where nothing says it)."""

    target: Target
    sector: str
    sector_words: str | None


def words_of(items: list[Item], hit: Hit) -> str | None:
    """Return the words for what is hit; of those of no sector who they are, where it is only told whose they are."""
    plain = hit.sector == UNSPECIFIED and hit.target.name is None and hit.sector_words == hit.target.words
    at = next((here for here, item in enumerate(items) if item.text == hit.target.words), None) if plain else None
    if at is None:
        return hit.sector_words
    near = [*items[at + 1 : at + 1 + _BESIDE], *reversed(items[max(0, at - _BESIDE) : at])]
    who = next((one for one in near if one.kind == "post" and one.data.sector == UNSPECIFIED), None)
    return hit.sector_words if who is None else who.text


def pair_targets(reading: Reading, topic: Topic, senders: set[str]) -> list[Hit]:
    """Return the targets of a reading with their sectors; where it names no target, the topic of the article does."""
    reading = _of_party(_with_carriers(reading), topic, senders)
    roles = _settled(reading, topic, senders)
    named = [one for one in roles.targets if one.sector is not None and one.country is not None]
    found: dict[tuple[str | None, str], Hit] = {}
    for one in named:
        sector = one.sector or UNSPECIFIED
        found.setdefault((one.country, sector), Hit(one, sector, one.words))
    own = {one.sector for one in named}
    sectors = without_armed([(code, words) for code, words in roles.sectors if code not in own])
    sectors = _without_places(reading.frame.items, without_examples(reading.frame.items, sectors), own)
    if not sectors and not named:
        sectors = goods_before(reading, topic)
    if reading.frame.object_kind == "dealing" and _are_firms(roles):
        sectors = []  # "no more chips for Huawei": the firm says the sector
    paired = {one.country for one in named}
    countries = [one for one in roles.targets if one.country is not None and one.sector is None]
    countries = [one for one in countries if sectors or one.country not in paired]
    if named and not sectors and not countries:
        return _without_parents(list(found.values()))
    party = _implied_party(reading, topic, senders)
    if party is not None:
        return [Hit(party, party.sector or UNSPECIFIED, party.words)]
    placeless = [one for one in roles.targets if one.country is None and one.name is not None]
    blocs = [one for one in placeless if one.name in BLOCS] if countries else []
    countries = [*countries, *blocs] or placeless or lands_alike(reading, named, sectors)
    countries = countries or [_implied_country(reading, topic, named, senders)]
    for one in countries:
        brings = one.country is None and one.sector not in (None, UNSPECIFIED)
        for code, words in [(one.sector or UNSPECIFIED, one.words)] if brings else _sectors_of(sectors, countries):
            found.setdefault((one.country, code), Hit(one, code, words or None))
    hits = _without_rest(reading.frame.items, list(found.values()))
    return _with_travel(reading, [_visited(reading, one) for one in _without_parents(hits)])


_PLACES = word_set("port ports airport airports harbour harbours harbor harbors")
_WHERE = frozenset({"in", "at", "through", "via"})


def _without_places(items: list[Item], sectors: list[Coded], own: set[str | None]) -> list[Coded]:
    """Drop ports that only say where goods may not be handled ("banned unloading Malian timber at its ports")."""
    goods = own | {code for code, words in sectors if words.lower() not in _PLACES}
    if goods <= {UNSPECIFIED, None}:
        return sectors
    where = {
        item.text
        for at, item in enumerate(items)
        if item.lower in _PLACES and any(one.lower in _WHERE for one in items[max(0, at - 2) : at])
    }
    return [one for one in sectors if one[1] not in where]


def _without_rest(items: list[Item], hits: list[Hit]) -> list[Hit]:
    """Drop a sector that only sums up narrower ones before it ("gold and other precious metals")."""
    if not any(item.lower == "other" for item in items):
        return hits
    parents = {(hit.target.country, SECTOR_PARENT[hit.sector]) for hit in hits}
    summed = {
        item.text for at, item in enumerate(items) if "other" in (lower_at(items, at - 1), lower_at(items, at - 2))
    }
    return [one for one in hits if (one.target.country, one.sector) not in parents or one.sector_words not in summed]


_GOING = word_set("travel travels trip trips visit visits journey journeys travelling traveling")


def _visited(reading: Reading, hit: Hit) -> Hit:
    """Take a ban on travel to the country that is hit for one on tourists, who are the sender's own."""
    if hit.sector != UNSPECIFIED or hit.target.name is not None or hit.target.country is None:
        return hit
    items, frame = reading.frame.items, reading.frame
    for at in range(min(frame.head, frame.object_at), len(items) - 1):
        if _is_next_deed(frame, at):
            break
        whole = items[at].lower.endswith(" travel to")  # "eased its limits on travel to Cuba"
        goes = items[at].lower.rpartition(" ")[2] in _GOING or items[at].lower.startswith("travel ")
        to = at + 1 if whole or not goes else _place_gone_to(items, at + 1)
        goes = goes and lower_at(items, to - whole) == "to"  # "eased travel restrictions to Cuba"
        goes = whole or (goes and (" on " in items[at].lower or not _is_one_journey(items, at)))
        if goes and hit.target.country in {code for code, _ in actors_from(items, to + 1 - whole)[0]}:
            return replace(hit, sector="tourism", sector_words=items[at].text)
    return hit


def _place_gone_to(items: list[Item], at: int) -> int:
    """Return the place of "to" behind whoever goes ("travel by Americans to Cuba"), or the place itself."""
    if lower_at(items, at) != "by":
        return at
    return next((here for here in range(at + 2, at + _GOERS) if lower_at(items, here) == "to"), at)


_GOERS = 6


def _with_travel(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Add travel that stands beside other dealings with a land ("eased curbs on travel and remittances to Cuba")."""
    items, frame = reading.frame.items, reading.frame
    for at in range(min(frame.head, frame.object_at), len(items) - 1):
        if _is_next_deed(frame, at):
            break
        if items[at].lower.rpartition(" ")[2] not in _GOING or items[at + 1].lower not in ("and", "or", ","):
            continue
        to = next((here for here in range(at + 2, at + _GOERS) if lower_at(items, here) in ("to", "with")), at)
        lands = {code for code, _ in actors_from(items, to + 1)[0]} if to > at else set()
        beside = [one for one in hits if one.target.name is None and one.target.country in lands]
        if beside and not any(one.sector == "tourism" for one in hits):
            return [replace(beside[0], sector="tourism", sector_words=items[at].text), *hits]
    return hits


def _is_next_deed(frame: Frame, at: int) -> bool:
    """Tell whether a verb tells what else is done ("banned imports and barred its citizens from travel to Mali")."""
    verb = frame.view.syntax.verbs.get(at) if at > max(frame.head, frame.object_at) else None
    return verb is not None and verb.form == "finite" and verb.relation == "joined"


_OF_ONE = word_set("a an the his her their this that 's ' before after during ahead following since until weeks days")
_QUALIFYING = 5


def _is_one_journey(items: list[Item], at: int) -> bool:
    """Tell whether somebody's journey only says when a thing was done: "eased it before his trip to Mali"."""
    for here in range(at - 1, max(-1, at - 1 - _QUALIFYING), -1):
        if items[here].lower in _OF_ONE or lower_at(items, here - 1) == "ahead":
            return True
        if items[here].kind not in ("word", "number", "actor", "post") or items[here].lower in g.PREPOSITIONS:
            return False
    return False


_MOVING = frozenset({"transport", "travel"})
_CARRYING = frozenset({"vehicles", "machinery"})
_BEHIND = 8


def _with_carriers(reading: Reading) -> Reading:
    """Take lorries that may not move for what they carry: "banned the entry of Malian lorries" is no trade in them."""
    frame, roles = reading.frame, reading.roles
    told = frame.items[frame.object_at : frame.object_at + _BEHIND]
    if LORRIES.isdisjoint(one.lower for one in told) or not any(map(_is_way, told)):
        return reading
    targets = [replace(one, sector=UNSPECIFIED) if one.sector in _CARRYING else one for one in roles.targets]
    sectors = [(UNSPECIFIED if code in _CARRYING else code, words) for code, words in roles.sectors]
    return replace(reading, roles=replace(roles, targets=targets, sectors=sectors))


def _is_way(item: Item) -> bool:
    """Tell whether an item is a way or a move between lands: a border, transit, entry, "crossing"."""
    if item.kind == "measure":
        return item.data.kind == "dealing" and item.data.measure in _MOVING
    deals = dealing_of(item)
    return deals is not None and deals.measure in _MOVING


def _of_party(reading: Reading, topic: Topic, senders: set[str]) -> Reading:
    """Leave out that assets lie in banks where "its assets" are those of a party that the article names."""
    roles = reading.roles
    if reading.frame.object_kind != "assets" or roles.targets or roles.sectors != [roles.own_sector]:
        return reading
    country = topic.target_for(reading, senders)[0]
    if not any(one.country == country for one in topic.parties.values()):
        return reading
    sectors = [(UNSPECIFIED, words) for _, words in roles.sectors if topic.party is None]
    return replace(reading, roles=replace(roles, sectors=sectors, own_sector=None))


def _are_firms(roles: Roles) -> bool:
    """Tell whether all who are hit are named and of a known sector."""
    return bool(roles.targets) and all(one.name and one.sector not in (None, UNSPECIFIED) for one in roles.targets)


def _settled(reading: Reading, topic: Topic, senders: set[str]) -> Roles:
    """Return the roles, with the country that the text is about for named companies of no known one."""
    roles = reading.roles
    if not any(one.unplaced for one in roles.targets):
        return roles
    home = next((one.country for one in roles.targets if one.country), None) or topic.target_for(reading, senders)[0]
    return replace(roles, targets=[settled(one, home) for one in roles.targets])


def _without_parents(hits: list[Hit]) -> list[Hit]:
    """Drop a sector of a country that a narrower one beside it covers.

    That is one that says what a named party does ("Minera, the gold-mining company"), or that names a whole rather than
    goods beside the others ("fertiliser and potash"; but "steel and silver").
    """
    named = {(hit.target.country, SECTOR_PARENT[hit.sector]) for hit in hits if hit.target.name is not None}
    beside = {(hit.target.country, parent) for hit in hits if (parent := SECTOR_PARENT[hit.sector]) in _WHOLES}
    return [
        hit
        for hit in hits
        if hit.target.name is not None
        or (hit.target.country, hit.sector) not in named | beside
        or any(one in (hit.sector_words or "").lower() for one in _PARTS)
    ]


def _implied_party(reading: Reading, topic: Topic, senders: set[str]) -> Target | None:
    """Return the party that a measure hits that names nobody, in an article about that one party."""
    roles, party = reading.roles, topic.party
    item = reading.frame.object_item
    is_package = reading.frame.object_kind == "package" or "package" in item.lower  # "a package of sanctions"
    if party is None or roles.targets or roles.sectors or roles.own_sector or is_package:
        return None
    wide = item.kind == "measure" and (item.data.measure in _OF_COUNTRIES or item.lower.startswith("economic"))
    if wide or opens_a_way(reading.frame):
        return None
    if (item.lower.endswith("sanctions") and _leads_state(party, topic)) or _says_on_whom(reading):
        return None
    return party if topic.target_for(reading, senders)[0] == party.country else None


_POINTING = word_set("it him her them the this that these its his both")


def _says_on_whom(reading: Reading) -> bool:
    """Tell whether a measure is said to be against others, whoever they are ("sanctions against whole branches")."""
    items, at = reading.frame.items, reading.frame.object_at
    return lower_at(items, at + 1) in ("against", "on") and _is_plain(items, at + 2)


def _is_plain(items: list[Item], at: int) -> bool:
    return at < len(items) and items[at].kind == "word" and items[at].lower not in _POINTING


def _leads_state(party: Target, topic: Topic) -> bool:
    """Tell whether a party is the leader of a state: sanctions of which nobody says more are then on the state."""
    named = (
        item for view in topic.whole.views for item in view.items if item.kind == "actor" and item.text == party.words
    )
    return any(item.data.kind in ("leader", "surname") for item in named)


def _implied_country(reading: Reading, topic: Topic, named: list[Target], senders: set[str]) -> Target:
    """Return the country that sectors without a country belong to: the first party's, else the topic's.

    Of several lands each has its own: "a crypto exchange, Chinese refiners and a Tajik lender" leaves the first open.
    """
    known = topic.target_for(reading, senders)[0] if len({one.country for one in named}) > 1 else None
    if named and (known is None or not _opens(reading, named[0])):
        return Target(named[0].country, None, None, named[0].words)
    if hits_whoever(reading.frame):
        return Target(None, None, None, "")
    code, words = topic.target_for(reading, senders | who_urge(reading, topic.whole.views))
    return Target(code, None, None, words or "")


def _opens(reading: Reading, first: Target) -> bool:
    """Tell whether what is of no land is named before the first that is of one."""
    texts = [item.text for item in reading.frame.items]
    words = reading.roles.sectors[0][1] if reading.roles.sectors else ""
    return words in texts and first.words in texts and texts.index(words) < texts.index(first.words)


def _sectors_of(sectors: list[Coded], countries: list[Target]) -> list[Coded]:
    if not sectors:
        return [(UNSPECIFIED, "")]
    if len(countries) > _MANY and len({code for code, _ in sectors}) > _MANY:
        sectors = sectors[:1]
    return sectors
