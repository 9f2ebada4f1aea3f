"""Who seems to act and who to be hit where no verb says it: "no Moldovan wine to be had from Russian importers"."""

from collections import Counter
from collections.abc import Iterable, Iterator

from schemas.vocabulary import BODIES
from transforms.coding.discourse.pronouns.turned_against import turned_against
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of, only_describes
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading import grammar as g
from transforms.reading.grammar import AGAINST
from transforms.reading.kinds import CHANGES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_BUYERS = word_set(
    "market markets importer importers buyer buyers customer customers consumer consumers shelf shelves shop shops "
    "supermarkets port ports harbour harbours harbor harbors airspace skies soil territory border customs watchdog "
    "inspectors regulator regulators law"
)
"""What a state has from which it shuts others out."""

_DEALS = word_set("deal deals contract contracts agreement venture ventures project projects concession")
_GOODS = frozenset({"sector", "entity"})
_HIT_AFTER = word_set("against")
_FLOWS = ("exports to", "sales to", "deliveries to", "shipments to", "supplies to", "imports from", "goods from")
_ACTING = frozenset({*USUAL_SENDERS, *BODIES})
_REGIMES = word_set("measures sanctions package regime programme program restrictions listings regulations order")
_MEASURES = frozenset({"measure"})
_CHANGED = frozenset({"measure", "sector"})
_THEMSELVES = word_set("it they he she")
_TRADED = word_set("from to")
_DEPTH = 4
"""Verbs above a verb among which its subject is looked for."""

_BEFORE = 4
"""Items before a country among which the measure stands that is on it."""


def leanings(views: Iterable[SentenceView]) -> Counter[str]:
    """Return for each country how much more it seems to act (above 0) than to be hit (below 0)."""
    found: Counter[str] = Counter()
    for view in views:
        for at, item in enumerate(view.items):
            if item.kind == "actor":
                lean = _lean(view.items, at)
                for code in codes_of(item) if lean else ():
                    found[code] += lean
        acting, hit = turned_against(view)
        found.update(acting)
        found.subtract(hit)
    return found


def sides(views: Iterable[SentenceView]) -> Counter[str]:
    """Return for each country how much oftener it imposes or lifts something (above 0) than has it done to it."""
    found: Counter[str] = Counter()
    for view in views:
        for at, item in enumerate(view.items):
            if item.kind == "actor" and (_is_traded_with(view.items, at) or _lean(view.items, at) < 0):
                found.subtract(codes_of(item))
        if any(item.kind in CHANGES for item in view.items) and any(item.kind in _CHANGED for item in view.items):
            found.update(_acting(view))
        for verb in view.syntax.verbs.values():
            if verb.passive:
                continue
            if _hits_other(view.items, verb):
                found.subtract(set(_codes(view.items, [*verb.objects, *_reached(verb)])))
            if _lists(view.items, verb) or _breaks(view.items, verb):
                found.update(_codes(view.items, verb.subject))
                found.subtract(_codes(view.items, [*verb.objects, *_linked(verb)]))
        acting, hit = turned_against(view)
        found.update(acting)
        found.subtract(hit)
    return found


def _lists(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb is one of listing ("sanctioned Mali's generals")."""
    return any(one.data.name in _LISTING for one in items[verb.at].senses_of("trigger"))


def _breaks(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody breaks with another ("cut off ties with Mali", "broke off relations with Mali")."""
    return items[verb.at].lower.startswith(_BREAKING) and any(items[one.head].lower in _TIES for one in verb.objects)


def _hits_other(items: list[Item], verb: Verb) -> bool:
    """Tell whether a state restricts what is of others than itself ("froze the accounts of three Burmese generals")."""
    if not any(one.data.name in _RESTRICTING for one in items[verb.at].senses_of("trigger")):
        return False
    acting = set(_codes(items, verb.subject))
    others = set(_codes(items, [*verb.objects, *_reached(verb)]))
    return bool(acting and others) and acting.isdisjoint(others)


def _reached(verb: Verb) -> list[NounPhrase]:
    """Return whose that is which a verb acts on: what hangs on its objects by "of", "from", "to" or "for"."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    near = [link.phrase for link in links if link.word in _WHOSE]
    return [*near, *(far.phrase for one in near for far in one.links if far.word in _WHOSE)]


_WHOSE = word_set("of from to for")
_RESTRICTING = frozenset({"freeze", "ban", "bar", "block", "halt"})
"""Changes that restrict what is of others; "cut" and "close" may be of one's own ("closed its embassy in Mali")."""


def _linked(verb: Verb) -> list[NounPhrase]:
    """Return what hangs on a verb and its objects by "with" or "to"."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    return [
        one
        for link in links
        if link.word in ("with", "to", "of")
        for one in (link.phrase, *(far.phrase for far in link.phrase.links if far.word == "of"))
    ]


_BREAKING = ("cut", "sever", "broke", "break", "suspend", "end", "freez", "froze", "rupture")
_TIES = word_set("ties relations links contacts")


_LISTING = frozenset({"designate"})


def _codes(items: list[Item], phrases: list[NounPhrase]) -> Iterator[str]:
    """Yield the states that some phrases name with what hangs on them, as who lists or is listed."""
    for phrase in phrases:
        for at in range(phrase.start, phrase.end):
            if items[at].kind == "actor" and not only_describes(items, at):
                yield from codes_of(items[at])


def _acting(view: SentenceView) -> Iterator[str]:
    """Yield who imposes, lifts, bans or stops something in a sentence: "Norway said it had banned imports"."""
    for verb in view.syntax.verbs.values():
        if verb.passive or not _is_change(view.items, verb) or not _is_about_trade(view.items, verb):
            continue
        if _is_declined(view.items, verb):
            continue
        who = verb
        for _ in range(_DEPTH):
            who = who.above if who.above is not None and _is_pronoun(view.items, who) else who
        for phrase in who.subject if not who.passive else ():
            for at in range(phrase.start, phrase.end):
                if not only_describes(view.items, at):
                    yield from codes_of(view.items[at])


_DECLINING = ("refus", "declin", "oppos", "reject", "resist", "fail")


def _is_declined(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody does not do what a verb tells ("will not follow the sanctions", "refuses to join them")."""
    if not g.NEGATIONS.isdisjoint(one.lower for one in items[verb.start : verb.at]):
        return True
    return verb.above is not None and items[verb.above.at].lower.startswith(_DECLINING)


def _is_change(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb changes something ("bans", "stopped buying"), and does not only deal ("exports oil")."""
    if items[verb.at].kind == "trigger":
        return not items[verb.at].lower.startswith(_LOSING)
    return items[verb.at].kind == "dealing_verb" and verb.above is not None and items[verb.above.at].kind == "trigger"


_LOSING = ("lose", "losing", "lost")


def _is_about_trade(items: list[Item], verb: Verb) -> bool:
    return any(items[at].kind in _CHANGED for one in verb.objects for at in range(one.start, one.last))


def _is_pronoun(items: list[Item], verb: Verb) -> bool:
    """Tell whether the subject of a verb is a pronoun, or is left to the verb above ("decided to ban")."""
    return not verb.subject or items[verb.subject[0].head].lower in _THEMSELVES


def _lean(items: list[Item], at: int) -> int:
    data = items[at].data
    if data.kind == "organ" and (data.code in BODIES or not data.ambiguous):
        return 1
    after = at + 2 if lower_at(items, at + 1) == "'s" else at + 1
    if lower_at(items, after) in _BUYERS:
        return 1
    deal = lower_at(items, after + 1) in _DEALS  # "a Chinese mining deal"
    if after < len(items) and ((items[after].kind in _GOODS and not deal) or _is_dealing(items[after])):
        return -1
    if after < len(items) and _is_on_it(items, at):
        return -1
    return -1 if _is_hit(items, at) else 0


def _is_on_it(items: list[Item], at: int) -> bool:
    """Read "Russia measures", "the Mali regime": the plain name of a state before them says whom they hit."""
    named = items[at].data.kind == "name" and set(codes_of(items[at])).isdisjoint(_ACTING)
    return named and lower_at(items, at + 1) in _REGIMES


def _is_dealing(item: Item) -> bool:
    return item.kind == "measure" and item.data.kind in ("dealing", "assets")


def _is_traded_with(items: list[Item], at: int) -> bool:
    """Tell whether goods go to a country or come from it ("imports of coal from Chad", "buying coal from Chad")."""
    here = at - 1 if lower_at(items, at - 1) != "the" else at - 2
    if lower_at(items, here) in _TRADED and any(map(_is_traded, items[max(0, here - _BEFORE) : here])):
        return True
    dealt = _DEALT.get(
        lower_at(items, here), frozenset()
    )  # "its ban on investment in Myanmar", "on trade in gold with"
    near = items[max(0, here - _BEFORE) : here]
    told = not dealt.isdisjoint(word for one in near for word in one.lower.split())
    return told and any(item.kind in _MEASURES | CHANGES for item in items[: max(0, here - 1)])


_MONEY = word_set("investment investments investing invest")
_DEALT = {
    "in": _MONEY,
    "into": _MONEY,
    "with": word_set("trade trading commerce business dealings dealing transactions deal"),
    "to": word_set("travel travelling traveling trips visits tourism tours"),
}


def _is_traded(item: Item) -> bool:
    return _is_dealing(item) or item.kind == "dealing_verb"


def _is_hit(items: list[Item], at: int) -> bool:
    """Tell whether what stands before a country says that something is done to it ("the embargo on Mali")."""
    if only_describes(items, at) and any(item.kind in _MEASURES for item in items[at + 3 : at + 5]):
        return True  # "an Iran-related sanctions authority"
    here = at - 1 if lower_at(items, at - 1) != "the" else at - 2
    before = lower_at(items, here)
    if before in _HIT_AFTER:
        return True
    flow = lower_at(items, here - 1).rpartition(" ")[2]
    if f"{flow} {before}" in _FLOWS:
        return True
    return before in AGAINST and any(item.kind in _MEASURES for item in items[max(0, here - _BEFORE) : here])
