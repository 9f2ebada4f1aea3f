"""The events of some senders, each with a target country -> how they hang together, and what is in force.

Links and the fold look at one sender and one target country at a time, so those of one need nothing of the others.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from schemas.mart import Regime, SanctionEvent
from schemas.relations import EventLink
from transforms.linking.links import link_events
from transforms.state.regime_revisions import revise_regimes
from transforms.state.regimes import build_regimes


@dataclass(frozen=True, slots=True)
class Owned:
    """Links between current events, and all revisions of intervals."""

    links: list[EventLink]
    regimes: list[Regime]


def build_owned(
    current: Sequence[SanctionEvent],
    speakers: Mapping[str, frozenset[str]],
    regimes: Sequence[Regime],
    *,
    now: datetime,
    run_id: str,
) -> Owned:
    """Link and fold.

    Args:
        current: all current events of some senders and their target countries.
        speakers: event_id -> the articles that report it.
        regimes: all revisions of their intervals that were published so far.
        now: UTC without a zone.
        run_id: the run that publishes.
    """
    links = link_events(current, speakers)
    return Owned(links, revise_regimes(regimes, build_regimes(current, links), now=now, run_id=run_id))
