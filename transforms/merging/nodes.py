"""Claims of one block -> nodes.

Within one article a vaguer telling of a claim goes to the exact one (same_article_claim).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import numpy as np

from schemas.vocabulary import SourceClass, Status
from transforms.merging.claims import Claim, places_of
from transforms.merging.clusters import Node
from transforms.merging.columns import SOURCE_RANK, UNDATED, Days
from transforms.merging.groups import Groups
from transforms.regions.coded import Numbers, numbered

_OFFICIAL = SOURCE_RANK[SourceClass.OFFICIAL]
_NO_DAY = date.max.toordinal()
_NOTHING: frozenset[date] = frozenset()


def build_nodes(claims: Sequence[Claim]) -> list[Node]:
    """Group the claims of one block into nodes, in an order that does not depend on the order of the claims."""
    among, places = claims[0].among, places_of(claims)
    articles, keys = among.article[places], among.key[places]
    dated, dates = list(claims), places.copy()
    for place, exact in _told_exactly(claims, numbered(articles, keys)):
        dated[place], dates[place] = exact, exact.place
    precision, day = among.precision[dates], _day_numbers(among.first[dates])
    # undated claims stay one by one: each is judged by the publication day of its own article
    article = np.where(precision == UNDATED, articles, 0)
    # nodes come by day, precision, key and article
    slots = numbered(day, precision, keys, article)
    order = np.lexsort((among.order[places], slots))
    groups = Groups(np.bincount(slots))
    exactly = [dated[place] for place in order[groups.starts].tolist()]
    return _sealed([claims[place] for place in order.tolist()], places[order], groups, exactly)


def _day_numbers(days: Days) -> Numbers:
    return np.where(np.isnat(days), _NO_DAY, days.astype(np.int64))


def _told_exactly(claims: Sequence[Claim], told_by: Numbers) -> Iterator[tuple[int, Claim]]:
    """Yield the places of claims whose article tells the same with an exacter date, each with that claim."""
    again = np.flatnonzero(np.bincount(told_by)[told_by] > 1).tolist()
    told: dict[int, list[Claim]] = defaultdict(list)
    for place in again:
        told[int(told_by[place])].append(claims[place])
    for place in again:
        exact = _most_exact(claims[place], told[int(told_by[place])])
        if exact is not claims[place]:
            yield place, exact


def _most_exact(claim: Claim, told: Iterable[Claim]) -> Claim:
    """Return the one claim of the article that tells the same with an exacter date, or the claim itself."""
    finer = [other for other in told if other.precision < claim.precision and _may_mean(claim, other)]
    if len(finer) == 0:
        return claim
    best = min(other.precision for other in finer)
    exact = [other for other in finer if other.precision == best]
    return exact[0] if len({other.period for other in exact}) == 1 else claim


def _may_mean(claim: Claim, other: Claim) -> bool:
    return claim.period is None or (other.period is not None and claim.period.holds(other.period))


def _sealed(told: Sequence[Claim], places: Numbers, groups: Groups, exact: Sequence[Claim]) -> list[Node]:
    """Return one node for each group of claims, with what the rules ask of these; ``exact`` has the date of each."""
    among = told[0].among
    official = groups.any(among.source[places] == _OFFICIAL).tolist()
    done = groups.any(among.says("status", Status.IN_FORCE, places)).tolist()
    news = groups.any(among.main[places]).tolist()
    n_independent = groups.count_distinct(among.text[places]).tolist()
    ids, name_hours = [one.mention.article_id for one in told], any(one.hour is not None for one in told)
    nodes = []
    for number, (start, size) in enumerate(zip(groups.starts.tolist(), groups.sizes.tolist(), strict=True)):
        stop = start + size
        these = list(told[start:stop])
        nodes.append(
            Node(
                key=these[0].key,
                period=exact[number].period,
                precision=exact[number].precision,
                claims=these,
                days=frozenset(these[0].days) if size == 1 else _NOTHING.union(*[one.days for one in these]),
                turns=_NOTHING.union(*[one.turns for one in these]) if name_hours else _NOTHING,
                articles=frozenset(ids[start:stop]),
                n_independent=n_independent[number],
                is_official=official[number],
                is_news=news[number],
                is_done=done[number],
            )
        )
    return nodes
