"""What a date in a text is: where it stands, what it comes to, and what it tells of the things around it."""

from dataclasses import dataclass

Heading = tuple[int, bool]
"""A year that heads a paragraph, and whether it is a paragraph of its own, which heads those after it."""


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date as the text states it: half-open offsets, its value (None if unresolved) and its words.

    ``role`` is ``on``, ``from``, ``until`` or ``since``; ``dating`` where something has stood since then; ``of`` for a
    date that belongs to something named or told beside the change: "the 2015 peace accord", "four years" in "four
    years after it was imposed", which gives the day of what follows. ``anchor`` is the earlier date of the text that
    the words count from ("two years later"), if one was found.
    """

    start: int
    end: int
    value: str | None
    role: str
    words: str
    anchor: "StatedDate | None" = None
    day: str | None = None
    """The last day that the text states up to here, for words that count days."""

    under: Heading | None = None
    """The year that heads what the date stands in, as in a chronicle by years: of it are months that name no other."""

    past: str | None = None
    """The last day up to here on which or before which the text speaks, for what happened "the same day"."""
