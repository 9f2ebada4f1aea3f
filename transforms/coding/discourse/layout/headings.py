"""Dates that head a paragraph, as in a timeline: what is told below them happened then."""

import re

from transforms.coding.model import SentenceView
from transforms.reading.dates.dates import StatedDate
from transforms.reading.word_set import word_set


def carry_headings(views: list[SentenceView], whole: str) -> None:
    """Give each sentence the date that heads its paragraph, or the date that stands alone above it.

    A date heads a paragraph if the paragraph begins with it and a mark follows ("24 June 2021.", "May 2016 —"). A date
    that is a paragraph of its own heads those that follow, up to the next heading; so does one in a chronicle.
    """
    above: StatedDate | None = None
    heading: StatedDate | None = None
    paragraph = -1
    day: StatedDate | None = None
    heads = _days_of_heads(views)
    for at, view in enumerate(views):
        if view.is_title:
            continue
        if view.paragraph != paragraph:
            paragraph = view.paragraph
            by_hour = _OF_HOUR.match(whole, view.start) is not None  # "11.05: …" goes on with the day above
            own = heads.get(at) or _leading_date(view) or _bracketed_date(view) or _date_of_head(view)
            day = own or (day if by_hour else None)
            heading = day or _day_of_issue(view)
            if heading is not None and _stands_alone(views, at):
                above = heading
            elif heading is not None:
                above = None
        elif heading is not None:
            heading = _leading_date(view) or heading  # "1992: UN bans arms. 1999: Ban suspended."
        else:
            heading = _leading_date(view) or _day_of_issue(view)
        view.heading = heading or above
    if not heads:  # what a digest's head leaves open is not the day of the one before
        _carry_between(views)


_OF_HOUR = re.compile(r"\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|CET|CEST|BST|E[SD]T))?(?::| ?[–—|-]) ")
"""The hour that heads an entry of a live report."""

_MADE_KNOWN = word_set("published adopted issued signed announced agreed decided gazetted passed approved dated")
_SHORT = 6
"""Items of a line that only says when something was made known, at most."""


def _day_of_issue(view: SentenceView) -> StatedDate | None:
    """Return the day of a line that only says when what is told about was made known: "Published on 3 June."."""
    dated = [one for one in view.dates if one.value is not None]
    if len(view.items) > _SHORT or len(dated) != 1 or view.items[0].lower not in _MADE_KNOWN:
        return None
    plain = all(item.kind in ("date", "mark") or item.lower in ("on", "of") for item in view.items[1:])
    return dated[0] if plain else None


_ENTRIES = 3
"""Dated paragraphs that make a chronicle."""
_FURTHER = 3
"""Paragraphs after a dated one that an entry of a chronicle may still have."""


def _carry_between(views: list[SentenceView]) -> None:
    """Give the further paragraphs of a chronicle's entry its date; after the last entry the text may go on."""
    dated = {view.paragraph: view.heading for view in reversed(views) if view.heading is not None}
    if len(dated) < _ENTRIES:
        return
    last, heading, since = max(dated), None, 0
    for view in views:
        if view.paragraph in dated:
            heading, since = dated[view.paragraph], view.paragraph
        elif not view.is_title and view.paragraph < last and view.paragraph - since <= _FURTHER:
            view.heading = heading


def _leading_date(view: SentenceView) -> StatedDate | None:
    """Return the date that a sentence begins with, if a mark, a wide space or nothing follows it.

    A year may have its day behind the mark: "1975....July 28. The council votes …".
    """
    words = [item for item in view.items if item.kind != "mark" or item.lower not in ("•", "-", "–", "*")]
    if not words or words[0].kind != "date":
        return None
    at = view.items.index(words[0])
    if not _closes(view, at) or view.dates[0].value is None:
        return None
    first = view.dates[0]
    day = next((here for here in range(at + 1, len(view.items)) if not _is_joint(view, here)), at)
    if view.items[day].kind != "date" or not _closes(view, day) or len(view.dates) == 1:
        return first
    within = view.dates[1].value or ""
    return view.dates[1] if within.startswith(f"{first.value}-") else first


def _is_joint(view: SentenceView, at: int) -> bool:
    return view.items[at].kind == "mark" or not any(letter.isalnum() for letter in view.items[at].text)


def _closes(view: SentenceView, at: int) -> bool:
    """Tell whether a mark, a wide space or nothing follows a place."""
    if at + 1 == len(view.items) or view.items[at + 1].lower in (".", ":", "—", "–", "-", "|", ")", "…", "..", "..."):
        return True
    after = view.items[at + 1]
    if view.items[at].text.endswith(".") and after.text[:1].isupper():  # "14 Nov. The council …"
        return True
    if after.lower == "," and at + 3 < len(view.items) and _CLOCK.fullmatch(view.items[at + 2].text):
        return view.items[at + 3].lower in (":", "—", "–", "-", "|")
    return after.lower.startswith("..") or after.start - view.items[at].end > 1  # a wide space, as in a table


_CLOCK = re.compile(r"\d{1,2}[.:]\d\d")
_LONGEST = 12
"""Items of a label with a day."""


def _bracketed_date(view: SentenceView) -> StatedDate | None:
    """Return the day that a label gives in brackets: "CANADA – Mali (3 March)."."""
    items = view.items[:_LONGEST]
    end = next((at for at in range(2, len(items) - 1) if items[at].lower == ")"), None)
    if end is None or items[end - 1].kind != "date" or items[end - 2].lower != "(":
        return None
    closes = items[end + 1].lower in (".", ":", "—", "–", "-") and (items[0].kind == "actor" or items[0].text.isupper())
    named = all(item.kind not in ("trigger", "cue", "dealing_verb", "date") for item in items[: end - 2])
    parted = any(item.lower in ("–", "—", "-", ":", ",", "/") for item in items[1 : end - 2])
    if not (closes and named and parted):
        return None
    return next((one for one in view.dates if one.start >= items[end - 2].start and one.value is not None), None)


_HEAD = 4
"""Items of a head that is a sentence of its own: a name, a comma, the day and a mark."""
_HEADS = 2
"""Such heads that make a digest; one alone is a dateline."""
_NAME = 4
"""Items of the name before a day that heads a paragraph with it, at most."""


def _date_of_head(view: SentenceView) -> StatedDate | None:
    """Return the day that stands behind a comma in what heads a paragraph: "CANADA, 2 December: four added"."""
    items = view.items
    comma = next((at for at in range(1, min(_NAME, len(items) - 2)) if items[at].lower == ","), 0)
    if not comma or items[comma + 1].kind != "date" or items[comma + 2].lower not in (":", "–", "—"):
        return None
    if not (view.rubric or view.rubric_sender or any(one.kind == "actor" for one in items[:comma])):
        return None
    return next((one for one in view.dates if one.start == items[comma + 1].start and one.value is not None), None)


def _days_of_heads(views: list[SentenceView]) -> dict[int, StatedDate]:
    """Return the days of heads that are sentences of their own, by place: "SYRIA, 6 January. The Treasury …"."""
    found: dict[int, StatedDate] = {}
    for at, view in enumerate(views):
        items = view.items
        head = len(items) == _HEAD and items[0].text.isupper() and items[1].lower == "," and items[3].lower == "."
        opens = at == 0 or views[at - 1].paragraph != view.paragraph
        if head and opens and items[2].kind == "date" and view.dates and view.dates[0].value is not None:
            found[at] = view.dates[0]
    return found if len(found) >= _HEADS else {}


def _stands_alone(views: list[SentenceView], at: int) -> bool:
    view = views[at]
    bare = all(item.kind in ("mark", "date") for item in view.items)
    last = at + 1 == len(views) or views[at + 1].paragraph != view.paragraph
    return bare and last
