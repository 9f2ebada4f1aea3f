"""Firms sent out of a land, or let back into it: "ordered its oil companies to leave Mali", "may return to Mali"."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.doors.firms import are_firms
from transforms.coding.dealings.movers import moving_sector
from transforms.coding.frame_forms import clause_at, dealing_rule
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.acting.orders import ORDERING
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.exempted import sectors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_LETTING = ("allow", "permit", "let", "authori", "clear", "free")
_LEAVING = word_set("leave quit exit vacate")
_GOING = word_set("pull withdraw get move go depart exit")
_OUT = frozenset({"out of", "from", "out"})
_BACK = word_set("return go re-enter reenter come")
_INTO = word_set("to into in")
_OWN = word_set("its their his own")
_DENIED = word_set("not never")
_DONE = frozenset({"return", "re-enter", "reenter"})
_AGAIN = word_set("back again")

HEADS = Heads(stems=ORDERING + _LETTING)
"""The verbs that ``quitting_frame`` may read."""


def quitting_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read a state that sends firms of its own out of another land, or lets them back; None where it does neither."""
    items = clause.items
    low = items[verb.at].lower
    lets = low.startswith(_LETTING)
    firms = verb.subject if verb.passive else verb.objects
    if not (lets or low.startswith(ORDERING)) or not firms or not all(are_firms(items, one) for one in firms):
        return None
    place = _gone_to(items, verb, firms[-1]) if lets else _left(items, verb, firms[-1])
    for below in clause.view.syntax.verbs.values():
        if place or below.above is not verb or below.form != "infinitive":
            continue
        if not _DENIED & {item.lower for item in items[verb.end - 1 : below.at]}:
            place = _returned_to(items, below) if lets else _quit(items, below)
    orderers = actors_by(items, verb.links) if verb.passive else subject_actors(items, verb)[0]
    homes = [code for one in firms for code in actors_in(items, one)]
    senders = orderers or homes
    own = {code for code, _ in homes} <= {code for code, _ in senders}
    targets = [Target(code, None, None, words) for code, words in place if code not in {one for one, _ in senders}]
    if not targets or not senders or not own or not (homes or _OWN & {items[one.start].lower for one in firms}):
        return None
    sectors = [code for one in firms for code in sectors_in(items, one)]
    sectors = sectors or [code for one in firms if (code := moving_sector(items, one)) and code[0] != UNSPECIFIED]
    return dealing_rule(
        clause_at(clause.view, verb.at),
        verb.at,
        ("allowance", "lifted") if lets else ("order", "imposed"),
        roles_of(senders, Named(targets=targets, sectors=sectors)),
        passive=verb.passive,
    )


def _left(items: list[Item], verb: Verb, firms: NounPhrase) -> list[Coded]:
    """Read "ordered American banks out of Chad"."""
    links = [*verb.links, *firms.links]
    return [
        code
        for link in links
        if link.verb is None
        and (link.word == "out of" or (link.word == "of" and lower_at(items, link.at - 1) == "out"))
        for code in actors_in(items, link.phrase)
    ]


def _gone_to(items: list[Item], verb: Verb, firms: NounPhrase) -> list[Coded]:
    """Read "allowed its companies back into Mali"."""
    links = [link for link in (*verb.links, *firms.links) if link.verb is None and link.word in _INTO]
    back = [link for link in links if "back" in (lower_at(items, link.at - 1), lower_at(items, link.at - 2))]
    return [code for link in back for code in actors_in(items, link.phrase)]


def _quit(items: list[Item], verb: Verb) -> list[Coded]:
    """Read "to leave Libya", "to pull out of Libya", "to withdraw from Libya"."""
    low = items[verb.at].lower.partition(" ")[0]
    if verb.objects and (low in _LEAVING or (low in _GOING and items[verb.at].lower.endswith((" of", " from")))):
        return [code for one in verb.objects for code in actors_in(items, one)]
    links = [link for link in verb.links if link.word in _OUT or (link.word == "of" and low in _GOING)]
    return [code for link in links for code in actors_in(items, link.phrase)] if low in _GOING else []


def _returned_to(items: list[Item], verb: Verb) -> list[Coded]:
    """Read "to return to Libya", "to go back to Libya"."""
    low = items[verb.at].lower.partition(" ")[0]
    if low not in _BACK:
        return []
    again = low in _DONE or _AGAIN & {
        word for item in items[verb.at : verb.right + 3] for word in item.lower.split(" ")
    }
    phrases = [*verb.objects, *(link.phrase for link in verb.links if link.word in _INTO)]
    return [code for one in phrases for code in actors_in(items, one)] if again else []
