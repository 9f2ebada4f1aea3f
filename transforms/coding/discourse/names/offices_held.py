"""Persons of whom a text says that they hold or held an office ("Mali's former minister of mines, X, …")."""

from collections.abc import Iterable

from transforms.coding.model import SentenceView
from transforms.coding.parties.named.rebel_leaders import is_of_band
from transforms.reading import grammar as g
from transforms.reading.kinds import LEADERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_REACH = 7
"""Items between a name and its office."""

_SHORT = 2
_KIN = 6
_TITLES = word_set("mr mrs ms dr sir gen. general col. colonel")
_LINKING = g.DETERMINERS | g.ADJECTIVES | word_set("of 's , until then now late who was is had been mines")
_NAMED = frozenset({"actor", "date", "number"})
_QUALIFYING = ("ed", "time", "ive", "ian", "ese", "ish")
"""How words end that say more of an office ("deposed", "one-time", "Malian")."""

_OPENING = word_set("( - – — who was is") | {","}
_BODIES = word_set("government army police ministry parliament junta cabinet regime military judiciary navy party")

OTHERS = word_set(
    "son daughter brother sister wife husband widow nephew niece cousin mother father friend lawyer aide spokesman "
    "spokeswoman rival opponent critic successor businessman businesswoman oligarch tycoon magnate banker trader owner "
    "rebel warlord activist journalist singer"
)
"""Who stands beside an office and does not hold it, or who is nobody's official."""


def is_name(items: list[Item], at: int) -> bool:
    """Tell whether a word is one of a person's name, or of something else's that nobody lists."""
    if not 0 < at < len(items):
        return False
    item = items[at]
    plain = item.kind == "word" and item.text[:1].isupper() and item.text[1:].islower() and len(item.text) > _SHORT
    return plain and item.lower not in g.CLOSED and item.lower not in _TITLES


def first_name(items: list[Item], at: int) -> int:
    """Return where a name begins, with the title before it."""
    while is_name(items, at - 1) or lower_at(items, at - 1) in _TITLES:
        at -= 1
    return at


def is_leader(item: Item) -> bool:
    """Tell whether an item is the ruler of a state, by his name."""
    return item.kind == "actor" and item.data.kind in LEADERS


def is_known_official(item: Item) -> bool:
    """Tell whether an item is an official who is listed by name."""
    return item.kind == "entity" and item.data.kind == "person" and item.data.sector == "government"


def is_office(items: list[Item], at: int) -> bool:
    """Tell whether a word is an office of a state that one person holds."""
    item = items[at]
    if item.kind not in ("post", "sector") or item.data.sector != "government":
        return False
    last = item.lower.rpartition(" ")[2]
    firm = lower_at(items, at + 1) == "of" and any(one.kind == "entity" for one in items[at + 2 : at + 4])
    return not last.endswith(("s", "men")) and last not in _BODIES and not (firm or is_of_band(items, at + 1))


def is_kin_of_office(items: list[Item], at: int) -> bool:
    """Tell whether an office only says whose kinsman or lawyer somebody is ("the president's son", "a son of …")."""
    before = range(max(0, at - _KIN), at)
    kin = any(items[here].lower in OTHERS and lower_at(items, here + 1) in ("of", "to") for here in before)
    return kin or any(one.lower.rpartition(" ")[2] in OTHERS for one in items[max(0, at - 1) : at + 3])


def holds_office(surname: str, views: Iterable[SentenceView]) -> bool:
    """Tell whether a sentence names somebody together with an office that he holds or held."""
    return any(surname in _officials(view) for view in views)


def _officials(view: SentenceView) -> frozenset[str]:
    """Return the last words of the names of those who hold an office: looked for once, however many are asked for."""
    if view.officials is None:
        held = (_held_by(view.items, at) for at in range(len(view.items)))
        view.officials = frozenset(one for one in held if one is not None)
    return view.officials


def _held_by(items: list[Item], at: int) -> str | None:
    """Return the last word of a name, if it is that of somebody who holds an office."""
    item = items[at]
    if is_leader(item) or is_known_official(item):
        return item.text.rpartition(" ")[2]
    named = item.text[:1].isupper()
    return item.text if named and (_is_led_by_office(items, at) or _is_followed_by_office(items, at + 1)) else None


def _is_led_by_office(items: list[Item], at: int) -> bool:
    """Tell whether an office opens a name ("the former prime minister of Haiti, Laurent Lamothe")."""
    first = first_name(items, at)
    return _finds_office(items, range(first - 1, max(-1, first - 1 - _REACH), -1))


def _is_followed_by_office(items: list[Item], at: int) -> bool:
    """Tell whether an office follows a name ("Laurent Lamothe, until 2014 prime minister of Haiti")."""
    opens = lower_at(items, at) in _OPENING
    return opens and _finds_office(items, range(at + 1, min(len(items), at + 1 + _REACH)))


def _finds_office(items: list[Item], way: range) -> bool:
    """Tell whether an office stands on the way from a name, with nothing between but what says more of it."""
    for here in way:
        if is_office(items, here):
            return not is_kin_of_office(items, here)
        item = items[here]
        more = item.kind == "word" and item.lower.endswith(_QUALIFYING)
        if item.lower not in _LINKING and item.kind not in _NAMED and not more:
            return False
    return False
