"""The events of some senders, each with a target country -> how they hang together, and what is in force.

Links and the fold look at one sender and one target country at a time, so those of one need nothing of the others.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from schemas.mart import REGIME, Regime, SanctionEvent
from schemas.relations import EVENT_LINK, EVENT_UNDECIDED, EventLink, EventUndecided
from transforms.linking.links import link_events
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


def link_and_fold(current: Sequence[SanctionEvent], speakers: Mapping[str, frozenset[str]]) -> Owned:
    """Return what holds of all current events of some senders and their target countries; nothing of it is recorded.

    Args:
        current: the events.
        speakers: event_id -> the articles that report it.
    """
    found = link_events(current, speakers)
    settled = settle(current, found)
    return Owned(found, list_regimes(fold_settled(settled)), settled.undecided)


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
