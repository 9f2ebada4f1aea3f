"""Decisions applied to what was merged. They come last, so no better extractor and no rebuild undoes them.

Of several decisions on one event the later prevails: an ``accept`` keeps the values that it saw, an ``amend`` puts its
own in their place, a ``reject`` takes the event out of the log until an ``accept`` takes that back. A decision whose
evidence has changed still holds, and is flagged for a second look: dropping it would undo what a person knows, keeping
it in silence would hide what the person does not know.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from schemas.mart import SanctionEvent
from schemas.review import Review
from schemas.vocabulary import ReviewOutcome, ReviewStatus, ReviewVerb
from transforms.merging.conflicts import decided_conflicts
from transforms.merging.ranking import rank_clusters
from transforms.reviews.changes import as_columns
from transforms.reviews.decision import Decision, decision_order, parted_ids, still_rejected, with_what_was_read
from transforms.reviews.find import Entry, Finder
from transforms.reviews.possible import contradictory
from transforms.reviews.regroup import Describe, Regrouped, regroup
from transforms.reviews.second_look import UNCHANGED, look_again, look_together, lost_row, review_row


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What is left to publish, what became of each decision, and the ids that are another event now.

    Of these some may be ids that an event would have had, and that were never published.
    """

    entries: list[Entry]
    reviews: list[Review] = field(default_factory=list)
    merged: Mapping[str, str] = field(default_factory=dict)


def apply_reviews(
    entries: Sequence[Entry],
    decisions: Sequence[Decision],
    describe: Describe,
    elsewhere: Collection[str] = frozenset(),
) -> Reviewed:
    """Apply the decisions of people.

    Args:
        entries: every event with its claims, under its id.
        decisions: all decisions.
        describe: makes an event of a cluster, as for a first publication.
        elsewhere: the ids of events that none of the decisions is about.
    """
    if len(decisions) == 0:
        return Reviewed(list(entries))
    ordered = with_what_was_read(sorted(decisions, key=decision_order))
    grouped = regroup(entries, [one for one in ordered if one.is_regrouping], describe, elsewhere)
    parted = parted_ids(ordered)
    found, lost = _on_events(grouped, ordered, parted)
    rows: list[Review] = [lost_row(one, why) for one, why in lost]
    rows += [lost_row(one, grouped.lost[one.decision_id]) for one in ordered if one.decision_id in grouped.lost]
    of_event: dict[str, list[Decision]] = defaultdict(list)
    for one in ordered:
        if one.is_regrouping and one.decision_id in grouped.homes:
            of_event[grouped.homes[one.decision_id]].append(one)
    kept: list[Entry] = []
    merged = dict(grouped.merged)
    taken = {entry.event_id for entry in grouped.entries}
    for index, entry in enumerate(grouped.entries):
        mine = found.get(index, [])
        # what people joined or parted has its id from that
        is_named = entry.event_id in grouped.merged.values() or entry.event_id in parted
        event_id = entry.event_id if is_named else _settled_id(entry, mine, taken, elsewhere)
        taken.add(event_id)
        regrouping = [(one, grouped.found[one.decision_id] or entry) for one in of_event.get(entry.event_id, ())]
        is_regrouped = len(regrouping) > 0 or entry.event_id in parted
        if len(mine) == 0 and not is_regrouped:
            kept.append(entry)
            continue
        beside = _lost_beside(regrouping, ordered, grouped.lost)
        decided, about = _decide(entry, event_id, mine, regrouping, beside, is_regrouped=is_regrouped)
        rows += about
        if decided is not None and event_id != entry.event_id:
            merged[entry.event_id] = event_id
        if decided is not None:
            kept.append(_as_decided(entry, decided))
    rows.sort(key=lambda row: (row.decided_at, row.decision_id))
    return Reviewed(kept, rows, merged)


def _on_events(
    grouped: Regrouped, decisions: Sequence[Decision], parted: Sequence[str]
) -> tuple[dict[int, list[Decision]], list[tuple[Decision, str]]]:
    """Return what is decided of each event, and of none. What a line merged away is the event that it went into."""
    joined = {one.event_id for one in decisions if one.verb == ReviewVerb.MERGE and one.decision_id in grouped.homes}
    decisions = [one for one in decisions if not one.is_regrouping]
    finder = Finder(grouped.entries, decisions, parted)
    found: dict[int, list[Decision]] = defaultdict(list)
    lost: list[tuple[Decision, str]] = []
    for one, place in finder.find_all(decisions):
        is_gone = place is None and one.event_id in joined
        index = finder.by_id(grouped.meant(one.event_id)) if is_gone else place
        if index is None:
            lost.append((one, finder.why_lost(one)))
        else:
            found[index].append(one)
    return found, lost


def _settled_id(entry: Entry, decisions: Sequence[Decision], taken: Collection[str], elsewhere: Collection[str]) -> str:
    """Return the id that was decided on, where no event has it now: a log made anew keeps what people refer to.

    Of several, as where it was decided on again after a better reading gave it another id, the one that it has now.
    """
    decided_on = [one.event_id for one in decisions]
    if entry.event_id in decided_on:
        return entry.event_id
    return next((one for one in decided_on if one not in taken and one not in elsewhere), entry.event_id)


def _lost_beside(
    regrouping: Sequence[tuple[Decision, Entry]], decisions: Sequence[Decision], lost: Mapping[str, str]
) -> list[tuple[Decision, str]]:
    """Return the lines of the same mergers that cannot be followed, each with why."""
    into = {one.changes["into"] for one, _ in regrouping if one.verb == ReviewVerb.MERGE}
    merging = [one for one in decisions if one.verb == ReviewVerb.MERGE and one.decision_id in lost] if into else []
    return [(one, lost[one.decision_id]) for one in merging if one.changes["into"] in into]


def _decide(  # noqa: PLR0913 - an event and all that was decided of it
    entry: Entry,
    event_id: str,
    decisions: Sequence[Decision],
    regrouping: Sequence[tuple[Decision, Entry]],
    lost: Sequence[tuple[Decision, str]],
    *,
    is_regrouped: bool,
) -> tuple[SanctionEvent | None, list[Review]]:
    """Return the event as decided, None if it was rejected, and the row of each decision.

    ``is_regrouped`` is whether people said which reports belong to it, be it by a line about another event.
    """
    effective: list[Decision] = []
    rows: list[Review] = []
    joined = {one.event_id: decision_order(one) for one, _ in regrouping if one.verb == ReviewVerb.MERGE}
    for one in decisions:
        if one.event_id != event_id and one.event_id in joined and decision_order(one) < joined[one.event_id]:
            continue  # what was decided of an event before it went into another one says nothing of that one
        faults = [] if one.verb != ReviewVerb.AMEND else _faults(entry, effective, one)
        if len(faults) > 0:
            rows.append(lost_row(one, "; ".join(faults)))
        elif one.verb in (ReviewVerb.ACCEPT, ReviewVerb.REJECT):
            effective = [one]
        elif one.verb == ReviewVerb.AMEND:
            effective = [*effective, one]
    last = effective[-1] if len(effective) > 0 else None
    parts = [before for _, before in regrouping]
    look = UNCHANGED if last is None else look_again(last, entry, parts)
    refused = {row.decision_id for row in rows}
    for one in decisions:
        if one.decision_id in refused:
            continue
        applied = one in effective or one.verb == ReviewVerb.NOTE
        outcome = ReviewOutcome.APPLIED if applied else ReviewOutcome.SUPERSEDED
        rows.append(review_row(one, event_id, outcome, look if one is last else UNCHANGED))
    held = [(one, part) for one, part in regrouping if last is None or decision_order(last) <= decision_order(one)]
    looks = look_together([(one, look_again(one, part, parts)) for one, part in held], lost)
    rows += [
        review_row(one, event_id, ReviewOutcome.APPLIED, looks.get(one.decision_id, UNCHANGED)) for one, _ in regrouping
    ]
    if last is not None and last.verb == ReviewVerb.REJECT:
        return None, rows
    status = _status(last, is_regrouped=is_regrouped)
    stale = any(one.stale for one in (look, *looks.values()))
    decided = replace(
        entry.event,
        **{**_columns(effective), "event_id": event_id, "review_status": status.value, "review_stale": stale},
    )
    return decided, rows


def _faults(entry: Entry, effective: Sequence[Decision], amending: Decision) -> Sequence[str]:
    """Return why an event cannot be amended so.

    Who amends a rejected one may not know that it is: the log would say again what somebody found to be wrong, and
    nobody had said that it is right.
    """
    if len(effective) > 0 and effective[-1].verb == ReviewVerb.REJECT:
        return [still_rejected(effective[-1])]
    return contradictory(entry.event, _columns([*effective, amending]), amending.changes)


def _as_decided(entry: Entry, decided: SanctionEvent) -> Entry:
    """Return the entry of an event that was decided on, with what sources say otherwise than it shows now."""
    ranked = rank_clusters([entry.cluster]).of_cluster(0)
    rows = decided_conflicts(entry.conflicts, ranked, entry.event, decided)
    conflicts = [replace(one, event_id=decided.event_id) for one in rows]
    return Entry(entry.cluster, replace(decided, n_conflicts=len(conflicts)), conflicts)


def _columns(decisions: Sequence[Decision]) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for one in decisions:
        columns |= as_columns(one.changes)
    return columns


def _status(last: Decision | None, *, is_regrouped: bool) -> ReviewStatus:
    if last is not None and last.verb == ReviewVerb.ACCEPT:
        return ReviewStatus.ACCEPTED
    return ReviewStatus.AMENDED if last is not None or is_regrouped else ReviewStatus.UNREVIEWED
