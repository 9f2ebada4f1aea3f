"""What counts and confidence say of an event moves neither links nor the state: its country stays as it lies."""

from typing import Any

import pytest

from flows.mart import making
from schemas.mart import SanctionEvent
from tests.flows.in_part import Log, Told
from tests.merging.generated import staging
from transforms.building import Frame, Part, build_part
from transforms.mart import Versions
from transforms.merging.versions import newest_versions
from transforms.moved import READ
from transforms.owned import build_owned
from transforms.rows import make_rows
from transforms.state.revisions import CONTENT

POTASH = ("USA BLR potash imposed", "2025-03-01", True, "in_force")
LIFTED = ("USA BLR potash lifted", "2025-06-10", True, "in_force")


def run_after(*runs: list[tuple[int, list[Any]]], monkeypatch: pytest.MonkeyPatch) -> tuple[Log, list[int]]:
    """Make runs, and return how many events each of the later ones linked and folded."""
    seen: list[int] = []
    original = making.link_and_fold

    def build(current: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append(len(current))
        return original(current, *args, **kwargs)

    monkeypatch.setattr(making, "link_and_fold", build)
    log = Log()
    for told in runs:
        log.run(Told(told, {}, None, False))
    return log, seen[1:]


def test_one_more_report_of_a_known_change_folds_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    three = [(number, [POTASH, LIFTED]) for number in range(1, 4)]
    log, folded = run_after(three, [(7, [POTASH])], monkeypatch=monkeypatch)

    assert folded == [0]
    assert max(event.n_articles for event in log.mart.events) == 4


def test_a_proposal_folds_nothing_until_it_is_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    proposal, decision = ((*LIFTED[:3], status) for status in ("proposed", "announced"))
    three = [(number, [POTASH]) for number in range(1, 4)]

    log, folded = run_after(
        three, [(4, [proposal])], [(5, [proposal, POTASH])], [(6, [decision])], monkeypatch=monkeypatch
    )

    assert folded == [0, 0, 2]
    assert {event.status for event in log.mart.events if event.recorded_to is None} == {
        "in_force",
        "proposed",
        "announced",
    }


def test_a_report_that_tells_two_changes_together_folds_their_country_again(monkeypatch: pytest.MonkeyPatch) -> None:
    three = [(number, [POTASH]) for number in range(1, 4)] + [(number, [LIFTED]) for number in range(4, 7)]
    _, folded = run_after(three, [(7, [POTASH, LIFTED])], monkeypatch=monkeypatch)

    assert folded == [2]


def test_a_second_source_that_bears_out_a_lifting_folds_its_country_again(monkeypatch: pytest.MonkeyPatch) -> None:
    log, folded = run_after([(1, [POTASH]), (2, [LIFTED])], [(3, [LIFTED])], monkeypatch=monkeypatch)

    assert folded == [2]
    assert {row.state for row in log.mart.regimes if row.recorded_to is None} == {"in_force", "ended"}


def test_links_and_state_read_nothing_of_what_moves_no_country() -> None:
    articles, mentions, copies = staging(600)
    known = {one.article_id: one.version_id for one in newest_versions(articles).values()}
    now = articles[-1].recorded_at
    frame = Frame(copies, (), (), known, Versions("1", "1"), Versions("1", "1"), "run", now)
    built = build_part(Part(articles, mentions), frame)
    columns = {name: [getattr(event, name) for event in built.current] for name in READ}
    # a row that has no value in a column fails where it is asked for
    bare = make_rows(SanctionEvent, len(built.current), columns)

    made = [build_owned(one, built.speakers, (), (), (), now=now, run_id="run") for one in (built.current, bare)]

    assert made[0] == made[1]
    assert len(made[0].links) > 10
    assert {*READ} - {"chain_id"} < {*CONTENT}  # the chain follows from what the log says
