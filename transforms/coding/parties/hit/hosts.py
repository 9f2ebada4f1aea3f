"""Whose place somebody may no longer come to: "flights of Syrian planes to Turkish airports are prohibited"."""

from transforms.coding.model import Coded, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_PLACES = word_set(
    "airport airports port ports airspace waters territory soil harbour harbours harbor harbors skies roads market "
    "markets ground grounds seaports airfields border borders frontier frontiers customs system systems"
)
_WAYS = word_set("way ways road route routes railway line passage")
_ENTRIES = ("entry", "access", "admission", "entrance", "travel", "trips", "visits", "journeys")
_STAYING = frozenset({"at", "in"})
_INTO = frozenset({"to", "into", "in", "through", "over", "across", "at", "from"})


def host_of(items: list[Item], phrase: NounPhrase, head: int, verb: Verb, named: Named) -> list[Coded]:
    """Return whose place a dealing that is stopped leads to, if another country is hit; take it off those hit."""
    links = [*phrase.links, *verb.links]
    found = _entered(items, head, phrase.links)
    if found and any(one.head != phrase.head for one in verb.subject):
        named.targets = _others(named, found)  # "they will be denied entry to Belarus"
        return found
    if found and any(_is_pronoun(items, link) for link in verb.links):
        named.targets = _others(named, found)  # "entry to Belarus is closed to them"
        return found
    found = found or next((one for one in (_place(items, link) for link in links) if one), [])
    rest = _others(named, found)
    if not found or not any(one.country for one in rest):
        return []
    named.targets = rest
    _leave_place(items, links, named)
    return found


def kept_at(items: list[Item], verb: Verb, named: Named) -> list[Coded]:
    """Return at whose border or in whose ports a state's goods are stopped, and let that state be hit.

    "Lithuanian exports were stopped at China's border": those who sell do not stop their own goods there.
    """
    if not named.agents and (hosts := _barred_from(items, verb, named)):
        return hosts
    sellers = [*named.agents, *named.owners]
    places = (_place(items, link) for link in verb.links if link.verb is None and link.word in _STAYING)
    found = next((one for one in places if one), [])
    if not found or not sellers or found[0][0] in {code for code, _ in sellers}:
        return []
    named.targets = [Target(code, None, None, words) for code, words in sellers]
    named.agents, named.owners = [], []
    _leave_place(items, verb.links, named)
    return found


_PRIVILEGES = ("preferences", "access", "privileges", "rights", "status", "treatment", "benefits", "concessions")


def granted_at(items: list[Item], phrase: NounPhrase, head: int, named: Named) -> list[Coded]:
    """Return in whose market somebody had the privileges that are taken away ("Panama's preferences in …")."""
    owners = [*named.agents, *named.owners]
    if not owners or not items[head].lower.endswith(_PRIVILEGES):
        return []
    places = (_place(items, link) for link in phrase.links if link.verb is None)
    found = next((one for one in places if one), [])
    if not found or found[0][0] in {code for code, _ in owners}:
        return []
    named.targets = [Target(code, None, None, words) for code, words in owners]
    named.agents, named.owners = [], []
    return found


def access_to(items: list[Item], phrase: NounPhrase, head: int, named: Named) -> list[Coded]:
    """Return to whose market somebody loses access, and let whoever loses it be hit, and nobody else.

    "The order cuts Mali's access to US debt markets", "denied a Malian bank access to the US financial system".
    """
    if not items[head].lower.endswith("access"):
        return []
    named.sectors = named.sectors or [(one.sector, one.words) for one in named.targets if one.sector]
    if named.agents or named.owners:
        return granted_at(items, phrase, head, named)
    places = (_place(items, link) for link in phrase.links if link.verb is None)
    found = next((one for one in places if one), [])
    rest = _others(named, found)
    if not found or not any(one.country for one in rest):
        return []
    named.targets = rest
    return found


def sold_to(items: list[Item], phrase: NounPhrase, named: Named) -> list[Coded]:
    """Return to whom goods or planes no longer come, where who sends them is named before, and let that one be hit.

    "Cuba's sugar exports to the United States were banned", "Aeroflot, whose flights to Canada were stopped": who
    receives mostly decides, unless the sender of the goods is one of those that mostly do.
    """
    to = [one.phrase for one in phrase.links if one.word in ("to", "into") and one.verb is None]
    hosts = [one for each in to if items[each.head].kind in ("actor", "group") for one in actors_in(items, each)]
    codes = {code for code, _ in hosts}
    carriers = [one for one in named.targets if one.name and one.country not in codes]
    owners = [one for one in named.owners if one[0] not in codes]
    if not hosts or not (carriers or owners) or named.agents:
        return []
    if not carriers and (not codes <= USUAL_SENDERS or {code for code, _ in owners} & USUAL_SENDERS):
        return []
    named.targets = carriers or [Target(code, None, None, words) for code, words in owners]
    named.owners = []
    return hosts


def _leave_place(items: list[Item], links: list[Link], named: Named) -> None:
    """Let a port where goods are stopped say nothing of what they are, where something else does."""
    place = {one.lower for link in links for one in items[link.phrase.start : link.phrase.end]}
    rest = [one for one in named.sectors if one[1].lower() not in place]
    if rest or named.own_sector is not None or any(one.sector for one in named.targets):
        named.sectors = rest


def _others(named: Named, hosts: list[Coded]) -> list[Target]:
    codes = {code for code, _ in hosts}
    return [one for one in named.targets if one.country not in codes]


def _entered(items: list[Item], head: int, links: list[Link]) -> list[Coded]:
    """Read "entry to the Russian Federation is closed to 26 senators"."""
    if not items[head].lower.startswith(_ENTRIES) or not links or links[0].word not in ("to", "into"):
        return []
    hosts = actors_in(items, links[0].phrase)
    if not hosts and items[links[0].phrase.head].lower in _PLACES:
        of = [one.phrase for one in (*links[0].phrase.links, *links[1:2]) if one.word == "of" and one.verb is None]
        hosts = [code for one in of for code in actors_in(items, one)]
    return hosts


def _is_pronoun(items: list[Item], link: Link) -> bool:
    """Tell whether a link says of those named before that they are kept out ("closed to them")."""
    one = link.phrase
    return link.word in ("to", "for") and one.end - one.start == 1 and items[one.start].lower in _THEM


_THEM = word_set("them him her")


def _place(items: list[Item], link: Link) -> list[Coded]:
    """Read "to Turkish airports": the places of a state, and whose they are."""
    inside = items[link.phrase.start : link.phrase.end]
    if link.word not in _INTO or not any(one.lower.rpartition(" ")[2] in _PLACES for one in inside):
        return []
    return [(code, one.text) for one in inside if one.kind == "actor" for code in codes_of(one)][:1]


def _barred_from(items: list[Item], verb: Verb, named: Named) -> list[Coded]:
    """Return whose places goods or ships are barred from, all of them ("from the ports of Kenya, Togo and Benin")."""
    for link in verb.links:
        low = items[link.phrase.head].lower
        if link.word != "from" or link.verb is not None or low not in _PLACES | _WAYS:
            continue
        leads = {"to", "into", "through"} if low in _WAYS else {"of"}  # "barred from the road to Klaipeda"
        of = [one.phrase for one in link.phrase.links if one.word in leads and one.verb is None]
        hosts = list(dict.fromkeys(code for one in (link.phrase, *of) for code in actors_in(items, one)))
        rest = _others(named, hosts)
        if hosts and any(one.country for one in rest):
            named.targets = rest
            return hosts
    return []
