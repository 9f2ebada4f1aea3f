"""The rules between nodes with exact days, each as one step over a block. ``rules.py`` says what each asks.

Every step sorts what it looks at or inherits the nodes' order, and joins only where one candidate fits, so the order
in which articles arrive cannot matter. Candidates come from dictionaries, so a step costs about as much as the block
has nodes.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import date

from schemas.sectors import UNSPECIFIED
from transforms.merging.clusters import Clusters, Node
from transforms.merging.rules import BROAD_RESTRICTIONS, RELAXATIONS, WELL_ATTESTED, WINDOW, MergeRule
from transforms.merging.tree import depth, is_narrower


def _grouped(clusters: Clusters, key_of: Callable[[Node], Hashable]) -> Iterable[list[int]]:
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for index in clusters.exact:
        groups[key_of(clusters.nodes[index])].append(index)
    return [group for group in groups.values() if len(group) > 1]


def join_stated_days(clusters: Clusters) -> None:
    """announced_then_in_force: a stated day of announcement or effect in common."""
    for group in clusters.exact_by_key:
        told_by: dict[date, int] = {}
        for index in group:
            for day in sorted(clusters.nodes[index].days):
                head = told_by.setdefault(day, index)
                if not clusters.share_article(head, index):
                    clusters.join(head, index, MergeRule.ANNOUNCED_THEN_IN_FORCE)


def join_turns_of_day(clusters: Clusters) -> None:
    """turn_of_day: the hour that one text names is on another day elsewhere."""
    for group in clusters.exact_by_key:
        by_day = {clusters.nodes[index].day: index for index in group}
        for index in group:
            for day in sorted(clusters.nodes[index].turns):
                if day in by_day:
                    clusters.join(index, by_day[day], MergeRule.TURN_OF_DAY)


def join_within_window(clusters: Clusters) -> None:
    """window_same_change: from the earliest day on, the reports of the next three days that may mean it."""
    for group in clusters.exact_by_key:
        anchor, official = group[0], clusters.nodes[group[0]].is_official
        for index in group[1:]:
            node = clusters.nodes[index]
            if _may_be_one(clusters, anchor, index) and not (official and node.is_official):
                clusters.join(anchor, index, MergeRule.WINDOW_SAME_CHANGE)
                official = official or node.is_official
            else:
                anchor, official = index, node.is_official


def _may_be_one(clusters: Clusters, anchor: int, index: int) -> bool:
    one, other = clusters.nodes[anchor], clusters.nodes[index]
    attested = min(one.n_independent, other.n_independent) >= WELL_ATTESTED
    return other.day - one.day <= WINDOW and not attested and not clusters.share_article(anchor, index)


def fill_in_senders(clusters: Clusters) -> None:
    """sender_filled_in: a cluster without sender joins the only one that agrees; first by day, then by window."""
    stated: dict[Hashable, list[tuple[date, int]]] = defaultdict(list)
    for index in clusters.exact:
        node = clusters.nodes[index]
        if node.key.sender is not None:
            stated[node.key[1:]].append((node.day, index))
    nameless = [index for index in clusters.exact if clusters.nodes[index].key.sender is None]
    groups: dict[int, list[int]] = defaultdict(list)
    for index in nameless:
        groups[clusters.root(index)].append(index)
    for joining, indexes in groups.items():
        told = stated.get(clusters.nodes[joining].key[1:], [])
        days = [clusters.nodes[index].day for index in indexes]
        candidates = _told_within(clusters, told, days, margin=False) or _told_within(clusters, told, days, margin=True)
        if len(candidates) == 1:
            clusters.join(candidates[0], joining, MergeRule.SENDER_FILLED_IN)


def _told_within(clusters: Clusters, told: list[tuple[date, int]], days: list[date], *, margin: bool) -> list[int]:
    width = WINDOW if margin else WINDOW * 0
    found: list[int] = []
    for day in days:
        start = bisect_left(told, day - width, key=lambda pair: pair[0])
        end = bisect_right(told, day + width, key=lambda pair: pair[0])
        found += clusters.roots(index for _, index in told[start:end])
    return clusters.roots(found)


def join_other_actions(clusters: Clusters) -> None:
    """same_day_other_action: one restriction in several words; a relaxation as the official text calls it."""
    for group in _grouped(clusters, lambda node: (node.key[:3], node.day)):
        action = clusters.nodes[group[0]].key.action
        if action in BROAD_RESTRICTIONS:
            group.sort(key=lambda index: BROAD_RESTRICTIONS.index(clusters.nodes[index].key.action))
            _join_all(clusters, group[0], group[1:])
        elif action in RELAXATIONS:
            _join_to_official(clusters, group)


def _join_to_official(clusters: Clusters, group: list[int]) -> None:
    key = clusters.nodes[group[0]].key
    official = [index for index in group if clusters.nodes[index].is_official]
    if len(official) == 1 and (key.name is not None or key.sector != UNSPECIFIED):
        _join_all(clusters, official[0], [index for index in group if index != official[0]])


def _join_all(clusters: Clusters, head: int, joining: list[int]) -> None:
    for index in joining:
        if not clusters.share_article(head, index):
            clusters.join(head, index, MergeRule.SAME_DAY_OTHER_ACTION)


def specify_sectors(clusters: Clusters) -> None:
    """more_specific_sector: narrower pairs first, so that chemicals finds fertilizer and potash already one."""
    for group in _grouped(clusters, lambda node: (node.key.sender, node.key.name, node.key.action, node.day)):
        for index in sorted(group, key=lambda index: -depth(clusters.nodes[index].key.sector)):
            sector = clusters.nodes[index].key.sector
            narrower = [other for other in group if is_narrower(clusters.nodes[other].key.sector, sector)]
            candidates = [root for root in clusters.roots(narrower) if root != clusters.root(index)]
            if len(candidates) == 1 and _may_be_vaguer(clusters, index, candidates[0]):
                clusters.join(candidates[0], index, MergeRule.MORE_SPECIFIC_SECTOR)


def _may_be_vaguer(clusters: Clusters, index: int, specific: int) -> bool:
    if clusters.share_article(index, specific):
        return False
    node = clusters.nodes[index]
    outdone = clusters.n_articles(index) <= clusters.n_articles(specific) and not node.is_official
    return node.key.name is not None or outdone


def fill_in_names(clusters: Clusters) -> None:
    """name_filled_in: for restrictions in a stated sector; a sector and a named target are relaxed apart."""
    for group in _grouped(clusters, lambda node: (node.key.sender, node.key.sector, node.key.action, node.day)):
        key = clusters.nodes[group[0]].key
        if key.sector == UNSPECIFIED or key.action not in BROAD_RESTRICTIONS:
            continue
        named = clusters.roots(index for index in group if clusters.nodes[index].key.name is not None)
        unnamed = [index for index in group if clusters.nodes[index].key.name is None]
        for index in unnamed:
            if len(named) == 1 and not clusters.share_article(named[0], index):
                clusters.join(named[0], index, MergeRule.NAME_FILLED_IN)
