"""Clauses that tell what happened on a date: "in May, when it banned …", "a month after it had banned …"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.phrases import Phrase

_OF_TIME = word_set("when before after since")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SPAN = word_set("the a an one this")
_PASSED = frozenset({"passed", "elapsed", "gone", "gone by"})
_LASTING = word_set("last lasts lasted endured stood held persisted continued stayed remained survived")


def clause_of_time(items: list[Item], found: list[Phrase], place: int) -> Phrase | None:
    """Return the verb of a clause that tells what happened on a date: "in May, when it …", "a month after it …".

    A day by its name is that of what was done after the rest ("fell on Monday after it had …").
    """
    at = place + 1
    if at < len(found) and found[at].kind == p.MARK and found[at].word == ",":
        at += 1
    passed = at + 1 < len(found) and found[at].kind == p.VG and items[found[at].head].lower in _PASSED
    at += passed  # "ten years have passed since it was imposed"
    if place and items[found[place - 1].head].lower in _LASTING:
        return None  # "the ban lasted two years before it was lifted"
    if at >= len(found) or found[at].word.lower() not in _OF_TIME or found[at].kind not in (p.SUB, p.REL, p.PREP):
        return None
    named = items[found[place].end - 1].lower.endswith(_DAYS) or _is_of_calendar(items[found[place].end - 1].lower)
    if found[at].word != "when" and (
        at - passed > place + 1 or (named and items[found[place].start].lower not in _SPAN)
    ):
        return None
    if found[at].kind == p.PREP and (at + 1 == len(found) or found[at + 1].kind != p.VG):
        return _past_insertion(found, at + 1)
    return next((one for one in found[at + 1 :] if one.kind == p.VG), None)


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPOKEN = word_set("today to-day tonight yesterday tomorrow")


def _is_of_calendar(words: str) -> bool:
    """Tell whether a date is a day in itself and counts from nothing: "today", "5 March", "early yesterday"."""
    parts = words.split()
    numbered = any(one.strip(".,").isdigit() for one in parts) and any(one.startswith(_MONTHS) for one in parts)
    return numbered or not _SPOKEN.isdisjoint(parts)


_NO_CLAUSE = frozenset({"gerund", "participle"})


def _past_insertion(found: list[Phrase], at: int) -> Phrase | None:
    """Return the verb of a clause whose subject a participle parts from it: "weeks after Oslo, hoping to …, banned"."""
    if [one.kind for one in found[at : at + 3]] != [p.NP, p.MARK, p.VG] or found[at + 2].form not in _NO_CLAUSE:
        return None
    last = next((one for one in range(at + 3, len(found)) if found[one].word == ","), len(found))
    after = found[last + 1 : last + 2]
    return after[0] if after and after[0].kind == p.VG and after[0].form == "finite" else None
