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
from transforms.merging.claims import Claim, places_of
from transforms.merging.columns import Columns, Days
from transforms.merging.events import Cluster
from transforms.merging.groups import Groups, count_distinct
from transforms.merging.periods import Period
from transforms.regions.coded import Flags, Numbers, numbered


@dataclass(frozen=True, slots=True)
class Ranked:
    """The claims of many clusters in columns: those of one cluster after those of another, in each the best first.

    The columns are those of ``among``, taken at ``places``.
    """

    groups: Groups
    claims: list[Claim]
    mentions: list[Mention]
    among: Columns
    places: Numbers
    source: Numbers
    main: Flags
    precision: Numbers
    first: Days
    last: Days
    text: Numbers
    article: Numbers
    publisher: Numbers
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
        return self.among.states(name, self.places)

    def says(self, name: str, word: str) -> Flags:
        """Say of each mention whether it has this value."""
        return self.among.says(name, word, self.places)


def rank_clusters(clusters: Sequence[Cluster]) -> Ranked:
    """Rank the claims of each of these clusters, at least one."""
    told = list(chain.from_iterable(cluster.claims for cluster in clusters))
    groups = Groups(np.array([len(cluster.claims) for cluster in clusters], np.int64))
    among, places = told[0].among, places_of(told)
    precision, first, text = among.precision[places], among.first[places], among.text[places]
    order = np.lexsort(
        (
            places,
            among.published[places],
            -among.confidence[places],
            -_n_attesting(groups, precision, first, text),
            precision,
            ~among.main[places],
            among.source[places],
            groups.of,
        )
    )
    places = places[order]
    claims = [told[place] for place in order.tolist()]
    return Ranked(
        groups=groups,
        claims=claims,
        mentions=[claim.mention for claim in claims],
        among=among,
        places=places,
        source=among.source[places],
        main=among.main[places],
        precision=precision[order],
        first=first[order],
        last=among.last[places],
        text=text[order],
        article=among.article[places],
        publisher=among.publisher[places],
        confidence=among.confidence[places],
        published=among.published[places],
    )


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
