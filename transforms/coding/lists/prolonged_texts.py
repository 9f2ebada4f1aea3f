"""Acts that prolong another by its wording: "the date '31 May 2019' is replaced by '31 May 2020'", "shall apply until".

The title tells which measures they are; the sentence itself names an act, or a date in it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from schemas.vocabulary import Action, Status
from transforms.coding.model import Clause, Frame, Reading, Roles, SentenceView, Verdict
from transforms.reading.spans import Item

_ACT = r"(?:Decision|Regulations?|Ordinance|Order|Common Position|Joint Action|Act|Decree|Proclamation|Directive)"
_TITLE = re.compile(rf"\b{_ACT}\b")
_GOES_ON = re.compile(
    rf"(?<!This )(?<!These )(?<!this )\b{_ACT}\b.{{0,80}}?\b(?:shall (?:continue to )?apply|shall (?:continue|remain) "
    r"(?:in force|applicable|in effect|to apply)|remains? applicable|(?:is|are) (?:hereby )?continued in force|"
    r"continues? in (?:force|effect))\b.{0,40}?\b(?:until|for a further)\b"
)
_REPLACED = re.compile(
    r"(?i)\breplaced by\b.{0,60}?\b(?:shall (?:continue to )?apply|applies|is applicable|valid) until\b"
)
_VALID = re.compile(
    rf"(?i)\b(?:validity|duration|application)\b.{{0,30}}?\b{_ACT}\b.{{0,40}}?\b(?:extended|prolonged|renewed)\b|"
    rf"\b(?:extended|prolonged|renewed) the (?:validity|duration)\b.{{0,30}}?\b{_ACT}\b"
)
_WORDS = re.compile(r"(?i)\b(?:words?|dates?|references?|figures?)\b.*\b(?:replaced|substituted)\b")
_DENIED = re.compile(r"\b(?:not|never|propos\w+|may|might|could|would|should|unless)\b")
_VERBS = ("replaced", "substituted", "apply", "applicable", "continued", "extended", "prolonged", "renewed", "force")


def with_prolonged_texts(readings: list[Reading], views: list[SentenceView], whole: str) -> list[Reading]:
    """Return the readings of a text with one where an act prolongs the measures that its title names.

    Args:
        readings: what the sentences tell.
        views: the sentences.
        whole: the text, title and all.
    """
    titles = [view for view in views if view.is_title]
    if not titles or not any(view.has_sanctions_word and _names_act(whole, view) for view in titles):
        return readings
    if any(one.frame.action == Action.EXTENDED for one in readings):
        return readings
    known = {one.frame.view.index for one in readings}
    return [*readings, *list(_prolonging(views, whole, known))[:1]]


def _names_act(whole: str, view: SentenceView) -> bool:
    return _TITLE.search(whole, view.start, view.end) is not None


def _prolonging(views: list[SentenceView], whole: str, known: set[int]) -> Iterator[Reading]:
    for view in views:
        text = whole[view.start : view.end]
        if view.is_title or view.index in known or _DENIED.search(text) is not None:
            continue
        if _prolongs(view, text) and (at := _verb_of(view.items)) is not None:
            frame = Frame(
                clause=Clause(replace(view, dates=[], dated=None), at, 0, len(view.items)),
                trigger="extend",
                action=Action.EXTENDED,
                object_kind="measure",
                object_at=at,
                voice="passive",
                rule="passive.extend.measure",
                roles=Roles(),
            )
            yield Reading(frame, Roles(), Verdict(Status.IN_FORCE, ""))


def _prolongs(view: SentenceView, text: str) -> bool:
    if any(pattern.search(text) is not None for pattern in (_GOES_ON, _REPLACED, _VALID)):
        return True
    days = [one.value for one in view.dates if one.value is not None]
    later = len(days) > 1 and days[-2] < days[-1]
    return later and _WORDS.search(text) is not None


def _verb_of(items: list[Item]) -> int | None:
    return next((at for at, item in enumerate(items) if item.lower in _VERBS), None)
