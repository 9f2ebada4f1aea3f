"""A mart brought up to date in part is the one that is made of everything."""

from typing import Any

import pytest
from hypothesis import event as note
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.mart import making
from tests.flows.in_part import RUN, Claim, Log, Told
from tests.merging.builders import current
from tests.merging.generated import staging
from transforms.mart import Versions


@settings(max_examples=80, deadline=None)
@given(st.lists(RUN, min_size=2, max_size=6))
def test_in_part_as_of_everything(runs: list[Told]) -> None:
    log = Log()
    for told in runs:
        log.run(told)
    note(f"{log.n_in_part} runs in part")


def test_countries_that_nothing_new_speaks_of_are_not_built_again(monkeypatch: pytest.MonkeyPatch) -> None:
    log = Log()
    both = [
        ("USA BLR potash imposed", "2025-03-01", True, "in_force"),
        ("EU RUS potash imposed", "2025-03-01", True, "in_force"),
    ]
    log.run(Told([(0, both), (1, [("USA IRN potash imposed", "2025-03-01", True, "in_force")])], {}, None, False))
    built: list[set[str | None]] = []

    def build(part: Any, frame: Any) -> Any:
        built.append({one.target_country for one in part.mentions})
        return original(part, frame)

    original = making.build_part
    monkeypatch.setattr(making, "build_part", build)
    log.run(Told([(2, [("USA BLR potash lifted", "2025-06-10", True, "in_force")])], {}, None, False))

    assert built == [{"BLR"}]


@pytest.mark.parametrize("seed", range(3))
def test_many_articles_added_in_batches(seed: int) -> None:
    articles, mentions, copies = staging(400, seed=seed)
    log = Log()
    log.versions = Versions("1", "1")
    step = len(articles) // 4
    for start in range(0, len(articles), step):
        log.articles += articles[start : start + step]
        known = {one.article_id for one in log.articles}
        log.mentions = [one for one in mentions if one.article_id in known]
        log.copies = {copy: original for copy, original in copies.items() if {copy, original} <= known}
        log.run(Told([], {}, None, False))
    assert log.n_in_part > 1


def test_a_new_report_parts_what_was_one_event() -> None:
    log = Log()
    vague = ("USA BLR potash imposed", "2025-06", True, "in_force")
    log.run(Told([(1, [("USA BLR potash imposed", "2025-06-20", True, "in_force")]), (2, [vague])], {}, None, False))
    assert [one.n_articles for one in current(log.mart)] == [2]

    days = ("2025-06-02", "2025-06-09")
    new: list[tuple[int, list[Claim]]] = [
        (3 + number, [("USA BLR potash imposed", day, True, "in_force")]) for number, day in enumerate(days)
    ]
    log.run(Told(new, {}, None, False))

    # which of three days the vague report means is not known any more
    assert [one.n_articles for one in current(log.mart)] == [1, 1, 1, 1]
    assert log.n_in_part == 2


def test_a_withdrawn_report_undoes_link_and_state_of_events_that_nothing_touches() -> None:
    log = Log()
    imposed = ("USA BLR potash imposed", "2025-03-01", True, "in_force")
    lifted = ("USA BLR potash lifted", "2025-06-10", True, "in_force")
    log.run(Told([(1, [imposed]), (2, [lifted]), (3, [lifted])], {}, None, False))
    before = {one.action: one for one in current(log.mart)}
    assert [(one.event_id, one.kind) for one in log.mart.links] == [(before["lifted"].event_id, "reverses")]

    log.run(Told([(1, [])], {}, None, False))

    assert current(log.mart) == [before["lifted"]]
    assert [one.recorded_to for one in log.mart.links] == [log.now]
    states = [(one.state, one.closed_by) for one in log.mart.regimes if one.recorded_to is None]
    assert states == [("ended", None)]
    assert {one.recorded_to for one in log.mart.regimes} == {None, log.now}
    assert log.n_in_part == 2
