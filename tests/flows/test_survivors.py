"""What a withdrawn event was found to be is named in columns as in rows."""

from dataclasses import replace
from datetime import datetime, timedelta

from flows.mart.anew import naming_survivors
from flows.storage.rows import to_arrow, to_rows
from schemas.mart import SANCTION_EVENT
from schemas.relations import EVENT_ALIAS, EventAlias
from tests.state.builders import event
from transforms.merging.aliases import name_survivors

NOW = datetime.fromisoformat("2026-01-20T18:00")
BEFORE = NOW - timedelta(days=1)
POTASH = replace(event("USA BLR potash lifted", "2025-12-13"), recorded_from=BEFORE - timedelta(days=1))


def test_only_what_is_withdrawn_now_is_named_and_only_now() -> None:
    events = [
        replace(POTASH, event_id="kept"),
        replace(POTASH, event_id="merged", recorded_to=NOW),
        replace(POTASH, event_id="merged", recorded_to=BEFORE),
        replace(POTASH, event_id="long-gone", recorded_to=BEFORE, closed_into="other"),
        replace(POTASH, event_id="refuted", recorded_to=NOW),
    ]
    aliases = [
        EventAlias(alias_id=old, event_id="kept", reason="merged", recorded_at=NOW, run_id="run-2")
        for old in ("long-gone", "merged")
    ]
    named = name_survivors(events, aliases, now=NOW)
    assert [one.closed_into for one in named] == [None, "kept", None, "other", None]
    columns = naming_survivors(to_arrow(SANCTION_EVENT, events), to_arrow(EVENT_ALIAS, aliases), NOW)
    assert columns.equals(to_arrow(SANCTION_EVENT, named))
    nothing = to_arrow(EVENT_ALIAS, [])
    assert to_rows(SANCTION_EVENT, naming_survivors(to_arrow(SANCTION_EVENT, events), nothing, NOW)) == events
