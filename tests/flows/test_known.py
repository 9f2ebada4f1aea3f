"""What is published and found again is made no row of; what is not found again is left, and so is what may be told
otherwise."""

from dataclasses import replace
from typing import Any

import pyarrow as pa
import pytest

from flows.mart.known import Known
from flows.mart.lying import Lying
from flows.storage.rows import to_arrow
from schemas.mart import REGIME
from schemas.relations import EVENT_LINK, EVENT_UNDECIDED
from tests.flows.in_part import Log, Told
from transforms.linking.links import find_links
from transforms.owned import Owned, link_and_fold

TOLD = [
    (number, [(said, day, True, "in_force")])
    for number, (said, day) in enumerate(
        (
            ("EU BLR potash imposed", "2025-01-10"),
            ("EU BLR potash lifted", "2025-06-10"),
            ("EU BLR potash imposed", "2025-09-10"),
        ),
        start=1,
    )
]


@pytest.fixture
def log() -> Log:
    """One sender that restricts, lifts and restricts again."""
    log = Log()
    log.run(Told(TOLD, {}, None, False))
    return log


def known(log: Log, made: set[str]) -> Known:
    rows: dict[Any, list[Any]] = {
        EVENT_LINK: log.mart.links,
        REGIME: log.mart.regimes,
        EVENT_UNDECIDED: log.mart.undecided,
    }
    tables = {table: to_arrow(table, some) for table, some in rows.items()}
    every = {table: pa.chunked_array([[True] * len(some)], pa.bool_()) for table, some in rows.items()}
    return Known({table: Lying.of(table, data, every[table]) for table, data in tables.items()}, made)


def test_what_is_found_again_has_no_row_and_nothing_is_left(log: Log) -> None:
    there = known(log, set())

    assert len(log.mart.links) == 2
    assert len(log.mart.regimes) == 3
    assert link_and_fold(log.mart.events, {}, there) == Owned([], [], [])
    assert [one.places.tolist() for one in there.rest().values()] == [[], [], []]


def test_a_link_is_found_but_once(log: Log) -> None:
    there, links = known(log, set()), find_links(log.mart.events, {})

    assert [there.has_link(one) for one in links * 2] == [True, True, False, False]


def test_a_link_of_an_event_that_is_made_again_is_told_again_and_lies_there_still(log: Log) -> None:
    last = max(log.mart.events, key=lambda one: one.event_date or one.recorded_at.date())
    there = known(log, {last.event_id})

    made = link_and_fold(log.mart.events, {}, there)

    assert [one.event_id for one in made.links] == [last.event_id]
    left = there.rest()[EVENT_LINK]
    assert left.whole.take(pa.array(left.places)).column("event_id").to_pylist() == [last.event_id]


def test_what_is_not_found_again_is_left(log: Log) -> None:
    there = known(log, set())
    first = [one for one in log.mart.events if one.action == "imposed"][:1]

    made = link_and_fold(first, {}, there)

    assert made.links == []
    # it has no end now
    assert [(one.valid_to, one.state) for one in made.regimes] == [(None, "in_force")]
    assert {table: len(one.places) for table, one in there.rest().items()} == {
        EVENT_LINK: 2,
        REGIME: 3,
        EVENT_UNDECIDED: 0,
    }


def test_of_two_links_between_the_same_events_but_one_is_found(log: Log) -> None:
    log.mart = replace(log.mart, links=[*log.mart.links, *log.mart.links])
    there = known(log, set())

    link_and_fold(log.mart.events, {}, there)

    assert there.rest()[EVENT_LINK].places.tolist() == [0, 1]
