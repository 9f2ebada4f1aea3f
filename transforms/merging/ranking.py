"""Whose word counts: the claims of each cluster, best first.

In this order: official before agency before media before other; the article that has the change as its news before a
later recollection; the more precise date; the date that more independent texts give; the higher confidence; the earlier
publication; the smaller id.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import Any

import numpy as np
import numpy.typing as npt

from schemas.staging import Mention
from transforms.merging.claims import SOURCE_RANK, Claim
from transforms.merging.events import Cluster
from transforms.merging.groups import Groups, count_distinct, numbered_words
from transforms.merging.periods import PRECISION_RANK, Period
from transforms.regions.coded import Flags, Numbers, numbered

Days = npt.NDArray[np.datetime64]

UNDATED = max(PRECISION_RANK.values())

_NO_TIME = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True)
class Ranked:
    """The claims of many clusters in columns: those of one cluster after those of another, in each the best first.

    ``source`` is that of ``SOURCE_RANK``, ``text`` and ``article`` are equal for one text and one article; ``first``
    and ``last`` are the days that the date may mean, no days where ``precision`` is ``UNDATED``; ``published`` counts
    microseconds, and is the greatest number where nobody says when.
    """

    groups: Groups
    claims: list[Claim]
    mentions: list[Mention]
    source: Numbers
    main: Flags
    precision: Numbers
    first: Days
    last: Days
    text: Numbers
    article: Numbers
    confidence: npt.NDArray[np.float64]
    published: Numbers

    def of_cluster(self, number: int) -> list[Claim]:
        """Return the claims of one cluster, best first."""
        start = int(self.groups.starts[number])
        return self.claims[start : start + int(self.groups.sizes[number])]

    def said(self, places: Numbers, name: str) -> list[Any]:
        """Return the values of the mentions in some places, None where a place is ``NOWHERE``."""
        mentions, read = self.mentions, attrgetter(name)
        return [None if place < 0 else read(mentions[place]) for place in places.tolist()]

    def states(self, name: str) -> Flags:
        """Say of each mention whether it has a value."""
        return np.array([value is not None for value in map(attrgetter(name), self.mentions)], np.bool_)

    def says(self, name: str, word: str) -> Flags:
        """Say of each mention whether it has this value."""
        return np.array([value == word for value in map(attrgetter(name), self.mentions)], np.bool_)


def rank_clusters(clusters: Sequence[Cluster]) -> Ranked:
    """Rank the claims of each of these clusters, at least one."""
    claims = list(chain.from_iterable(cluster.claims for cluster in clusters))
    mentions = [claim.mention for claim in claims]
    n_claims = len(claims)
    groups = Groups(np.array([len(cluster.claims) for cluster in clusters], np.int64))
    source = np.array([SOURCE_RANK[mention.source_class] for mention in mentions], np.int64)
    main = np.array([mention.main for mention in mentions], np.bool_)
    precision = np.fromiter(map(attrgetter("precision"), claims), np.int64, n_claims)
    first, last = _periods([mention.event_date for mention in mentions], precision)
    text = numbered_words([claim.text_group for claim in claims])
    article = numbered_words([mention.article_id for mention in mentions])
    confidence = np.array([mention.confidence for mention in mentions], np.float64)
    times = np.array([mention.published_at for mention in mentions], "datetime64[us]")
    published = np.where(np.isnat(times), _NO_TIME, times.astype(np.int64))
    order = np.lexsort(
        (
            np.fromiter(map(attrgetter("place"), claims), np.int64, n_claims),
            published,
            -confidence,
            -_n_attesting(groups, precision, first, text),
            precision,
            ~main,
            source,
            groups.of,
        )
    )
    return Ranked(
        groups=groups,
        claims=[claims[place] for place in order.tolist()],
        mentions=[mentions[place] for place in order.tolist()],
        source=source[order],
        main=main[order],
        precision=precision[order],
        first=first[order],
        last=last[order],
        text=text[order],
        article=article[order],
        confidence=confidence[order],
        published=published[order],
    )


def _periods(days: Sequence[object], precision: Numbers) -> tuple[Days, Days]:
    """Return the first and the last day that each date may mean, as ``period_of`` does."""
    first = np.array(days, "datetime64[D]")
    first[precision == UNDATED] = np.datetime64("NaT")
    last = first.copy()
    for rank, unit in ((1, "M"), (2, "Y")):
        vague = precision == rank
        whole = first[vague].astype(f"datetime64[{unit}]")
        first[vague] = whole.astype("datetime64[D]")
        last[vague] = (whole + 1).astype("datetime64[D]") - 1
    return first, last


def _n_attesting(groups: Groups, precision: Numbers, first: Days, text: Numbers) -> Numbers:
    """Return how many independent texts of its cluster give each claim's date."""
    days = np.where(np.isnat(first), 0, first.astype(np.int64))
    dates = numbered(groups.of, precision, days)
    return count_distinct(dates, text)[dates]


def count_attested(claims: Iterable[Claim]) -> dict[Period | None, int]:
    """Return how many independent texts give each date."""
    texts: dict[Period | None, set[str]] = defaultdict(set)
    for claim in claims:
        texts[claim.period].add(claim.text_group)
    return {period: len(told) for period, told in texts.items()}
