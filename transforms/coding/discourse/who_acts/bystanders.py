"""Who is named beside a change and has no part in it: mediators, hosts of exiles, the homes of firms that speak.

Who gains by a relief has none either: "Peru can go on buying their oil, as a waiver was renewed".
"""

from collections.abc import Iterable, Iterator

from transforms.coding.model import Reading, SentenceView
from transforms.coding.parties.acting.votes import voting_places
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.talked_of import MEDIATORS, names_firms, speaks_for_firm
from transforms.coding.verbs.reliefs import gains
from transforms.reading.kinds import RELIEFS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import DESCRIBING, NounPhrase, Verb
from transforms.syntax.telling_verbs import ADDRESSING, TELLING

_MEDIATING = word_set(
    "mediate mediates mediated mediating broker brokers brokered brokering host hosts hosted hosting represents "
    "represented facilitated facilitates"
)
_SPEAKING = (
    TELLING
    | ADDRESSING
    | word_set("noted notes complained complains recalled recalls warned reported reports wrote writes argued argues")
)
EXILES = word_set(
    "exile exiles refugee refugees emigrant emigrants emigre emigres dissident dissidents activist activists diaspora "
    "campaigners"
)
_HALTING = ("halt", "stop", "suspend", "paus", "ceas", "did so", "did the same", "followed")
"""How verbs begin by which firms are told to give up a trade: nothing is done by their state, or to it."""
_LIVING = word_set("lives live lived living resides residing resided fled settled born")
_WANTING = word_set(
    "ask asks asked asking want wants wanted seek seeks sought request requests requested urge urges urged urging "
    "call calls called demand demands demanded beg begged plead pleaded press pressed lobby lobbied"
)
_LETTING = word_set("able free allowed permitted")
_MODALS = word_set("may can could")
_STAYING = word_set("keep keeps go goes continue continues")
_ASKING = word_set("ask asks asked seek seeks sought request requests requested want wants wanted needs needed")


def bystanders(view: SentenceView) -> set[int]:
    """Return the places of the actors that neither act nor are hit, whatever the sentence goes on to tell."""
    items = view.items
    if not any(one.kind == "actor" for one in items):
        return set()
    found = {at for at, one in enumerate(items) if one.kind == "actor" and _stands_beside(items, at)}
    found |= voting_places(view)
    for verb in view.syntax.verbs.values():
        word = items[verb.at].lower
        if word in _MEDIATING:
            found.update(_places(items, [*_doers(verb), *(one.phrase for one in verb.links if one.word == "by")]))
        elif word in _SPEAKING and not verb.passive:
            found.update(_places(items, (one for one in verb.subject if speaks_for_firm(items, one))))
        elif word.startswith(_HALTING) and not verb.passive:
            firms = [one for one in verb.subject if names_firms(items, one)]
            found.update(_places(items, [*firms, *(link.phrase for one in firms for link in one.links)]))
        if word.partition(" ")[0] in _WANTING:
            found.update(at for one in verb.subject for at in _refuge(items, one))
    return found


def _stands_beside(items: list[Item], at: int) -> bool:
    aside = at > 1 and (_lives_there(items, at) or _asks(items, at) or _is_on_the_way(items, at))
    return aside or _mediates(items, at) or _presides(items, at)


def _mediates(items: list[Item], at: int) -> bool:
    """Tell whether a land only goes between others ("via Omani and Qatari mediators", "with Swiss mediation")."""
    for item in items[at + 1 : at + _BACK]:
        if item.lower in MEDIATORS:
            return True
        if item.kind != "actor" and item.lower not in ("and", ",", "or"):
            return False
    return False


def _presides(items: list[Item], at: int) -> bool:
    """Tell whether a land acts as the president of a council ("Korea, as Council president this month, put …")."""
    low = [one.lower for one in items[at + 1 : at + _OFFICE]]
    office = next((here for here, word in enumerate(low) if word == "as"), None)
    if office is None or any(one.forms for one in items[at + 1 : at + 1 + office]):
        return False
    return not _CHAIRS.isdisjoint(low[office:]) and any(word.endswith("council") for word in low[office:])


_CHAIRS = word_set("president presidency chair chairman")
_OFFICE = 9


def _is_on_the_way(items: list[Item], at: int) -> bool:
    """Tell whether goods or persons only went through a land ("shipped by way of Oman and Peru", "via Chad")."""
    here = at - 1
    while here > 0 and (items[here].kind == "actor" or items[here].lower in _JOINED):
        here -= 1
    by_way = lower_at(items, here) == "of" and lower_at(items, here - 1).endswith("way")
    return by_way or lower_at(items, here).endswith("by way of") or lower_at(items, here) == "via"


_JOINED = frozenset({"and", "or", ",", "the", "then"})


def _lives_there(items: list[Item], at: int) -> bool:
    """Tell whether a state is only where somebody lives or has gone ("his brother, who lives in Chad")."""
    return lower_at(items, at - 1) in ("in", "to") and lower_at(items, at - 2) in _LIVING


def _is_of_relief(items: list[Item], at: int) -> bool:
    """Tell whether "which" takes up a relief just named ("waivers under which South Korea bought oil")."""
    near = items[max(0, at - _BACK) : at]
    return lower_at(items, at - 1) == "under" and any(
        one.kind == "measure" and one.data.kind in RELIEFS for one in near
    )


_BACK = 4
_WISHES = word_set("request behest urging insistence instigation prompting invitation suggestion bidding")


def _asks(items: list[Item], at: int) -> bool:
    """Tell whether a state only wished for what another does ("at Washington's request", "at the behest of Paris")."""
    own = lower_at(items, at + 1) == "'s" and lower_at(items, at + 2) in _WISHES
    return own or (lower_at(items, at - 1) == "of" and lower_at(items, at - 2) in _WISHES)


def gainers(view: SentenceView) -> Iterator[str]:
    """Yield who may go on, or asks to, by what a relief leaves free."""
    items = view.items
    for verb in view.syntax.verbs.values():
        before = {one.lower for one in items[max(0, verb.start - 1) : verb.end]}
        under = lower_at(items, verb.subject[0].start - 1) == "which" if verb.subject else False
        lets = under and _is_of_relief(items, verb.subject[0].start - 1)
        lets = (
            lets
            or gains(items, verb)
            or bool(before & _MODALS)
            or not before.isdisjoint(_LETTING)
            or items[verb.at].lower in _STAYING
        )
        if lets or items[verb.at].lower in _ASKING:
            for at in _places(items, verb.subject):
                yield from codes_of(items[at])


_ANSWERED = ("met", "respond", "react", "repl", "answer", "punish", "counter", "repaid", "greeted", "aveng")


def spoken_aside(reading: Reading) -> set[str]:
    """Return who only speaks in a sentence that tells what a deed was answered with, and neither did it nor answered.

    "The invasion was met with sanctions by Norway, Estonia's prime minister said."
    """
    frame = reading.frame
    if frame.voice not in ("active", "passive") or not frame.head_item.lower.startswith(_ANSWERED):
        return set()
    verbs = frame.view.syntax.verbs.values()
    told = [one for verb in verbs if frame.items[verb.at].lower in _SPEAKING for one in (*verb.subject, *verb.objects)]
    own = frame.view.syntax.verbs.get(frame.head)
    did = {one.start for one in own.subject} if own is not None else set()
    return {
        code
        for one in told
        if one.start not in did
        for at in _places(frame.items, [one])
        for code in codes_of(frame.items[at])
    }


def handlers(reading: Reading) -> set[str]:
    """Return who only handles what another has hit: "Palau struck off three ships which Britain had blacklisted"."""
    view, items = reading.frame.view, reading.frame.items
    own = view.syntax.verbs.get(reading.frame.head)
    if own is None or own.relation not in DESCRIBING or reading.frame.object_kind not in ("party", "list"):
        return set()
    if own.relation == "relative" and not own.passive:
        return set()  # "sued the Treasury, which put it on its list"
    found: set[str] = set()
    for verb in view.syntax.verbs.values():
        things = [*verb.objects, *(link.phrase for link in verb.links)]
        if verb.at < own.at and not verb.passive and any(one.start < own.start <= one.last + _COMMA for one in things):
            found.update(code for at in _places(items, verb.subject) for code in codes_of(items[at]))
    return found


_COMMA = 3
"""Items between a noun and the verb of the clause on it, as "which" and who acts."""

_JUDGING = word_tuple("prais thank welcom hail applaud blam accus condemn criticis criticiz denounc")


def judges(reading: Reading) -> list[str]:
    """Return who praises or blames those who act for it, as one that it concerns: "Peru thanked Chile for lifting"."""
    items, head = reading.frame.items, reading.frame.head
    for verb in reading.frame.view.syntax.verbs.values():
        told = verb.at < head and not verb.passive and items[verb.at].lower.startswith(_JUDGING)
        if told and any(at in _judged(verb) for at in _named(items, reading.roles.sender_codes)):
            return [code for at in _places(items, verb.subject) for code in codes_of(items[at])]
    return []


def _judged(verb: Verb) -> set[int]:
    """Return the places of those whom a verb praises or blames."""
    return {at for one in verb.objects for at in range(one.start, one.end)}


def _named(items: list[Item], codes: set[str]) -> list[int]:
    return [at for at, item in enumerate(items) if not codes.isdisjoint(codes_of(item))]


def _doers(verb: Verb) -> Iterable[NounPhrase]:
    """Return who does what a verb says."""
    return [link.phrase for link in verb.links if link.word == "by"] if verb.passive else verb.subject


def _places(items: list[Item], phrases: Iterable[NounPhrase]) -> Iterator[int]:
    for one in phrases:
        yield from (at for at in range(one.start, one.end) if items[at].kind == "actor")


def _refuge(items: list[Item], phrase: NounPhrase) -> Iterator[int]:
    """Yield where those live who ask for a change against another land: "exiles in Albania"."""
    inside = items[phrase.start : phrase.last]
    exiles = any(one.lower.rpartition(" ")[2] in EXILES for one in inside)
    named = [at for at in range(phrase.start, phrase.last) if items[at].kind == "actor"]
    for at in named:
        where = lower_at(items, at - 1) == "in" and at > phrase.start
        if where and (exiles or named[0] < at):
            yield at
