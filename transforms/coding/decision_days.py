"""The day that a decision is named by, which is the day of what was decided: "after its May 3 decision to lift it"."""

from itertools import pairwise

from transforms.coding.model import SentenceView
from transforms.reading.dates.dates import StatedDate
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p

_DECISIONS = word_set("decision order move vote announcement pledge promise agreement ruling")


def decision_days(view: SentenceView, by_start: dict[int, StatedDate]) -> dict[int, StatedDate]:
    """Return the days of decisions by the place of the verb that says what was decided."""
    phrases = view.syntax.phrases
    days: dict[int, StatedDate] = {}
    for phrase, after in pairwise(phrases):
        if phrase.kind != p.NP or after.kind != p.VG or after.form != "infinitive":
            continue
        if view.items[phrase.head].lower not in _DECISIONS:
            continue
        dates = [by_start[one.start] for one in view.items[phrase.start : phrase.head] if one.start in by_start]
        if len(dates) == 1:
            days[after.head] = dates[0]
    return days
