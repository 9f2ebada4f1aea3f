"""Sums of what was done over the years, which are no step: "since 2022 the EU has listed 2,400 people in all"."""

from transforms.coding.model import Frame
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_COUNTED = word_set("dozens hundreds thousands scores tens dozen hundred thousand rounds packages")
_SUMS = ("in all", "in total", "all told", "all in all", "altogether", "taken together", "cumulatively")
_YEARS = word_set("years decade decades")
_OVER = word_set("over in during within through for")
_PAST = word_set("past last")


def is_running_total(frame: Frame) -> bool:
    """Tell whether a perfect tense only sums up what was done over a long time, with a number."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "finite" or frame.action not in ("imposed", "expanded"):
        return False
    if {"has", "have"}.isdisjoint(one.lower for one in frame.items[verb.start : verb.at]):
        return False
    things = verb.subject if verb.passive else verb.objects
    return any(_is_counted(frame.items, one) for one in things) and _is_long(frame)


def _is_counted(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase counts its things, more than one of them."""
    said = items[phrase.start : phrase.end]
    worth = lower_at(items, phrase.end) == "worth"  # "assets worth 2.3 billion euros have been frozen since 2022"
    numbered = worth or any(one.kind == "number" and one.text not in ("1", "one", "One") for one in said)
    return numbered or any(one.lower in _COUNTED for one in said)


def _is_long(frame: Frame) -> bool:
    """Tell whether a sentence speaks of years: "since 2020", "over the past decade", or of a sum."""
    low = [one.lower for one in frame.items]
    text = f" {' '.join(low)} "
    if any(f" {one} " in text for one in _SUMS):
        return True
    since = any(one == "since" and _is_year(frame, at + 1) for at, one in enumerate(low))
    spans = (low[at : at + 5] for at, one in enumerate(low) if one in _OVER)
    return since or any(not _PAST.isdisjoint(one) and not _YEARS.isdisjoint(one) for one in spans)


def _is_year(frame: Frame, at: int) -> bool:
    """Tell whether a year of the past stands at a place, or a month of one."""
    if at >= len(frame.items) or frame.view.year is None:
        return False
    words = frame.items[at].lower.split()
    return bool(words) and words[-1].isdigit() and len(words[-1]) == len("2020") and int(words[-1]) < frame.view.year
