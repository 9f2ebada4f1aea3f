"""Roles out of noun phrases: whom and what a measure hits, whose it is, and who makes the change."""

from dataclasses import dataclass, field, replace

from transforms.coding.model import Coded
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.legal_acts.acts import is_act
from transforms.coding.parties.legal_acts.documents import names_document
from transforms.coding.parties.legal_acts.known_acts import of_known_act
from transforms.coding.parties.named.branches import of_measure_in_branches, owned_by
from transforms.coding.parties.named.near_branches import add_near_example
from transforms.coding.parties.named.phrase_parties import (
    KIN,
    Named,
    Scope,
    add_parent,
    add_phrase,
    is_arm,
    take_over,
)
from transforms.coding.parties.phrases.arms_bans import in_arms
from transforms.coding.parties.phrases.bonds import is_of_associate, is_tied_to_person, lends_out, own_arms
from transforms.coding.parties.phrases.carriers import add_carrier
from transforms.coding.parties.phrases.closing_links import closes
from transforms.coding.parties.phrases.crossings import crosses
from transforms.coding.parties.phrases.doings import EXAMPLES, only_says_what_was_done
from transforms.coding.parties.phrases.flows import brings_goods, has_goods, is_material, paired_flows
from transforms.coding.parties.phrases.grounds import (
    enters_ground,
    goes_there,
    is_ground_of_another,
    is_own_end,
    is_own_ground,
    keeps_out,
    sector_of,
)
from transforms.coding.parties.phrases.held_where import holds_where, lies_there
from transforms.coding.parties.phrases.link_verbs import OWNED
from transforms.coding.parties.phrases.own_actors import are_tied, named_examples, own_actors, says_whose
from transforms.coding.parties.phrases.own_dealers import is_own
from transforms.coding.parties.phrases.phrase_links import (
    countries_in,
    deals_himself,
    inner_dealing,
    inner_measure,
    is_bound,
    is_definite,
    is_destination,
    is_made_by,
    is_means,
    is_meted_out_to,
    is_of_receiver,
    is_of_who_acts,
    is_person,
    is_rule,
    is_venue,
    names_dealing,
    names_party,
    of_the_blamed,
    owned_apart,
    receives,
    stopped_flow,
)
from transforms.coding.parties.phrases.premodifiers import claim_premodifiers, is_on_things, read_premodifiers
from transforms.coding.parties.phrases.quarrelled import deals_for, tells_deed, tells_quarrel
from transforms.coding.parties.phrases.services import SERVING, serve, told_service
from transforms.coding.parties.phrases.state_money import add_money, whose_assets
from transforms.coding.parties.phrases.talks_held import is_only_where
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

ABOUT = word_set("on against targeting upon toward towards at hitting covering affecting including like concerning")
DEALING = word_set("of in from to with into for between inside onto through via among for out off")

_BUYING = ("import", "purchas", "buy", "use", "using", "ban on import", "ban on purchas")
_THERE = word_set("in to with from")  # "investment by Americans in South Africa"
_CROSSING = ("invest", "loan", "lend", "sale", "purchase", "export", "import", "trad", "travel", "pay", "transfer")


def actors_in(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the actors that a phrase names as those who act: its own, else those that hang on it ("leaders from")."""
    if items[phrase.head].lower in KIN or is_person(items, phrase) or are_tied(items, phrase):
        return named_examples(items, phrase)  # "neighbours of Burundi" are others than Burundi
    if examples := named_examples(items, phrase):
        return examples
    found = own_actors(items, phrase)
    own = bool(found)
    for link in phrase.links:
        # "the ministers of Mali and Chad"
        beside = not own and says_whose(items, phrase, link) and link.at == link.phrase.start
        if (found and not beside) or link.word not in ("of", "in", "from", "and") or is_venue(items, phrase, link):
            break
        found += own_actors(items, link.phrase)
    return found


def actors_by(items: list[Item], links: list[Link]) -> list[Coded]:
    """Return whom "by" names among some links."""
    return [one for link in links if link.word == "by" for one in actors_in(items, link.phrase)]


def measure_roles(items: list[Item], phrase: NounPhrase, head: int, links: list[Link], year: int | None) -> Named:
    """Read a noun phrase whose head is a measure or a dealing, with what hangs on it."""
    named = Named(definite=is_definite(items, phrase))
    item = items[head]
    act = is_act(item)
    dealing = not act and (item.kind != "measure" or item.data.kind in ("dealing", "assets"))
    if act and item.kind == "actor":
        named.owners += [(code, item.text) for code in codes_of(item)]
    if item.kind in ("measure", "dealing_verb") and item.data.sector:
        named.own_sector = (item.data.sector, item.text)
    if item.kind == "measure" and item.data.owner is not None:
        named.owners.append((item.data.owner, item.text))
    before = read_premodifiers(named, items, phrase, head, year)
    relief = item.kind == "measure" and item.data.kind.startswith("relief")
    personal = item.kind == "measure" and item.data.measure in ("travel", "financial") and item.data.kind != "dealing"
    named_whole = item.kind == "measure" and not item.data.measure
    scope = Scope(year, personal, full_names=named_whole, bought=item.lower.startswith(_BUYING))
    walk = _Walk(named, items, scope, dealing=dealing, relief=relief, flow=item.lower, goods=bool(before.sectors))
    walk.deals, walk.kept = names_dealing(items, phrase), whose_assets(items, phrase.start, head)
    walk.makers = {code for code, _ in (*named.owners, *before.owners)}
    stopped = stopped_flow(items, head, links)
    if stopped is not None:
        take_over(named, measure_roles(items, links[0].phrase, stopped, links[1:], year))
    else:
        walk.follow(links)
    hitting = links[1:] if links and links[0].word == "by" else links  # "was imposed by Norway on tin from Mali and …"
    pairs = dealing or (hitting != [] and hitting[0].word in ("on", "against") and not relief)
    pairs = stopped is None and pairs and not any(deals_for(items, hitting, at) for at in range(1, len(hitting)))
    if pairs and (flows := paired_flows(items, before, hitting, year)) is not None:
        named.targets, named.sectors, before.sectors = flows, [], []
    if is_own_ground(item) and any(keeps_out(items, link) for link in links):
        named.owners, before.owners = [*named.owners, *before.owners], []
    theirs = bool(own_arms(items, phrase)) or lends_out(items, phrase, links)
    claim_premodifiers(named, before, dealing=dealing and not theirs, things=is_on_things(item, links))
    if item.kind in ("sector", "measure", "dealing_verb") and item.data.sector in SERVING and dealing:
        serve(named, (item.data.sector, item.text))
    add_money(named, items, phrase, head, links)
    return in_arms(item, of_known_act(of_measure_in_branches(items, links, named), item))


@dataclass(slots=True)
class _Walk:
    """The way along the links after a measure or a dealing: "on imports of oil from Russia by the EU".

    ``mode`` is what the links so far make of the next: ``about`` who is hit, ``agent`` who acts; ``owned`` whether one
    said whose something is; ``flow`` is the measure's own word; ``goods`` whether goods stand before it; ``deals``
    whether a dealing is named; ``gets`` whether who gets them was last; ``kept`` whether assets have an owner;
    ``serving`` whether a service was last.
    """

    named: Named
    items: list[Item]
    scope: Scope
    dealing: bool
    relief: bool
    flow: str = ""
    mode: str = ""
    owned: bool = False
    goods: bool = False
    deals: bool = False
    gets: bool = False
    kept: bool = False
    makers: set[str] = field(default_factory=set)
    serving: bool = False

    def follow(self, links: list[Link]) -> None:
        """Add what the links name, up to one that leads away."""
        self.mode, aside, taken = "about" if self.dealing else "", False, False
        for place, link in enumerate(links):
            if closes(self.items, links, place, self.named, reliefs=self.relief or not self.mode):
                return
            verb = "" if link.verb is None else self.items[link.verb].lower
            self.owned = self.owned or verb in OWNED
            aside = only_says_what_was_done(self.items, links, place, aside=aside, hit=self.named.targets)
            told = aside or tells_deed(self.items, links, place, self.flow) or deals_for(self.items, links, place)
            if told or (verb in ("held", "kept", "owned") and link.word == "in") or self._leads_by_way(link):
                continue
            books = is_of_who_acts(self.items, link) and (is_means(self.items, link) or not self._is_of_dealer(link))
            books = books or crosses(self.items, link, self.flow, self.named)
            ends = self.dealing or (self.deals and goes_there(self.items, links, place, self.flow))
            whose = place > 0 and link.word == "of" and enters_ground(self.items, links[place - 1], self.flow)
            made = place == 0 and not self.dealing and is_made_by(self.items, link, links)
            taken = taken and link.at == link.phrase.start  # "from the ports of Kenya, Togo and Benin"
            taken = taken or books or whose or made or (ends and is_own_end(self.items, links, place, self.flow))
            if taken:
                self.named.owners += actors_in(self.items, link.phrase)
                continue
            if is_ground_of_another(self.items, links, place, self.flow):
                self.named.owners += actors_in(self.items, link.phrase)
                self.named.own_sector = sector_of(self.items[link.phrase.head]) or self.named.own_sector
                continue
            if (hosts := holds_where(self.items, links, place)) is not None:
                self.named.owners += [] if self.named.owners or self.named.agents else hosts
                continue
            inner = inner_measure(self.items, link.phrase)
            if inner is None and not self.dealing and link.word == "on" and not self.flow.startswith("sanction"):
                inner = inner_dealing(self.items, link.phrase)  # "an embargo on all American imports from Chad"
            if inner is not None and link.word in EXAMPLES:  # "sanctions, including those on potash"
                found = measure_roles(self.items, link.phrase, inner, links[place + 1 :], self.scope.year)
                self.named.sectors = found.sectors or self.named.sectors
                known = {one.country for one in self.named.targets}
                self.named.targets += [one for one in found.targets if one.name or one.country not in known]
                return
            if inner is not None and link.word in ("of", "on", "to", "in", "from", "for"):
                found = measure_roles(self.items, link.phrase, inner, links[place + 1 :], self.scope.year)
                take_over(self.named, found)
                return
            self._add(links, place)

    def _add(self, links: list[Link], place: int) -> None:
        link = links[place]
        word = self._read_as(link)
        if word == "to" and not (self.dealing or self.deals) and is_destination(self.items, links, place):
            return
        if word == "by":
            self.mode = "agent"
            if link.verb is None:
                self.named.agents += actors_in(self.items, link.phrase)
                add_carrier(self.named, self.items, link.phrase, self.scope)
            return
        self.mode = self._mode_after(word, link)
        if self.mode == "agent" and word == "and":
            self.named.agents += actors_in(self.items, link.phrase)
        elif word in EXAMPLES and self.mode == "about":
            add_near_example(self.named, self.items, link.phrase, self.scope)
        elif self.mode == "about" and self._is_of_sector(links, place, word):
            self._add_sectors(link)
        elif self.mode == "about":
            self._add_hit(links, place, word)

    def _add_hit(self, links: list[Link], place: int, word: str) -> None:
        """Add whom or what a link names as hit."""
        link = links[place]
        self.serving = told_service(self.named, self.items, link, serving=self.serving)
        if self.serving or self._of_associates(links, place) or tells_quarrel(self.items, links, place):
            self.named.targets += countries_in(self.items, link.phrase)
            return
        arm = owned_by(self.items, links, place)
        if arm is not None and is_arm(self.items, arm.head) and actors_in(self.items, arm):
            add_parent(self.named, self.items, link.phrase, self.scope.year)
            return
        self.kept = whose_assets(self.items, link.phrase.start, link.phrase.head)
        location = word in ("in", "at", "into", "from")
        if names_dealing(self.items, link.phrase):
            self.deals, self.flow = True, self.items[link.phrase.head].lower
        if link.verb is None and (own := own_arms(self.items, link.phrase)):
            self.named.owners += own  # "a halt to US military sales" is one of theirs
            self._add_sectors(link)
        elif self._goes_to(link, word) or is_material(self.items, link, self.named):
            self.named.targets += countries_in(self.items, link.phrase)
        else:
            add_phrase(self.named, self.items, link.phrase, replace(self.scope, location=location))

    def _of_associates(self, links: list[Link], place: int) -> bool:
        """Tell whether a phrase only says whose relatives, friends or firms are hit ("a firm tied to a tycoon")."""
        link = links[place]
        joined = link.at == link.phrase.start
        return is_tied_to_person(self.items, link, OWNED) or (not joined and is_of_associate(self.items, links, place))

    def _goes_to(self, link: Link, word: str) -> bool:
        """Tell whether a link only names who gets the goods; what is joined to another is what that is."""
        if link.at != link.phrase.start:
            goods = not self.relief and link.verb is None and (self.goods or has_goods(self.named))
            self.gets = goods and receives(self.items, link.phrase, word)
        return self.gets

    def _leads_by_way(self, link: Link) -> bool:
        """Tell whether a link says the way of goods ("through ports"), what lists them, where, or who did not act."""
        by_way = link.word in ("through", "via") and not actors_in(self.items, link.phrase)
        denied = link.word == "by" and lower_at(self.items, link.at - 1) == "not"
        other = (by_way and (self.goods or has_goods(self.named))) or names_document(self.items, link.phrase)
        return denied or other or is_only_where(self.items, link, self.named, deals=self.dealing or self.deals)

    def _is_of_sector(self, links: list[Link], place: int, word: str) -> bool:
        """Tell whether a country named here is not hit: assets lie there, or goods are made there."""
        kept = self.kept or owned_apart(self.items, links, place, self.flow)
        kept = (kept and lies_there(self.items, links, place, word)) or is_own(self.items, links, place)
        return kept or is_bound(self.items, links, place, word)

    def _add_sectors(self, link: Link) -> None:
        """Add of where assets lie, or of goods on their way, only the sector: "Argentine assets in British banks"."""
        found = Named()
        add_phrase(found, self.items, link.phrase, self.scope)
        paired = [(one.sector, one.words) for one in found.targets if one.sector]
        self.named.sectors += list(dict.fromkeys([*found.sectors, *paired]))
        if not self.kept:  # whose goods no longer go out: theirs is the ban, if nobody else's
            self.named.owners += [(one.country, one.words) for one in found.targets if one.country and not one.name]

    def _read_as(self, link: Link) -> str:
        """Return a link's word, or "of" where a verb or an owner makes it mean that."""
        if link.word == "by":
            # "assets held in Swiss banks by the family"
            return "of" if self.owned or self._is_of_dealer(link) else "by"
        known = link.verb is None or link.word in ABOUT or link.word in DEALING
        return link.word if known else "of"  # "vessels carrying Russian oil"

    def _is_of_dealer(self, link: Link) -> bool:
        """Tell whether "by" names who travels or deals, and not who forbids it."""
        if link.word == "by" and is_of_receiver(self.items, link, self.flow):
            return True
        known = (bool(self.makers) or self.named.possessed) and not self.dealing and self.mode == "about"
        return known and link.word == "by" and deals_himself(self.items, link, self.makers)

    def _mode_after(self, word: str, link: Link) -> str:
        if word in ABOUT or (word == "over" and self.flow.endswith("zone")):
            return "about"
        if word == "for":
            told = names_party(self.items, link.phrase) or of_the_blamed(self.items, link)
            told = told or names_dealing(self.items, link.phrase)
            told = told and (self.mode == "about" or is_rule(self.flow))
            told = told or is_meted_out_to(self.items, link, self.flow)
            return "about" if told or self.relief or self.dealing or self.flow.endswith("price") else ""
        if self.mode == "agent" and (self.dealing or self.deals or " on " in self.flow):
            goes_on = word in _THERE and self.flow.rpartition(" on ")[2].startswith(_CROSSING)
            return "about" if goes_on or brings_goods(self.items, link) else self.mode
        if word in DEALING and not self.mode:
            return "about" if word in ("of", "in", "to", "with", "from", "between", "off") else ""
        return self.mode
