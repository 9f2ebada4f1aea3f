"""The rules for claims that know only a month, a year or nothing of the day. ``rules.py`` says what each asks."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from schemas.sectors import UNSPECIFIED
from transforms.merging.claims import ClaimKey
from transforms.merging.clusters import Clusters
from transforms.merging.columns import UNDATED
from transforms.merging.periods import Period
from transforms.merging.rules import RELAXATIONS, WINDOW, MergeRule
from transforms.merging.tree import is_narrower

_MONTH, _YEAR = 1, 2
_ONE_DAY = timedelta(days=1)


class Told:
    """Dated nodes by key and first day: what a vaguer claim may mean."""

    def __init__(self, clusters: Clusters) -> None:
        self._clusters = clusters
        self._by_key: dict[ClaimKey, list[tuple[Period, int]]] = defaultdict(list)
        self._keys: dict[tuple[str | None, str], list[ClaimKey]] = defaultdict(list)

    def add(self, indexes: Iterable[int]) -> None:
        """Make these dated nodes known; the more precise first."""
        for index in indexes:
            node = self._clusters.nodes[index]
            if node.period is None:
                continue
            if node.key not in self._by_key:
                self._keys[node.key.name, node.key.action].append(node.key)
            self._by_key[node.key].append((node.period, index))
        for known in self._by_key.values():
            known.sort()

    def fitting(self, key: ClaimKey, period: Period, measures: frozenset[str] = frozenset()) -> list[int]:
        """Return up to two clusters of that key within the period; two mean that it is not clear which is meant.

        ``measures``: only clusters of which one of these is told; none: of whatever measure.
        """
        known = self._by_key.get(key, [])
        start = bisect_left(known, period.first, key=lambda pair: pair[0].first)
        end = bisect_right(known, period.last, key=lambda pair: pair[0].first)
        found: list[int] = []
        for position in range(start, end):
            inner, index = known[position]
            root = self._clusters.root(index)
            if period.holds(inner) and root not in found and self._clusters.may_be_of(root, measures):
                found.append(root)
                if len(found) == 2:
                    break
        return found

    def fitting_loosely(self, key: ClaimKey, period: Period) -> list[int]:
        """Return clusters within the period whose key says more than this one, or lacks only the sender."""
        others = [other for other in self._keys.get((key.name, key.action), []) if _says_more(other, key)]
        return self._clusters.roots(root for other in others for root in self.fitting(other, period))


def _says_more(other: ClaimKey, key: ClaimKey) -> bool:
    sender_agrees = other.sender == key.sender or other.sender is None or key.sender is None
    if other.sector == key.sector:
        return sender_agrees and other != key
    # without a name, "sanctions in 2021" may mean any sector's: only a stated wider sector recalls a narrower one
    may_narrow = key.name is not None or key.sector != UNSPECIFIED
    return sender_agrees and may_narrow and is_narrower(other.sector, key.sector)


def _only_meaning(clusters: Clusters, told: Told, index: int, period: Period) -> int | None:
    key = clusters.nodes[index].key
    exact = told.fitting(key, period)
    if len(exact) > 0:
        step, measures = _one_step(clusters, index, exact), clusters.measures(index)
        if step is not None or not measures:
            return step
        return _one_step(clusters, index, told.fitting(key, period, measures))
    loose = told.fitting_loosely(key, period)
    if len(loose) != 1 or clusters.share_article(loose[0], index):
        return None
    return loose[0]


def _one_step(clusters: Clusters, index: int, found: Sequence[int]) -> int | None:
    """Return the only cluster; of a word of relief and the act that followed it, the step that the claim speaks of."""
    if len(found) != 2:
        return found[0] if len(found) == 1 else None
    node = clusters.nodes[index]
    word, act = sorted(found, key=clusters.is_done)
    is_chain = node.key.action in RELAXATIONS and not clusters.is_done(word) and clusters.is_done(act)
    if not is_chain or clusters.nodes[word].day > clusters.nodes[act].day:
        return None
    return act if node.is_done else word


def recall_vaguer_dates(clusters: Clusters, told: Told) -> None:
    """vaguer_date_recalls: months find days, then years find days and months."""
    for precision in (_MONTH, _YEAR):
        vague = _of_precision(clusters, precision)
        for index in vague:
            period = clusters.nodes[index].period
            head = None if period is None else _only_meaning(clusters, told, index, period)
            if head is not None:
                clusters.join(head, index, MergeRule.VAGUER_DATE_RECALLS)
        told.add(vague)


def place_undated(clusters: Clusters, told: Told) -> None:
    """undated_report, background_recalls and undated_same_claim, in this order."""
    news: dict[ClaimKey, list[tuple[date, int]]] = defaultdict(list)
    background: dict[ClaimKey, list[int]] = defaultdict(list)
    for index in _of_precision(clusters, UNDATED):
        node, published = clusters.nodes[index], clusters.nodes[index].claims[0].published
        if node.is_news and published is not None:
            head = _only_meaning(clusters, told, index, Period(published - WINDOW, published + _ONE_DAY))
            rule = MergeRule.UNDATED_REPORT
        else:
            so_far = told.fitting(node.key, Period(date.min, published or date.max))
            head, rule = _one_step(clusters, index, so_far), MergeRule.BACKGROUND_RECALLS
        if head is not None:
            clusters.join(head, index, rule)
        elif node.is_news and published is not None:
            news[node.key].append((published, index))
        else:
            background[node.key].append(index)
    for same in background.values():
        for index in same[1:]:
            clusters.join(same[0], index, MergeRule.UNDATED_SAME_CLAIM)
    for reports in news.values():
        _join_near_reports(clusters, sorted(reports))


def _join_near_reports(clusters: Clusters, reports: Sequence[tuple[date, int]]) -> None:
    opened, head = reports[0]
    for published, index in reports[1:]:
        if published - opened <= WINDOW:
            clusters.join(head, index, MergeRule.UNDATED_REPORT)
        else:
            opened, head = published, index


def _of_precision(clusters: Clusters, precision: int) -> list[int]:
    return [index for index, node in enumerate(clusters.nodes) if node.precision == precision]
