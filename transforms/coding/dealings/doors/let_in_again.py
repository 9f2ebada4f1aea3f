"""Goods of another land that are let in again: "readmitted Malian tin", "Malian tin is welcome again"."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ADMITTING = ("allow", "admit", "permit", "let", "accept", "welcom", "authori", "legali", "tak", "took", "land", "wav")
_STOPPING = ("stop", "ceas", "quit", "halt", "suspend", "refus")
_READMITTING = ("readmit", "re-admit", "unban")
_STATES = word_set(
    "welcome allowed legal lawful permitted admissible back admitted available treated handled sold dealt"
)
_AGAIN = word_set("again anew")
_PAIRS = frozenset({("once", "more"), ("once", "again"), ("back", "in"), ("back", "into")})
_HOSTS = ("welcom", "let", "allow", "admit")
"""Verbs behind which "back" says that somebody was in before ("welcomed back Malian tin", "let Malian tin back")."""
_SHOPS = word_set("supermarkets supermarket shops shop shelves stores restaurants menus tables plates kitchens bars")
_BEFORE, _AFTER = 3, 4
_PLACES = word_set("in into to by")

_LETTING_IN = _ADMITTING + _READMITTING


def let_in_again(clause: Clause, verb: Verb) -> list[Frame]:
    """Return the frame of goods that are let in again; none where it is no goods of another, or not again."""
    items = clause.items
    low = items[verb.at].lower
    copula = verb.form == "copula"
    sold = copula and any(items[link.phrase.head].lower in _SHOPS for link in verb.links)
    if sold or not (low.startswith(_LETTING_IN) or (copula and _is_state(items, verb))):
        return []  # "is back in Chinese supermarkets"
    if verb.form == "gerund" and verb.above is not None and items[verb.above.at].lower.startswith(_STOPPING):
        return []  # "once more stopped taking its fish"
    beside = clause.view.follows_relief is not None and _lets_in(items, verb)
    if not (low.startswith(_READMITTING) or is_again(items, verb) or _starts(items, verb) or beside):
        return []
    passive = verb.passive or copula
    goods = _goods(items, verb.subject if passive else verb.objects or _let_in(verb))
    if goods is None:
        return []
    named = party_targets(items, goods, goods.links, clause.view.year)
    senders = _places(items, verb, goods) if passive else subject_actors(items, verb)[0]
    homes = {one.country for one in named.targets if one.country}
    own = bool(senders) and homes <= {code for code, _ in senders}
    if not homes or own or (not passive and not senders and not _is_pronoun(items, verb)):
        return []
    found = _frame(clause, verb, passive=passive, senders=senders, named=named)
    some = any(item.lower in _SOME for item in items[goods.start : goods.head])
    return [replace(found, action="eased") if some else found]


_IN = word_set("in through into")
_CERTAIN = frozenset({"not", "never", "no", "may", "might", "could", "would", "can"})


def _lets_in(items: list[Item], verb: Verb) -> bool:
    """Tell whether goods are let "in" or "through", with no doubt of it, as others are that a relief names."""
    after = [item.lower.split(" ")[-1] for item in items[verb.at : verb.right + 2]]
    group = {item.lower for item in items[verb.start : verb.at]}
    lets = items[verb.at].lower.startswith(("let", "admit", "wav"))
    return lets and not _IN.isdisjoint(after) and group.isdisjoint(_CERTAIN)


def _frame(clause: Clause, verb: Verb, *, passive: bool, senders: list[Coded], named: Named) -> Frame:
    return Frame(
        clause=clause,
        trigger="permission",
        action="lifted",
        object_kind="party",
        object_at=verb.at,
        voice="passive" if passive else "active",
        rule="permission",
        roles=roles_of(senders, named),
    )


def _is_state(items: list[Item], verb: Verb) -> bool:
    """Tell whether a copula says that goods may come in ("is welcome again")."""
    return any(one.lower in _STATES for one in items[verb.end : verb.end + 3])


def is_again(items: list[Item], verb: Verb) -> bool:
    """Tell whether "again", "once more" or "back in" stands by a verb, in its clause."""
    ends = [one.last for one in (*verb.objects, *verb.subject) if one.start >= verb.at]
    end = max([verb.end, *ends]) + _AFTER
    around = [one.lower for one in items[max(0, verb.start - _BEFORE) : end]]
    words = {word for one in around for word in one.split(" ")}
    back = verb.passive and items[verb.at].lower.endswith(("back in", "back into"))
    ends = [verb.end, *(one.last for one in verb.objects)]
    back = back or (items[verb.at].lower.startswith(_HOSTS) and any(lower_at(items, one) == "back" for one in ends))
    back = back or _first_since(items, max([verb.end, *ends]))
    return back or bool(_AGAIN & words) or any(pair in _PAIRS for pair in pairwise(around)) or "once more" in around


def _first_since(items: list[Item], end: int) -> bool:
    """Tell whether "for the first time since 1979" or "in six years" stands behind a verb and its objects."""
    after = " ".join(item.lower for item in items[end : end + 2 * _AFTER])
    return "for the first time since" in after or "for the first time in" in after


def _goods(items: list[Item], phrases: list[NounPhrase]) -> NounPhrase | None:
    """Return the phrase that names goods, and whose they are."""
    for one in phrases:
        head = items[one.head]
        told = any(item.kind == "actor" for item in items[one.start : one.last])
        if told and ((head.kind == "sector" and head.data.kind == "goods") or head.lower in _WARES):
            return one
    return None


_WARES = word_set("goods products wares merchandise produce")
BEGINNING = ("began", "begin", "begun", "start", "resum")
_SOME = frozenset({"some", "certain", "most"})


def _starts(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody starts to let goods in ("started letting in some goods from Mali")."""
    above = verb.above
    return above is not None and verb.form in ("gerund", "infinitive") and items[above.at].lower.startswith(BEGINNING)


def _let_in(verb: Verb) -> list[NounPhrase]:
    """Return what is let in where the particle stands before it ("letting in some goods")."""
    return [link.phrase for link in verb.links if link.word == "in" and link.at == verb.end]


def _places(items: list[Item], verb: Verb, goods: NounPhrase) -> list[Coded]:
    """Return into which state goods come again, or who lets them."""
    links = [link for link in (*verb.links, *goods.links) if link.word in _PLACES and link.verb is None]
    into = verb.objects if verb.passive and items[verb.at].lower.endswith(" into") else []  # "was let back into Japan"
    phrases = [*(link.phrase for link in links), *into]
    return [one for phrase in phrases if phrase.start >= verb.at for one in actors_in(items, phrase)]


def _is_pronoun(items: list[Item], verb: Verb) -> bool:
    return any(items[one.start].lower in ("it", "they", "he", "she") for one in verb.subject)
