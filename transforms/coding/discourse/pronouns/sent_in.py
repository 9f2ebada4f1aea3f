"""Whose goods come into "the country", which is not theirs, and who serves in what it has, who may be hit for it."""

from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_INTO = word_set("into to in enter entering inside on onto")
_FLOWS = word_set("import imports importation importing entry sale sales inflow arrival arrivals entering enter buying")
_SERVICES = word_set(
    "military army navy police government cabinet judiciary parliament ministry forces administration security "
    "intelligence leadership junta regime courts"
)
_REACH = 10


def sent_in(items: list[Item], at: int) -> set[str]:
    """Return whose goods or people are said to come into a place, or to be sold in it."""
    if lower_at(items, at - 2) not in _INTO:
        return set()
    first = max(0, at - _REACH)
    flow = next((here for here in range(at - 3, first - 1, -1) if items[here].lower in _FLOWS), None)
    between = [] if flow is None else items[max(0, flow - 1) : at - 2]
    if any(one.lower in (",", ";") or one.kind in ("trigger", "cue") for one in between[1:]):
        return set()
    return {code for one in between if one.kind == "actor" for code in codes_of(one)}


def serves_in(items: list[Item], at: int) -> bool:
    """Tell whether it is said in which service of "the country" somebody is ("officers in the country's military")."""
    return lower_at(items, at + 1) == "'s" and lower_at(items, at + 2) in _SERVICES
