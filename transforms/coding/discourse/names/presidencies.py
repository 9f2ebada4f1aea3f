"""States that speak for a body over which they preside: "the Polish presidency of the Council"."""

from schemas.vocabulary import BODIES
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import MEMBERS
from transforms.reading import grammar as g
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import Name

_OFFICES = word_set("presidency president chairman chair chairmanship")
NEEDED = _OFFICES
"""Words one of which a text must have for this to change anything."""

_UNION = word_set("council union community bloc twelve fifteen")
_HOLDING = word_set("holds held has assumed assumes took")
_BARE = word_set("the a an its current acting present rotating holder of 's ’s")
_SELF = word_set("it he she they his her its their")
_REACH = 4


def bind_presidencies(views: list[SentenceView]) -> None:
    """Let a state that acts for a body be that body, in place; what it does for itself stays its own."""
    for view in views:
        for at, item in enumerate(view.items):
            if item.lower.rpartition(" ")[2] not in _OFFICES:
                continue
            found = _presiding(view.items, at)
            if found is None:
                continue
            place, code = found
            one = view.items[place]
            one.kind, one.sense = "actor", Sense("actor", Name(one.lower, code, "organ", None, None))
            view.parsed = None  # what its words are has changed


def _presiding(items: list[Item], at: int) -> tuple[int, str] | None:
    """Return the place of the state that holds an office of a body, and the code of that body."""
    before = at - 1 if at else 0
    inner = items[before] if items[before].kind == "actor" else None
    code = _body(inner) if inner is not None else None
    here = before - 1 if code is not None else before  # "the Polish EU presidency"
    code = code or _body_after(items, at)
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
    return (state, code) if items[here].lower == "as" or _tells(items, at) else None


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


def _tells(items: list[Item], at: int) -> bool:
    """Tell whether what follows an aside says what the body does, and not what the state does by itself."""
    end = next((here for here in range(at, min(len(items), at + 2 * _REACH)) if items[here].lower == ","), None)
    if end is None or lower_at(items, end + 1) not in g.REPORTS | {"announced"}:
        return False
    after = end + 3 if lower_at(items, end + 2) == "that" else end + 2
    return lower_at(items, after) not in _SELF
