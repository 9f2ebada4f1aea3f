"""When an article was published: the surest of the dates that it gives, and whether they agree.

The order is that of ``RawArticle``: what JSON-LD states, the feed or list that led to it, ``meta``, ``time`` elements,
what readers see; then the text's dateline, the address; last, when JSON-LD says that it was changed. A date after the
moment of reading is no date of publication, and one that has two readings is none; the next one takes its place, and
an issue says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from schemas.vocabulary import IssueKind
from transforms.articles.dates import Published, find_dateline, parse_published
from transforms.articles.known_date import KnownDate, stands_in
from transforms.articles.record import RawArticle
from transforms.articles.urls import date_in_url

_CLOCK_SLACK = timedelta(days=1)  # a day east of us it is tomorrow already
_APART = timedelta(days=1)  # a day in one zone may be the next in another
_COMPARED = frozenset({"json_ld", "feed", "listing", "meta", "time_element", "header", "record", "url"})
"""Where dates stand that should agree: what stands near a headline, or opens a reprint, may be another one."""


@dataclass(frozen=True, slots=True)
class Found:
    """The date of publication, where it was found, and what is wrong: kind, message, and the words in question."""

    published: Published | None
    found_in: str | None
    complaints: tuple[tuple[IssueKind, str, str | None], ...]


def settle_publication(raw: RawArticle, url: str | None, now: datetime, known: KnownDate | None = None) -> Found:
    """Return when an article was published.

    Args:
        raw: what was read of it.
        url: its canonical address.
        now: the moment of reading, naive UTC.
        known: its date as is known from elsewhere.
    """
    found = _settled(raw, url, now)
    if known is None or not stands_in(known, found.published, found.found_in):
        return found
    complaints = tuple(one for one in found.complaints if one[0] is not IssueKind.NO_DATE)
    return Found(known.published, known.found_in, complaints)


def _settled(raw: RawArticle, url: str | None, now: datetime) -> Found:
    good: list[tuple[Published, str]] = []
    refused: list[tuple[IssueKind, str, str]] = []
    for words, found_in in _candidates(raw, url):
        try:
            published = parse_published(words)
        except ValueError as error:
            refused += [] if good else [(IssueKind.NO_DATE, str(error), words)]
            continue
        if published.at <= now + _CLOCK_SLACK:
            good.append((published, found_in))
        elif not good:
            reason = f"published after the moment of reading ({now:%Y-%m-%d})"
            refused.append((IssueKind.FUTURE_DATE, reason, words))
    if not good:
        return Found(None, None, tuple(_none(refused)))
    (published, found_in), rest = good[0], good[1:]
    complaints = [
        (
            IssueKind.FUTURE_DATE if kind is IssueKind.FUTURE_DATE else IssueKind.DATE_CONFLICT,
            f"{reason}; the date in {found_in} is used, {published.day}",
            words,
        )
        for kind, reason, words in refused
    ]
    return Found(published, found_in, (*complaints, *_conflicts(published, found_in, rest)))


def _candidates(raw: RawArticle, url: str | None) -> Iterator[tuple[str, str]]:
    stated = raw.published is not None and raw.published.strip() != ""
    changed = raw.published_from == "json_ld_modified"
    if stated and not changed:
        yield raw.published or "", raw.published_from or "record"
    yield from raw.also_published
    dateline = find_dateline(raw.text)
    if dateline is not None:
        yield dateline, "dateline"
    in_url = None if url is None else date_in_url(url)
    if in_url is not None:
        yield in_url, "url"
    if stated and changed:  # no page is published after it was changed, but most are changed after
        yield raw.published or "", "json_ld_modified"


def _none(refused: list[tuple[IssueKind, str, str]]) -> Iterator[tuple[IssueKind, str, str | None]]:
    if not refused:
        yield IssueKind.NO_DATE, "no publication date found, so relative dates stay unresolved", None
        return
    kind, reason, words = refused[0]
    if kind is IssueKind.FUTURE_DATE:
        yield kind, f"{reason}; the date is not used", words
    else:
        yield kind, f"the publication date is not used: {reason}", words


def _conflicts(
    chosen: Published, found_in: str, rest: list[tuple[Published, str]]
) -> Iterator[tuple[IssueKind, str, str | None]]:
    if found_in not in _COMPARED:
        return
    apart = {
        f"{where} says {one.day}" for one, where in rest if where in _COMPARED and abs(one.day - chosen.day) > _APART
    }
    if apart:
        message = f"{found_in} says {chosen.day}, which is used; {', '.join(sorted(apart))}"
        yield IssueKind.DATE_CONFLICT, message, chosen.day.isoformat()
