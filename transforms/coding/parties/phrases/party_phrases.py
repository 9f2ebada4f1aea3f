"""Noun phrases read as parties: whom they name, of which country those are, and who acts on them."""

from dataclasses import replace
from itertools import takewhile

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.legal_acts.programmes import programme_of, tied_to
from transforms.coding.parties.named.branches import with_branches
from transforms.coding.parties.named.kin import ASSOCIATES, serves
from transforms.coding.parties.named.near_branches import of_near_branch, told_branch
from transforms.coding.parties.named.phrase_parties import (
    Named,
    Scope,
    add_example,
    add_parent,
    add_phrase,
    is_arm,
    take_over,
)
from transforms.coding.parties.named.staff import is_of_staff, people_of
from transforms.coding.parties.named.victims import is_victim
from transforms.coding.parties.noun_phrases import CHAMBERS, HEADS
from transforms.coding.parties.phrases.closing_links import closes
from transforms.coding.parties.phrases.doings import EXAMPLES, partners_in_deed
from transforms.coding.parties.phrases.flows import paired_flows
from transforms.coding.parties.phrases.grounds import GROUND
from transforms.coding.parties.phrases.link_verbs import OWNED
from transforms.coding.parties.phrases.phrase_links import is_definite, says_flag
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.inflection import ING
from transforms.reading.items import is_official
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

_PLAIN = frozenset({"word", "sector", "measure", "nominal"})
LORRIES = word_set(
    "lorry lorries truck trucks trailer trailers semi-trailer semi-trailers hgv hgvs tractor-trailer tractor-trailers"
)
"""Vehicles that carry what is barred with them: road transport, not trade in vehicles."""
_CAMPAIGNS = word_set(
    "crackdown push campaign effort drive move action case probe bid attempt blow response step sweep crisis war row "
    "dispute retaliation"
)
"""In what others are hit, which is no place where they are at home."""
_AT = frozenset({"in", "of", "from"})
_PLACED = word_set(
    "based registered incorporated located headquartered domiciled operating linked tied connected "
    "affiliated allied loyal coming originating hailing made produced manufactured"
)


def party_targets(items: list[Item], phrase: NounPhrase, links: list[Link], year: int | None) -> Named:
    """Read a noun phrase as those who are hit themselves ("sanctioned four Iranian banks", "banned Sberbank")."""
    named = Named(definite=is_definite(items, phrase))
    add_phrase(named, items, phrase, Scope(year, personal=True))
    links = partners_in_deed(items, _apart(items, phrase, _before_dealing(items, links)))
    placed = all(link.word != "of" for link in links) and not any(one.name for one in named.targets)
    pairs = paired_flows(items, named, links, year) if placed else None
    if pairs is not None:
        return replace(named, targets=pairs, sectors=[])
    _name_lorries(named, items, phrase)
    _place(named, _served(items, phrase, links) or _place_of(items, links) or _destinations(items, phrase, links))
    if not any(one.country for one in named.targets):
        _place(named, programme_of(items, links) or tied_to(items, links))
    own = _branch_of(items, phrase, named)
    for place, link in enumerate(links):
        if link.word == "under" and link.verb is None and not says_flag(items, link):
            continue  # "designated 20 people under an order on Mali, including two ministers"
        if link.word == "over" and items[link.phrase.head].kind == "actor" and _has_examples_next(items, links, place):
            continue  # "blacklisted 39 people over Syria, including a minister"
        if closes(items, links, place, named, reliefs=False):
            break  # "sanctioned Iran over the arrest of three bankers"
        _add_link(named, items, phrase, link, year)
    if own is not None:
        named.targets = [of_near_branch(one, own) for one in named.targets]
    return with_branches(items, phrase, links, named)


def listed_targets(items: list[Item], links: list[Link], year: int | None) -> Named:
    """Read whom "of" brings, each with what hangs on him ("the listing of Chinese refiners and a Tajik lender")."""
    starts = [at for at, one in enumerate(links) if not at or (one.word == "of" and one.at == one.phrase.start)]
    ends = [*starts[1:], len(links)]
    first, *rest = [
        party_targets(items, links[at].phrase, links[at + 1 : end], year) for at, end in zip(starts, ends, strict=True)
    ]
    for one in rest:
        take_over(first, one)
    return first


def _has_examples_next(items: list[Item], links: list[Link], place: int) -> bool:
    after = links[place + 1] if place + 1 < len(links) else None
    return after is not None and after.word in EXAMPLES and items[after.at - 1].lower == ","


def _branch_of(items: list[Item], phrase: NounPhrase, named: Named) -> str | None:
    """Return the one branch of firms that nobody names, which stand alone ("20 arms makers, among them Boeing")."""
    joined = phrase.start > 0 and items[phrase.start - 1].lower in ("and", ",", "or")
    joined = joined or lower_at(items, phrase.end) in ("and", "or")  # "four banks and an airline, among them …"
    return None if joined else told_branch(named)


_KINDS = word_set(
    "kind kinds type types brand brands sort sorts variety varieties make makes category categories range tonnes tons "
    "barrels bottles shipment shipments consignment consignments cargo cargoes loads"
)
"""Heads behind which it is said what goods are meant: "40 brands of Georgian wine"."""


def _add_link(named: Named, items: list[Item], phrase: NounPhrase, link: Link, year: int | None) -> None:
    """Add what a link names: further parties, examples of those named, a parent company, or who acts."""
    inside, scope = items[link.phrase.start : link.phrase.end], Scope(year, personal=True)
    if link.word == "of" and items[phrase.head].lower in _KINDS:
        add_phrase(named, items, link.phrase, scope)
        named.targets = [one for one in named.targets if one.sector or one.name] or named.targets
        return  # "banned 500 kinds of Belarusian milk"
    if link.word == "of" and any(item.kind in ("actor", "group") for item in inside):
        _say_of_what(named, items, phrase, inside)  # the country they are of is read above
        return
    if _only_says_whose(items, phrase, link):
        return
    if link.word == "of" and is_of_staff(items, phrase, link):
        _add_staff(named, items, phrase, link, scope)
    elif link.word in EXAMPLES:
        add_example(named, items, link.phrase, scope)
    elif link.word == "of" and is_arm(items, phrase.head):
        add_parent(named, items, link.phrase, year)
    elif link.word == "of" and _is_service(items[phrase.head]):
        return  # "the insurance of ships"
    elif link.word in ("and", "plus", "of") and link.verb is None:
        add_phrase(named, items, link.phrase, scope)
    elif link.word == "by" and not _says_whose(items, link):
        named.agents += actors_in(items, link.phrase)


def _only_says_whose(items: list[Item], phrase: NounPhrase, link: Link) -> bool:
    """Tell whether a link says for what an office is ("the minister of mines"), or whose relatives some are."""
    inside = items[link.phrase.start : link.phrase.end]
    office = link.word in ("of", "for") and is_official(items[phrase.head]) and all(map(_is_branch, inside))
    theirs = serves(items, phrase) and any(map(is_official, inside)) and not any(one.kind == "sector" for one in inside)
    belongs = items[phrase.head].lower in ASSOCIATES or theirs
    return office or (link.word == "of" and link.at != link.phrase.start and belongs)


def _add_staff(named: Named, items: list[Item], phrase: NounPhrase, link: Link, scope: Scope) -> None:
    """Add persons of a firm, who stand for it ("the head of Sberbank"); where they are named it says their country."""
    firms = Named()
    add_phrase(firms, items, link.phrase, scope)
    people = people_of(items, phrase, firms.targets) or []
    _place(named, [(one.country, one.words) for one in people if one.country and one.sector is None])
    if not any(one.name for one in named.targets):
        named.targets = [one for one in people if one.sector is not None] or named.targets


def _apart(items: list[Item], phrase: NounPhrase, links: list[Link]) -> list[Link]:
    """Join parties behind a place to those before it: "six judges in Mali and two banks" are not all in a place."""
    found: list[Link] = []
    for link in links:
        joined = found and link.at == link.phrase.start and link.word in _AT and link.verb is None
        place = joined and items[found[-1].phrase.head].kind in ("actor", "group")
        place = place or (joined and items[phrase.head].lower in HEADS and bool(_countries_in(items, link)))
        if place and items[link.phrase.head].kind in ("sector", "post", "entity", "measure"):
            link = Link("and", link.at, link.phrase)  # noqa: PLW2901
        found.append(link)
    return found


def _say_of_what(named: Named, items: list[Item], phrase: NounPhrase, inside: list[Item]) -> None:
    """Give "the head of the Malian police" the sector of what he heads, where his own word says none."""
    known = any(code != UNSPECIFIED for code, _ in named.sectors) or any(
        one.sector not in (None, UNSPECIFIED) for one in named.targets
    )
    if known or items[phrase.head].lower not in HEADS:
        return
    told = next((one.data.sector for one in inside if one.kind in ("post", "sector") and one.data.sector), None)
    if told is None and any(one.lower.rpartition(" ")[2] in CHAMBERS for one in inside):
        told = "government"  # "386 members of the Duma"
    if told is not None:
        named.targets = [replace(one, sector=told) if not one.name else one for one in named.targets]


def _is_service(head: Item) -> bool:
    return bool(head.kind == "sector" and head.data.kind == "service")


def _is_branch(item: Item) -> bool:
    """Tell whether a word may say what a minister is for, and names nobody himself."""
    return item.kind in _PLAIN or (item.kind == "post" and item.data.sector != "government")


def _name_lorries(named: Named, items: list[Item], phrase: NounPhrase) -> None:
    """Take lorries for what they carry, unless they are named among goods ("trucks, bulldozers and tyres")."""
    joined = [items[at] for at in (phrase.start - 2, phrase.end + 1) if 0 <= at < len(items)]
    marks = {lower_at(items, phrase.start - 1), lower_at(items, phrase.end)} & {",", "and", "or"}
    if marks and any(one.kind == "sector" and one.data.kind == "goods" for one in joined):
        return
    named.sectors = [(UNSPECIFIED if words.lower() in LORRIES else code, words) for code, words in named.sectors]
    if any(item.lower in LORRIES for item in items[phrase.start : phrase.end]):
        named.targets = [
            replace(one, sector=UNSPECIFIED) if one.sector == "vehicles" and one.name is None else one
            for one in named.targets
        ]


def _place(named: Named, country: list[Coded]) -> None:
    """Give those named the country that they are said to be of; a country alone is hit itself."""
    if not country:
        return
    named.targets = [one if one.country is not None else replace(one, country=country[0][0]) for one in named.targets]
    if named.targets:
        return
    if named.sectors:
        named.targets = [Target(code, None, sector, words) for code, words in country for sector, _ in named.sectors]
        named.sectors = []
    else:
        named.targets = [Target(code, None, None, words) for code, words in country]


def _served(items: list[Item], phrase: NounPhrase, links: list[Link]) -> list[Coded]:
    """Return for whom a service is that is barred ("consulting for Russian firms is banned in the EU")."""
    if not _is_service(items[phrase.head]):
        return []
    return [one for link in links if link.word == "for" and link.verb is None for one in _countries_in(items, link)]


def _destinations(items: list[Item], phrase: NounPhrase, links: list[Link]) -> list[Coded]:
    """Return where goods were bound that are cut off or barred ("cut off oil to Japan and Italy")."""
    if items[phrase.head].kind != "sector":
        return []
    told = takewhile(lambda link: link.word not in _GROUNDS, links)  # "oil to Mali over its airlift to Niger"
    led = [link for link in told if link.verb is None and (link.word == "to" or _is_for(link))]
    return [one for link in led for one in _countries_in(items, link)]


def _is_for(link: Link) -> bool:
    """Tell whether a link says itself for whom goods were; behind a comma another begins ("for Mali, Chad says")."""
    return link.word == "for" and link.at != link.phrase.start


_GROUNDS = word_set("over after because despite following amid since")


def _before_dealing(items: list[Item], links: list[Link]) -> list[Link]:
    """Return the links up to "from buying": what follows says with whom a party may no longer deal."""
    for place, link in enumerate(links):
        head = items[link.phrase.head]
        if link.word == "from" and head.kind in ("dealing_verb", "verb") and ING in head.forms:
            return links[:place]
    return links


def _place_of(items: list[Item], links: list[Link]) -> list[Coded]:
    """Return the country that a party is said to be of ("firms in Malaysia", "ships of Iran", "owned by Iran")."""
    for place, link in enumerate(links):
        if _says_whose(items, link):
            found = _countries_in(items, link)
            if found:
                return [*found, *(one for other in _alike(links, place) for one in _countries_in(items, other))]
        elif says_flag(items, link):
            after = [other for other in links[place + 1 :] if other.word == "of"]  # "under the flags of Iran and Mali"
            return _countries_in(items, link) or [one for other in after for one in _countries_in(items, other)]
        elif link.word == "on" and items[link.phrase.head].lower == "side":
            return _countries_in(items, link)  # "ten persons on the EU side"
        elif link.word in ("for", "over", "by", "with", "on"):
            break
    return []


def _alike(links: list[Link], place: int) -> list[Link]:
    """Return the links right behind one that begin as it does ("in Malaysia and in Peru")."""
    return list(takewhile(lambda other: other.word == links[place].word, links[place + 1 :]))


def _says_whose(items: list[Item], link: Link) -> bool:
    """Tell whether a link says where a party is at home, or whose it is."""
    if link.verb is None:
        if link.word == "in" and items[link.phrase.head].lower in _CAMPAIGNS:
            return False  # "in its crackdown on Russia", "in a Russia push"
        shut = link.word == "from" and items[link.phrase.head].lower in GROUND  # "barred … from Indian ports"
        out = link.word == "of" and items[link.at - 1].lower.endswith("out")  # "kept out of American ports"
        return link.word in ("in", "of", "from") and not shut and not out
    verb = items[link.verb].lower
    return verb in (OWNED if link.word == "by" else _PLACED if link.word in ("in", "to", "with", "from") else ())


def _countries_in(items: list[Item], link: Link) -> list[Coded]:
    return [
        (code, items[at].text)
        for at in range(link.phrase.start, link.phrase.end)
        if items[at].kind in ("actor", "group") and not (link.word == "of" and is_victim(items, at))
        for code in codes_of(items[at])
    ]
