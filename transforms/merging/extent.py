"""Of how much an event is said: of a country or sector as such, of some parties there, of all but something."""

from schemas.mart import SanctionEvent
from schemas.staging import Extent
from schemas.vocabulary import Action, Direction
from transforms.merging.tree import is_narrower

_NOTHING: frozenset[str] = frozenset()

ENDS = frozenset({Action.LIFTED, Action.SUSPENDED})
"""What may leave something as it is by name."""


def is_of_parties(event: SanctionEvent) -> bool:
    """Say whether only some parties are meant that are not named."""
    return event.extent == Extent.PARTIES and event.target_name is None


def frees_parties(event: SanctionEvent) -> bool:
    """Say whether a relaxation is one of some parties that are not named."""
    return event.direction == Direction.RELAX and is_of_parties(event)


def excepted_sectors(event: SanctionEvent) -> list[str]:
    """Return the sectors that an end or a suspension leaves alone: those below its own, a part of the whole."""
    if event.except_sectors is None:
        return []
    return [one for one in sectors_told(event) if is_narrower(one, event.sector)]


def sectors_told(event: SanctionEvent) -> list[str]:
    """Return all sectors that an end or a suspension names as left alone, its own too: then a part of that is meant."""
    return codes_in(event.except_sectors) if event.action in ENDS else []


def excepted_measures(event: SanctionEvent) -> frozenset[str]:
    """Return the kinds of dealing that an end or a suspension leaves alone."""
    if event.except_measures is None or event.action not in ENDS:
        return _NOTHING
    return frozenset(codes_in(event.except_measures))


def leaves_a_part(event: SanctionEvent) -> bool:
    """Say whether an end or a suspension leaves alone a part of what its own row restricts."""
    if event.except_sectors is None and event.except_measures is None:
        return False
    narrower = len(excepted_sectors(event)) > 0 or event.sector in sectors_told(event)
    return narrower or len(excepted_measures(event)) > 0


def what_is_left(event: SanctionEvent) -> str | None:
    """Return what an event leaves as it is: in the words of a source, else in codes; None for nothing."""
    if event.except_words is None and event.except_sectors is None and event.except_measures is None:
        return None
    codes = [one for one in (event.except_sectors, event.except_measures) if one is not None]
    return event.except_words or "; ".join(codes) or None


def codes_in(column: str | None) -> list[str]:
    """Return the codes that a column of several holds."""
    return [] if column is None else column.split(";")
