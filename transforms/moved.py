"""Whose events must be linked and folded again: senders with their target countries.

One more report of a known event changes its counts and its confidence, of which neither links nor the state take any
notice, and neither of a proposal. So the most frequent news of all leaves a country's history as it is.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from operator import attrgetter

from schemas.mart import EventEvidence, SanctionEvent
from schemas.vocabulary import ReviewStatus, Status
from transforms.linking.steps import Owner
from transforms.state.causes import Change
from transforms.state.steps import count_sources

WEIGHED = frozenset({"n_independent", "n_publishers", "n_official", "review_status"})
"""Columns of which they only ask whether there is more than one, or any, or something other than nothing."""

_TOLD = (
    *("event_id", "chain_id", "event_date", "date_precision", "announced_date", "announced_precision"),
    *("effective_date", "effective_precision", "expiry_date", "expiry_precision", "sender", "target_country"),
    *("target_name", "sector", "measure", "action", "direction", "status", "evidence", "url", "source_class"),
    *("first_reported_at", "extent", "except_sectors", "except_measures", "except_words"),
)

READ = (*_TOLD, *sorted(WEIGHED))
"""All columns of an event that links and the state look at."""

_told = attrgetter(*_TOLD)


def find_moved(
    changes: Iterable[Change],
    current: Collection[SanctionEvent],
    speakers: Mapping[str, frozenset[str]],
    evidence: Iterable[EventEvidence],
    known: Collection[str],
) -> frozenset[Owner]:
    """Return the senders and countries of which an event says something else that counts, or is reported otherwise.

    Args:
        changes: the events that are not what they were.
        current: all events of these parts as they are now.
        speakers: event_id -> the articles that report it now.
        evidence: what supported the events as they were published.
        known: the articles that the log listed before; any other one speaks of no event beside ``current``.
    """
    reported: dict[str, set[str]] = defaultdict(set)
    for row in evidence:
        reported[row.event_id].add(row.article_id)
    if len(reported) == 0:
        return frozenset(_owner(event) for change in changes for event in _weighed(change))
    weighed = _weighed(current)
    told = Counter((_owner(event), one) for event in weighed for one in speakers[event.event_id])

    def is_told_otherwise(event: SanctionEvent) -> bool:
        now, then = speakers[event.event_id], reported[event.event_id]
        # events hang together by the articles that they share: one that speaks of this event alone joins nothing
        return not then <= now or any(one in known or told[_owner(event), one] > 1 for one in now - then)

    moved = {_owner(event) for event in weighed if is_told_otherwise(event)}
    for before, after in changes:
        if before is None or after is None or _counts(before) != _counts(after):
            moved |= {_owner(event) for event in _weighed((before, after))}
    return frozenset(moved)


def _weighed(events: Iterable[SanctionEvent | None]) -> list[SanctionEvent]:
    """Return the events that may be linked and folded: all but proposals."""
    return [event for event in events if event is not None and event.status != Status.PROPOSED]


def _owner(event: SanctionEvent) -> Owner:
    return event.sender, event.target_country


def _counts(event: SanctionEvent) -> tuple[object, ...]:
    """Return what links and the state may take notice of."""
    weighed = count_sources(event) > 1, (event.n_official or 0) > 0, event.review_status == ReviewStatus.ACCEPTED
    return *_told(event), *weighed
