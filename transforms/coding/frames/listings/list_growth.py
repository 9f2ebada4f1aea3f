"""Lists that grow, and who is given a place on them: "its blacklist grew by two banks", "new on the list are …"."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from transforms.coding.frames.listings.list_actions import is_favourable
from transforms.coding.frames.listings.list_moves import spelt
from transforms.coding.frames.listings.list_states import state_of_listed
from transforms.coding.frames.listings.other_lists import is_of_none_hit
from transforms.coding.model import Clause, Frame, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.legal_acts.annexes import annex_of
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_GROWING = word_set(
    "grow grows grew grown growing swell swells swelled swollen lengthen lengthens lengthened lengthening expand "
    "expands expanded stretch stretches stretched"
)
_SHRINKING = word_set("shrink shrinks shrank shrunk shorten shortens shortened dwindle dwindled contracted")
_LONGER = word_set("longer bigger larger fatter thicker shorter smaller thinner")
_HAVING = word_set(
    "has have had got gets gained gains acquired acquires received receives welcomes welcomed includes include counts "
    "holds carries bears features contains lists names shows"
)
_GIVING = word_set("give gives gave given giving award awarded accord accorded grant granted")
_GETTING = word_set(
    "get gets got getting earn earns earned win wins won find finds found take takes took secure secured receive "
    "receives received gain gained had obtained claim claimed"
)
_LOSING = word_set("lose loses lost losing forfeit forfeited")
_ADDING = word_set("added entered included inscribed listed")
_PLACES = word_set("place places spot spots slot slots entry entries berth berths seat seats line lines room")
_NAMES = word_set("name names entry entries addition additions member members newcomer newcomers target targets room")
_NEW = word_set("new fresh further more additional another newest latest newly")
_OFFING = word_set("gone missing absent off")
_JOINING = ("join", "follow")
_NOT = word_set("not no never nobody still yet hardly")
_WIDENING = word_set(
    "widen widens widened lengthen lengthens lengthened expand expands expanded extend extends extended enlarge "
    "enlarges enlarged increase increases increased"
)

_RAISING = word_set(
    "increase increases increased increasing raise raises raised raising double doubles doubled doubling triple "
    "triples tripled treble trebles trebled"
)
_NUMBER = word_set("number numbers total count tally")
_LISTED = word_set("sanctioned blacklisted designated listed targeted penalised penalized barred banned")

HEADS = Heads(
    words=_RAISING | _GROWING | _SHRINKING | _WIDENING | _HAVING | _ADDING | _GIVING | _GETTING | _LOSING,
    copula=True,
)
"""The verbs that ``list_growth`` may read."""


def list_growth(clause: Clause, verb: Verb) -> Frame | None:
    """Read what a list comes to hold, or who comes to stand on it; None where the verb tells of no such thing."""
    items = clause.items
    said = [item.lower for item in items[verb.start : verb.end + 1]]
    if said[:1] == ["no longer"] or said[:2] == ["no", "longer"]:
        return _holds(clause, verb, action="lifted")
    if not _NOT.isdisjoint(said):
        return None
    return next((found for read in _READINGS if (found := read(clause, verb)) is not None), None)


_TURNING = _GROWING | _SHRINKING


def _grows(clause: Clause, verb: Verb) -> Frame | None:
    """Read "the blacklist grew by two banks", "grew longer on Monday by two banks"."""
    word = clause.items[verb.at].lower
    longer = [one for one in verb.objects if clause.items[one.head].lower not in _LONGER]
    core = _list(clause, verb.subject) if word in _TURNING and not longer else None
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    by = [link.phrase for link in links if link.word == "by" and link.verb is None]
    if core is None or not by:
        return None
    return _of_members(clause, core, by, "imposed" if word in _GROWING else "lifted")


def _is_widened(clause: Clause, verb: Verb) -> Frame | None:
    """Read "widened its blacklist by two airlines and a judge", "the list was extended by five banks"."""
    items = clause.items
    phrases = verb.subject if verb.passive else verb.objects
    core = _list(clause, phrases) if items[verb.at].lower in _WIDENING else None
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    by = [link.phrase for link in links if link.word == "by" and link.verb is None]
    if core is None or not by or not any(_counts(items, one) for one in by):
        return None
    frame = _of_members(clause, core, by, "imposed")
    if frame is None and any(
        items[one.head].lower in _NAMES for one in by
    ):  # "its list of barred Chadians by ten names"
        frame = state_of_listed(clause, [link.phrase for link in core.links if link.word == "of"], core, "imposed")
    if frame is None or frame.roles is None or verb.passive:
        return frame
    return replace(frame, roles=replace(frame.roles, senders=subject_actors(items, verb)[0] or frame.roles.senders))


def _raises_number(clause: Clause, verb: Verb) -> Frame | None:
    """Read "increased the number of sanctioned firms to 400", "doubled the number of banks under sanctions"."""
    items = clause.items
    if items[verb.at].lower not in _RAISING or verb.passive or not verb.objects:
        return None
    first = verb.objects[0]
    if not any(not _NUMBER.isdisjoint(item.lower.split()) for item in items[first.start : first.head]):
        return None
    told = [one for one in clause.view.syntax.verbs.values() if one.above is verb and one.form == "participle"]
    if not _are_listed(items, verb.objects, told):
        return None
    where = [link for one in told for link in one.links if link.word != "by"]
    moved = [replace(one, links=[*(at for at in one.links if at.word not in _AMOUNTS), *where]) for one in verb.objects]
    frame = state_of_listed(clause, moved, Core("list", first.head, first, []), "imposed")
    if frame is None or frame.roles is None:
        return frame
    return replace(frame, roles=replace(frame.roles, senders=subject_actors(items, verb)[0] or frame.roles.senders))


_AMOUNTS = frozenset({"to", "from", "by"})


def _are_listed(items: list[Item], phrases: list[NounPhrase], told: list[Verb]) -> bool:
    """Tell whether those who are counted are said to be under sanctions."""
    links = [link for one in phrases for link in one.links]
    under = any(link.word == "under" and items[link.phrase.head].kind == "measure" for link in links)
    inside = {item.lower for one in phrases for item in items[one.start : one.last + 1]}
    return under or not _LISTED.isdisjoint(inside | {items[one.at].lower for one in told})


def _counts(items: list[Item], phrase: NounPhrase) -> bool:
    first = items[phrase.start]
    return first.kind == "number" or first.lower in NUMBERS or first.text.isdigit()


def _holds(clause: Clause, verb: Verb, action: str = "imposed") -> Frame | None:
    """Read "its list has three new names, all of them banks", "now includes", "no longer includes two banks"."""
    items = clause.items
    if items[verb.at].lower not in _HAVING or verb.passive or not verb.objects:
        return None
    core = _list(clause, verb.subject)
    inside = {item.lower for one in verb.objects[:1] for item in items[one.start : one.end]}
    now = "now" in {item.lower for item in items[verb.start : verb.end + 1]}
    if core is None or not (now or inside & _NEW or action == "lifted"):
        return None
    return _of_members(clause, core, verb.objects, action)


def _is_added(clause: Clause, verb: Verb) -> Frame | None:
    """Read "the list grew: two banks were added": the list stands in the clause before."""
    items = clause.items
    if items[verb.at].lower not in _ADDING or not verb.passive or verb.form != "finite" or verb.links:
        return None
    before = [one for one in clause.view.syntax.verbs.values() if one.at < verb.at]
    core = _list(clause, before[-1].subject) if before and items[before[-1].at].lower in _GROWING else None
    return None if core is None else _of_members(clause, core, verb.subject, "imposed")


_HANDING = _GIVING | _GETTING | _LOSING


def _is_given(clause: Clause, verb: Verb) -> Frame | None:
    """Read "was given a place on the blacklist", "earned itself a spot on the list", "lost its place on the list"."""
    items = clause.items
    word = items[verb.at].lower
    if word not in _HANDING or not verb.objects:
        return None
    place = verb.objects[-1]
    links = [*place.links, *verb.links]
    core = _on_list(clause, links) if items[place.head].lower in _PLACES else None
    if core is None or (word in _GETTING and verb.passive):
        return None
    given = word in _GIVING and not verb.passive
    parties = verb.objects[:-1] if given else verb.subject
    return state_of_listed(clause, parties, core, "lifted" if word in _LOSING else "imposed")


def _stands_new(clause: Clause, verb: Verb) -> Frame | None:
    """Read "new on the list are two banks", "two banks are new on the list", "joining Huawei on the list are …"."""
    items = clause.items
    if verb.form != "copula" or not verb.subject or not verb.objects:
        return None
    above = verb.above
    joins = above is not None and items[above.at].lower.startswith(_JOINING) and above.end == verb.subject[0].start
    for said, parties in ((verb.subject[0], verb.objects), (verb.objects[0], verb.subject)):
        core = _on_list(clause, [*said.links, *(verb.links if said is verb.objects[0] else [])])
        if core is None:
            continue
        word = items[said.head].lower
        fits = word in _NEW and said.end - said.start <= _SHORT
        if fits or (joins and said is verb.subject[0]):
            return state_of_listed(clause, parties, core, "imposed")
        if word in _OFFING and said.end - said.start == 1:
            return state_of_listed(clause, parties, core, "lifted")
    return None


_SHORT = 2
_READINGS: tuple[Callable[[Clause, Verb], Frame | None], ...] = (
    *(_grows, _is_widened, _raises_number, _holds),
    *(_is_added, _is_given, _stands_new),
)


def _list(clause: Clause, phrases: list[NounPhrase]) -> Core | None:
    """Return the list of the sanctioned that a subject is, or the annex of an act on sanctions that holds one."""
    items, view = clause.items, clause.view
    core = core_of(items, phrases[0]) if len(phrases) == 1 else None
    legal = len(phrases) == 1 and (view.has_sanctions_word or view.recalls_measure or view.follows_news)
    if legal and (core is None or core.kind != "list") and (annex := annex_of(items, phrases[0])) is not None:
        return annex
    if core is None or core.kind != "list" or is_favourable(items, core.at) or is_of_none_hit(items, core.at):
        return None
    return core


def _on_list(clause: Clause, links: list[Link]) -> Core | None:
    for link in links:
        core = _list(clause, [link.phrase]) if link.word in ("on", "in", "to", "from", "off") else None
        if core is not None:
            return core
    return None


def _of_members(clause: Clause, core: Core, phrases: list[NounPhrase], action: str) -> Frame | None:
    """Make the frame of those who are named, or who the "three new names" are said to be."""
    items = clause.items
    heads = [one for one in phrases if items[one.head].lower in _NAMES]
    told = [*(one for one in phrases if one not in heads), *(one for name in heads for one in spelt(clause.view, name))]
    borne = [one for one in heads if any(link.word in ("of", "for") for link in one.links)]
    return _sold_to(clause, core, state_of_listed(clause, [*told, *borne], core, action))


_REACH = 10


def _sold_to(clause: Clause, core: Core, frame: Frame | None) -> Frame | None:
    """Give goods the land that a list is of ("the list of goods that may not be sold to Mali grew by 20 entries")."""
    if frame is None or frame.roles is None or any(one.country for one in frame.roles.targets):
        return frame
    behind = clause.items[core.at + 1 : min(core.at + _REACH, clause.head)]
    lands = [
        Target(code, None, None, one.text)
        for word, one in pairwise(behind)
        if word.lower in ("to", "from") and one.kind == "actor"
        for code in codes_of(one)
    ]
    return replace(frame, roles=replace(frame.roles, targets=[*frame.roles.targets, *lands])) if lands else frame
