"""What holds of the fold whatever the events."""

import itertools
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.mart import REGIME, SanctionEvent
from tests.state.builders import event
from transforms.state.fold import fold, fold_order
from transforms.state.regimes import build_regimes, list_regimes
from transforms.state.settle import why_undecided

ACTIONS = ("imposed", "expanded", "extended", "reinstated", "eased", "suspended", "lifted")


@st.composite
def _event(draw: st.DrawFn) -> SanctionEvent:
    words = [
        draw(st.sampled_from(["USA", "USA", "-"])),
        draw(st.sampled_from(["BLR", "BLR", "-"])),
        draw(st.sampled_from(["unspecified", "potash", "fertilizer", "chemicals", "banking"])),
        draw(st.sampled_from(ACTIONS)),
        *draw(st.sampled_from([[], [], ["Belaruskali"]])),
    ]
    day = date(2021, 1, 1) + timedelta(days=draw(st.sampled_from([0, 0, 1, 20, 40, 364, 365, 400, 730])))
    when = draw(st.sampled_from([day.isoformat(), day.isoformat(), day.isoformat()[:7], day.isoformat()[:4], None]))
    measure = draw(st.sampled_from(["unspecified", "trade", "travel"]))
    effective = draw(st.sampled_from([None, None, day + timedelta(days=3)]))
    return event(" ".join(words), when, measure=measure, effective_date=effective)


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
        assert all(one.state != following.state for one, following in itertools.pairwise(intervals))
        assert all((row.closed_by is None) == (row.valid_to is None) for row in intervals)
    keys = [tuple(getattr(row, column) for column in REGIME.key) for row in regimes]
    assert len(set(keys)) == len(keys)
    known = {one.event_id for one in events}
    assert all(row.opened_by in known and (row.closed_by is None or row.closed_by in known) for row in regimes)


@settings(max_examples=200, deadline=None)
@given(_events, st.integers(0, 25))
def test_replay_in_parts_equals_replay_at_once(events: list[SanctionEvent], cut: int) -> None:
    ordered = sorted((one for one in events if why_undecided(one) is None), key=fold_order)

    while 0 < cut < len(ordered) and fold_order(ordered[cut - 1])[0] == fold_order(ordered[cut])[0]:
        cut += 1  # a day is not cut

    half = fold(ordered[:cut])
    before = list_regimes(half)
    whole = fold(ordered[cut:], half)

    assert list_regimes(whole) == build_regimes(events)
    assert list_regimes(half) == before  # the part is not changed by what follows


@settings(max_examples=100, deadline=None)
@given(_events, st.randoms())
def test_order_of_arrival_does_not_matter(events: list[SanctionEvent], chance: object) -> None:
    shuffled = list(events)
    chance.shuffle(shuffled)

    assert build_regimes(shuffled) == build_regimes(events)


@settings(max_examples=100, deadline=None)
@given(_events)
def test_without_a_restriction_nothing_comes_back(events: list[SanctionEvent]) -> None:
    weaker = {"eased": 0, "suspended": 1, "ended": 2}
    kept = [one for one in events if one.direction == "relax"]

    rows = defaultdict(list)
    for row in build_regimes(kept):
        rows[row.sender, row.target_country, row.target_name, row.sector].append(weaker[row.state])
    assert all(states == sorted(states) for states in rows.values())


@settings(max_examples=100, deadline=None)
@given(_events)
def test_without_a_relaxation_nothing_ends(events: list[SanctionEvent]) -> None:
    kept = [one for one in events if one.direction != "relax"]

    assert {row.state for row in build_regimes(kept)} <= {"in_force"}
    assert all(row.valid_to is None for row in build_regimes(kept))
