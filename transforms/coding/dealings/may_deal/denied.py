"""Goods that are denied by a "no" of their own: "will be sold no more arms", "gets no more wheat"."""

from dataclasses import dataclass, field, replace

from transforms.coding.dealings.dealing_words import any_more, auxiliaries
from transforms.coding.dealings.may_deal.dealings import is_of_state
from transforms.coding.dealings.may_deal.leave_by_act import is_ruled_behind
from transforms.coding.dealings.withheld_goods import barred_as_well
from transforms.coding.frame_forms import dealing_rule
from transforms.coding.model import Clause, Coded, Frame, SentenceView, Target
from transforms.coding.parties.acting.orders import is_ordered, ordered_by
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.inflection import BASE, PAST, THIRD
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax import phrases as p
from transforms.syntax.model import Link, NounPhrase, Verb

_GIVING = ("sell", "sold", "send", "sent", "suppl", "giv", "gave", "ship", "deliver", "lend", "lent", "grant", "export",
           "offer", "provid", "allow", "furnish", "sign", "issu", "mak", "made")  # fmt: skip
_GETTING = ("get", "got", "receiv", "obtain", "have", "has", "see", "buy", "import")
_TAKING = word_tuple("take taking buy accept import purchas admit let order welcom place burn use")
_MOVING = ("go", "flow", "leave", "reach", "move", "sail", "cross")
_DEALING = (*_GIVING, *_GETTING, *_TAKING, *_MOVING, "do")
_PLEDGING = ("agree", "decid", "promis", "vow", "pledg", "undert", "resolv", "vote", "threaten", "refus", "is", "are")
_ACCESS = "access"
_GATES = word_set("airport airports port ports harbour harbours airspace waters terminals")
"""To what somebody has no access whose planes or ships are barred."""

_SHORT = 2
_NO = word_set("no neither nothing none not")
_MORE = word_set("more further new additional longer fresh other")
_COMING = word_set("will shall 'll")
_BE = word_set("is are was were")
_RULING = word_set("may can must could cannot")
_TRUCK = word_set("dealings dealing truck trade business commerce contact contacts relations ties links")


@dataclass(slots=True)
class _Denial:
    """Who gives and who gets, and what: phrases of the sentence."""

    goods: list[NounPhrase] = field(default_factory=list)
    getting: list[NounPhrase] = field(default_factory=list)
    giving: list[NounPhrase] = field(default_factory=list)
    origin: list[Link] = field(default_factory=list)
    takes: bool = False


HEADS = Heads(stems=_DEALING)
"""The verbs that ``denied_frame`` may read."""


def denied_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read what somebody gets, sells or lets in no more; None where the verb tells of no such thing."""
    items = clause.items
    low = items[verb.at].lower
    if not low.startswith(_DEALING):
        return None
    if verb.form != "finite" and low not in ("have", "has") and not _is_pledged(items, verb):
        return None
    group = auxiliaries(items, verb)
    told = _told(clause.view, verb, low)
    if told is not None and verb.above is not None and is_ordered(items, verb):
        told.giving = [*verb.above.subject] or told.giving
    if told is None or not _is_denied(clause.view, verb, group, told):
        return None
    return _frame(clause, verb, told)


def _is_pledged(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody binds himself to what an infinitive tells ("agreed to sell Mali no more arms")."""
    if is_ordered(items, verb) and ordered_by(items, verb):
        return True  # "told its dealers to sell no more grain to Mali"
    above = verb.above
    while above is not None and above.form == "infinitive":  # "agreed to recall its envoys and to sell it no more arms"
        above = above.above
    return verb.form == "infinitive" and above is not None and items[above.at].lower.startswith(_PLEDGING)


def _phrase_after(view: SentenceView, at: int) -> NounPhrase | None:
    """Return the noun phrase that begins at a place, where a "no" opens it ("will send Iran no more wheat")."""
    if at >= len(view.items) or view.items[at].lower not in _NO:
        return None
    for place, phrase in enumerate(view.syntax.phrases):
        if phrase.kind == p.NP and phrase.start == at:
            return view.syntax.groups.read(place)[0][0]
    return None


def _told(view: SentenceView, verb: Verb, low: str) -> _Denial | None:
    """Return who deals in what with whom, by the verb."""
    things = verb.objects or [link.phrase for link in verb.links[:1] if link.word in ("in", "on", "up")]
    links = [*(link for one in things for link in one.links), *verb.links]
    by = [link.phrase for link in links if link.word == "by"]
    source = [link for link in links if link.word == "from"]
    if verb.passive:
        if low.startswith(_TAKING) and not verb.objects:
            return _Denial(verb.subject, [], by, source, takes=True)
        given = low.startswith(_GIVING) and bool(verb.objects)
        if low.startswith(_GIVING) and not given and barred_as_well(view, verb.subject, []):
            return _Denial(verb.subject, [link.phrase for link in links if link.word == "to"], by)
        return _Denial(verb.objects, verb.subject, by or [link.phrase for link in source]) if given else None
    return _acting(view, verb, low, things, links)


def _acting(view: SentenceView, verb: Verb, low: str, things: list[NounPhrase], links: list[Link]) -> _Denial | None:
    """Return who deals in what with whom, by an active verb."""
    items = view.items
    by = [link.phrase for link in links if link.word == "by"]
    source = [link for link in links if link.word == "from"]
    if low.startswith(_GIVING) and len(verb.objects) == 1 and _is_party(items, verb.objects[0]):
        second = _phrase_after(view, verb.objects[0].end)
        return None if second is None else _Denial([second], verb.objects, verb.subject)
    truck = low in ("have", "has", "do") and bool(things) and items[things[0].head].lower in _TRUCK
    if truck or (low.startswith(_TAKING) and things):
        origin = [link for link in links if link.word in ("with", "in")] if truck else source
        return _Denial(things, [], verb.subject, origin, takes=True)
    if things and low.startswith(_GETTING + _GIVING):
        if low.startswith(_GETTING):
            return _Denial(things, verb.subject, [link.phrase for link in source] or by)
        whom = [link.phrase for link in links if link.word in ("to", "for", "with") or _is_there(items, link)]
        return None if is_of_state(items, things[0]) else _Denial(things, whom, verb.subject)
    if low.startswith(_MOVING) and not verb.objects:
        return _Denial(verb.subject, [link.phrase for link in links if link.word in ("to", "into")], by)
    return None


def _is_there(items: list[Item], link: Link) -> bool:
    return link.word == "in" and items[link.phrase.start].lower == "there"


def _is_party(items: list[Item], phrase: NounPhrase) -> bool:
    core = core_of(items, phrase)
    return core is not None and core.kind == "party" and items[phrase.start].lower not in _NO


def _is_limited(items: list[Item], verb: Verb, goods: NounPhrase, opening: list[str]) -> bool:
    """Tell whether "no more" only limits, or is of what a maker makes ("no more than 80 lorries", "makes no more")."""
    if "than" in opening or lower_at(items, goods.end) == "than":
        return True
    return items[verb.at].lower.startswith(("mak", "made")) and items[goods.head].kind != "measure"


def _is_denied(view: SentenceView, verb: Verb, group: set[str], told: _Denial) -> bool:
    """Tell whether no more of it is to be had: "got no arms" is none, "gets no more arms" one."""
    items = view.items
    first = told.goods[0] if told.goods else None
    opening = [] if first is None else [item.lower for item in items[first.start : first.start + 3]]
    if first is None or _is_limited(items, verb, first, opening):
        return False
    coming = bool(group & _COMING) or (bool(group & _BE) and "to" in group) or _from_a_day(items, verb)
    coming = coming or verb.form == "infinitive"  # "agreed to sell it no arms"
    coming = coming or (PAST not in items[verb.at].forms and barred_as_well(view, told.goods, told.getting))
    if items[first.head].lower == _ACCESS and (coming or "longer" in group) and items[verb.at].lower in ("have", "has"):
        gates = any(item.lower in _GATES for item in items[first.start : first.start + 8])
        if gates and (opening[0] in _NO or "not" in group or "longer" in group):
            return True
    if told.takes:
        after = [item.lower for item in items[verb.at + 1 : verb.right + 5]]
        never = ("longer" in group and "no" in group) or any_more(after, group)
        if never and not group & _RULING and all(is_of_state(items, one) for one in told.giving) and told.giving:
            return True
    if not opening or opening[0] not in _NO:
        return "neither" in [item.lower for item in items[verb.at + 1 : verb.at + 3]] and told.takes
    more = bool(_MORE & {*opening[1:]}) or opening[0] in ("neither", "nothing")
    if told.takes and not all(is_of_state(items, one) for one in told.giving):
        return False
    has = items[verb.at].lower in ("have", "has")  # "is to have no oilfield in Iran" is no denial of what it had
    return more or (coming and not has)


def _from_a_day(items: list[Item], verb: Verb) -> bool:
    """Tell whether a present holds from a day on: "From Thursday Chad takes no meat", "as of June it buys no coal"."""
    opening = [item.lower for item in items[:2]]
    dated = opening[:1] == ["from"] or opening in (["as", "of"], ["as", "from"], ["starting", "on"])
    dated = dated or items[0].lower.startswith(("from ", "as of ", "as from ", "starting "))
    return dated and bool({BASE, THIRD} & {*items[verb.at].forms}) and PAST not in items[verb.at].forms


def _frame(clause: Clause, verb: Verb, told: _Denial) -> Frame | None:
    items, year = clause.items, clause.view.year
    named = Named()
    for one in told.goods:
        _add(named, items, one, year)
    own = [(one.country, one.words) for one in named.targets if one.country]
    senders = [code for one in told.giving for code in actors_in(items, one)] or _hosts(items, told)
    if told.takes:
        senders = senders or subject_actors(items, verb)[0]
        origins = [code for link in told.origin for code in actors_in(items, link.phrase)]
        if any("bank" in items[one.head].lower for one in told.giving):  # "the Eximbank will do no more business there"
            named.sectors = named.sectors or [("banking", items[told.giving[0].head].text)]
        named.targets = _targets(origins, named) if origins else named.targets
    else:
        got = {code for one in told.getting for code, _ in actors_in(items, one)}
        own = [one for one in own if one[0] not in got]
        acting = told.giving is verb.subject and not own
        senders = senders or (subject_actors(items, verb)[0] if acting else own) or _reporting(items, verb, told)
        named.sectors += [(one.sector, one.words) for one in named.targets if one.sector and not named.sectors]
        parties = [party_targets(items, phrase, phrase.links, year) for phrase in told.getting]
        getting = [one for each in parties for one in each.targets]
        named.sectors = named.sectors or [one for each in parties for one in each.sectors]
        bare = bool(named.sectors)  # what is denied says the sector, else who gets it does ("will get no visas")
        named.targets = [replace(one, sector=None) if bare and one.name is None else one for one in getting]
        if any(one.name is not None and one.sector for one in named.targets):
            named.sectors = []  # a named company implies its own
    roles = roles_of(senders, named)
    of_access = any(items[one.head].lower == _ACCESS for one in told.goods)
    meant = of_access and any(_points_back(items, one) for one in told.getting)  # whom the topic tells
    withheld = not told.takes and barred_as_well(
        clause.view, told.goods, told.getting
    )  # "no further loans will be made"
    if not (roles.targets or meant or withheld) or not (roles.sectors or any(one.sector for one in roles.targets)):
        return None
    spoken = clause.view.has_sanctions_word or withheld or of_access
    if not senders and not spoken and not is_ruled_behind(clause, verb):
        return None
    return dealing_rule(
        clause,
        verb.at,
        ("prohibition" if {item.lower for item in items[verb.start : verb.at]} & _RULING else "denial", "imposed"),
        roles,
        passive=verb.passive,
    )


def _reporting(items: list[Item], verb: Verb, told: _Denial) -> list[Coded]:
    """Return who tells in an insertion what another gets no more of: "Mali, said Oslo, will get no more loans"."""
    if verb.relation != "complement" or verb.above is None or verb.above.start < verb.subject[0].end:
        return []
    getting = {code for one in told.getting for code, _ in actors_in(items, one)}
    return [one for one in subject_actors(items, verb.above)[0] if one[0] not in getting]


def _points_back(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether who gets nothing more was named before ("she", "the colony")."""
    return items[phrase.start].lower in ("it", "she", "they", "the") and phrase.end <= phrase.start + _SHORT


def _hosts(items: list[Item], told: _Denial) -> list[Coded]:
    """Return to whose market there is no access any more."""
    access = [one for one in told.goods if items[one.head].lower == _ACCESS]
    return [code for one in access for link in one.links if link.word == "to" for code in actors_in(items, link.phrase)]


def _targets(origins: list[Coded], named: Named) -> list[Target]:
    """Return those from whom goods come, with the sectors of goods that are named after them."""
    named.sectors += [(one.sector, one.words) for one in named.targets if one.sector]
    return [Target(code, None, None, words) for code, words in origins]


def _add(named: Named, items: list[Item], phrase: NounPhrase, year: int | None) -> None:
    core = core_of(items, phrase)
    links = [link for link in phrase.links if link.word not in ("by", "from", "to")]
    if core is not None and core.kind in ("dealing", "assets", "relief"):
        found = measure_roles(items, core.phrase, core.at, links, year)
        if found.own_sector is not None and not found.sectors:
            found.sectors = [found.own_sector]
    else:
        found = party_targets(items, phrase, links, year)
        if not found.sectors and not found.targets:  # "orders for weapons"
            inner = [party_targets(items, link.phrase, [], year) for link in links if link.word in ("for", "of")]
            found.sectors = [code for one in inner for code in one.sectors]
    found.sectors = found.sectors or _opened(items, phrase, year)
    named.targets += found.targets
    named.sectors += found.sectors


def _opened(items: list[Item], phrase: NounPhrase, year: int | None) -> list[Coded]:
    """Return what there was access to ("no further access to the London capital market")."""
    if items[phrase.head].lower != _ACCESS:
        return []
    to = [party_targets(items, one.phrase, [], year) for one in phrase.links if one.word == "to"]
    paired = [(one.sector, one.words) for each in to for one in each.targets if one.sector]
    return [code for one in to for code in one.sectors] or paired
