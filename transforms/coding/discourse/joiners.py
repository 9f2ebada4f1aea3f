"""Other words for "and": "not only coal but also steel", "Mali (and Chad)", "oil, in addition to gas", "US/EU".

They are read as "and" once and for all, so that no rule of coordination need know how writers vary it.
"""

from schemas.vocabulary import BODIES
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BESIDE = (("along", "with"), ("together", "with"), ("in", "addition", "to"), ("alongside",), ("besides",), ("plus",))
_BESIDE_OPENINGS = frozenset([*(one[0] for one in _BESIDE), *(" ".join(one) for one in _BESIDE)])
_LIKELY = USUAL_SENDERS.union(BODIES)
_NAMED = frozenset({"actor", "entity", "group"})
_LISTED = frozenset({"actor", "entity", "group", "sector"})
_BEFORE_NAMES = word_set("the a an its their")
_SHORT = 4
"""Items that a member of a list parted by semicolons has at most, if it is a bare name or goods."""
_SOME = 2


def say_and(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with other words for "and" between goods or parties read as it."""
    low = {item.lower for item in items}
    if ";" in low:
        _part_by_commas(items)
    if "/" in low:
        items = _without_slashes(items)
    if "not" in low and "but" in low:
        items = _without_denied(_without_only(items))
    if "(" in low:
        items = _without_brackets(items)
    if not low.isdisjoint(("with", "addition", "alongside", "besides")):
        items = _with_those_beside(items)
    if "than" in low:
        items = _without_comparing(items)
    if "alike" in low:
        items = [
            item for at, item in enumerate(items) if item.lower != "alike" or not at or not _is_listed(items, at - 1)
        ]
    return _beside_subject(_plainly_joined(items))


_LATELY = word_set("now also even lately recently then finally later latterly most too")


def _plainly_joined(items: list[Item]) -> list[Item]:
    """Read "Norway and now also Chad banned" and "by Norway as well as by Chad" as "Norway and Chad"."""
    for at in range(1, len(items) - 2):
        if items[at].lower not in ("and", "as well as") or items[at - 1].kind not in _NAMED:
            continue
        name = at + 1
        while name < len(items) - 1 and items[name].lower in _LATELY:
            name += 1
        by = items[name].lower == "by" and any(one.lower == "by" for one in items[max(0, at - _BACK) : at])
        name += by
        if name == at + 1 or name >= len(items) or items[name].kind not in _NAMED or not _is_name(items[name]):
            continue
        if by or _is_before_verb(items, name + 1):
            return [*items[:at], _and(items[at]), *items[name:]]
    return items


_BACK = 6


def _and(item: Item, last: Item | None = None) -> Item:
    """Return "and" in the place of words."""
    return Item(item.start, (last or item).end, "and", "and")


def _is_listed(items: list[Item], at: int) -> bool:
    return 0 <= at < len(items) and items[at].kind in _LISTED


def _part_by_commas(items: list[Item]) -> None:
    """Read semicolons between bare names or goods as commas: "Iran; Iraq; and Syria"."""
    marks = [at for at, item in enumerate(items) if item.lower == ";"]
    if len(marks) < _SOME:
        return
    for at, after in zip(marks, [*marks[1:], None], strict=True):
        here = at + 1 + (lower_at(items, at + 1) in g.CONJUNCTIONS)
        here += lower_at(items, here) in _BEFORE_NAMES
        end = here + 1 if after is None else after
        if not (_is_listed(items, at - 1) and _is_listed(items, here) and end - here <= _SHORT):
            return
    for at in marks:
        items[at] = Item(items[at].start, items[at].end, ",", ",", kind="mark")


def _without_slashes(items: list[Item]) -> list[Item]:
    """Read a stroke between two names or goods as "and", but in a dateline ("Peking/Hanoi, 3 May").

    One between two ways is read so too: "flights from/to Mali", "cargo to/from Chad".
    """
    return [
        _and(item) if item.lower == "/" and (_joins_two(items, at) or _joins_ways(items, at)) else item
        for at, item in enumerate(items)
    ]


_WAYS = frozenset({"from", "to", "in", "out", "into", "via"})


def _joins_ways(items: list[Item], at: int) -> bool:
    return at > 0 and items[at - 1].lower in _WAYS and lower_at(items, at + 1) in _WAYS


def _joins_two(items: list[Item], at: int) -> bool:
    if not (_is_listed(items, at - 1) and _is_listed(items, at + 1)) or items[at - 1].kind != items[at + 1].kind:
        return False
    return at > 1 or (at + 2 < len(items) and items[at + 2].kind not in ("mark", "date"))


def _without_only(items: list[Item]) -> list[Item]:
    """Read "not only coal but also steel" and "not just Iran but Iraq" as "coal and steel", "Iran and Iraq"."""
    at = next((at for at in range(len(items) - 2) if (items[at].lower, items[at + 1].lower) in _NOT_ONLY), None)
    if at is None:
        return items
    but = next((here for here in range(at + 3, min(at + 14, len(items))) if items[here].lower == "but"), None)
    named = at + 2 + (lower_at(items, at + 2) in _AIMING)
    if but is None or not _is_listed(items, named + (lower_at(items, named) in _BEFORE_NAMES)):
        return items
    after = but + 1 + (lower_at(items, but + 1) in ("also", "too"))
    start = but - (lower_at(items, but - 1) == ",")
    return [*items[:at], *items[at + 2 : start], _and(items[but], items[after - 1]), *items[after:]]


def _without_denied(items: list[Item]) -> list[Item]:
    """Leave out what is denied of one to be said of another: "sanctions not on Mali but on Chad"."""
    for at in range(len(items) - 4):
        aim = lower_at(items, at + 1)
        if items[at].lower != "not" or aim not in _AIMING:
            continue
        but = next((here for here in range(at + 3, min(at + 9, len(items) - 2)) if items[here].lower == "but"), None)
        if but is not None and lower_at(items, but + 1) == aim:
            return [*items[:at], *items[but + 1 :]]
    return items


_AIMING = word_set("on against upon from to for")
_NOT_ONLY = frozenset({("not", "only"), ("not", "just"), ("not", "merely")})


def _without_brackets(items: list[Item]) -> list[Item]:
    """Read "Mali (and Chad)" as "Mali and Chad"."""
    for at in range(1, len(items) - 3):
        if items[at].lower != "(" or lower_at(items, at + 1) not in ("and", "plus", "but", "as well as"):
            continue
        close = next((here for here in range(at + 3, min(at + 9, len(items))) if items[here].lower == ")"), None)
        if close is not None and _is_listed(items, at - 1) and _is_listed(items, close - 1):
            also = at + 2 + (lower_at(items, at + 2) in ("also", "now"))
            return [*items[:at], _and(items[at + 1]), *items[also:close], *items[close + 1 :]]
    return items


def _with_those_beside(items: list[Item]) -> list[Item]:
    """Read "oil, along with gas," as "oil and gas", and "on Mali, along with Chad," as "on Mali and Chad".

    A state that often imposes sanctions acts with the sender; goods act with nobody.
    """
    found: list[Item] = []
    at = 0
    while at < len(items):
        if items[at].lower not in _BESIDE_OPENINGS:
            found.append(items[at])
            at += 1
            continue
        words = next((one for one in _BESIDE if _stand_at(items, at, one)), None)
        last = len(found) - 1 - (lower_at(found, len(found) - 1) == ",") if found else -1
        start = at + len(words or ())
        start += lower_at(items, start) in _BEFORE_NAMES
        if words is None or not _is_joined(items, found, last, start, adds="addition" in words):
            found.append(items[at])
            at += 1
            continue
        found[last + 1 :] = [_and(items[at], items[at + len(words) - 1])]
        end = _end_of_names(items, start)
        found += items[at + len(words) : end]
        at = end + (lower_at(items, end) == ",")
    return found


def _without_comparing(items: list[Item]) -> list[Item]:
    """Read "Norway no less than Chad barred" as "Norway and Chad barred", where a subject begins with the names."""
    for at in range(1, len(items) - 4):
        if tuple(one.lower for one in items[at : at + 3]) != ("no", "less", "than") or items[at - 1].kind != "actor":
            continue
        named = at + 3 + (lower_at(items, at + 3) in _BEFORE_NAMES)
        if at <= _SOME and items[named].kind == "actor" and _is_before_verb(items, named + 1):
            return [*items[:at], _and(items[at], items[at + 2]), *items[at + 3 :]]
    return items


def _stand_at(items: list[Item], at: int, words: tuple[str, ...]) -> bool:
    return items[at].lower in (words[0], " ".join(words)) and (
        items[at].lower == " ".join(words) or tuple(one.lower for one in items[at : at + len(words)]) == words
    )


def _is_joined(items: list[Item], found: list[Item], last: int, start: int, *, adds: bool) -> bool:
    """Tell whether goods stand beside goods, or a state beside one that is hit and does not act."""
    if not (_is_listed(found, last) and _is_listed(items, start)) or found[last].kind != items[start].kind:
        return False
    if items[start].kind == "sector":
        return True
    if adds and last == 0 and items[start].kind in _NAMED and _is_before_verb(items, start + 1):
        return True  # "Norway, in addition to Japan, lifted"
    before = last - 1 - (lower_at(found, last - 1) in _BEFORE_NAMES)
    hit = lower_at(found, before) in g.PREPOSITIONS | {"to"}
    return (
        hit
        and items[start].kind == "actor"
        and not _LIKELY.intersection(codes_of(items[start]))
        and _is_name(items[start])
    )


def _is_before_verb(items: list[Item], at: int) -> bool:
    here = at + (lower_at(items, at) == ",")
    return here < len(items) and (bool(items[here].forms) or items[here].lower in g.HAVE | g.BE | g.MODALS)


def _is_name(item: Item) -> bool:
    return item.kind != "actor" or item.data.kind in ("name", "abbreviation", "territory", "historical")


def _end_of_names(items: list[Item], start: int) -> int:
    """Return the place after a list of names or goods."""
    here = start + 1
    while here + 1 < len(items):
        step = 1 + (items[here].lower == "," and lower_at(items, here + 1) == "and")
        if items[here].lower not in (",", "and") or not _is_listed(items, here + step):
            return here
        here += step + 1
    return here


def _beside_subject(items: list[Item]) -> list[Item]:
    """Read "Norway, and for the first time Sweden, lifted" as "Norway and Sweden lifted"."""
    for at in range(1, len(items) - 4):
        if items[at].lower not in _BREAKS or lower_at(items, at + 1) not in ("and", "but", "plus", "as well as"):
            continue
        name = at + 2
        while name < len(items) - 2 and (items[name].kind in ("aside", "date") or items[name].lower in _ALSO):
            name += 1
        both = items[at - 1].kind in _NAMED and items[name].kind in _NAMED and _is_name(items[name])
        if not both or lower_at(items, name + 1) != items[at].lower or name + 2 >= len(items):
            continue
        if items[at].lower == "," and not _is_alone(items, at, name):
            continue
        told = _is_told_of(items, name + 2)
        if not told or lower_at(items, at - 2) == ",":
            return [*items[:at], _and(items[at + 1]), items[name], *items[name + (1 if told else 2) :]]
    return items


def _is_alone(items: list[Item], comma: int, name: int) -> bool:
    """Tell whether the commas around a name part no clause: "on Iran, and Norway, Iceland and Japan followed" does.

    Behind a verb, so does a name right behind "and" with more set apart ("on Iran, and Britain, for one, closed").
    """
    if items[name + 2].kind in _NAMED:
        return False
    return name > comma + 2 or _is_before_verb(items, name + 2) or not any(one.forms for one in items[:comma])


def _is_told_of(items: list[Item], at: int) -> bool:
    """Tell whether it is said who a name is, which opens a clause: "…, but China, its main customer, said …"."""
    return items[at].lower in _TELLING_WHO


_BREAKS = frozenset({",", "-", "–", "—"})
_TELLING_WHO = word_set("which who whose where a an the its their")
_ALSO = word_set("also now later then too the since for first time")
