"""How the reading of dates is put together: a form is a pattern, what resolves it, and what may forbid it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from transforms.reading.date_values import day_of
from transforms.reading.dates.roles import Lead
from transforms.reading.dates.stated_date import StatedDate
from transforms.reading.dates.tense import tense_of

Match = re.Match[str]

SHIFTS = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "next": 1, "coming": 1, "following": 1}
"""How many days, weeks, months or years a word moves what it stands before."""

_DAYS = frozenset({"day", "night", "morning", "afternoon", "evening"})

_WEEKS = frozenset({"week", "fortnight"})

BACK_WORDS = frozenset({"previous", "preceding", "earlier", "before", "previously"})

_LATE = 7
"""Days before the text of the day of its news, at most."""

_AFTER = 60
"""Characters after a date, where its verb is looked for if none stands before it."""


@dataclass(slots=True)
class Setting:
    """What a date is read against.

    ``spoken`` is the day on which the text speaks, ``printed`` that of publication, ``low`` and ``high`` are the end of
    the date before and of the sentence, ``before`` holds the words since ``low``, ``lead`` is what they say, ``anchor``
    the stated date before.
    """

    spoken: date | None
    text: str
    low: int
    before: list[str]
    high: int
    lead: Lead
    anchor: StatedDate | None
    printed: date | None = None

    @property
    def spoken_value(self) -> str | None:
        """The day on which the text speaks, as a value."""
        return None if self.spoken is None else self.spoken.isoformat()

    def counted_from(self, word: str, unit: str = "") -> str | None:
        """Return what a word counts from: the stated date before, or the day of the text for words that look back.

        Days count from a day: "on the same day" passes over "in late March"; so do weeks from one of that month, and
        weeks back from the day of the news.
        """
        if self.anchor is not None:
            day = self.anchor.day
            within = day is not None and day.startswith(self.anchor.value or day)
            if unit in _WEEKS and (within or (word in BACK_WORDS and self._is_of_late(day))):
                return day
            return (self.anchor.day if unit in _DAYS else None) or self.anchor.value
        return self.spoken_value if word in BACK_WORDS else None

    def _is_of_late(self, day: str | None) -> bool:
        told = day_of(day)
        return told is not None and self.spoken is not None and 0 <= (self.spoken - told).days <= _LATE

    @property
    def latest_past(self) -> str | None:
        """The last day of the past that was stated before, else that on which the text speaks."""
        return (self.anchor.past if self.anchor is not None else None) or self.spoken_value

    def looks_back_past_anchor(self, end: int) -> bool:
        """Tell whether a clause looks back, and the date before lies ahead ("bans it from May. The same day it …")."""
        spoken, anchor = self.spoken_value, self.anchor
        ahead = anchor is not None and anchor.value is not None and spoken is not None and anchor.value > spoken
        return ahead and self.tense(end) < 1

    def tense(self, end: int) -> int:
        """Return 1 if the clause looks ahead, -1 if it looks back, 0 if it does neither; the date ends at ``end``."""
        if self.lead.role in ("since", "dating"):
            return -1
        if self._goes_on_ahead():
            return 1
        return tense_of(self.before, self.text[end : min(self.high, end + _AFTER)].split())

    def _goes_on_ahead(self) -> bool:
        """Tell whether a date is joined to one that lies ahead ("will ban gold on 1 March and oil on 1 May")."""
        anchor, spoken = self.anchor, self.spoken_value
        if anchor is None or anchor.end != self.low or anchor.value is None or spoken is None:
            return False
        joined = self.before[:1] in (["and"], [","]) and not any(one.endswith((":", ";")) for one in self.before)
        return joined and anchor.value > spoken and anchor.role in ("on", "from") and tense_of(self.before, []) == 0


Resolver = Callable[[Match, Setting], str | None]
"""Turns the match of a pattern into a value."""

Guard = Callable[[str, int, Match], bool]
"""Tells whether a match is a date at all, from the text and the start of the sentence."""


@dataclass(slots=True)
class Form:
    """One way to write a date. ``role`` replaces what the words before say; ``anchored`` forms count from another."""

    words: str
    resolve: Resolver
    guard: Guard | None = None
    role: str | None = None
    anchored: bool = False
    compiled: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when a text first needs it: there are many, and a short command uses few."""
        if self.compiled is None:
            self.compiled = re.compile(self.words)
        return self.compiled


def form(
    words: str, resolve: Resolver, guard: Guard | None = None, *, role: str | None = None, anchored: bool = False
) -> Form:
    """Make a form of its regular expression."""
    return Form(words, resolve, guard, role, anchored)
