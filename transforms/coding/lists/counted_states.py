"""States that are counted where they are hit, and named in the next sentence: "on two countries. They are X and Y"."""

from dataclasses import replace

from transforms.coding.model import RELAXING, Coded, Reading, SentenceView, Target
from transforms.coding.parties.actors import coded
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_STATES = word_set("countries states nations neighbours neighbors")
_MORE = word_set("more other others further additional new")
_BETWEEN = _MORE | word_set("neighbouring neighboring european african asian arab western eu non-eu")
_LINKING = word_set("to on against for of from in with by")
_ARE = word_set("are were include includes included comprise")
_OPENERS = word_set("the they these those affected new")
_JOINING = word_set(", and the & as well as") | {"both"}
_OPENING = 6


def with_counted_states(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings, those of states that are only counted with the states that are named after them."""
    return [_named(one, views) or one for one in readings]


def _named(one: Reading, views: list[SentenceView]) -> Reading | None:
    view = one.frame.view
    if any(target.country or target.name for target in one.roles.targets):
        return None
    at = _counted_at(view.items, one.frame.head)
    if at is None:
        return None
    size = NUMBERS.get(view.items[at].lower) or _digits(view.items[at].lower)
    found = _states_after_colon(view, at) or _states_told(views, view)
    some = [] if found or one.frame.action in RELAXING else _states_touched(views, view)
    found = found or some
    if len(found) < 2 or (size and (size < len(found) if some else size != len(found))):
        return None
    sector = next((target.sector for target in one.roles.targets if target.sector), None)
    targets = [Target(code, None, sector, words) for code, words in found]
    more = any(item.lower in _MORE for item in view.items[at : at + 3])
    wider = more and one.frame.action == "extended"
    frame = replace(one.frame, action="expanded") if wider else one.frame
    return replace(one, frame=frame, roles=replace(one.roles, targets=targets))


def _digits(word: str) -> int:
    return int(word) if word.isdigit() else 0


def _counted_at(items: list[Item], head: int) -> int | None:
    """Return where states are counted behind a word of change ("on imports from five more countries")."""
    for at in range(head + 1, len(items) - 1):
        number = items[at].lower in NUMBERS or items[at].lower.isdigit() or items[at].kind == "number"
        if not number or lower_at(items, at - 1) not in _LINKING:
            continue
        noun = at + 1
        while lower_at(items, noun) in _BETWEEN:
            noun += 1
        if lower_at(items, noun) in _STATES and lower_at(items, noun + 1) not in ("that", "which", "whose"):
            return at
    return None


def _states_after_colon(view: SentenceView, at: int) -> list[Coded]:
    colon = next((here for here in range(at, len(view.items)) if view.items[here].lower == ":"), None)
    return [] if colon is None else _list_of_states(view.items, _after_opening(view.items, colon + 1))


def _states_told(views: list[SentenceView], view: SentenceView) -> list[Coded]:
    """Return the states that a sentence close behind says are those counted ("The five countries are …")."""
    for index in range(view.index + 1, min(len(views), view.index + 3)):
        items = views[index].items
        start = _after_opening(items, 0)
        if views[index].section == view.section and start:
            return _list_of_states(items, start)
    return []


_TOUCHING = ("affect", "hit", "cover", "concern", "touch", "appl")
_THINGS = word_set(
    "carriers airlines carrier planes aircraft flights ships vessels goods imports products food firms companies "
    "produce lorries trucks citizens nationals"
)
_STEPS = word_set("move ban step measure measures decision restrictions restriction closure order curbs it they rules")
_LINKS = word_set("of from in to")
_SHORT = 12
"""Items within which a sentence says what the step before it touches."""


def _states_touched(views: list[SentenceView], view: SentenceView) -> list[Coded]:
    """Return some of those counted, as the next sentence names them: "The move affects carriers of X and Y"."""
    if view.index + 1 >= len(views) or views[view.index + 1].section != view.section:
        return []
    items = views[view.index + 1].items
    verb = next((at for at, one in enumerate(items[:_SHORT]) if one.lower.startswith(_TOUCHING)), None)
    if verb is None or _STEPS.isdisjoint(one.lower for one in items[:verb]):
        return []
    if any(one.kind == "actor" or one.lower in g.MODALS | g.NEGATIONS for one in items[:verb]):
        return []
    here = verb + 1
    while lower_at(items, here) in _THINGS | _LINKS | g.DETERMINERS:
        here += 1
    return _list_of_states(items, here)


def _after_opening(items: list[Item], at: int) -> int:
    """Return what follows "The five countries are" at a place; the place itself where no such words stand."""
    if lower_at(items, at) not in _OPENERS:
        return at
    here = at + 1
    while here < at + _OPENING and (
        lower_at(items, here) in _STATES | _BETWEEN
        or lower_at(items, here) in NUMBERS
        or lower_at(items, here).isdigit()
        or lower_at(items, here) in ("affected", "concerned")
    ):
        here += 1
    return here + 1 if lower_at(items, here) in _ARE else at


def _list_of_states(items: list[Item], at: int) -> list[Coded]:
    """Return the states of a list that begins at a place."""
    found: list[Coded] = []
    while at < len(items):
        if items[at].kind in ("actor", "group"):
            found += coded(items[at])
        elif items[at].lower not in _JOINING and items[at].lower not in g.DETERMINERS:
            break
        at += 1
    return found
