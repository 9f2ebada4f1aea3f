"""What one noun phrase names: parties, each with the sector that stands beside it, and sectors that go with none."""

from dataclasses import dataclass, field, replace

from schemas.sectors import SECTOR_PARENT, UNSPECIFIED
from transforms.coding.model import Coded, Target
from transforms.coding.parties.actors import codes_of, is_of_another
from transforms.coding.parties.named.chambers import are_lawmakers, is_chamber
from transforms.coding.parties.named.group_branches import of_branch, settled
from transforms.coding.parties.named.kin import is_kin_of_office, without_owner
from transforms.coding.parties.named.leaders_hit import is_himself
from transforms.coding.parties.named.makes import WARES, is_make, only_serves
from transforms.coding.parties.named.rebel_leaders import leads_rebels
from transforms.coding.parties.named.rulers import heads_rule, names_army
from transforms.coding.parties.named.seats import seat_of
from transforms.coding.parties.named.staff import leads_firm
from transforms.coding.parties.named.state_firms import sector_by_name
from transforms.coding.parties.named.victims import is_victim, only_owns
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import UNPLACED, Entity
from transforms.syntax.model import NounPhrase

_FORMER = {"RUS": ("SUN", 1991), "CZE": ("CSK", 1992), "SVK": ("CSK", 1992), "SRB": ("YUG", 2002)}
_SOVIET = "SUN"

_KIT = frozenset({"machinery", "technology"})
"""Sectors of what serves others: "helicopter engines" are for aviation, "oil and gas machinery" for those."""

_SERVED = frozenset({"aviation", "shipping", "rail_road", "nuclear", "oil", "gas", "space", "defence"})

_PURPOSES = frozenset({"luxury_goods", "dual_use"})
"""Sectors of goods by what they are for, whatever they are: "luxury goods such as caviar" are no food."""
_ORIGINS = word_set(
    "born built brokered led educated trained speaking backed sponsored supported funded financed friendly allied "
    "aligned style mediated drafted supplied armed inspired installed leaning sanctioned"
)
ARMS = word_set("subsidiary subsidiaries arm arms unit units branch branches affiliate affiliates offshoot offshoots")
"""What a company is to the one that owns it."""


_NOUNS = frozenset({"word", "sector", "nominal", "dealing_verb", "post"})


@dataclass(slots=True)
class Named:
    """What a noun phrase with its links names.

    ``targets`` are parties, with the sector that each phrase pairs with them; ``sectors`` those that no party is paired
    with; ``owners`` whose measure it is; ``agents`` who is named after "by"; ``possessed`` whether a possessive pronoun
    stands for the owner; ``definite`` whether it points back.
    """

    targets: list[Target] = field(default_factory=list)
    sectors: list[Coded] = field(default_factory=list)
    owners: list[Coded] = field(default_factory=list)
    agents: list[Coded] = field(default_factory=list)
    own_sector: Coded | None = None
    possessed: bool = False
    definite: bool = False

    @property
    def empty(self) -> bool:
        """Whether it names neither a party nor a sector."""
        return not self.targets and not self.sectors


@dataclass(frozen=True, slots=True)
class Scope:
    """How a noun phrase is read.

    ``year`` is that of publication; ``personal`` says whether persons may be hit, so that a leader is one; ``location``
    whether the phrase only says where ("in Russia"), so that its country is not paired; ``full_names`` whether a leader
    is hit as a person who is told by his whole name ("sanctions on Robert Mugabe", where "on Mugabe" is on Zimbabwe);
    ``bought`` whether goods are bought, so that who made them is hit as well ("imports of Lukoil diesel").
    """

    year: int | None
    personal: bool
    location: bool = False
    full_names: bool = False
    bought: bool = False


def in_its_time(entity: Entity, year: int | None) -> Entity:
    """Return an entity with the state that its home country belonged to in that year."""
    if entity.country == _SOVIET and year is not None and year > _FORMER["RUS"][1]:
        return replace(entity, country="BLR" if entity.name == "KGB" else "RUS")  # who kept the name, and what was left
    former = _FORMER.get(entity.country or "")
    return entity if former is None or year is None or year > former[1] else replace(entity, country=former[0])


def introduces(items: list[Item], at: int) -> bool:
    """Tell whether a post only introduces someone ("President X's sanctions") or is an adjective ("a general ban")."""
    follows = items[at + 1] if at + 1 < len(items) else None
    if items[at].kind != "post" or follows is None or follows.lower in g.CLOSED:
        return False
    if items[at].lower == "general":
        return follows.kind == "measure" or (follows.kind in _NOUNS and follows.text[0].islower())
    return follows.kind == "actor" or (follows.kind == "sector" and follows.data.kind == "goods")  # "police cars"


def says_origin(items: list[Item], at: int) -> bool:
    """Tell whether a name only says where from, by whom or how, before a participle ("Russian-born", "Iran-backed")."""
    return lower_at(items, at + 1) in ("-", "‑", "–") and lower_at(items, at + 2).partition(" ")[0] in _ORIGINS


KIN = word_set(
    "neighbours neighbors neighbour neighbor rivals rival enemies foes adversaries opponents critics victims mediators"
)
"""Those who are others than the country that says whose they are."""
_FIRST = word_set("bank banque banco airline airlines insurance shipyard refinery port airport radio television bourse")
_FORMS = word_set(
    "ltd limited inc incorporated corp corporation company co group holding holdings pjsc ojsc oao zao jsc llc ooo "
    "gmbh sa ag plc works plant factory enterprise enterprises complex concern association industries trading services "
    "international trust combine kombinat organisation organization consortium management board authority agency bureau"
)
"""What follows the word in a company's name that says what it does."""


def add_phrase(named: Named, items: list[Item], phrase: NounPhrase, scope: Scope) -> None:
    """Add the parties and sectors of one noun phrase; those that stand in it together are paired."""
    found = _Parts()
    for at in range(phrase.head if is_of_another(items, phrase) else phrase.start, phrase.end):
        _add_item(found, items, at, phrase, scope)
    if (is_chamber(items, phrase) or are_lawmakers(items[phrase.head])) and not found.sectors:
        found.sectors.append(("government", items[phrase.head].text))
    if leads_rebels(items, phrase) or is_kin_of_office(items, phrase):
        found.sectors = [(UNSPECIFIED, items[phrase.head].text)]
    found.sectors = without_owner(items, phrase, found.sectors)
    if heads_rule(items, phrase):
        _take_country(found)
    if found.names:
        home = found.countries[0][0] if found.countries else None
        names = [settled(one, home) for one in found.names]
        named.targets += of_branch(items, phrase, names, _specific(found.sectors))
        return
    listed = any(item.lower in _JOINTS for item in items[phrase.start : phrase.end])  # "banks, insurance"
    told = [one for one in found.sectors if one[0] != UNSPECIFIED] if listed else []
    specific = told or _specific(found.sectors)
    if found.countries and specific and not scope.location:
        named.targets += [
            Target(code, None, sector, words) for code, words in found.countries for sector, _ in specific
        ]
        return
    named.targets += [Target(code, None, None, words) for code, words in found.countries]
    named.sectors += specific


_JOINTS = frozenset({",", "and"})


def _take_country(found: "_Parts") -> None:
    """Leave of the person who heads a government its country alone."""
    named = [(one.country, one.words) for one in found.names if one.country]
    found.countries, found.names, found.sectors = found.countries or named, [], []


def add_example(named: Named, items: list[Item], phrase: NounPhrase, scope: Scope) -> None:
    """Add what "including" or "such as" brings, in place of the wider word before ("fertilisers such as potash")."""
    if any(one[0] in _PURPOSES for one in named.sectors) or any(one.sector in _PURPOSES for one in named.targets):
        return
    example = Named()
    add_phrase(example, items, phrase, scope)
    wider: set[str | None] = {SECTOR_PARENT.get(code) for code, _ in example.sectors}
    wider |= {SECTOR_PARENT.get(one.sector) for one in example.targets if one.sector}
    wider.discard(None)
    countries = [(one.country, one.words) for one in named.targets if one.sector in wider and one.country]
    if countries and not example.targets:
        named.targets = [one for one in named.targets if one.sector not in wider]
        example.targets = [Target(code, None, sector, w) for code, w in countries for sector, _ in example.sectors]
        example.sectors = []
    named.sectors = [one for one in named.sectors if one[0] not in wider] + example.sectors
    named.targets += example.targets


def is_arm(items: list[Item], at: int) -> bool:
    """Tell whether a noun is an arm of a company; arms are also weapons."""
    return items[at].lower in ARMS and items[at].kind not in ("sector", "measure")


def add_parent(named: Named, items: list[Item], phrase: NounPhrase, year: int | None) -> None:
    """Add what "the French arm of X" says of its parent: the sector, and the country where the arm has none."""
    parent = Named()
    add_phrase(parent, items, phrase, Scope(year, personal=False))
    for one in parent.targets[:1]:
        homes = [arm for arm in named.targets if arm.country] or [one]
        named.targets = [Target(home.country, None, one.sector, home.words) for home in homes]
        named.sectors = [] if one.sector else named.sectors


def _specific(sectors: list[Coded]) -> list[Coded]:
    """Return the sectors that one phrase is about: of "chip technology" the narrower, of "steel firms" the stated."""
    parents = {SECTOR_PARENT.get(code) for code, _ in sectors}
    return [one for one in sectors if one[0] != UNSPECIFIED and one[0] not in parents] or sectors[:1]


@dataclass(slots=True)
class _Parts:
    """What the items of one phrase name."""

    countries: list[Coded] = field(default_factory=list)
    sectors: list[Coded] = field(default_factory=list)
    names: list[Target] = field(default_factory=list)


def _add_item(found: _Parts, items: list[Item], at: int, phrase: NounPhrase, scope: Scope) -> None:
    item = items[at]
    if item.kind in ("actor", "group", "anaphor"):
        if item.kind == "actor" and item.data.kind == "instrument":
            return  # "items subject to the Export Administration Regulations": an act is nobody who is hit
        if says_origin(items, at) or _is_kin(items, at) or is_victim(items, at) or _is_judge(items, at):
            return
        if is_himself(items, at, personal=scope.personal, full_names=scope.full_names):
            found.names.append(Target(item.data.code, item.data.words or None, "government", item.text))
        else:
            found.countries += [(code, item.text) for code in codes_of(item)]
            found.sectors += sector_by_name(items, at)
    elif item.kind == "entity":
        _add_named(found, items, at, phrase, scope)
    elif item.kind in ("sector", "post") and item.data.sector and not introduces(items, at):
        if not _is_idle(items, at, phrase):
            found.sectors.append((item.data.sector, item.text))
    elif item.kind == "measure" and item.data.sector:
        found.sectors.append((item.data.sector, item.text))
    elif names_army(items, at, phrase):
        found.sectors.append(("government", item.text))


def _add_named(found: _Parts, items: list[Item], at: int, phrase: NounPhrase, scope: Scope) -> None:
    """Add whom a name stands for; of who only made the goods, what they are."""
    if is_make(items, at, phrase):
        _add_make(found, items, at, phrase, scope)
    else:
        _add_entity(found, items, at, scope)


def _add_entity(found: _Parts, items: list[Item], at: int, scope: Scope) -> None:
    item = items[at]
    entity = in_its_time(item.data, scope.year)
    if lower_at(items, at + 1) == "'s" and entity.kind == "person":
        found.countries += [(entity.country, item.text)] if entity.country else []
    else:
        unplaced = entity.kind == UNPLACED
        home = seat_of(items, at) or entity.country
        found.names.append(Target(home, entity.name, entity.sector, item.text, unplaced=unplaced))


def _add_make(found: _Parts, items: list[Item], at: int, phrase: NounPhrase, scope: Scope) -> None:
    """Add the trade of who made the goods, where they say none themselves, and his country where they are bought."""
    maker = in_its_time(items[at].data, scope.year)
    if maker.sector and items[phrase.head].lower in WARES:
        found.sectors.append((maker.sector, items[at].text))
    if scope.bought and maker.country:
        found.countries.append((maker.country, items[at].text))


def _is_idle(items: list[Item], at: int, phrase: NounPhrase) -> bool:
    """Tell whether a word for a sector says nothing of who or what is hit here."""
    if only_owns(items, at, phrase) or only_serves(items, at, phrase) or leads_firm(items, at, phrase):
        return True
    return items[at].kind == "sector" and (_is_of_goods(items, at, phrase) or inside_name(items, at, phrase.end))


def _is_of_goods(items: list[Item], at: int, phrase: NounPhrase) -> bool:
    """Tell whether of two goods in a row these are the ones that only go with the others.

    The last says what they are ("chip chemicals", "coffee machines"), unless it serves a trade that is a sector of its
    own ("helicopter engines").
    """
    if not _is_goods(items, at, phrase):
        return False
    own = items[at].data.sector
    if _is_goods(items, at + 1, phrase):
        after = items[at + 1].data.sector
        return after not in _KIT and SECTOR_PARENT.get(own) != after
    return own == "machinery" and _is_goods(items, at - 1, phrase) and items[at - 1].data.sector in _SERVED


def _is_goods(items: list[Item], at: int, phrase: NounPhrase) -> bool:
    if not phrase.start <= at < phrase.end or items[at].kind != "sector":
        return False
    return bool(items[at].data.kind == "goods")


def _is_kin(items: list[Item], at: int) -> bool:
    """Tell whether a country only says whose neighbours or rivals others are ("Myanmar's neighbours")."""
    return lower_at(items, at + 1) == "'s" and lower_at(items, at + 2) in KIN


def _is_judge(items: list[Item], at: int) -> bool:
    """Tell whether a country only says under whose law something lies ("property subject to Mali's jurisdiction")."""
    return lower_at(items, at + 1 + (lower_at(items, at + 1) == "'s")) in ("jurisdiction", "law", "laws")


def inside_name(items: list[Item], at: int, end: int) -> bool:
    """Tell whether a word is part of a longer name whose last word says what it is ("Agricultural Bank").

    A bank or an insurer is one wherever the word stands ("Bank Sepah").
    """
    if at + 1 >= end or not items[at].text.rpartition(" ")[2][0].isupper():
        return False  # "the TV channel Lotus" is one
    after = items[at + 1]
    if after.kind == "word" and items[at].lower in _FIRST:
        return False
    if after.kind in ("word", "post") and after.lower in _FORMS:
        return False
    return after.text[0].isupper() and after.kind in ("word", "sector", "post")


def take_over(named: Named, found: Named) -> None:
    """Add what a measure within a link names."""
    named.targets += found.targets
    named.sectors += found.sectors
    named.owners += found.owners
    named.agents += found.agents
    named.own_sector = named.own_sector or found.own_sector
    named.definite = named.definite or found.definite
    named.possessed = named.possessed or found.possessed
