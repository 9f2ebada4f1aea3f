"""Which mentions count, and what the merging rules look at in each.

Only an article's newest version speaks (a correction replaces what it corrects), and only the newest extractor is
believed (staging may hold the readings of several).
"""

import operator
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from schemas.staging import Article, Mention
from schemas.vocabulary import DECIDED, DatePrecision, SourceClass
from transforms.merging.hours import StatedHour, find_hour, neighbour_days
from transforms.merging.periods import PRECISION_RANK, Period, period_of
from transforms.rows import make_rows

SOURCE_RANK: dict[str, int] = {
    SourceClass.OFFICIAL: 0,
    SourceClass.AGENCY: 1,
    SourceClass.MEDIA: 2,
    SourceClass.OTHER: 3,
}
"""Whose word counts more, best first."""


class ClaimKey(NamedTuple):
    """What a claim says beside country, stage, direction and date."""

    sender: str | None
    name: str | None
    sector: str
    action: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One mention with what the rules look at.

    ``order`` is its place in ``founding_order``, ``place`` the one by mention_id among all that were read with it, and
    ``row`` that of the mention among those that were given.
    """

    mention: Mention
    article: Article
    first_recorded_at: datetime
    text_group: str
    stage: str
    key: ClaimKey
    precision: int
    period: Period | None
    days: tuple[date, ...]
    order: tuple[datetime, str, int, int, str]
    place: int
    row: int
    hour: StatedHour | None = None

    @property
    def published(self) -> date | None:
        """The day of publication, the publisher's own where it is known."""
        if self.article.published_date is not None:
            return self.article.published_date
        return None if self.mention.published_at is None else self.mention.published_at.date()

    @property
    def is_official(self) -> bool:
        """Whether the authority itself says so."""
        return self.mention.source_class == SourceClass.OFFICIAL

    @property
    def turns(self) -> tuple[date, ...]:
        """The days on which clocks elsewhere show the same moment, where its hour is known."""
        if self.hour is None or self.period is None:
            return ()
        return neighbour_days(self.period.first, self.hour)


def stage_of(status: str) -> str:
    """Return ``decided`` for announced and in_force, and the status itself for proposed and rejected."""
    return "decided" if status in DECIDED else status


def comparable_name(name: str | None) -> str | None:
    """Return a target's name without case and spacing, for comparison only."""
    return None if name is None else " ".join(name.casefold().split())


founding_order = operator.attrgetter("order")
"""Sort key: the article that the log read first, and in it the most precise and first claim."""


def newest_versions(articles: Iterable[Article]) -> dict[str, Article]:
    """Return each article's newest version by article_id: the last by recorded_at, then by version_id."""
    newest: dict[str, Article] = {}
    for article in articles:
        known = newest.get(article.article_id)
        if known is None or (article.recorded_at, article.version_id) > (known.recorded_at, known.version_id):
            newest[article.article_id] = article
    return newest


def first_seen(articles: Iterable[Article]) -> dict[str, datetime]:
    """Return when the first version of each article was read, by article_id."""
    seen: dict[str, datetime] = {}
    for article in articles:
        known = seen.get(article.article_id)
        if known is None or article.recorded_at < known:
            seen[article.article_id] = article.recorded_at
    return seen


def current_mentions(mentions: Sequence[Mention], newest: Mapping[str, Article]) -> list[int]:
    """Return the places of the newest extractor's mentions in the newest versions, each once, in order of mention_id.

    Raises:
        ValueError: a mention belongs to an article that is not there.
    """
    if len(mentions) == 0:
        return []
    version = max((mention.recorded_at, mention.extractor_version) for mention in mentions)[1]
    kept: dict[str, int] = {}
    for place, mention in enumerate(mentions):
        article = newest.get(mention.article_id)
        if article is None:
            raise ValueError(
                f"mention {mention.mention_id} belongs to article {mention.article_id}, which is not stored"
            )
        if mention.extractor_version == version and mention.version_id == article.version_id:
            kept[mention.mention_id] = place
    return [kept[mention_id] for mention_id in sorted(kept)]


def read_claims(articles: Sequence[Article], mentions: Sequence[Mention], copies: Mapping[str, str]) -> list[Claim]:
    """Turn staging into claims.

    Args:
        articles: all versions of all articles.
        mentions: the mentions of all versions by all extractors.
        copies: article_id of a copied text -> article_id of its original.
    """
    newest, seen = newest_versions(articles), first_seen(articles)
    rows = current_mentions(mentions, newest)
    current = [mentions[row] for row in rows]
    first = [seen[one.article_id] for one in current]
    ranks = [PRECISION_RANK[one.date_precision] for one in current]
    columns: dict[str, Iterable[object]] = {
        "mention": current,
        "article": (newest[one.article_id] for one in current),
        "first_recorded_at": first,
        "text_group": (original_of(one.article_id, copies) for one in current),
        "stage": (stage_of(one.status) for one in current),
        "key": (_key(one.sender, one.target_name, one.sector, one.action) for one in current),
        "precision": ranks,
        "period": (_period(one.event_date, one.date_precision) for one in current),
        "days": (_days(one) for one in current),
        "order": (
            (recorded_at, one.article_id, precision, one.evidence_start, one.mention_id)
            for one, recorded_at, precision in zip(current, first, ranks, strict=True)
        ),
        "place": range(len(current)),
        "row": rows,
        "hour": (find_hour(one.evidence) if one.date_precision == _DAY else None for one in current),
    }
    return make_rows(Claim, len(current), columns)


_DAY = str(DatePrecision.DAY)

_CACHED = 65_536
"""So many different keys, and dates, are kept at hand."""

_period = lru_cache(_CACHED)(period_of)


@lru_cache(_CACHED)
def _key(sender: str | None, target_name: str | None, sector: str, action: str) -> ClaimKey:
    return ClaimKey(sender, comparable_name(target_name), sector, action)


def _days(mention: Mention) -> tuple[date, ...]:
    # announced_date and effective_date have no precision of their own, so they count only beside an exact event_date
    if mention.date_precision != _DAY:
        return ()
    return _stated_days(mention.event_date, mention.announced_date, mention.effective_date)


@lru_cache(_CACHED)
def _stated_days(*stated: date | None) -> tuple[date, ...]:
    return tuple(sorted({day for day in stated if day is not None}))


def original_of(article_id: str, copies: Mapping[str, str]) -> str:
    """Follow copies of copies to the original text's article_id; a ring of copies stops at its smallest id."""
    if article_id not in copies:
        return article_id
    seen = [article_id]
    while seen[-1] in copies:
        following = copies[seen[-1]]
        if following in seen:
            return min(seen[seen.index(following) :])
        seen.append(following)
    return seen[-1]
