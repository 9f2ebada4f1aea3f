"""What holds of the fold whatever the events."""

import itertools
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.mart import REGIME, Regime, SanctionEvent
from tests.state.builders import event
from transforms.state.fold import fold
from transforms.state.regimes import build_regimes, list_regimes
from transforms.state.steps import step_of

ACTIONS = ("imposed", "expanded", "extended", "reinstated", "eased", "suspended", "lifted")


@st.composite
def _event(draw: st.DrawFn) -> SanctionEvent:
    words = [
        draw(st.sampled_from(["USA", "USA", "USA", "-"])),
        draw(st.sampled_from(["BLR", "BLR", "BLR", "-"])),
        draw(st.sampled_from(["unspecified", "potash", "fertilizer", "chemicals", "banking"])),
        draw(st.sampled_from(ACTIONS)),
        *draw(st.sampled_from([[], [], ["Belaruskali"]])),
    ]
    day = date(2021, 1, 1) + timedelta(days=draw(st.sampled_from([0, 0, 1, 20, 40, 364, 365, 400, 730])))
    when = draw(st.sampled_from([day.isoformat(), day.isoformat(), day.isoformat()[:7], day.isoformat()[:4], None]))
    later = [None, None, None, None, *(day + timedelta(days=days) for days in (3, 30, 365))]
    return event(
        " ".join(words),
        when,
        measure=draw(st.sampled_from(["unspecified", "unspecified", "trade", "travel"])),
        status=draw(st.sampled_from(["in_force", "in_force", "announced"])),
        source_class=draw(st.sampled_from(["media", "official"])),
        effective_date=draw(st.sampled_from(later)),
        expiry_date=draw(st.sampled_from(later)),
        expiry_precision=draw(st.sampled_from(["day", "month"])),
    )


_events = st.lists(_event(), max_size=25).map(
    lambda found: [replace(one, event_id=f"E{number}") for number, one in enumerate(found)]
)


@settings(max_examples=300, deadline=None)
@given(_events)
def test_intervals_of_a_row_follow_each_other_without_overlap(events: list[SanctionEvent]) -> None:
    regimes = build_regimes(events)

    rows = defaultdict(list)
    for row in regimes:
        rows[row.sender, row.target_country, row.target_name, row.sector].append(row)
    for intervals in rows.values():
        assert [row.valid_to for row in intervals] == [row.valid_from for row in intervals[1:]] + [None]
        assert all(row.valid_to is None or row.valid_from < row.valid_to for row in intervals)
        assert all(
            one.state != following.state or one.basis != following.basis
            for one, following in itertools.pairwise(intervals)
        )
        assert all((row.closed_by is None) == (row.valid_to is None) for row in intervals)
    keys = [tuple(getattr(row, column) for column in REGIME.key) for row in regimes]
    assert len(set(keys)) == len(keys)
    known = {one.event_id for one in events}
    assert all(row.opened_by in known and (row.closed_by is None or row.closed_by in known) for row in regimes)


@settings(max_examples=200, deadline=None)
@given(_events, st.integers(0, 25))
def test_replay_in_parts_equals_replay_at_once(events: list[SanctionEvent], cut: int) -> None:
    steps = sorted((step for one in events if (step := step_of(one)) is not None), key=lambda step: step.order)
    while 0 < cut < len(steps) and steps[cut - 1].order[0] == steps[cut].order[0]:
        cut += 1  # a day is not cut
    ordered = [step.event for step in steps]

    half = fold(ordered[:cut])
    before = list_regimes(half)
    whole = fold(ordered[cut:], standing=half)

    assert list_regimes(whole) == build_regimes(events)
    assert list_regimes(half) == before  # the part is not changed by what follows


@settings(max_examples=100, deadline=None)
@given(_events, st.randoms())
def test_order_of_arrival_does_not_matter(events: list[SanctionEvent], chance: object) -> None:
    shuffled = list(events)
    chance.shuffle(shuffled)

    assert build_regimes(shuffled) == build_regimes(events)


@settings(max_examples=300, deadline=None)
@given(_events, st.sampled_from([0, 1, 20, 30, 40, 200, 364, 400, 729]))
def test_a_later_event_does_not_change_the_state_before_it(events: list[SanctionEvent], cut: int) -> None:
    day = date(2021, 1, 1) + timedelta(days=cut)
    steps = [step for one in events if (step := step_of(one)) is not None]
    before = [step.event.event_id for step in steps if step.when.period.last <= day]
    after = [step.event.event_id for step in steps if step.when.period.first > day]
    known = [one for one in events if one.event_id in before]

    assert _until(build_regimes(known), day) == _until(
        build_regimes([one for one in events if one.event_id in {*before, *after}]), day
    )


def _until(regimes: list[Regime], day: date) -> list[Regime]:
    """What a reader of that day sees; remarks of later days are no state."""
    seen = [replace(row, remarks=None) for row in regimes if row.valid_from <= day]
    return [
        row if row.valid_to and row.valid_to <= day else replace(row, valid_to=None, closed_by=None) for row in seen
    ]


@settings(max_examples=200, deadline=None)
@given(_events)
def test_what_is_only_announced_relaxes_nothing_and_what_ends_was_said_to(events: list[SanctionEvent]) -> None:
    given = {one.event_id: one for one in events}
    for row in build_regimes(events):
        opening = given[row.opened_by]
        if row.state == "in_force":
            continue
        assert opening.status == "in_force" or opening.effective_date is not None or row.basis == "stated_date"
        if row.state == "ended":
            assert opening.action == "lifted" or opening.expiry_date is not None


@settings(max_examples=100, deadline=None)
@given(_events)
def test_senders_and_countries_do_not_touch_each_other(events: list[SanctionEvent]) -> None:
    apart = defaultdict(list)
    for one in events:
        apart[one.sender, one.target_country].append(one)

    together = {row for group in apart.values() for row in build_regimes(group)}
    assert together == set(build_regimes(events))


@settings(max_examples=100, deadline=None)
@given(_events)
def test_without_a_restriction_nothing_comes_back(events: list[SanctionEvent]) -> None:
    weaker = {"in_force": -1, "eased": 0, "suspended": 1, "ended": 2}
    kept = [replace(one, expiry_date=None) for one in events if one.direction == "relax"]

    rows = defaultdict(list)
    for row in build_regimes(kept):
        rows[row.sender, row.target_country, row.target_name, row.sector].append(weaker[row.state])
    assert all(states == sorted(states) for states in rows.values())


@settings(max_examples=100, deadline=None)
@given(_events)
def test_without_a_relaxation_nothing_ends(events: list[SanctionEvent]) -> None:
    kept = [replace(one, expiry_date=None) for one in events if one.direction != "relax"]

    assert {row.state for row in build_regimes(kept)} <= {"in_force"}
