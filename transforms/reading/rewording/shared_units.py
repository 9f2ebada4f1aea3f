"""Members of a counted group that are told by where they are from alone: "two tankers, one Turkish and one Omani"."""

from transforms.reading.date_words import NUMBERS
from transforms.reading.items import Item, lower_at, moved
from transforms.reading.word_set import word_set

_OPENS = frozenset({",", ":", "–", "—", "("})
_UNITS = frozenset({"sector", "post"})
_OWNED = word_set("owned based flagged managed registered operated controlled run linked built")
_NEAR = 4
"""Items before a unit within which its number stands."""

_FEWEST = 2


def share_units(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with the noun that is counted said again of each member of the group."""
    for at in range(_FEWEST, len(items) - _NEAR):
        unit = items[at - 1]
        if items[at].lower not in _OPENS or unit.kind not in _UNITS or not _is_count(items, at + 1):
            continue
        if not any(_is_count(items, here) for here in range(max(0, at - 1 - _NEAR), at - 1)):
            continue
        members, end = _members(items, at + 1)
        if len(members) >= _FEWEST:
            said = [one for begin, last in members for one in _say(items[begin:last], unit)]
            return [*items[: at + 1], *said, *items[end:]]
    return items


def _is_count(items: list[Item], at: int) -> bool:
    return items[at].kind == "number" or items[at].lower in NUMBERS or items[at].lower == "one"


def _members(items: list[Item], at: int) -> tuple[list[tuple[int, int]], int]:
    """Return the stretches of the members, each with what joins it to the next, and where they end."""
    found: list[tuple[int, int]] = []
    begin, end = at, at
    while at < len(items) and _is_count(items, at):
        last = _after_origin(items, at + 1)
        if last == 0:
            break
        found.append((begin, last))
        begin = end = at = last
        while lower_at(items, at) in (",", "and", ";"):
            at += 1
    return found, end


def _after_origin(items: list[Item], at: int) -> int:
    """Return the place behind where a member is from; 0 where nothing says so."""
    if lower_at(items, at) == "of" and lower_at(items, at + 1) in ("them", "which"):
        at += 2
    if lower_at(items, at) in ("from", "in"):
        at += 1
    if at >= len(items) or items[at].kind != "actor":
        return 0
    joined = lower_at(items, at + 1) in ("-", "‑") and lower_at(items, at + 2) in _OWNED
    end = at + 3 if joined else at + 1
    closes = (
        end >= len(items) or items[end].kind == "mark" or items[end].lower in ("and", "for", "over", "that", "which")
    )
    return end if closes else 0


def _say(member: list[Item], unit: Item) -> list[Item]:
    """Return a member with its unit: "one Turkish tankers", "two tankers from Mali"."""
    actor = next(at for at, one in enumerate(member) if one.kind == "actor")
    placed = member[actor - 1].lower in ("from", "in")
    at = actor - 1 if placed else actor + 1
    before = member[at - 1]
    head = [one for one in member[:at] if one.lower not in ("of", "them")]
    return [*head, moved(unit, before.end, before.end), *(member[at : actor + 1] if placed else [])]
