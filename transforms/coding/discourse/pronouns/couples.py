"""What "both countries" and "the three capitals" stand for: the list of as many actors that was named last."""

from schemas.vocabulary import BODIES
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading import grammar as g
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_STATES = word_set(
    "countries nations states neighbours neighbors capitals governments allies powers partners kingdoms republics "
    "emirates regimes juntas sides"
)
_NUMBERS = {"both": 2, "two": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "four": 4, "five": 5, "six": 6}
NEEDED = _STATES | frozenset(_NUMBERS)
"""Words one of which a text must have for this to change anything."""

_POINTING = frozenset({"the", "these", "those", "all", "its", "their"})
_BETWEEN = word_set("neighbouring neighboring asian african arab gulf baltic nordic european western other andean")
_MORE = frozenset({"of", "that", "which", "with"})
_LINKS = frozenset({"to", "from", "with", "against", "on"})
_OWNED = _LINKS | {"of"}
"""Links before "both", which unlike "the two" is never a date or a count of what was just told."""
_AFTER = (
    word_set("and or for after in on over until since too as well today alike by under at when while before but")
    | frozenset({"", ".", ",", ";"})
    | g.BE
    | g.HAVE
    | g.MODALS
)
_LISTED = word_set("and or &")
_DESCRIBED = word_set("to from with against on the occupied rebel divided neighbouring neighboring landlocked")
"""What may stand before the last of a list without parting it: "Iraq and from occupied Kuwait"."""

_GULF = frozenset({"BHR", "KWT", "OMN", "QAT", "SAU", "ARE"})
_REGIONS = {
    "gulf": _GULF | {"IRQ", "IRN"},
    "arab": _GULF
    | {"IRQ", "EGY", "SYR", "JOR", "LBN", "YEM", "LBY", "TUN", "DZA", "MAR", "SDN", "MRT", "SOM", "DJI", "COM", "PSE"},
    "baltic": frozenset({"EST", "LVA", "LTU", "POL", "FIN", "SWE", "DEU", "DNK", "RUS"}),
    "nordic": frozenset({"DNK", "FIN", "ISL", "NOR", "SWE"}),
}
"""The states that lie where a noun says that those lie for which it stands."""

_PAIR = 2
_KEPT = 7


def bind_couples(views: list[SentenceView]) -> None:
    """Let each count of states stand for the last list of so many: "Mali and Niger … both countries"."""
    lists: dict[int, list[list[str]]] = {}
    for view in views:
        items = view.items
        for at, item in enumerate(items):
            if _names_states(item):
                meant = _states_meant(views, view, at, lists)
                if meant and lower_at(items, at + 1) not in _MORE:
                    item.sense, item.kind = Sense("group", meant), "group"
            elif _NUMBERS.get(item.lower) in lists and _stands_alone(items, at):
                item.sense, item.kind = Sense("group", tuple(lists[_NUMBERS[item.lower]][-1])), "group"
            elif item.kind == "group" and len(codes_of(item)) == _PAIR:
                lists.setdefault(_PAIR, []).append(codes_of(item))  # "the sub-continent … shipments to both"
            elif item.kind == "actor" and lower_at(items, _joint(items, at)) in _LISTED:
                found = _list_to(items, at)
                if 1 < len(found) < _KEPT:
                    lists.setdefault(len(found), []).append(found)


def _names_states(item: Item) -> bool:
    """Tell whether an item is a noun for states, by itself or as its last word ("African states")."""
    word = item.lower if " " not in item.lower else item.lower.rpartition(" ")[2]
    return word in _STATES and item.kind in ("word", "group", "actor")


def _states_meant(
    views: list[SentenceView], view: SentenceView, at: int, lists: dict[int, list[list[str]]]
) -> tuple[str, ...]:
    """Return the states that a counted noun stands for ("the two countries", "both African states")."""
    size = _counted(view.items, at)
    between = size == _PAIR and size not in lists and _acts_between(view.items, at)
    if between:
        return _only_two(views, view)
    region = _region(view.items, at)
    fit = (one for one in reversed(lists.get(size, [])) if region is None or region.issuperset(one))
    return tuple(next(fit, ()))


def _region(items: list[Item], at: int) -> frozenset[str] | None:
    """Return the states among which those are that are said to lie there ("the three Gulf countries"); None of no name.

    So those named last are not meant where they lie elsewhere ("… may buy from Iran, Turkey or India").
    """
    words = {word for item in items[max(0, at - _PAIR) : at + 1] for word in item.lower.split()}
    return next((states for word, states in _REGIONS.items() if word in words), None)


_FAR = 4


def _acts_between(items: list[Item], at: int) -> bool:
    """Tell whether one state acts on what lies between the two ("Norway banned flights between the two countries")."""
    where = next((here for here in range(max(0, at - _FAR), at) if items[here].lower == "between"), None)
    named = {code for item in items[:where] if item.kind == "actor" for code in codes_of(item)}
    return where is not None and len(named) == 1


def _only_two(views: list[SentenceView], view: SentenceView) -> tuple[str, ...]:
    """Return the two states that a text names up to a sentence, or all through, if it names no third."""
    for known in ([one for one in views if one.index <= view.index and one.section == view.section], views):
        named = {code for one in known for item in one.items if item.kind == "actor" for code in codes_of(item)}
        named -= set(BODIES)
        if len(named) == _PAIR:
            return tuple(sorted(named))
        if len(named) > _PAIR:
            return ()
    return ()


def _stands_alone(items: list[Item], at: int) -> bool:
    """Tell whether a count stands for states without a noun: "exports to both", "trade with the two"."""
    if items[at].lower == "both":
        linked = lower_at(items, at - 1) in _OWNED and lower_at(items, at + 1) in _AFTER
        return linked or (at == 0 and _suffers(items, at + 1))
    if lower_at(items, at - 1) not in _POINTING:
        return False
    return lower_at(items, at - 2) in _LINKS and lower_at(items, at + 1) in _AFTER


def _suffers(items: list[Item], at: int) -> bool:
    """Tell whether a passive verb stands at a place: "Both had been hit", where "Both have hit" is who acts."""
    here = at + 1 if lower_at(items, at) in g.HAVE else at
    return lower_at(items, here) in g.BE


def _joint(items: list[Item], at: int) -> int:
    """Return the place of the "and" before the last of a list, past what describes or links the last."""
    here = at - 1
    while here > 0 and items[here].lower in _DESCRIBED:
        here -= 1
    return here


def _counted(items: list[Item], at: int) -> int:
    """Return the number that stands before a noun that points back ("the two neighbouring countries"), else 0."""
    here = at - 1
    while here > 0 and items[here].lower in _BETWEEN:
        here -= 1
    size = _NUMBERS.get(lower_at(items, here), 0)
    if size == 0 or lower_at(items, here) == "both":
        return size
    return size if lower_at(items, here - 1) in _POINTING else 0


def _list_to(items: list[Item], last: int) -> list[str]:
    """Return the codes of a list of actors that ends at a place: "A, B and C"."""
    found = codes_of(items[last])
    here = _joint(items, last) - 1
    if lower_at(items, here) == ",":
        here -= 1
    while here >= 0 and items[here].kind == "actor":
        found = [*codes_of(items[here]), *found]
        here -= lower_at(items, here - 1) == "the"  # "Bahrain, the UAE and Kuwait"
        if lower_at(items, here - 1) != ",":
            break
        here -= 2
    return list(dict.fromkeys(found))
