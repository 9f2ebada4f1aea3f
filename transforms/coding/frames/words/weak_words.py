"""Words of change with many other uses: what must stand by them before they tell of sanctions."""

from transforms.coding.dealings.doors.let_in_again import is_again
from transforms.coding.frames.words.given_up import gives_up_trade
from transforms.coding.frames.words.state_listings import lists_foreigners
from transforms.coding.model import Clause
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.phrases.grounds import GROUND
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_PRIVILEGES = word_tuple(
    "preference preferences status privilege privileges benefits concession concessions treatment access rights "
    "eligibility gsp mfn pntr agoa nation relations quota quotas",
    "preferences scheme",
)


def is_told(clause: Clause, sense: Sense) -> bool:
    """Tell whether a weak word tells of sanctions: a word for them, a right or a border stands by it."""
    if sense.data.name == "bar":
        return _bars(clause, sense)
    if sense.data.name == "pass":
        return _lets_the_hit(clause)
    if sense.data.name == "delist" and _acts_on_goods(clause):
        return False  # "coal was struck off" the list of goods
    if (sense.data.name == "readmit" and _says_again(clause)) or gives_up_trade(clause, sense):
        return True
    if _takes_credit(clause, sense):
        return True
    told = (
        clause.view.has_sanctions_word
        or _takes_visa(clause, sense)
        or _takes_privilege(clause, sense)
        or _bars(clause, sense)
    )
    lists = sense.data.name == "designate" and not told
    listing = (_office_acts, _lists_both, lists_foreigners, _lists_beside_ban)
    return told or (lists and any(is_so(clause) for is_so in listing))


def _takes_visa(clause: Clause, sense: Sense) -> bool:
    """Tell whether visas are what somebody takes away ("Norway withdrew the visas of two Malian ministers")."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None or sense.data.name != "ban":
        return False
    phrases = verb.subject if verb.passive else verb.objects
    return any(clause.items[one.head].lower.startswith("visa") for one in phrases)


_SERVED = frozenset({"banking", "insurance"})


def _takes_credit(clause: Clause, sense: Sense) -> bool:
    """Tell whether loans, guarantees or cover for another land are taken back, right after a ban that was told of."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None or sense.data.name != "ban" or not (clause.view.follows_ban or clause.view.follows_news):
        return False
    phrases = verb.subject if verb.passive else verb.objects
    heads = [clause.items[one.head] for one in phrases]
    lent = any(one.kind == "measure" and one.data.kind == "dealing" and one.data.sector in _SERVED for one in heads)
    links = [link for one in phrases for link in one.links]
    return lent and any(actors_in(clause.items, one) for one in (*phrases, *(link.phrase for link in links)))


def _lets_the_hit(clause: Clause) -> bool:
    """Tell whether what is approved is a dealing with those whom sanctions hit ("cleared a sale of pumps to Iraq")."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None:
        return False
    phrases = verb.subject if verb.passive else verb.objects
    links = [*verb.links, *(link for one in phrases for link in one.links)]
    inside = [*phrases, *(link.phrase for link in links), *(one.phrase for link in links for one in link.phrase.links)]
    named = {code for one in inside for code, _ in actors_in(clause.items, one)}
    named |= {
        _home(item) or "" for one in inside for item in clause.items[one.start : one.end] if item.kind == "entity"
    }
    makers = set() if verb.passive else {code for one in verb.subject for code, _ in actors_in(clause.items, one)}
    acts = bool(makers & USUAL_SENDERS) or (clause.view.recalls_measure and not makers & OFTEN_HIT)
    heads = [clause.items[one.head] for one in phrases]
    bought = any(word in head.lower for head in heads for word in _BUYING)
    bought = bought or not any(head.kind in ("measure", "dealing_verb") for head in heads)
    others = {code for one in phrases for item in clause.items[one.start : one.head] for code in codes_of(item)}
    return acts and not bought and not others - OFTEN_HIT - makers and bool(named & OFTEN_HIT - makers)


_BUYING = ("purchase", "acquisition", "takeover", "lending", "loan")
"""What is approved every day, where a firm is bought or a bank lends."""


def _acts_on_goods(clause: Clause) -> bool:
    verb = clause.view.syntax.verbs.get(clause.head)
    phrases = [] if verb is None else verb.subject if verb.passive else verb.objects
    heads = [clause.items[one.head] for one in phrases]
    return bool(heads) and all(one.kind == "sector" and one.data.kind == "goods" for one in heads)


def _says_again(clause: Clause) -> bool:
    """Tell whether "again" stands by a verb of opening: "once more opened its ports to Malian tin"."""
    before = [item.lower for item in clause.items[max(0, clause.head - 2) : clause.head]]
    after = clause.view.syntax.verbs.get(clause.head)
    told = after is not None and is_again(clause.items, after)
    return told or bool({"again", "anew", "once again", "once more"} & {*before, " ".join(before)})


_PERSONS = word_set("individuals persons people")
_BODIES = word_set("entities organisations organizations bodies")


def _lists_both(clause: Clause) -> bool:
    """Tell whether persons and entities are listed together, as nobody but those who sanction does."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None or (not verb.passive and not any(actors_in(clause.items, one) for one in verb.subject)):
        return False  # "the survey listed two persons and an entity"
    heads = {clause.items[one.head].lower for one in (verb.subject if verb.passive else verb.objects)}
    return bool(heads & _PERSONS) and bool(heads & _BODIES)


_BANNING = frozenset({"ban", "bar", "freeze", "block", "embargo", "impose", "halt"})


def _lists_beside_ban(clause: Clause) -> bool:
    """Tell whether somebody who bans or freezes something lists parties, too ("banned its gold and listed two men")."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None or verb.passive or verb.form != "finite" or not clause.items[clause.head].lower.startswith("list"):
        return False
    makers = {one.start for one in verb.subject if actors_in(clause.items, one)}
    heads = [clause.items[one.head] for one in verb.objects]
    parties = any(one.kind in ("post", "entity") or one.lower in _PARTIES for one in heads)
    parties = parties or any(one.kind == "sector" and one.data.kind != "goods" for one in heads)
    behind = {item.lower for one in verb.objects for item in clause.items[one.head : one.last + _REACH]}
    if not parties or behind & _FREE:
        return False  # "banned rice and listed ten firms that may go on shipping"
    if clause.view.follows_ban and clause.items[verb.at - 1].lower == "also":
        return True
    beside = [one for one in clause.view.syntax.verbs.values() if one is not verb and one.form == "finite"]
    return any(_bans_too(clause, one) and makers & {phrase.start for phrase in one.subject} for one in beside)


_FREE = frozenset({"may", "can", "could"})


def _bans_too(clause: Clause, verb: Verb) -> bool:
    senses = clause.items[verb.at].senses_of("trigger")
    return not verb.passive and any(sense.data.name in _BANNING for sense in senses)


_OFFICES = ("ofac", "ofsi", "foreign assets control", "sanctions implementation")
"""How offices are named that do nothing but sanctions."""
_TREASURIES = ("treasury", "treasury department", "department of the treasury")
"""How the office is named that targets foreigners with nothing but sanctions."""
_PARTIES = word_set(
    "network networks company companies firm firms group groups bank banks exchange exchanges house houses refinery "
    "refineries refiner refiners vessel vessels ship ships tanker tankers man men woman women people persons "
    "individuals entities brothers family gang gangs cartel ring cell fleet trader traders broker brokers smuggler "
    "smugglers facilitator facilitators procurer supplier suppliers tycoon businessman businessmen financier financiers"
)
_REACH = 6
"""Items after an object in which it is said whose it is ("tankers that carry Iranian oil")."""
_FINING = ("penali", "punish")


def _office_acts(clause: Clause) -> bool:
    """Tell whether an office for sanctions does it; whom that penalises has broken them."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None or verb.passive or clause.items[clause.head].lower.startswith(_FINING):
        return False
    if any(clause.items[one.head].lower.endswith(_TREASURIES) for one in verb.subject):
        return any(_is_foreign(clause, one) for one in verb.objects)
    named = (item for one in verb.subject for item in clause.items[one.start : one.end])
    return any(item.kind == "actor" and item.lower.endswith(_OFFICES) for item in named)


def _home(item: Item) -> str | None:
    """Return the country that an actor or a named party is of."""
    if item.kind == "entity":
        return str(item.data.country) if item.data.country else None
    return next(iter(codes_of(item)), None)


def _is_foreign(clause: Clause, phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase names somebody abroad, and not what a treasury deals with at home."""
    head, told = clause.items[phrase.head], clause.items[phrase.start : phrase.last + _REACH]
    named = head.kind in ("post", "entity") or (head.kind == "sector" and head.data.kind != "goods")
    named = named or head.lower in _PARTIES
    return named and any(item.kind in ("actor", "entity") and _home(item) not in (None, "USA") for item in told)


def _bars(clause: Clause, sense: Sense) -> bool:
    """Tell whether a weak word keeps out of a country, or lets in again, what comes from another."""
    verb = clause.view.syntax.verbs.get(clause.head) if sense.data.name in ("bar", "readmit") else None
    if verb is None or not verb.passive:
        return False
    items = clause.items
    places = [link.phrase for link in verb.links if link.word in ("from", "to", "into") and link.verb is None]
    grounds = [one for one in places if items[one.head].kind == "actor" or items[one.head].lower in GROUND]
    return bool(verb.subject) and any(actors_in(items, one) for one in grounds)


def _takes_privilege(clause: Clause, sense: Sense) -> bool:
    """Tell whether a weak word of dealings has a trade preference or a right near it, which states give and take."""
    if "dealing" not in sense.data.on:
        return False
    return any(
        item.kind == "measure"
        and item.data.kind == "dealing"
        and (item.lower.endswith(_PRIVILEGES) or item.lower.startswith("duty-free"))
        for item in clause.items[clause.left : clause.right + 1]
    )
