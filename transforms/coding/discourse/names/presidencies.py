"""States that speak for a body over which they preside: "the Polish presidency of the EU", "France, in the chair"."""

from collections.abc import Iterator

from schemas.vocabulary import BODIES, OTHER_BODY
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import MEMBERS
from transforms.reading import grammar as g
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import Name

_OFFICES = word_set("presidency president chairman chairwoman chair chairmanship")
_CHAIRING = word_set("chairs chaired chairing presides presided presiding")
NEEDED = _OFFICES | _CHAIRING | word_set("behalf speaking")
"""Words one of which a text must have for this to change anything."""

_UNION = word_set("council union community bloc twelve fifteen")
_BODY_NOUNS = word_set(
    "bloc body group grouping organisation organization alliance council community union association summit meeting "
    "conference talks session league it them"
)
"""What is said of the body named before: "who chairs the bloc", "who presided over the meeting"."""
_HOLDING = word_set("holds held has assumed assumes took holder")
_BARE = word_set("the a an its current acting present rotating of 's over on up for this year")
_SELF = word_set("it he she they his her its their")
_REACH = 4
_ASIDE = 8
"""Items that an aside on who presides may hold."""


def bind_presidencies(views: list[SentenceView]) -> None:
    """Let a state that acts for a body be that body, in place; what it does for itself stays its own."""
    last: str | None = None
    for view in views:
        for place, body in list(_acting_for(view.items, last)):
            one = view.items[place]
            one.kind, one.sense = "actor", Sense("actor", Name(one.lower, body, "organ", None, None))
            view.parsed = None  # what its words are has changed
        _leave_chair(view)
        last = _last_body(view.items) or last


def _leave_chair(view: SentenceView) -> None:
    """Leave out an aside that says no more than that somebody is in the chair."""
    items = view.items
    at = next((at for at in range(3, len(items)) if items[at].lower == "chair" and _opens_aside(items, at - 3)), 0)
    end = next((here for here in range(at, min(len(items), at + _ASIDE)) if items[here].lower in (",", ".")), 0)
    if at and end and all(item.kind in ("word", "date") for item in items[at:end]):
        del items[at - 3 : end + (items[end].lower == ",")]
        view.parsed = None


def _opens_aside(items: list[Item], at: int) -> bool:
    return [item.lower for item in items[at : at + 3]] == [",", "in", "the"]


def _acting_for(items: list[Item], last: str | None) -> Iterator[tuple[int, str]]:
    """Yield the place of each state that acts for a body, and the code of that body."""
    for at, item in enumerate(items):
        word = item.lower.rpartition(" ")[2]
        found = _presiding(items, at) if word in _OFFICES else None
        if found is None and (word in _CHAIRING or _takes_chair(items, at) or _stands_for(items, at)):
            found = _in_aside(items, at, _last_body(items[:at]) or last)
        if found is not None:
            yield found


def _last_body(items: list[Item]) -> str | None:
    """Return the body named last, if it is one of those that decide on sanctions themselves."""
    codes = (code for item in reversed(items) if item.kind == "actor" for code in codes_of(item))
    return next((code for code in codes if code in BODIES and code not in ("UN", OTHER_BODY)), None)


def _presiding(items: list[Item], at: int) -> tuple[int, str] | None:
    """Return the place of the state that holds an office of a body, and the code of that body."""
    before = at - 1 if at else 0
    own = _body(items[at])  # "the EU presidency", read as one name
    inner = items[before] if items[before].kind == "actor" else None
    code = _body(inner) if inner is not None and own is None else None
    here = before - 1 if code is not None else before  # "the Polish EU presidency"
    code = own or code or _body_after(items, at)
    if code is None:
        return None
    if here >= 0 and _is_state(items, here, code):
        return (here, code) if items[at].lower == "presidency" else None
    while here >= 0 and items[here].lower in _BARE:
        here -= 1
    if here < 1 or items[here].lower not in _HOLDING | {"as"}:
        return None
    state = _before_aside(items, here)
    if state is None or not _is_state(items, state, code):
        return None
    return (state, code) if items[here].lower == "as" or _tells(items, state, at) else None


def _takes_chair(items: list[Item], at: int) -> bool:
    """Tell whether somebody is said to be in the chair, or to be a body's chairman, in an aside."""
    return items[at].lower in _OFFICES and lower_at(items, at - 1) in ("the", "current", "acting", "rotating", ",")


def _stands_for(items: list[Item], at: int) -> bool:
    """Tell whether somebody is said to speak for others: "speaking for the bloc", "on behalf of the Union"."""
    pair = (items[at].lower, lower_at(items, at + 1))
    return pair in (("speaking", "for"), ("on", "behalf"), ("speaking", "on"))


def _in_aside(items: list[Item], at: int, last: str | None) -> tuple[int, str] | None:
    """Read an aside that says who presides: "Italy, who chairs the bloc, said …", "…, said Italy, in the chair"."""
    opening = next((here for here in range(at, max(0, at - _REACH - 2), -1) if items[here].lower == ","), 0)
    if opening < 1:
        return None
    end = next((here for here in range(at, len(items)) if items[here].lower in (",", ".")), len(items))
    inner = items[opening + 1 : end]
    code = _last_body(inner) or (last if _says_no_body(items, at) else None)
    code = code or next((named for one in inner if (named := _body(one)) is not None), None)
    here = opening - 1
    while here > 0 and items[here].kind == "post":
        here -= 1
    if code is None or not _is_state(items, here, code):
        return None
    return (here, code) if _tells(items, here, at) else None


def _says_no_body(items: list[Item], at: int) -> bool:
    """Tell whether an aside leaves out of what somebody is in the chair, or points at what was named before."""
    here = at + 1
    while here < len(items) and (items[here].lower in _BARE or items[here].kind == "date"):
        here += 1
    after = lower_at(items, here).removeprefix("the ")
    return after in (",", ".", "", "said", "who") or after in _BODY_NOUNS


def _body_after(items: list[Item], at: int) -> str | None:
    """Return the body of which an office is one ("the presidency of the European Union")."""
    if lower_at(items, at + 1) != "of":
        return None
    after = next((one for one in items[at + 2 : at + 2 + _REACH] if one.lower not in _BARE), None)
    return None if after is None else _body(after)


def _body(item: Item) -> str | None:
    if item.lower.removeprefix("the ") in _UNION:
        return "EU"
    codes = codes_of(item) if item.kind == "actor" else []
    return next((code for code in codes if code in BODIES and code != "UN"), None)


def _is_state(items: list[Item], at: int, body: str) -> bool:
    codes = codes_of(items[at]) if items[at].kind == "actor" else []
    return len(codes) == 1 and codes[0] not in BODIES and (body != "EU" or codes[0] in MEMBERS)


def _before_aside(items: list[Item], at: int) -> int | None:
    """Return the place before the comma that opens "as president …" or "which holds the presidency …"."""
    here = at - 1
    if lower_at(items, here) in ("which", "who", "currently"):
        here -= 1
    return here - 1 if here > 0 and items[here].lower == "," else None


def _tells(items: list[Item], state: int, at: int) -> bool:
    """Tell whether what follows an aside says what the body does, and not what the state does by itself."""
    if _is_told_by(items, state):
        return True  # "the embargo will be lifted, said France, which …"
    end = next((here for here in range(at, min(len(items), at + _ASIDE)) if items[here].lower == ","), None)
    if end is None or lower_at(items, end + 1) not in g.REPORTS | {"announced"}:
        return False
    after = end + 3 if lower_at(items, end + 2) == "that" else end + 2
    return lower_at(items, after) not in _SELF


def _is_told_by(items: list[Item], state: int) -> bool:
    """Tell whether a state closes a sentence as the one who says what it tells of others than itself."""
    said = next((here for here in range(state, max(0, state - _ASIDE), -1) if items[here].lower in g.REPORTS), 0)
    closes = said > 1 and lower_at(items, said - 1) in (",", "”", '"', "'")
    return closes and all(one.lower not in _SELF for one in items[: said - 1])
