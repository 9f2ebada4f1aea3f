"""The other senses: sport, courts, schools, health; changes that are not of the kind that the log records."""

from collections.abc import Iterable

from transforms.coding.model import Reading, SentenceView
from transforms.reading.spans import Item


def drop_other_senses(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Leave out readings whose sentence, title or opening shows another sense of the word.

    Words that the reference data marks ``unless_state`` count in the reading's own sentence, and only if it names no
    sender.
    """
    titles = [view for view in views if view.is_title]
    opening = [view for view in views if not view.is_title][:2]
    if any("always" in _marks(view.items) for view in (*titles, *opening)):
        return []
    return [reading for reading in readings if not _is_other(reading)]


def _is_other(reading: Reading) -> bool:
    marks = _marks(reading.frame.items)
    return "always" in marks or (bool(marks) and not reading.roles.senders)


def _marks(items: Iterable[Item]) -> set[str]:
    return {sense.data for item in items for sense in item.senses_of("other")}
