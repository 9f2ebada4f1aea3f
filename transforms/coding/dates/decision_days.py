"""The day that a decision is named by, which is the day of what was decided: "after its May 3 decision to lift it"."""

from transforms.coding.model import SentenceView
from transforms.reading.dates.dates import StatedDate
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.phrases import Phrase

_DECISIONS = word_set("decision order move vote announcement pledge promise agreement ruling")


def decision_days(view: SentenceView, by_start: dict[int, StatedDate]) -> dict[int, StatedDate]:
    """Return the days of decisions by the place of the verb that says what was decided."""
    phrases = view.syntax.phrases
    days: dict[int, StatedDate] = {}
    for at, phrase in enumerate(phrases):
        if phrase.kind != p.NP or view.items[phrase.head].lower not in _DECISIONS:
            continue
        after = _past_maker(phrases, at + 1)
        if after is None or after.kind != p.VG or after.form != "infinitive":
            continue
        start = phrases[at - 2].start if at > 1 and phrases[at - 1].word == "'s" else phrase.start
        dates = [by_start[one.start] for one in view.items[start : phrase.head] if one.start in by_start]
        if len(dates) == 1:
            days[after.head] = dates[0]
        elif not dates:
            days |= _taken_on(view, phrases, phrases.index(after), by_start)
    return days


def _taken_on(
    view: SentenceView, phrases: list[Phrase], place: int, by_start: dict[int, StatedDate]
) -> dict[int, StatedDate]:
    """Return the day on which a decision is said to have been taken: "The decision to ban it was taken in 2006"."""
    decided = [phrases[place].head]
    for at in range(place + 1, len(phrases)):
        one = phrases[at]
        if one.kind in (p.SUB, p.REL) or (one.kind == p.MARK and one.word != ","):
            return {}
        if one.kind == p.VG and one.passive and view.items[one.head].lower in _TAKEN:
            words = {item.lower for item in view.items[one.start : one.head]}
            day = _day_behind(view, phrases, at, by_start) if words <= _PAST else None
            return {} if day is None else dict.fromkeys(decided, day)
        if one.kind == p.VG:
            if phrases[at - 1].kind != p.CONJ:
                return {}
            decided.append(one.head)
    return {}


_TAKEN = word_set("taken made announced adopted reached approved published confirmed endorsed")
_PAST = word_set("was were had been has first only formally officially finally")


def _day_behind(
    view: SentenceView, phrases: list[Phrase], place: int, by_start: dict[int, StatedDate]
) -> StatedDate | None:
    """Return the first day behind a verb, in its own clause."""
    for one in phrases[place + 1 :]:
        if one.kind in (p.VG, p.SUB, p.REL, p.MARK):
            return None
        found = [by_start[item.start] for item in view.items[one.start : one.end] if item.start in by_start]
        if found:
            return found[0]
    return None


def _past_maker(phrases: list[Phrase], at: int) -> Phrase | None:
    """Return the phrase after a decision, past those who took it: "Tuesday's decision of the ministers to ban …"."""
    if [one.kind for one in phrases[at : at + 2]] == [p.PREP, p.NP] and phrases[at].word in ("of", "by"):
        at += 2
    return phrases[at] if at < len(phrases) else None
