"""Titles of acts as gazettes list them: "Continuation of the Emergency With Respect to X. Notice of May 5."."""

from itertools import pairwise

from transforms.coding.model import SentenceView
from transforms.reading.dates.dates import StatedDate
from transforms.reading.word_set import word_set

_ACTS = word_set(
    "notice order proclamation determination memorandum decision regulation decree rule directive law ordinance "
    "resolution notification instrument act edict statute"
) | {"executive order", "presidential determination", "final rule", "statutory instrument", "council decision"}
_DRAFTS = word_set("proposed draft bill")
_EFFECT = frozenset({"effective", "with effect from", "in force"})
"""How a sentence without a verb begins that says from when an act is in force."""

_REACH = 8
"""Items within which the sentence after a title names the act."""

_DAYS = frozenset({"on", "from", "of"})


def mark_act_titles(views: list[SentenceView]) -> None:
    """Let a title of an act, which a sentence without a verb names, be known for one; the act's day heads both."""
    for view, after in pairwise(views):
        if view.is_title or after.paragraph != view.paragraph or not _names_act(after) or not _is_title(view):
            continue
        view.enacted = True
        day = _day(after)
        if day is not None:
            for one in views[view.index :]:
                if one.paragraph != view.paragraph:
                    break
                one.heading = one.heading or day


def _is_title(view: SentenceView) -> bool:
    """Tell whether a sentence has no verb of its own; a participle or gerund may open it ("Blocking Property of …")."""
    return len(view.items) > 1 and view.items[-1].lower in (".", ":", "—", "–") and not view.syntax.has_finite


def _names_act(view: SentenceView) -> bool:
    if len(view.items) > 2 * _REACH:
        return False
    words = [item.lower for item in view.items[:_REACH]]
    if words[0] in _EFFECT and not view.syntax.has_finite:
        return True
    named = any(word.rpartition(" ")[2] in _ACTS or word in _ACTS for word in words) and not _DRAFTS & set(words)
    return named and not view.syntax.has_finite  # few sentences come so far as to be parsed for it


def _day(view: SentenceView) -> StatedDate | None:
    return next((one for one in view.dates if one.value is not None and one.role in _DAYS), None)
