"""The other senses: sport, courts, schools, health. Which changes are not sanctions of the kind that the log records."""

from transforms.coding.claims import Reading
from transforms.coding.frames import SentenceView
from transforms.reading.spans import Item


def drop_other_senses(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Leave out readings whose sentence, title or opening shows another sense of the word."""
    opening = _opening(views)
    return [reading for reading in readings if not _is_other(reading, opening)]


def _opening(views: list[SentenceView]) -> list[Item]:
    titles = [view for view in views if view.is_title]
    rest = [view for view in views if not view.is_title][:2]
    return [item for view in (*titles, *rest) for item in view.items]


def _is_other(reading: Reading, opening: list[Item]) -> bool:
    for item in reading.frame.view.items:
        for sense in item.senses:
            if sense.kind == "other" and (sense.data == "always" or not reading.roles.senders):
                return True
    return any(sense.kind == "other" and sense.data == "always" for item in opening for sense in item.senses)
