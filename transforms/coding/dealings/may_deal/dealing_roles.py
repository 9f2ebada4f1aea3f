"""Who is hit by a rule on a dealing, and whose rule it is: "Spanish firms may no longer sell arms to Iran"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import BODIES
from transforms.coding.dealings.dealing_words import RESUMING
from transforms.coding.dealings.may_deal.dealing_scene import PARTNERS, TOWARDS, Scene, goods_of, read_scene
from transforms.coding.dealings.may_deal.given_goods import (
    acts_on_others,
    giver_decides,
    home_decides,
    is_crime_at_home,
)
from transforms.coding.dealings.may_deal.hosted import PLACED, TRADING, body_rules, is_hosted
from transforms.coding.dealings.may_deal.risked import sanctions_risked
from transforms.coding.model import Coded, Roles, Target
from transforms.coding.parties.hit.barred import PLAIN_GOODS
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.parties.senders import OFTEN_ACTING, OFTEN_HIT, USUAL_SENDERS
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ARRIVING = word_set(
    "enter land dock call fly visit travel overfly operate broadcast berth sail transit drive cross set moor anchor "
    "tie touch drop"
)
_GIVING = word_set("sell export ship supply deliver send provide")
_PLACES = word_set("in into over at through across to inside onto")
_CROSSED = word_set("across through over via")
_RECEIVING = word_set("get obtain receive acquire secure borrow use own hold enter open raise list issue float")
_STAYING = word_set("invest operate do work conduct carry trade drill build explore")
_RULED = word_set("may must can cannot shall")
_SERVICES = frozenset({"banking", "insurance", "professional_services", "media", "telecoms"})
_HIRING = word_set("hire employ recruit take engage")
_EAST = frozenset({"RUS", "CHN", "SUN", "BLR"})
_PARTS_OF_CHINA = frozenset({"HKG", "MAC"})
_GREAT = USUAL_SENDERS | {"RUS", "CHN", "SUN"}


def dealing_roles(items: list[Item], verb: Verb, own: list[NounPhrase], year: int | None) -> Roles:
    """Read who may no longer deal, or may again, with whom and in what.

    Args:
        items: the sentence.
        verb: the verb of dealing.
        own: who deals; of a passive it is what is dealt in, whatever this says.
        year: that of publication.
    """
    flow = _flow_resumed(items, verb, own, year)
    if flow is not None:
        return roles_of(flow.agents or flow.owners, flow)
    scene = read_scene(items, verb, own, year)
    risked = sanctions_risked(items, verb)
    if risked:
        return _at_risk(scene, risked)
    if verb.passive:
        return _of_goods(items, scene)
    crosses = scene.transports and bool(scene.along(items, _CROSSED))  # "may carry cement across Lithuania again"
    arrives = any(scene.low.startswith(word) for word in _ARRIVING) and not scene.low.startswith("enter into ")
    if crosses or arrives or _flies_again(items, verb) or is_hosted(items, scene):
        return _of_arrival(items, scene)
    return (_of_laden(items, scene) if scene.laden else None) or _of_trade(items, scene)


def _of_laden(items: list[Item], scene: Scene) -> Roles | None:
    """Read "no ship with Malian gold may unload in Italy": the place is the sender."""
    homes = {one.country for one in scene.own.targets}
    places = [one for one in scene.along(items, _PLACES | PLACED) if one[0] not in homes]
    return _with_sectors(scene, places[:1], scene.own.targets) if places and homes else None


def _at_risk(scene: Scene, senders: list[Coded]) -> Roles:
    """Read "refiners may no longer buy Iranian oil without risking US sanctions": the goods tell who is hit."""
    codes = {code for code, _ in senders}
    foreign = [one for one in scene.goods.targets if one.country not in codes]
    partners = [Target(code, None, None, words) for code, words in scene.direct if code not in codes]
    named = [one for one in scene.own.targets if one.name is not None and one.country not in codes]
    return _with_sectors(scene, senders, foreign or partners or named)


def _flow_resumed(items: list[Item], verb: Verb, own: list[NounPhrase], year: int | None) -> Named | None:
    """Return what names the dealing that is to go on by itself: "allowed imports of Malian beef to resume"."""
    if verb.objects or not items[verb.at].lower.startswith(RESUMING):
        return None
    core = next((core for one in own if (core := core_of(items, one)) is not None), None)
    if core is None or core.kind != "dealing":
        return None
    return measure_roles(items, core.phrase, core.at, core.links, year)


def _flies_again(items: list[Item], verb: Verb) -> bool:
    """Tell whether what is resumed goes to a place: "may resume flights to Rome"."""
    heads = [items[one.head] for one in verb.objects]
    moves = any(one.kind == "measure" and one.data.measure == "transport" for one in heads)
    return moves and items[verb.at].lower.startswith(RESUMING)


def _of_arrival(items: list[Item], scene: Scene) -> Roles:
    """Read "no Belarusian carrier may land in Poland": the place is the sender."""
    subject, goods = scene.own, scene.goods
    places = scene.along(items, _PLACES)
    senders = places or scene.direct
    bound = {link.word for link in scene.links if link.word in _PLACES and items[link.phrase.head].kind == "actor"}
    bound |= {"to"} if scene.low.startswith("visit") and scene.direct else set()
    works = scene.low == "operate" and bound == {"in"} and not scene.transports
    usual = OFTEN_ACTING if bound == {"to"} or works else USUAL_SENDERS
    own = [one for one in subject.targets if one.country in usual and one.name is None]
    others = not (scene.officials or scene.laden) and not any(code in usual for code, _ in senders)
    if own and bound and senders and others:
        # "no American carrier may fly to Lebanon": its own state forbids it
        visited = [Target(code, None, own[0].sector, words) for code, words in senders]
        return roles_of(_countries(own[:1]), Named(targets=visited, sectors=subject.sectors or _service(scene)))
    lands = {code for code, _ in places}
    hit = lands <= OFTEN_HIT or (bound == {"to"} and not lands & OFTEN_ACTING)
    there = lands or {code for code, _ in senders}
    beyond = [one for one in goods.targets if one.country not in there or places]
    if ((hit and bound and places) or body_rules(items, there)) and not subject.targets and not beyond:
        visited = [Target(code, None, None, words) for code, words in senders]  # "no ship is to sail to Qatar"
        return roles_of([], Named(targets=visited, sectors=subject.sectors or _service(scene)))
    codes = {code for code, _ in senders}
    targets = [one for one in subject.targets if one.country not in codes]
    carried = goods.sectors if scene.transports else []
    targets = [replace(one, sector=None) for one in targets] if carried else targets
    told = scene.officials or any(one.sector for one in targets)
    sectors = carried or subject.sectors or ([] if told else goods.sectors or _service(scene, targets))
    return roles_of(_joined(scene, items, senders), Named(targets=targets, sectors=sectors))


def _joined(scene: Scene, items: list[Item], senders: list[Coded]) -> list[Coded]:
    """Return the first place, with those that are joined to it ("over Egypt, Bahrain or Saudi Arabia")."""
    first = next((link for link in scene.links if link.word in _PLACES and link.verb is None), None)
    if first is None and senders and scene.links and scene.links[0].word == "of":
        joined = [link for link in scene.links[1:] if link.word == "of" and link.at == link.phrase.start]
        return [*senders[:1], *(code for link in joined for code in actors_in(items, link.phrase))]
    if first is None or not senders:
        several = senders if len(scene.verb.objects) > 1 else []  # "may not enter Norway or Iceland"
        return [one for one in several if one[0] not in _PARTS_OF_CHINA] or senders[:1]
    same = [link for link in scene.links if link.at == first.at]
    found = [code for link in same for code in actors_in(items, link.phrase)]
    return found if found and found[0] == senders[0] else senders[:1]


def _of_trade(items: list[Item], scene: Scene) -> Roles:
    """Read "Spanish firms may no longer sell arms to Iran": the partner is hit, unless the subject is named."""
    partners = scene.along(items, PARTNERS)
    if any(scene.low.startswith(word) for word in _STAYING):
        partners += scene.along(items, PLACED)
    own = [one for one in scene.own.targets if one.name is None]
    named = [one for one in scene.own.targets if one.name is not None]
    codes = {one.country for one in own}
    if scene.firms and not named:
        firms = [one for one in scene.firms if one.country not in codes]
        if firms and all(one.sector not in (None, UNSPECIFIED) for one in firms):
            return roles_of(_countries(own), Named(targets=firms))  # whatever may not be sold to them
        return _with_sectors(scene, _countries(own), firms)
    if named and not own:
        return _of_named(items, scene, named, partners)
    foreign = [one for one in scene.goods.targets if one.country not in codes or one.name]
    abroad = [one for one in partners if one[0] not in codes]
    targets = foreign if foreign and (not abroad or abroad == scene.direct) else []
    targets = targets or [Target(code, None, None, words) for code, words in abroad or scene.direct]
    if own and not targets:
        return _of_own(items, scene, own)
    if not own and targets == foreign and scene.low in _RECEIVING and {one.country for one in foreign} <= USUAL_SENDERS:
        return roles_of(_countries(foreign), Named(sectors=scene.own.sectors))  # "gas fields may get no European gear"
    if not scene.goods.sectors and not any(one.sector for one in targets):
        scene.goods.sectors = goods_of(foreign)[:1] or scene.served.sectors or goods_of(scene.served.targets)
    senders = _countries(own) or _brought_into(items, scene, targets)
    made = targets == foreign  # "may no longer sell Peruvian wine": that is not sold to Peru
    at_home = made and scene.low in _GIVING | {"sell"}
    if own and not (at_home or is_crime_at_home(items, scene.verb)) and _is_turned(scene, codes, targets):
        paired = [(one.sector, one.words) for one in targets if one.sector]
        scene.goods.sectors = scene.goods.sectors or paired
        senders, targets = _countries(targets), [replace(one, sector=None) for one in own]
    return _with_sectors(scene, senders, targets)


def _brought_into(items: list[Item], scene: Scene, targets: list[Target]) -> list[Coded]:
    """Return whose rule it is on what nobody named may bring in ("it is prohibited to import into Norway …")."""
    if not scene.low.startswith(("import", "bring")):
        return []
    hit = {one.country for one in targets}
    return [one for one in scene.along(items, frozenset({"into"})) if one[0] not in hit][:1]


def _of_named(items: list[Item], scene: Scene, named: list[Target], partners: list[Coded]) -> Roles:
    """Read "Rosneft may no longer borrow in Europe": a company is hit by where it deals."""
    homes = {one.country for one in named}
    abroad = [one for one in [*partners, *scene.direct, *scene.along(items, PLACED)] if one[0] not in homes]
    sells = homes <= USUAL_SENDERS or (scene.low in _GIVING and homes <= OFTEN_ACTING)
    sells = sells or ({code for code, _ in abroad} <= OFTEN_HIT and homes.isdisjoint(OFTEN_HIT))
    if sells and abroad and not any(code in USUAL_SENDERS for code, _ in abroad):
        targets = [Target(code, None, None, words) for code, words in abroad]
        scene.goods.sectors = scene.goods.sectors or goods_of(scene.goods.targets)[:1]
        return _with_sectors(scene, _countries(named), targets)
    goods = [(one.country, one.words) for one in scene.goods.targets if one.country and one.country not in homes]
    if scene.goods.sectors and all(one.sector in (None, UNSPECIFIED) for one in named):  # "the militia may buy no arms"
        dealt = [replace(one, sector=None) for one in named]
        return roles_of((abroad or goods)[:1], Named(targets=dealt, sectors=scene.goods.sectors))
    return roles_of((abroad or goods)[:1], Named(targets=named))


def _of_own(items: list[Item], scene: Scene, own: list[Target]) -> Roles:
    """Read a dealing with nobody named: where it is done says whose rule it is, else whose firms they are."""
    codes = {one.country for one in own}
    things = {items[one.start].lower for one in scene.verb.objects}
    somebody = not things.isdisjoint(("them", "it", "him", "her", "these", "those"))
    if somebody or any(link.word in TOWARDS and link.verb is None for link in scene.links):
        return _with_sectors(scene, _countries(own), [])  # with somebody who is not known
    places = [one for one in scene.along(items, PLACED) if one[0] not in codes]
    acting = OFTEN_ACTING if scene.low.startswith(tuple(_STAYING)) else USUAL_SENDERS
    if places and codes <= acting and places[0][0] not in OFTEN_ACTING:  # "British ships may pay dues at Lome again"
        return _with_sectors(scene, _countries(own), [Target(code, None, None, words) for code, words in places[:1]])
    if places:
        return _with_sectors(scene, places[:1], own)
    if scene.low in _GIVING | {"sell"} and things & {"its", "their"}:
        return _with_sectors(scene, [], own)  # who can sell his own gold again was kept from it by others
    sells = scene.low in _GIVING and "neither" not in scene.modals and not codes <= OFTEN_HIT
    ruled = scene.bare and bool(scene.modals & _RULED) and not codes & USUAL_SENDERS and not sells
    if not ruled and (codes <= USUAL_SENDERS or scene.low in TRADING):
        return _with_sectors(scene, _countries(own), [])
    return _with_sectors(scene, [], own)


def _is_turned(scene: Scene, codes: set[str | None], targets: list[Target]) -> bool:
    """Tell whether the buyer's state forbids it: "Albania may no longer sell meat to Russia"."""
    others = {one.country for one in targets}
    if scene.low.partition(" ")[0] in _RECEIVING:
        east, west = codes <= _EAST, not others & _EAST  # "Russian banks may not receive loans from Europe"
        return (not codes & USUAL_SENDERS or (east and west)) and others <= {*OFTEN_ACTING, *BODIES}
    plain = bool(scene.goods.sectors) and all(code in PLAIN_GOODS for code, _ in scene.goods.sectors)
    buys = not others & OFTEN_HIT and len(others) == 1 and not acts_on_others(scene.goods, codes, others)
    if plain and scene.low in _GIVING | {"sell"} and buys:
        return True  # nobody forbids his own to sell wine to those whom nobody punishes
    modal = any(word in scene.modals for word in ("may", "must"))
    if scene.bare and modal and scene.low in _GIVING | TRADING and not codes & USUAL_SENDERS and not scene.people:
        return True  # a land itself may no longer sell to another: that one decides
    if not any(scene.low.startswith(word) for word in _GIVING) or not others <= _GREAT:
        return False
    arms = any(code in ("defence", "dual_use", "technology", "semiconductors") for code, _ in scene.goods.sectors)
    return not codes & USUAL_SENDERS and not arms and (scene.bare or not codes & _GREAT)


def _with_sectors(scene: Scene, senders: list[Coded], targets: list[Target]) -> Roles:
    """Give those hit the sector of the service that is forbidden, else of the goods, else of who deals."""
    service = _service(scene, targets)
    if service and all(one.name is None for one in targets):
        return roles_of(senders, Named(targets=[replace(one, sector=None) for one in targets], sectors=service))
    told = any(one.sector not in (None, UNSPECIFIED) for one in targets)
    own = [] if told else scene.own.sectors  # "jewellers may buy no Malian gold"
    return roles_of(senders, Named(targets=targets, sectors=scene.goods.sectors or own))


def _service(scene: Scene, targets: list[Target] | None = None) -> list[Coded]:
    """Return the sector of a service ("insure", or what banks do with anyone), if it is one that counts."""
    own = [*scene.own.sectors, *((one.sector, one.words) for one in scene.own.targets if one.sector and not one.name)]
    serving = [one for one in own if one[0] in _SERVICES]
    deals = scene.service
    if deals is not None and not (targets and any(one.sector for one in targets) and deals not in _SERVICES):
        return [(deals, scene.low)]
    if scene.low in _HIRING:
        return []
    goods = any(code != UNSPECIFIED for code, _ in scene.goods.sectors) or any(one.sector for one in targets or [])
    trades = goods and any(scene.low.startswith(word) for word in TRADING)
    if serving and not trades:
        return _each_once(own)  # "banks and shipping lines may not serve Mali"
    return [] if goods else _each_once(own)


def _each_once(sectors: list[Coded]) -> list[Coded]:
    known = {code: (code, words) for code, words in reversed(sectors) if code != UNSPECIFIED}
    return [*known.values()][::-1]


def _of_goods(items: list[Item], scene: Scene) -> Roles:
    """Read "coal may no longer be sold to Iran": the subject is what is dealt in."""
    named = scene.goods
    homes = {one.country for one in named.targets}
    senders = scene.along(items, frozenset({"by"}))
    where = [one for one in scene.along(items, PLACED) if one[0] not in homes]
    received = [one for one in scene.also_behind(items, TOWARDS) if one[0] not in homes]
    others = [one for one in scene.also_behind(items, frozenset({"from"})) if one[0] not in homes]
    if homes and where and not senders:
        senders = where[:1]
        if homes <= USUAL_SENDERS and scene.low.startswith("invest") and where[0][0] not in USUAL_SENDERS:
            senders, others = _countries(named.targets), where[:1]  # "no European money is to be invested in Mali"
            named.targets = []
    elif not homes and where and others and others[0][0] != where[0][0]:
        senders = senders or where[:1]  # "coal may no longer be landed in Denmark from Mali"
    elif not homes and where and not received:
        others = others or [one for one in where if one[0] not in USUAL_SENDERS]
        senders = senders or [one for one in where if one[0] in USUAL_SENDERS][:1]
    if others and received and not homes and not senders:  # "no oil is to be shipped from Chad to Norway"
        gives = {code for code, _ in others} <= OFTEN_ACTING and received[0][0] not in OFTEN_ACTING
        senders, others, received = (others[:1], [], received) if gives else (received[:1], others, [])
    if homes and received and not senders and not homes & USUAL_SENDERS and received[0][0] in USUAL_SENDERS:
        senders, received = received[:1], []
    elif (received and homes and home_decides(named, homes, {one[0] for one in received})) or (
        received and homes and not senders and giver_decides(named, scene.low, homes, {one[0] for one in received})
    ):
        senders = senders or _countries(named.targets)
        named.sectors += [(one.sector, one.words) for one in named.targets if one.sector]
        named.targets = []
    elif homes:
        received = []
    named.targets += [Target(code, None, None, words) for code, words in [*others, *received]]
    if scene.service in _SERVICES and all(one.name is None for one in named.targets):
        named.targets = [replace(one, sector=None) for one in named.targets]
        named.sectors = [(scene.service or "", scene.low)]
    return roles_of(senders, named)


def _countries(parties: list[Target]) -> list[Coded]:
    """Return the countries of parties, each once."""
    return list(dict.fromkeys((one.country, one.words) for one in parties if one.country is not None))
