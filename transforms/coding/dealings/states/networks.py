"""Parties cut off from a payment network: "removed three banks from SWIFT", "reconnected to SWIFT"."""

from dataclasses import replace

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.acting.orders import ordered_by
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_NETWORKS = word_set("swift target2 chips fedwire")
_LEAVING = word_set("from off out out-of")
_JOINING = word_set("to on into onto in")
_CUTTING = word_tuple(
    "remov exclu disconnect expel eject kick cut tak took drop unplug throw threw bar ban block shut boot suspend "
    "strip strik struck delink evict oust lock unhook detach deny denied"
)
_LETTING = word_tuple("reconnect readmit return restor let bring brought relink reintegrat put allow")
_MOVING = _CUTTING + _LETTING
_BACK = word_set("back again anew")
_ANEW = ("reconnect", "readmit", "relink", "reintegrat", "restor")

HEADS = Heads(stems=_MOVING, copula=True)
"""The verbs that ``network_frame`` may read."""


def network_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read who is cut off from a payment network, or let back; None where the verb tells of no such thing.

    What is "taken off SWIFT" is hit, while what is taken off a list is spared, so the network decides.
    """
    items = clause.items
    low = items[verb.at].lower
    if (cut := _cut_by_network(clause, verb, low)) is not None:
        return cut
    network = _network(items, verb) if verb.form == "copula" or low.startswith(_MOVING) else None
    if network is None:
        return None
    word, at = network
    hit = verb.subject if verb.passive or verb.form == "copula" else verb.objects
    action = _action(items, verb, low, word, at)
    named = parties_of(items, hit, clause.view.year) if action is not None else None
    if action is None or named is None or not any(one.country for one in named.targets):
        return None
    named.own_sector = ("banking", items[at].text)
    agents = [code for link in verb.links if link.word == "by" for code in actors_in(items, link.phrase)]
    if not verb.passive and verb.form != "copula":
        agents = subject_actors(items, verb)[0]
    return told_frame(clause, Told("network", action, "dealing", at), named, agents)


def _cut_by_network(clause: Clause, verb: Verb, low: str) -> Frame | None:
    """Read "SWIFT cut off three banks on the orders of Norway": whoever orders it acts, and nobody else of himself."""
    items = clause.items
    acts = verb.form == "finite" and not verb.passive and low.startswith(_CUTTING + _ANEW)
    at = _named(items, verb.subject[0]) if acts and verb.subject else None
    if at is None or at != verb.subject[0].head or not g.NEGATIONS.isdisjoint(_group(items, verb)):
        return None
    senders = ordered_by(items, verb) or _under_rules(items, verb)
    named = parties_of(items, verb.objects, clause.view.year)
    if not senders or not any(one.country for one in named.targets):
        return None
    named.own_sector = ("banking", items[at].text)
    action = "lifted" if low.startswith(_ANEW) else "imposed"
    return replace(told_frame(clause, Told("network", action, "dealing", at), named, senders), voice="passive")


def _group(items: list[Item], verb: Verb) -> list[str]:
    return [item.lower for item in items[verb.start : verb.at]]


_RULES = word_set("rules orders order sanctions regulation regulations decision law instructions behest request")


def _under_rules(items: list[Item], verb: Verb) -> list[Coded]:
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    ruled = [link.phrase for link in links if link.word in _VIRTUE and items[link.phrase.head].lower in _RULES]
    return [code for one in ruled for code in actors_in(items, one)]


_VIRTUE = frozenset({"on", "under", "by", "at", "to comply with", "with"})


def _network(items: list[Item], verb: Verb) -> tuple[str, int] | None:
    """Return by which word a network hangs on a verb, and where it stands."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    for link in links:
        at = _named(items, link.phrase)
        if at is not None and (link.word == "of" or link.word in _LEAVING or link.word in _JOINING):
            return link.word, at
    return None


def _named(items: list[Item], phrase: NounPhrase) -> int | None:
    for at in range(phrase.start, phrase.end):
        if items[at].lower in _NETWORKS and items[at].text[0].isupper():
            return at
    return None


def _action(items: list[Item], verb: Verb, low: str, word: str, network: int) -> str | None:
    """Return what becomes of a party by the verb and the word before the network."""
    between = {item.lower for item in items[verb.end : network]}
    leaves = word in _LEAVING or bool(between & _LEAVING)
    if verb.form == "copula":
        return "imposed" if leaves else "lifted" if between & _BACK else None
    if low.startswith(_CUTTING) and leaves:
        return "imposed"
    again = low.startswith(_ANEW) or bool(between & _BACK)
    return "lifted" if again and not leaves and low.startswith(_LETTING) else None
