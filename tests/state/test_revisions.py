"""Revisions: kept, opened, closed; never rewritten."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.mart import SANCTION_EVENT, SanctionEvent
from tests.state.builders import READ, event
from transforms.state.revisions import revise

HOUR = timedelta(hours=1)


def at(moment: datetime, *events: SanctionEvent) -> list[SanctionEvent]:
    """The events as a first publication at that moment would have them."""
    stamped = {"recorded_at": moment, "recorded_from": moment, "run_id": f"run {moment}"}
    return [replace(one, **stamped) for one in events]


POTASH = event("USA BLR potash lifted", "2025-12-13")


def test_what_did_not_change_keeps_its_revision_and_its_run() -> None:
    first = revise([], at(READ, POTASH), now=READ)
    again = revise(first.events, at(READ + HOUR, POTASH), now=READ + HOUR)

    assert (again.events, again.n_changed) == (first.events, 0)


def test_a_changed_event_closes_one_revision_and_opens_the_next() -> None:
    first = revise([], at(READ, POTASH), now=READ)
    surer = replace(POTASH, confidence=0.9)

    old, new = revise(first.events, at(READ + HOUR, surer), now=READ + HOUR).events

    assert (old.confidence, old.recorded_from, old.recorded_to, old.run_id) == (0.8, READ, READ + HOUR, f"run {READ}")
    assert (new.confidence, new.recorded_from, new.recorded_to) == (0.9, READ + HOUR, None)
    assert new.recorded_at == READ


def test_a_vanished_event_is_closed_and_may_come_back() -> None:
    first = revise([], at(READ, POTASH), now=READ)
    gone = revise(first.events, [], now=READ + HOUR)
    back = revise(gone.events, at(READ + 2 * HOUR, POTASH), now=READ + 2 * HOUR)

    assert (gone.n_changed, [one.recorded_to for one in gone.events]) == (1, [READ + HOUR])
    assert [one.recorded_to for one in back.events] == [READ + HOUR, None]
    assert back.events[1].recorded_at == READ


def test_a_second_build_at_the_same_moment_replaces_the_first() -> None:
    first = revise([], at(READ, POTASH), now=READ)
    second = revise(first.events, at(READ, replace(POTASH, confidence=0.9)), now=READ)

    assert [(one.confidence, one.recorded_to) for one in second.events] == [(0.9, None)]


def test_a_clock_that_went_back_is_an_error() -> None:
    first = revise([], at(READ, POTASH), now=READ)

    with pytest.raises(ValueError, match="the clock went back"):
        revise(first.events, at(READ - HOUR, POTASH), now=READ - HOUR)


@given(st.lists(st.dictionaries(st.sampled_from("abcd"), st.sampled_from([0.1, 0.2, 0.3])), max_size=6))
def test_any_history_answers_what_the_log_said_at_each_moment(history: list[dict[str, float]]) -> None:
    published: list[SanctionEvent] = []
    for step, said in enumerate(history):
        now = READ + step * HOUR
        events = at(now, *(replace(POTASH, event_id=name, confidence=value) for name, value in said.items()))
        published, changes = revise(published, events, now=now)
        assert revise(published, events, now=now) == (published, [])
        assert len(changes) <= 4

    for step, said in enumerate(history):
        now = READ + step * HOUR
        known = [
            one for one in published if one.recorded_from <= now and (one.recorded_to is None or now < one.recorded_to)
        ]
        assert {one.event_id: one.confidence for one in known} == said
    keys = [tuple(getattr(one, column) for column in SANCTION_EVENT.key) for one in published]
    assert len(set(keys)) == len(keys)
