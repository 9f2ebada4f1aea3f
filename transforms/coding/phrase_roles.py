"""Roles out of noun phrases: whom and what a measure hits, whose it is, and who makes the change."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import ORGANISATION_SENDERS
from transforms.coding.actors import codes_of
from transforms.coding.model import Coded, Target
from transforms.coding.phrase_parties import Named, add_example, add_parent, add_phrase, in_its_time, introduces
from transforms.reading.inflection import ING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

ABOUT = word_set("on against targeting upon toward towards at hitting covering affecting including like concerning")
DEALING = word_set("of in from to with into for between inside onto through via among for out")
_INSIDE = word_set("of in from including like such plus and")
_ENDS = word_set(
    "under after during following until since before because despite as amid than without within via by "
    "except save excepting excluding barring unlike over"
)
_FLIGHTS = word_set("flight flights overflight overflights airspace traffic zone zones")
_CAUSES = word_set(
    "row dispute disputes quarrel wrangle spat feud retaliation response reply answer protest reprisal revenge punishment "
    "reaction anger outrage fury connection connexion wake aftermath exchange bid effort efforts attempt attempts "
    "campaign defiance spite solidarity sympathy support recognition light view line return step tandem concert "
    "coordination violation breach case crackdown drive push"
)
_IDLE_VERBS = word_set(
    "used needed required employed accused suspected convicted charged involved blamed implicated killed jailed "
    "detained helping aiding supporting backing arming financing funding undermining threatening invading fuelling "
    "fueling feeding using needing"
)
USUAL_SENDERS = word_set("USA GBR EU UN CHE CAN AUS JPN NZL")
_OWNED = word_set(
    "held owned controlled run operated made produced built managed led headed kept manufactured mined grown chaired"
)
_EXAMPLES = word_set("including like such namely notably especially particularly")
_ARMS = word_set("subsidiary subsidiaries arm arms unit units branch branches affiliate affiliates offshoot offshoots")
_KIN = word_set(
    "wife husband widow son sons daughter daughters brother brothers sister sisters mother father parents relative "
    "relatives family families children nephew nephews niece nieces cousin cousins"
)
_LORRIES = word_set("lorry lorries truck trucks")
"""Vehicles that carry what is barred with them: road transport, not trade in vehicles."""
_HELD = word_set("held kept owned")
_PLACED = word_set(
    "based registered incorporated located headquartered domiciled living residing operating linked tied connected "
    "affiliated allied loyal coming originating hailing"
)
_POSSESSED = word_set("its their his her own")
_DEFINITE = word_set("the this that these those its their his her such both all")
_MEASURE_KINDS = frozenset({"measure", "package", "list", "relief", "reliefnoun"})


def actors_in(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the actors that a phrase names as those who act: its own, else those of an "of" or "in" that hangs on it."""
    found = _own_actors(items, phrase)
    for link in phrase.links:
        if found or link.word not in ("of", "in", "from", "and"):
            break
        found += _own_actors(items, link.phrase)
    return found


def _own_actors(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    places = [at for at in range(phrase.start, phrase.end) if items[at].kind in ("actor", "group", "anaphor")]
    if not places:
        return []
    bodies = [at for at in places if items[at].kind == "actor" and items[at].data.code in ORGANISATION_SENDERS]
    at = bodies[0] if bodies else places[0]
    joined = [one for one in places if one != at and lower_at(items, one - 1) in ("-", "/", "–")]
    return [(code, items[one].text) for one in [at, *joined] for code in codes_of(items[one])]


def party_targets(items: list[Item], phrase: NounPhrase, links: list[Link], year: int | None) -> Named:
    """Read a noun phrase as those who are hit themselves ("sanctioned four Iranian banks", "banned Sberbank")."""
    named = Named(definite=_is_definite(items, phrase))
    add_phrase(named, items, phrase, year, personal=True)
    links = _before_dealing(items, links)
    named.sectors = [(UNSPECIFIED if words.lower() in _LORRIES else code, words) for code, words in named.sectors]
    named.targets = [
        replace(one, sector=UNSPECIFIED)
        if one.sector == "vehicles" and one.name is None and _holds(items, phrase, _LORRIES)
        else one
        for one in named.targets
    ]
    country = _place_of(items, links) or _destinations(items, phrase, links)
    if country:
        named.targets = [
            one if one.country is not None else replace(one, country=code)
            for one in named.targets
            for code, _ in country[:1]
        ]
        if not named.targets:
            if named.sectors:
                named.targets = [
                    Target(code, None, sector, words) for code, words in country for sector, _ in named.sectors
                ]
                named.sectors = []
            else:
                named.targets = [Target(code, None, None, words) for code, words in country]
    for link in links:
        if link.word == "of" and any(
            items[at].kind in ("actor", "group") for at in range(link.phrase.start, link.phrase.end)
        ):
            continue  # the country they are of, which is read above
        if link.word in _EXAMPLES:
            add_example(named, items, link.phrase, year, personal=True)
        elif link.word == "of" and items[phrase.head].lower in _ARMS:
            add_parent(named, items, link.phrase, year)
        elif link.word in ("and", "plus", "of") and link.verb is None:
            add_phrase(named, items, link.phrase, year, personal=True)
        elif link.word == "by" and not _says_whose(items, link):
            named.agents += actors_in(items, link.phrase)
    return named


def _holds(items: list[Item], phrase: NounPhrase, words: frozenset[str]) -> bool:
    return any(item.lower in words for item in items[phrase.start : phrase.end])


def _destinations(items: list[Item], phrase: NounPhrase, links: list[Link]) -> list[Coded]:
    """Return where goods were bound that are cut off or barred ("cut off oil to Japan and Italy")."""
    if items[phrase.head].kind != "sector":
        return []
    return [one for link in links if link.word == "to" and link.verb is None for one in _countries_in(items, link)]


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
                joined = [
                    one
                    for other in links[place + 1 :]
                    if other.word == link.word
                    for one in _countries_in(items, other)
                ]
                return [*found, *joined]
        elif link.word in ("for", "over", "by", "with", "on"):
            break
    return []


def _says_whose(items: list[Item], link: Link) -> bool:
    """Tell whether a link says where a party is at home, or whose it is."""
    if link.verb is None:
        return link.word in ("in", "of", "from")
    verb = items[link.verb].lower
    return verb in (_OWNED if link.word == "by" else _PLACED if link.word in ("in", "to", "with", "from") else ())


def _countries_in(items: list[Item], link: Link) -> list[Coded]:
    return [
        (code, items[at].text)
        for at in range(link.phrase.start, link.phrase.end)
        if items[at].kind in ("actor", "group")
        for code in codes_of(items[at])
    ]


def measure_roles(items: list[Item], phrase: NounPhrase, head: int, links: list[Link], year: int | None) -> Named:
    """Read a noun phrase whose head is a measure or a dealing, with what hangs on it."""
    named = Named(definite=_is_definite(items, phrase))
    item = items[head]
    dealing = item.kind != "measure" or item.data.kind in ("dealing", "assets")
    if item.kind == "measure" and item.data.sector:
        named.own_sector = (item.data.sector, item.text)
    before = Named()
    _premodifiers(named, before, items, phrase, head, year)
    relief = item.kind == "measure" and item.data.kind.startswith("relief")
    personal = item.kind == "measure" and item.data.measure in ("travel", "financial") and item.data.kind != "dealing"
    _follow(named, items, links, year, dealing=dealing, relief=relief, personal=personal)
    _claim_premodifiers(named, before, dealing=dealing)
    return named


def _premodifiers(
    named: Named, before: Named, items: list[Item], phrase: NounPhrase, head: int, year: int | None
) -> None:
    for at in range(phrase.start, head):
        item = items[at]
        if item.lower in _POSSESSED:
            named.possessed = True
        if item.kind in ("actor", "group", "anaphor"):
            own = named.owners if _owns(items, at, head) else before.owners
            own += [(code, item.text) for code in codes_of(item)]
            continue
        if item.kind == "entity":
            entity = in_its_time(item.data, year)
            before.targets.append(Target(entity.country, entity.name, entity.sector, item.text))
        elif (item.kind in ("sector", "post") and item.data.sector and not introduces(items, at)) or (
            item.kind == "measure" and item.data.sector
        ):
            before.sectors.append((item.data.sector, item.text))


def _owns(items: list[Item], at: int, head: int) -> bool:
    """Tell whether a genitive says whose measure it is ("Ghana's ban"); "Iran's sanctions" may be those it suffers."""
    item = items[head]
    if lower_at(items, at + 1) != "'s" or item.kind != "measure" or item.data.kind != "measure":
        return False
    return not item.lower.startswith("sanction") and "sanctions" not in item.lower


def _claim_premodifiers(named: Named, before: Named, *, dealing: bool) -> None:
    """Decide whether "X sanctions" are X's or against X: bodies and usual senders own them, where another is hit."""
    hit = {one.country for one in named.targets if one.country}
    for code, words in before.owners:
        body = code in ORGANISATION_SENDERS
        if dealing:
            named.targets.append(Target(code, None, None, words)) if not hit else named.owners.append((code, words))
        elif body or hit - {code} or code in USUAL_SENDERS:
            named.owners.append((code, words))
        else:
            named.targets.append(Target(code, None, None, words))
    named.targets = [*before.targets, *named.targets]
    if before.sectors and named.own_sector is not None:
        before.sectors.append(named.own_sector)
    named.sectors = [*before.sectors, *named.sectors]


def _follow(
    named: Named, items: list[Item], links: list[Link], year: int | None, *, dealing: bool, relief: bool, personal: bool
) -> None:
    """Walk the links: "on imports of oil from Russia by the EU"."""
    mode = "about" if dealing else ""
    owned = False
    for place, link in enumerate(links):
        word = link.word
        if _closes(items, links, place, named, reliefs=relief or not mode):
            return
        verb = "" if link.verb is None else items[link.verb].lower
        owned = owned or verb in _OWNED
        if verb in _IDLE_VERBS or (verb in _HELD and word == "in"):
            continue
        inner = _inner_measure(items, link.phrase)
        if inner is not None and word in ("of", "on", "to", "in", "from", "for"):
            found = measure_roles(items, link.phrase, inner, links[place + 1 :], year)
            named.targets += found.targets
            named.sectors += found.sectors
            named.owners += found.owners
            named.agents += found.agents
            named.own_sector = named.own_sector or found.own_sector
            named.definite = named.definite or found.definite
            named.possessed = named.possessed or found.possessed
            return
        if link.verb is not None and word not in ABOUT and word not in DEALING and word != "by":
            word = "of"  # "vessels carrying Russian oil"
        if word == "by" and owned:
            word = "of"  # "assets held in Swiss banks by the family"
        if word == "by":
            mode = "agent"
            if link.verb is None:
                named.agents += actors_in(items, link.phrase)
            continue
        if word in ABOUT:
            mode = "about"
        elif word == "for":
            mode = (
                mode if mode == "about" and _names_party(items, link.phrase) else ("about" if relief or dealing else "")
            )
        elif word in DEALING and not mode:
            mode = "about" if word in ("of", "in", "to", "with", "from", "between") else ""
        if mode == "agent" and word == "and":
            named.agents += actors_in(items, link.phrase)
        elif word in _EXAMPLES and mode == "about":
            add_example(named, items, link.phrase, year, personal=personal)
        elif mode == "about":
            kin = word == "of" and place > 0 and items[links[place - 1].phrase.head].lower in _KIN
            personal = personal and not kin
            add_phrase(
                named, items, link.phrase, year, personal=personal, location=word in ("in", "at", "into", "from")
            )


def _closes(items: list[Item], links: list[Link], place: int, named: Named, *, reliefs: bool) -> bool:
    """Tell whether a link says why, when or how a measure is taken, or what it spares, so that it hits nobody after it."""
    link = links[place]
    head = items[link.phrase.head]
    if link.word == "over":
        before = links[place - 1].phrase.head if place else link.at - 1
        return items[before].lower.rpartition(" ")[2] not in _FLIGHTS
    if link.word in _ENDS and link.word != "by":
        return True
    if link.word in ("in", "at", "on", "with"):
        return head.lower in _CAUSES and head.kind == "word"
    if link.word == "for" and named.targets and not reliefs:
        return ING in head.forms or (head.kind == "word" and items[link.phrase.start].lower in _POSSESSED)
    return False


def _inner_measure(items: list[Item], phrase: NounPhrase) -> int | None:
    """Return the place of a measure within a linked phrase ("the lifting of EU sanctions on Iran")."""
    for at in range(phrase.end - 1, phrase.start - 1, -1):
        if items[at].kind == "measure" and items[at].data.kind in _MEASURE_KINDS:
            return at
    return None


def _names_party(items: list[Item], phrase: NounPhrase) -> bool:
    return any(item.kind in ("actor", "entity", "sector", "group", "post") for item in items[phrase.start : phrase.end])


def _is_definite(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.start].lower in _DEFINITE or items[phrase.start].lower in ("it", "they", "them")
