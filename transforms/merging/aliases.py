"""Old ids that still resolve: which event a published id means now that it is no event of its own any more."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from schemas.mart import SanctionEvent
from schemas.relations import AliasReason, EventAlias
from transforms.rows import altered


def list_aliases(  # noqa: PLR0913 - what was known, what was found, and the run
    previous: Iterable[EventAlias],
    merged: Mapping[str, str],
    current: Collection[str],
    *,
    reviewed: Mapping[str, str] = MappingProxyType({}),
    run_id: str,
    now: datetime,
) -> list[EventAlias]:
    """Return all old ids with the event that each means now, sorted by alias_id.

    An old id follows its survivor when that one is merged in its turn. An id that is a current event again (evidence
    parted what it had joined) is no alias any more.

    Args:
        previous: the aliases published so far.
        merged: id of an event that was found to be another one in this build -> id of that one.
        current: the ids of all current events.
        reviewed: the same as ``merged``, where a person says so.
        run_id: the run that publishes.
        now: UTC without a zone.
    """
    before = {alias.alias_id: alias for alias in previous}
    found = dict(before)
    for pairs, reason in ((merged, AliasReason.MERGED), (reviewed, AliasReason.REVIEW)):
        for old, survivor in pairs.items():
            alias = EventAlias(alias_id=old, event_id=survivor, reason=reason.value, recorded_at=now, run_id=run_id)
            found[old] = before[old] if _is_known(alias, before.get(old)) else alias
    known = found
    live = {old: alias for old, alias in known.items() if old not in current}
    return [replace(live[old], event_id=_final(old, live)) for old in sorted(live)]


def name_survivors(
    events: Sequence[SanctionEvent], aliases: Iterable[EventAlias], *, now: datetime
) -> list[SanctionEvent]:
    """Return revisions in the same order; those closed now of an id that means another event from now on name that one.

    Args:
        events: all revisions.
        aliases: all old ids, as ``list_aliases`` gives them.
        now: UTC without a zone.
    """
    survivors = {alias.alias_id: alias.event_id for alias in aliases}
    return [
        altered(event, closed_into=survivors[event.event_id])
        if event.recorded_to == now and event.event_id in survivors
        else event
        for event in events
    ]


def _is_known(alias: EventAlias, before: EventAlias | None) -> bool:
    return before is not None and (before.event_id, before.reason) == (alias.event_id, alias.reason)


def _final(old: str, known: Mapping[str, EventAlias]) -> str:
    seen = {old}
    target = known[old].event_id
    while target in known and target not in seen:
        seen.add(target)
        target = known[target].event_id
    return target
