"""Claims of one block -> nodes.

Within one article a vaguer telling of a claim goes to the exact one (same_article_claim).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from operator import attrgetter

import numpy as np

from schemas.vocabulary import SourceClass, Status
from transforms.merging.claims import Claim, ClaimKey
from transforms.merging.clusters import Node
from transforms.merging.groups import Groups, numbered_words
from transforms.merging.periods import PRECISION_RANK
from transforms.regions.coded import Numbers, numbered

UNDATED = max(PRECISION_RANK.values())

_OFFICIAL, _IN_FORCE = str(SourceClass.OFFICIAL), str(Status.IN_FORCE)
_NO_DAY = date.max.toordinal() + 1
_NOTHING: frozenset[date] = frozenset()


def build_nodes(claims: Sequence[Claim]) -> list[Node]:
    """Group the claims of one block into nodes, in an order that does not depend on the order of the claims."""
    articles = _numbered_in_order([claim.mention.article_id for claim in claims])
    keys = _numbered_keys(claims)
    dated = list(claims)
    for place, exact in _told_exactly(claims, numbered(articles, keys)):
        dated[place] = exact
    precision = np.fromiter(map(attrgetter("precision"), dated), np.int64, len(claims))
    day = np.array([_NO_DAY if one.period is None else one.period.first.toordinal() for one in dated], np.int64)
    # undated claims stay one by one: each is judged by the publication day of its own article
    article = np.where(precision == UNDATED, articles, 0)
    # nodes come by day, precision, key and article
    slots = numbered(day, precision, keys, article)
    order = np.lexsort((np.fromiter(map(attrgetter("order"), claims), np.int64, len(claims)), slots))
    groups = Groups(np.bincount(slots))
    exactly = [dated[place] for place in order[groups.starts].tolist()]
    return _sealed([claims[place] for place in order.tolist()], groups, exactly)


def _numbered_in_order(words: Sequence[str]) -> Numbers:
    """Return the place of each word among all of them in order."""
    numbers = {word: number for number, word in enumerate(sorted(set(words)))}
    return np.array([numbers[word] for word in words], np.int64)


def _numbered_keys(claims: Sequence[Claim]) -> Numbers:
    """Return the place of the key of each claim, in order of sender, name, sector and action."""
    keys = {key: number for number, key in enumerate(sorted({claim.key for claim in claims}, key=_key_order))}
    return np.array([keys[claim.key] for claim in claims], np.int64)


def _key_order(key: ClaimKey) -> tuple[str, str, str, str, bool, bool]:
    return key.sender or "", key.name or "", key.sector, key.action, key.sender is None, key.name is None


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


def _sealed(told: Sequence[Claim], groups: Groups, exact: Sequence[Claim]) -> list[Node]:
    """Return one node for each group of claims, with what the rules ask of these; ``exact`` has the date of each."""
    mentions = [claim.mention for claim in told]
    official = groups.any(np.array([one.source_class == _OFFICIAL for one in mentions], np.bool_)).tolist()
    done = groups.any(np.array([one.status == _IN_FORCE for one in mentions], np.bool_)).tolist()
    news = groups.any(np.array([one.main for one in mentions], np.bool_)).tolist()
    n_independent = groups.count_distinct(numbered_words([claim.text_group for claim in told])).tolist()
    nodes = []
    for number, (start, size) in enumerate(zip(groups.starts.tolist(), groups.sizes.tolist(), strict=True)):
        these = list(told[start : start + size])
        nodes.append(
            Node(
                key=these[0].key,
                period=exact[number].period,
                precision=exact[number].precision,
                claims=these,
                days=frozenset(chain.from_iterable([one.days for one in these])),
                turns=frozenset([day for one in these if one.hour is not None for day in one.turns]) or _NOTHING,
                articles=frozenset([one.article_id for one in mentions[start : start + size]]),
                n_independent=n_independent[number],
                is_official=official[number],
                is_news=news[number],
                is_done=done[number],
            )
        )
    return nodes
