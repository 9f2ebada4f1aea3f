"""The events of some senders, each with a target country -> how they hang together, and what is in force.

Links and the fold look at one sender and one target country at a time, so those of one need nothing of the others.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from schemas.mart import REGIME, Regime, SanctionEvent
from schemas.relations import EVENT_LINK, EVENT_UNDECIDED, EventLink, EventUndecided
from transforms.linking.links import bare_links, find_links, link_rows
from transforms.linking.steps import Link, Owner
from transforms.state.fold import fold_settled
from transforms.state.recording import record, recorded
from transforms.state.regimes import list_regimes
from transforms.state.settle import settle

_REGIMES = recorded(REGIME)
_LINKS = recorded(EVENT_LINK)
_UNDECIDED = recorded(EVENT_UNDECIDED)


@dataclass(frozen=True, slots=True)
class Owned:
    """Links between events, intervals, and what changes no state; in no order."""

    links: list[EventLink]
    regimes: list[Regime]
    undecided: list[EventUndecided]


class Known(Protocol):
    """What need not be made since it is there already."""

    def has_link(self, link: Link) -> bool:
        """Say whether a link has its row."""

    def has_regime(self, said: tuple[object, ...]) -> bool:
        """Say whether an interval has its row, by all of its values up to those that say when it was recorded."""


def link_and_fold(
    current: Iterable[SanctionEvent], speakers: Mapping[str, frozenset[str]], known: Known | None = None
) -> Owned:
    """Return what holds of all current events of some senders and their target countries; nothing of it is recorded.

    Args:
        current: the events.
        speakers: event_id -> the articles that report it.
        known: the links and intervals that are left out, if any are; each is asked for once.
    """
    of: dict[Owner, list[SanctionEvent]] = defaultdict(list)
    for event in current:
        of[event.sender, event.target_country].append(event)
    has_link, has_regime = (_never, _never) if known is None else (known.has_link, known.has_regime)
    all_of_it = Owned([], [], [])
    # one after the other: what is looked at again and again is then in the processor's own memory
    for events in of.values():
        found = find_links(events, speakers)
        settled = settle(events, bare_links(found))
        all_of_it.links.extend(link_rows(one for one in found if not has_link(one)))
        all_of_it.regimes.extend(list_regimes(fold_settled(settled), has_regime))
        all_of_it.undecided.extend(settled.undecided)
    return all_of_it


def build_owned(  # noqa: PLR0913 - what was published, and the run
    current: Sequence[SanctionEvent],
    speakers: Mapping[str, frozenset[str]],
    regimes: Sequence[Regime],
    links: Sequence[EventLink],
    undecided: Sequence[EventUndecided],
    *,
    now: datetime,
    run_id: str,
) -> Owned:
    """Return all revisions of the same.

    Args:
        current: as there.
        speakers: as there.
        regimes: their intervals that were published so far, at least the open ones.
        links: their links that were published so far, at least the open ones.
        undecided: what of theirs changed no state so far, at least the open rows.
        now: UTC without a zone.
        run_id: the run that publishes.
    """
    found = link_and_fold(current, speakers)
    return Owned(
        record(links, found.links, _LINKS, now=now, run_id=run_id),
        record(regimes, found.regimes, _REGIMES, now=now, run_id=run_id),
        record(undecided, found.undecided, _UNDECIDED, now=now, run_id=run_id),
    )


def _never(_: object) -> bool:
    return False
