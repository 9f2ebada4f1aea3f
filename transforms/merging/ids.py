"""Event ids: minted once from raw inputs, then carried from one build to the next by the evidence they share.

A new event's id hashes what its founding mention said: article, sender, target, sector, action, stage. Dates and quotes
are left out, since a better extractor mends those. Articles that are read later cannot become the founder, so they do
not change it; where two events have the same founding inputs, an ordinal tells them apart.

An event that was published keeps its id: each previous event goes to the cluster that has most of its evidence (same
target country and direction, and sender, sector and target name that do not contradict), and a cluster to which several
go takes the oldest. The mentions themselves count first; where a new extractor has renamed them all, the articles do,
and then only the events that say most nearly the same may claim the cluster. An id that loses to another one is merged
into it, if their mentions are shared, if they say the same throughout, or if every article that told of it, and none
of those that told of the other, tells of that one now. Else its claim is gone, and the id with it: an article that
told of both and now tells of one has been read better, and what it was thought to say besides was never there.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from schemas.mart import EventEvidence, SanctionEvent
from transforms.merging.claims import Claim, comparable_name, stage_of
from transforms.merging.events import Cluster
from transforms.merging.tree import are_related

ALL_EQUAL = 5
"""Sender, target name, sector, action and stage."""


class Likeness(NamedTuple):
    """How much of a previous event lives on in a cluster; the greater the more."""

    n_mentions: int
    n_equal: int
    n_articles: int
    nearness: int

    @property
    def tier(self) -> tuple[bool, int]:
        """What counts between several previous events of one cluster: shared mentions, else how nearly they agree."""
        return (True, 0) if self.n_mentions > 0 else (False, self.n_equal)

    @property
    def is_same(self) -> bool:
        """Whether an event that lost its id to another one of the cluster surely was found to be that one."""
        return self.n_mentions > 0 or (self.n_equal == ALL_EQUAL and self.nearness == 0)


def make_event_id(founder: Claim, ordinal: int = 0) -> str:
    """Return the id of an event that this claim founds: ``E`` and 20 hexadecimal digits."""
    mention = founder.mention
    said = (mention.sender, mention.target_country, founder.key.name, mention.sector, mention.action, founder.stage)
    raw = "\x1f".join([mention.article_id, *("" if value is None else value for value in said), str(ordinal)])
    return "E" + hashlib.sha256(raw.encode()).hexdigest()[:20]


def make_chain_id(sender: str | None, country: str | None, name: str | None, sector: str) -> str:
    """Return the id of the history of one sender, target and sector: ``C`` and 20 hexadecimal digits."""
    raw = "\x1f".join(part or "" for part in (sender, country, comparable_name(name), sector))
    return "C" + hashlib.sha256(raw.encode()).hexdigest()[:20]


class Draft(NamedTuple):
    """A cluster with its event as chosen, before its id is settled."""

    cluster: Cluster
    event: SanctionEvent


class Assigned(NamedTuple):
    """The event_id of each draft, in order; and each published id that is now another event, with that event's id."""

    ids: list[str]
    merged: dict[str, str]


def assign_ids(
    drafts: Sequence[Draft],
    previous: Iterable[SanctionEvent],
    evidence: Iterable[EventEvidence],
    elsewhere: Collection[str] = frozenset(),
    parted: Collection[str] = frozenset(),
) -> Assigned:
    """Give each draft its event_id: carried over where it was published, else minted.

    Args:
        drafts: in founding order, so that ordinals do not depend on later articles.
        previous: all published revisions; only current ones carry ids on.
        evidence: the evidence of the current ones.
        elsewhere: the ids of current events that none of the drafts can be.
        parted: the ids of events that people split off. Drafts are not split yet, so one that holds both parts is the
            event that the other was split off from.
    """
    rows = _rows_by_event(evidence)
    claimants = _claimants(drafts, [event for event in previous if event.recorded_to is None], rows)
    carried = {index: _survivor(those, parted) for index, those in claimants.items()}
    taken = set(carried.values())
    ids = []
    for index, draft in enumerate(drafts):
        event_id = carried[index] if index in carried else mint(draft.cluster.founder, taken, elsewhere)
        taken.add(event_id)
        ids.append(event_id)
    merged = {
        event.event_id: carried[index]
        for index, those in claimants.items()
        for likeness, event in those
        if event.event_id not in taken
        and (likeness.is_same or _has_moved(likeness, rows[event.event_id], rows[carried[index]]))
    }
    return Assigned(ids, merged)


def mint(founder: Claim, *taken: Collection[str]) -> str:
    """Return the id of an event that this claim founds, with the first ordinal whose id nobody has taken."""
    ordinal = 0
    while any((event_id := make_event_id(founder, ordinal)) in ids for ids in taken):
        ordinal += 1
    return event_id


def _rows_by_event(evidence: Iterable[EventEvidence]) -> Mapping[str, list[EventEvidence]]:
    rows: dict[str, list[EventEvidence]] = defaultdict(list)
    for row in evidence:
        rows[row.event_id].append(row)
    return rows


def _has_moved(likeness: Likeness, rows: Iterable[EventEvidence], survivors: Iterable[EventEvidence]) -> bool:
    """Whether all articles of an event tell of its survivor now, and none of them did so before."""
    articles = {row.article_id for row in rows}
    return likeness.n_articles == len(articles) and articles.isdisjoint(row.article_id for row in survivors)


class _Homes:
    """Where each mention and each article lives now."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self.of_mention: dict[str, int] = {}
        self.of_article: dict[str, set[int]] = defaultdict(set)
        for index, draft in enumerate(drafts):
            for claim in draft.cluster.claims:
                self.of_mention[claim.mention.mention_id] = index
                self.of_article[claim.mention.article_id].add(index)


def _claimants(
    drafts: Sequence[Draft], current: Iterable[SanctionEvent], rows: Mapping[str, Sequence[EventEvidence]]
) -> Mapping[int, list[tuple[Likeness, SanctionEvent]]]:
    """Return draft index -> the previous events that live on in it, each with how much of it does."""
    current = list(current)
    if len(current) == 0:
        return {}
    homes = _Homes(drafts)
    claimants: dict[int, list[tuple[Likeness, SanctionEvent]]] = defaultdict(list)
    for event in current:
        found = _likenesses(event, rows[event.event_id], drafts, homes)
        if len(found) > 0:
            likeness, index = found[0] if len(found) == 1 else max(found, key=partial(_as_home, event, drafts))
            claimants[index].append((likeness, event))
    return claimants


def _as_home(
    event: SanctionEvent, drafts: Sequence[Draft], found: tuple[Likeness, int]
) -> tuple[int, bool, Likeness, int]:
    """Return what a home is chosen by: where as many of an event's mentions are, the one that would be called so anew.

    People may have joined what the drafts still have apart: then neither is said to be more like it by what it says.
    """
    likeness, index = found
    is_founded = make_event_id(drafts[index].cluster.founder) == event.event_id
    return likeness.n_mentions, likeness.n_mentions > 0 and is_founded, likeness, -index


def _likenesses(
    event: SanctionEvent, rows: Sequence[EventEvidence], drafts: Sequence[Draft], homes: _Homes
) -> list[tuple[Likeness, int]]:
    mentions = Counter(homes.of_mention[row.mention_id] for row in rows if row.mention_id in homes.of_mention)
    articles = Counter(
        index for article_id in {row.article_id for row in rows} for index in homes.of_article.get(article_id, ())
    )
    return [
        (Likeness(mentions[index], _n_equal(event, now), count, _nearness(event, now)), index)
        for index, count in articles.items()
        if _may_be_same(event, now := drafts[index].event)
    ]


def _may_be_same(event: SanctionEvent, now: SanctionEvent) -> bool:
    return (
        (event.target_country, event.direction) == (now.target_country, now.direction)
        and (event.sender == now.sender or None in (event.sender, now.sender))
        and (_same_name(event, now) or None in (event.target_name, now.target_name))
        and are_related(event.sector, now.sector)
    )


def _same_name(event: SanctionEvent, now: SanctionEvent) -> bool:
    return comparable_name(event.target_name) == comparable_name(now.target_name)


def _n_equal(event: SanctionEvent, now: SanctionEvent) -> int:
    return (
        (event.sender == now.sender)
        + _same_name(event, now)
        + (event.sector == now.sector)
        + (event.action == now.action)
        + (stage_of(event.status) == stage_of(now.status))
    )


def _nearness(event: SanctionEvent, now: SanctionEvent) -> int:
    """Return minus the days between the two dates; where one is not dated, as far as dates can lie apart."""
    if event.event_date is None or now.event_date is None:
        return 0 if event.event_date is now.event_date else -(10**7)
    return -abs((event.event_date - now.event_date).days)


def _survivor(claimants: Sequence[tuple[Likeness, SanctionEvent]], parted: Collection[str]) -> str:
    whole = [one for one in claimants if one[1].event_id not in parted] or claimants
    best = max(likeness.tier for likeness, _ in whole)
    able = [event for likeness, event in whole if likeness.tier == best]
    return min(able, key=lambda event: (event.recorded_at, event.event_id)).event_id
