"""Clusters of claims -> the values of their events, all clusters at a time.

Claims are ranked (``ranking.py``). The best one decides action, target, quote and source; dates have ``dates.py``, and
each other value its own function below that says how.
"""

from collections.abc import Sequence

import numpy as np

from schemas.sectors import SECTOR_CODES
from schemas.vocabulary import Measure, SourceClass, Status
from transforms.merging.claims import Claim
from transforms.merging.columns import SOURCE_RANK
from transforms.merging.groups import NOWHERE
from transforms.merging.ranking import Ranked
from transforms.merging.tree import are_related, depth

SOURCE_WEIGHT: dict[str, float] = {
    SourceClass.OFFICIAL: 1.0,
    SourceClass.AGENCY: 0.95,
    SourceClass.MEDIA: 0.9,
    SourceClass.OTHER: 0.75,
}
"""What a perfect reading of such a text is worth."""

DOUBT_LEFT = 0.7
"""Share of the doubt that one more independent source leaves."""

COUNTED_SOURCES = 6
"""Sources beyond this many add nothing: what everybody repeats may still be wrong."""

_OFFICIAL = SOURCE_RANK[SourceClass.OFFICIAL]
_WEIGHTS = np.array([SOURCE_WEIGHT[source] for source in sorted(SOURCE_RANK, key=SOURCE_RANK.__getitem__)])
_CODE = {code: number for number, code in enumerate(SECTOR_CODES)}
_DEPTHS = np.array([depth(code) for code in SECTOR_CODES], np.int64)
_RELATED = np.array([[are_related(one, other) for other in SECTOR_CODES] for one in SECTOR_CODES], np.bool_)
_NOT_MEANT = min(_DEPTHS) - 1
_DOUBTS = [DOUBT_LEFT**others for others in range(COUNTED_SOURCES)]


def choose_senders(ranked: Ranked) -> list[str | None]:
    """Choose the sender: that of the best claim that states one."""
    return ranked.said(ranked.groups.first(ranked.states("sender")), "sender")


def choose_sectors(ranked: Ranked) -> list[str]:
    """Choose the sector: the most specific of those on the branch of the best claim that has one.

    Rules join what lies on one branch only, with what has no sector; people may join what does not.
    """
    groups = ranked.groups
    sectors = ranked.among.said["sector"][ranked.places].tolist()
    codes = np.fromiter(map(_CODE.__getitem__, sectors), np.int64, len(sectors))
    depths = _DEPTHS[codes]
    first = groups.first(depths >= 0)
    best = np.where(first == NOWHERE, groups.starts, first)[groups.of]
    on_branch = np.where(_RELATED[codes[best], codes], depths, _NOT_MEANT)
    return [sectors[place] for place in groups.best(on_branch).tolist()]


def choose_measures(ranked: Ranked) -> list[str]:
    """Choose the measure: that of the best claim that says what is restricted."""
    places = ranked.groups.first(~ranked.says("measure", Measure.UNSPECIFIED))
    unsaid = Measure.UNSPECIFIED.value
    return [unsaid if place == NOWHERE else ranked.mentions[place].measure for place in places.tolist()]


def choose_statuses(ranked: Ranked) -> list[str]:
    """Choose the status: in_force as soon as any evidence says so, unless an official text still only announces it.

    What was published before that text, or on its day, does not overrule it; what came later may report that the
    change has come into force since.
    """
    groups, in_force = ranked.groups, ranked.says("status", Status.IN_FORCE)
    starts = groups.starts
    waits = groups.any(in_force) & (ranked.source[starts] == _OFFICIAL)
    waits &= ranked.says("status", Status.ANNOUNCED)[starts]
    chosen = [
        Status.IN_FORCE.value if is_done else ranked.mentions[place].status
        for is_done, place in zip(groups.any(in_force).tolist(), starts.tolist(), strict=True)
    ]
    for number in np.flatnonzero(waits).tolist():
        if not _is_overruled(ranked.of_cluster(number)):
            chosen[number] = Status.ANNOUNCED.value
    return chosen


def _is_overruled(ranked: Sequence[Claim]) -> bool:
    best = ranked[0].mention
    for claim in ranked:
        mention = claim.mention
        if mention.status != Status.IN_FORCE:
            continue
        if mention.source_class == SourceClass.OFFICIAL:
            return True
        if mention.published_at is None or best.published_at is None:
            continue
        if mention.published_at.date() > best.published_at.date():
            return True
    return False


class Counts:
    """How many articles tell of each event.

    Copies of one text count once in ``independent``; ``publishers`` are those of the articles that count there, a text
    without publisher is one of its own; ``official`` are the authority's own.
    """

    def __init__(self, ranked: Ranked) -> None:
        groups = ranked.groups
        self.articles = groups.count_distinct(ranked.article)
        self.independent = groups.count_distinct(ranked.text)
        self.publishers = groups.count_distinct(ranked.publisher, ranked.among.counting(ranked.places, groups.of))
        self.official = groups.count_distinct(ranked.article, ranked.source == _OFFICIAL)


def rate(ranked: Ranked, counts: Counts) -> list[float]:
    """Rate the events: ``1 - (1 - best) * DOUBT_LEFT ** (sources - 1)``, sources counted up to COUNTED_SOURCES.

    ``best`` is the greatest product of a mention's confidence and its source's weight; of the sources a text counts
    once, and a publisher once.
    """
    best = ranked.groups.greatest_of(ranked.confidence * _WEIGHTS[ranked.source])
    sources = np.minimum(np.minimum(counts.independent, counts.publishers), COUNTED_SOURCES)
    pairs = zip(best.tolist(), sources.tolist(), strict=True)
    return [round(1 - (1 - worth) * _DOUBTS[n_sources - 1], 4) for worth, n_sources in pairs]
