"""Reports that stand one behind the other in a text, each with a headline or a dateline of its own, as in a digest.

What one of them is about says nothing of the next, and so each is read by itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from schemas.vocabulary import BODIES
from transforms.coding.discourse.layout.rubrics import CITY_STATES
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.bullets import BULLETS
from transforms.reading.dates.dateline import opens_with_dateline
from transforms.syntax import phrases as p

_ENDS = frozenset('.:;,!…”"')
_SHORTEST, _LONGEST = 3, 18
"""Words and marks of a headline."""

_PROSE = 10
"""Words and marks of a sentence that reports."""

_BRACKETS = frozenset("([")
_GOES_ON = frozenset(":;,")
_PLACED = 2
_LANDS = frozenset({"name", "abbreviation", "territory", "demonym"})
_WHO_DECIDES = USUAL_SENDERS.union(BODIES)


@dataclass(frozen=True, slots=True)
class Report:
    """A report in a text: where it starts, where its headline ends (as it starts without one), where it ends."""

    start: int
    title_end: int
    end: int


@dataclass(frozen=True, slots=True)
class _Paragraph:
    views: tuple[SentenceView, ...]

    @property
    def start(self) -> int:
        return self.views[0].start

    @property
    def n_prose(self) -> int:
        """How many whole sentences report; a note in brackets does not ("(Corrects the day in paragraph 3)")."""
        if self.views[0].items[0].lower in _BRACKETS:
            return 0
        return sum(len(view.items) >= _PROSE and view.items[-1].lower not in _GOES_ON for view in self.views)


def reports_in(whole: str, views: list[SentenceView]) -> list[Report]:
    """Return the reports of a text, the first with the text's own title; none where it is one report, or has items.

    Args:
        whole: title and text.
        views: its sentences; those of a digest are numbered by the item that they stand in.
    """
    paragraphs = list(_paragraphs(views))
    titles = [view for view in views if view.is_title]
    starts = _starts(whole, paragraphs, is_name=_is_name(titles))
    surely = all(_is_headline(one) and _has_dateline(whole, below) for one, below in _with_next(paragraphs, starts))
    if not starts or (not surely and _has_items(whole, paragraphs)):
        return []
    ends = [*(paragraphs[at].start for at in starts), len(whole)]
    first = [Report(0, max((view.end for view in titles), default=0), ends[0])] if starts[0] else []
    return first + [_report(paragraphs, at, end) for at, end in zip(starts, ends[1:], strict=True)]


def _with_next(paragraphs: list[_Paragraph], starts: list[int]) -> Iterator[tuple[_Paragraph, _Paragraph]]:
    """Yield the paragraphs that begin reports, each with the one below it or, at the end of the text, itself."""
    for at in starts:
        yield paragraphs[at], paragraphs[min(at + 1, len(paragraphs) - 1)]


def _is_name(titles: list[SentenceView]) -> bool:
    """Tell whether a title tells nothing ("This week", "Business briefs"), so that a headline may follow it at once."""
    return bool(titles) and not any(_has_verb(one) or _lands_of(one) for one in titles)


def _has_items(whole: str, paragraphs: list[_Paragraph]) -> bool:
    """Tell whether something else than datelines heads the items of a text."""
    numbers = [one.views[0].section for one in paragraphs]
    if len(set(numbers)) == len(numbers) > 1:
        return True  # a paragraph each: the city at its head may say whose news it is
    opening = (one for one, before in zip(paragraphs, [0, *numbers], strict=False) if one.views[0].section != before)
    return not all(_has_dateline(whole, one) for one in opening)


def _report(paragraphs: list[_Paragraph], at: int, end: int) -> Report:
    head = paragraphs[at]
    headed = _is_headline(head) and at + 1 < len(paragraphs)
    return Report(head.start, head.views[-1].end if headed else head.start, end)


def _paragraphs(views: list[SentenceView]) -> Iterator[_Paragraph]:
    """Yield the paragraphs below the title."""
    found: list[SentenceView] = []
    for view in views:
        if view.is_title:
            continue
        if found and view.paragraph != found[-1].paragraph:
            yield _Paragraph(tuple(found))
            found = []
        found.append(view)
    if found:
        yield _Paragraph(tuple(found))


def _starts(whole: str, paragraphs: list[_Paragraph], *, is_name: bool) -> list[int]:
    """Return which paragraphs begin another report: below prose, a headline or a dateline of its own."""
    found: list[int] = []
    named: set[str] = set()
    told, dated = int(is_name), False
    for at, here in enumerate(paragraphs):
        has_dateline = _has_dateline(whole, here)
        # one sentence above a dateline is a note, unless it is a report itself
        begins = has_dateline and told > (0 if dated else 1)
        begins = begins or (at > 0 and _is_parted(paragraphs[at - 1], here, named))
        if told and (begins or _is_headed(whole, paragraphs, at, named)):
            found.append(at)
            told, dated = 0, False
            named.clear()
        told += here.n_prose
        dated = dated or has_dateline
        named |= _lands(here)
    return found


def _is_parted(before: _Paragraph, here: _Paragraph, named: set[str]) -> bool:
    """Tell whether a line of signs ("* * *") parts prose from a report that names none of the lands told of in it."""
    last = before.views[-1]
    signs = all(item.kind == "mark" for item in last.items) or here.views[0].paragraph - last.paragraph > 1
    new = _lands(here) if signs and here.n_prose > 0 else set()
    return bool(new) and new.isdisjoint(named)


def _is_headed(whole: str, paragraphs: list[_Paragraph], at: int, named: set[str]) -> bool:
    """Tell whether a headline stands above a dateline, or above what concerns none of the lands named before it."""
    if not _is_headline(paragraphs[at]) or at + 1 == len(paragraphs):
        return False
    below = paragraphs[at + 1]
    return _has_dateline(whole, below) or _is_other_affair(paragraphs[at], below, named)


def _has_dateline(whole: str, here: _Paragraph) -> bool:
    """Tell whether prose opens with a place and a dash; a land there is a label ("RUSSIA - …"), but for a city's."""
    opening = here.views[0]
    land = next((one for one in opening.items[:_PLACED] if one.kind == "actor"), None)
    labelled = land is not None and land.data.kind in _LANDS and land.lower not in CITY_STATES
    return here.n_prose > 0 and not labelled and opens_with_dateline(whole, opening.start)


def _is_headline(here: _Paragraph) -> bool:
    """Tell whether a paragraph is one line without a stop, as a headline is."""
    items = here.views[0].items
    if len(here.views) > 1 or not _SHORTEST <= len(items) <= _LONGEST:
        return False
    return items[-1].lower not in _ENDS and items[0].lower not in BULLETS and not items[0].text[:1].islower()


def _is_other_affair(headline: _Paragraph, report: _Paragraph, named: set[str]) -> bool:
    """Tell whether a headline with a verb and what it heads name a land that the report before them does not."""
    if report.n_prose == 0 or not _has_verb(headline.views[0]):
        return False
    new = _lands(headline) & _lands(report)
    return bool(new) and new.isdisjoint(named)


def _has_verb(view: SentenceView) -> bool:
    return any(one.kind == p.VG for one in view.syntax.phrases)


def _lands(here: _Paragraph) -> set[str]:
    """Return the lands that are named, but for those that decide of whomever."""
    return {code for view in here.views for code in _lands_of(view)} - _WHO_DECIDES


def _lands_of(view: SentenceView) -> set[str]:
    return {code for item in view.items for code in codes_of(item)}
