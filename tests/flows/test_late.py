"""What a run had found that was stopped before its database: the next one publishes it and says so."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from flows.cli.run import print_late
from flows.publishing import publish
from flows.publishing.database import DatabaseError, open_database
from flows.publishing.late import failure_of, late_runs
from flows.settings import Settings, load_settings
from schemas.staging import Run
from tests.database.sample_rows import SECOND_RUN, run_row
from tests.flows.plain import update_plainly


def _runs(*named: tuple[str, str]) -> list[Run]:
    return [
        replace(run_row(name, status=status), finished_at=SECOND_RUN + timedelta(hours=at))
        for at, (name, status) in enumerate(named)
    ]


def _late(told: str | None, *named: tuple[str, str]) -> list[str]:
    return [run.run_id for run in late_runs(told, _runs(*named)[::-1])]


def test_late_is_what_changed_the_log_after_the_run_that_the_database_tells() -> None:
    runs = (("a", "changed"), ("b", "unchanged"), ("c", "changed"), (failure_of("c"), "failed"), ("d", "changed"))
    assert _late("a", *runs) == ["c", "d"]
    assert _late("d", *runs) == []


def test_without_a_database_it_is_what_could_not_be_published() -> None:
    stopped = (("a", "changed"), ("b", "changed"), (failure_of("b"), "failed"))
    assert _late(None, *stopped) == ["b"]
    assert _late("another log's", *stopped) == ["b"]
    assert _late(None, *stopped, ("c", "unchanged")) == []
    assert _late(None, ("a", "changed")) == []
    assert _late(None) == []


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(tmp_path / "warehouse", tmp_path / "log.duckdb")


def _article(folder: Path, number: int, text: str) -> Path:
    path = folder / f"{number}.jsonl"
    record = {
        "url": f"https://www.reuters.com/{number}",
        "title": text.partition(" on ")[0],
        "published": f"2025-12-{number}",
        "text": text,
    }
    path.write_text(json.dumps(record), encoding="utf-8")
    return path


def test_the_next_run_publishes_what_a_stopped_one_had_found_and_says_how_much(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    first = _article(tmp_path, 13, "Canada imposed sanctions on Iran on Friday, banning imports of oil.")
    second = _article(tmp_path, 15, "The EU imposed sanctions on Belarus on Monday, banning imports of potash.")
    assert update_plainly([first], settings).late == []

    def stopped(*_: object) -> None:
        raise DatabaseError("stopped")

    with monkeypatch.context() as patch:
        patch.setattr(publish, "build_database", stopped)
        with pytest.raises(DatabaseError, match="stopped"):
            update_plainly([second], settings)
    summary = update_plainly([second], settings)
    assert (summary.run.status, summary.run.n_events_changed) == ("unchanged", 0)
    (late,) = summary.late
    assert late.n_events_changed == 1
    with open_database(settings.database) as db:
        print_late(db, summary.late)
    said = capsys.readouterr().out
    assert f"Run {late.run_id} was stopped" in said
    assert "published now: 1 event new or changed" in said
    assert "Changes that it found or revised (1)" in said
    assert update_plainly([second], settings).late == []
