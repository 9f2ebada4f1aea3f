"""Countries below a heading which says what becomes of the measures on them: "Renewed: Mali; Guinea (to May)"."""

from collections.abc import Iterator

from schemas.vocabulary import BODIES
from transforms.coding.model import Clause, Coded, Frame, Reading, Roles, SentenceView, Target, Verdict
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.bullets import after_bullet
from transforms.reading.kinds import COUNTRY_NAMES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_STANDING = word_set("remain remains maintained kept retained unchanged stays stay no not never none proposed planned")
_OPENS = frozenset({"(", "["})
_ENDS = frozenset({")", "]"})
_PARTS = frozenset({";", ",", "and", "/"})


def with_headed(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings of a text with those of the countries that a heading says something of."""
    marked = [view for view in views if view.agenda is not None and view.agenda.action is not None]
    marked = [view for view in marked if view.agenda is not None and view.agenda.kind in ("headed", "measure")]
    if not any(view.has_sanctions_word or _is_of_regimes(view) for view in marked):
        return readings
    told = {one.frame.view.index for one in readings}
    found = [one for view in marked if view.index not in told for one in _readings(view)]
    if not found:
        return readings
    told = {one.frame.view.index for one in found}
    left = [one for one in readings if not (_opens(one.frame.view, views, told) and not one.roles.targets)]
    return sorted([*left, *found], key=_place)


def _is_of_regimes(view: SentenceView) -> bool:
    return view.agenda is not None and "regime" in view.agenda.words


def _opens(view: SentenceView, views: list[SentenceView], told: set[int]) -> bool:
    """Tell whether a sentence opens the list of which an item was read: it says itself of nobody that it is hit."""
    return view.items[-1].lower == ":" and view.index + 1 < len(views) and view.index + 1 in told


def _place(reading: Reading) -> int:
    return reading.frame.view.index


def _readings(view: SentenceView) -> Iterator[Reading]:
    """Yield a reading for each part of an item that names a country, with the measures that it names beside it."""
    agenda = view.agenda
    if agenda is None or any(item.lower in _STANDING for item in view.items):
        return
    for start, end in _parts(view):
        outside = [*_outside(view.items, start, end)]
        names = [at for at in outside if _is_country(view.items[at])]
        if len({code for at in names for code in codes_of(view.items[at])}) != 1:
            continue
        code = codes_of(view.items[names[0]])[0]
        senders = [one for at in outside for one in _acting(view.items[at], code)]
        measures = [view.items[at] for at in outside if view.items[at].kind == "measure"]
        sectors = [(one.data.sector, one.text) for one in measures if one.data.sector]
        sectors = sectors or [(one.data.sector, one.text) for one in view.items[start:end] if _is_goods(one)]
        target = Target(code, None, None, view.items[names[0]].text)
        frame = Frame(
            clause=Clause(view, names[0], start, end),
            trigger="headline",
            action=str(agenda.action),
            object_kind="measure",
            object_at=names[0],
            voice="bare",
            rule="headed_regime",
        )
        whole = any(one.data.kind in ("measure", "package", "recall") and not one.data.sector for one in measures)
        if whole and sectors:
            yield Reading(frame, Roles(senders=senders, targets=[target]), Verdict(agenda.status, agenda.words))
        yield Reading(
            frame, Roles(senders=senders, targets=[target], sectors=sectors), Verdict(agenda.status, agenda.words)
        )


def _parts(view: SentenceView) -> Iterator[tuple[int, int]]:
    """Yield the borders of the parts of an item: at semicolons, or at commas between countries."""
    items = view.items
    start = after_bullet(items)
    if view.agenda is not None and view.agenda.kind == "headed" and _is_inline(items):
        start = next(at for at, one in enumerate(items) if one.lower == ":") + 1
    depth = 0
    begin = start
    for at in range(start, len(items)):
        low = items[at].lower
        depth += (low in _OPENS) - (low in _ENDS)
        if depth > 0 or low not in _PARTS:
            continue
        if low == ";" or _starts_country(items, at + 1):
            if begin < at:
                yield begin, at
            begin = at + 1
    if begin < len(items):
        yield begin, len(items)


def _is_inline(items: list[Item]) -> bool:
    """Tell whether an item stands behind its heading in one line, and not below it with a label of its own."""
    colon = next((at for at, one in enumerate(items) if one.lower == ":"), len(items))
    return colon < len(items) and not any(_is_country(one) for one in items[:colon])


def _starts_country(items: list[Item], at: int) -> bool:
    """Tell whether a country stands at a place, with at most an article or a conjunction before it."""
    while lower_at(items, at) in ("and", "the", ","):
        at += 1
    return at < len(items) and _is_country(items[at])


def _outside(items: list[Item], start: int, end: int) -> Iterator[int]:
    """Yield the places of a part that stand in no brackets."""
    depth = 0
    for at in range(start, end):
        depth += (items[at].lower in _OPENS) - (items[at - 1].lower in _ENDS if at > start else 0)
        if depth <= 0:
            yield at


def _is_country(item: Item) -> bool:
    if item.kind != "actor" or item.data.kind not in COUNTRY_NAMES:
        return False
    codes = codes_of(item)
    return len(codes) == 1 and codes[0] not in BODIES and codes[0] not in USUAL_SENDERS


def _is_goods(item: Item) -> bool:
    return item.kind == "sector" and bool(item.data.sector)


def _acting(item: Item, hit: str) -> list[Coded]:
    """Return who is named as acting: a body or a state of those that usually do."""
    if item.kind != "actor":
        return []
    return [(code, item.text) for code in codes_of(item) if code != hit and code in {*BODIES, *USUAL_SENDERS}]
