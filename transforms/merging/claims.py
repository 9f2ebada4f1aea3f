"""What the merging rules look at in the mentions that count (``versions.py``)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import repeat
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from schemas.staging import Article, Mention
from schemas.vocabulary import DECIDED, SourceClass, Status
from transforms.merging.columns import (
    SAID,
    SOURCE_RANK,
    Columns,
    days_of,
    moments_of,
    numbered_in_order,
    numbered_words,
    periods_of,
)
from transforms.merging.hours import StatedHour, find_hour, neighbour_days
from transforms.merging.periods import PRECISION_RANK, Period, period_of
from transforms.merging.versions import current_mentions, first_seen, newest_versions
from transforms.regions.coded import Numbers
from transforms.rows import make_rows

Column = TypeVar("Column", bound=npt.NDArray[Any])

_CACHED = 65_536
"""So many different keys, names and dates are kept at hand."""


class ClaimKey(NamedTuple):
    """What a claim says beside country, stage, direction and date."""

    sender: str | None
    name: str | None
    sector: str
    action: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One mention with what the rules look at.

    ``among`` are all that were read with it. There ``order`` is its place in ``founding_order``, and ``place`` the one
    by mention_id; ``row`` is that of the mention among those that were given.
    """

    mention: Mention
    article: Article
    text_group: str
    stage: str
    key: ClaimKey
    precision: int
    period: Period | None
    days: tuple[date, ...]
    order: int
    place: int
    row: int
    among: Columns = field(repr=False, compare=False)
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


@lru_cache(_CACHED)
def comparable_name(name: str | None) -> str | None:
    """Return a target's name without case and spacing, for comparison only."""
    return None if name is None else " ".join(name.casefold().split())


founding_order = attrgetter("order")
"""Sort key: the article that the log read first, and in it the most precise and first claim."""


def places_of(claims: Sequence[Claim]) -> Numbers:
    """Return the place of each claim among all that were read with it."""
    return np.fromiter(map(attrgetter("place"), claims), np.int64, len(claims))


def read_claims(articles: Sequence[Article], mentions: Sequence[Mention], copies: Mapping[str, str]) -> list[Claim]:
    """Turn staging into claims, in the order of their mentions.

    They are read and made in the order in which rows lie in memory, which for many is several times as fast as any
    other.

    Args:
        articles: all versions of all articles.
        mentions: the mentions of all versions by all extractors.
        copies: article_id of a copied text -> article_id of its original.
    """
    newest = newest_versions(articles)
    by_id = np.array(current_mentions(mentions, newest), np.int64)
    places = np.argsort(by_id)
    rows = by_id[places].tolist()
    current = [mentions[row] for row in rows]

    def placed(column: Column) -> Column:
        put: Column = np.empty_like(column)
        put[places] = column
        return put

    said = {name: list(map(attrgetter(name), current)) for name in _READ}
    ids, days, statuses = said["article_id"], said["event_date"], said["status"]
    of = [newest[article_id] for article_id in ids]
    ranks = list(map(PRECISION_RANK.__getitem__, said["date_precision"]))
    originals = {one: original_of(one, copies) for one in set(ids).intersection(copies)}
    texts = [originals.get(one, one) for one in ids]
    keys = list(map(_key, said["sender"], said["target_name"], said["sector"], said["action"]))
    in_order, seen = sorted(dict.fromkeys(ids)), first_seen(articles)
    article, precision = numbered_in_order(ids, in_order), np.array(ranks, np.int64)
    read = moments_of([seen[one] for one in in_order])
    order = _founding_order(article, read, (precision, np.array(said["evidence_start"], np.int64), places))
    first, last = periods_of(days_of(days), precision)
    among = Columns(
        said={name: placed(np.array(said[name], np.object_)) for name in SAID},
        article=placed(article),
        text=placed(numbered_words(texts)),
        original=placed(np.array([text == one for text, one in zip(texts, ids, strict=True)], np.bool_)),
        publisher=placed(numbered_words([one.publisher or text for one, text in zip(of, texts, strict=True)])),
        key=placed(numbered_in_order(keys, sorted(set(keys), key=_key_order))),
        order=placed(order),
        precision=placed(precision),
        first=placed(first),
        last=placed(last),
        source=placed(np.fromiter(map(SOURCE_RANK.__getitem__, said["source_class"]), np.int64, len(rows))),
        main=placed(np.array(said["main"], np.bool_)),
        confidence=placed(np.array(said["confidence"], np.float64)),
        published=placed(moments_of(said["published_at"])),
    )
    columns: dict[str, Iterable[object]] = {
        "mention": current,
        "article": of,
        "text_group": texts,
        "stage": map(_STAGES.get, statuses, statuses),
        "key": keys,
        "precision": ranks,
        "period": map(period_of, days, said["date_precision"]),
        "days": map(_stated_days, ranks, days, said["announced_date"], said["effective_date"]),
        "order": order.tolist(),
        "place": places.tolist(),
        "row": rows,
        "among": repeat(among),
        "hour": (find_hour(words) if rank == 0 else None for words, rank in zip(said["evidence"], ranks, strict=True)),
    }
    return make_rows(Claim, len(rows), columns)


def _key_order(key: ClaimKey) -> tuple[str, str, str, str, bool, bool]:
    return key.sender or "", key.name or "", key.sector, key.action, key.sender is None, key.name is None


def _founding_order(article: Numbers, read: Numbers, then: tuple[Numbers, Numbers, Numbers]) -> Numbers:
    """Return the place of each claim: by when its article was read first, its precision, where it stands in the text.

    Args:
        article: the article of each, in numbers.
        read: when each article was read first.
        then: by what those of one article are ordered: precision, where the quote begins, the place by mention_id.
    """
    precision, starts, places = then
    order = np.empty(len(article), np.int64)
    # of articles that were read at one moment the smaller number comes first
    order[np.lexsort((places, starts, precision, article, read[article]))] = np.arange(len(article))
    return order


_READ = (
    *SAID,
    *("article_id", "target_name", "action", "event_date", "date_precision", "evidence", "evidence_start"),
    *("source_class", "main", "confidence", "published_at"),
)

_STAGES = {status.value: stage_of(status.value) for status in Status}


@lru_cache(_CACHED)
def _key(sender: str | None, target_name: str | None, sector: str, action: str) -> ClaimKey:
    return ClaimKey(sender, comparable_name(target_name), sector, action)


@lru_cache(_CACHED)
def _stated_days(rank: int, *stated: date | None) -> tuple[date, ...]:
    # announced_date and effective_date have no precision of their own, so they count only beside an exact event_date
    return () if rank > 0 else tuple(sorted({day for day in stated if day is not None}))


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
