"""A text that is corrected and corrected back says again what it said first."""

import json
from pathlib import Path
from typing import Any

import pytest

from flows.publishing.database import open_database
from flows.settings import Settings, load_settings
from tests.flows.plain import update_plainly

FIRST = "The European Union on 15 December 2025 imposed an arms embargo on Mali."
SECOND = "The European Union on 15 December 2025 imposed an arms embargo on Niger."


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("SANCTIONLOG_REVIEWS", str(tmp_path / "reviews"))
    return load_settings(tmp_path / "warehouse", tmp_path / "log.duckdb")


def write(path: Path, text: str, published: str = "2025-12-16") -> Path:
    told = {"url": "https://paper.example/1", "title": "Arms", "published": published, "text": text}
    path.write_text(json.dumps(told) + "\n", encoding="utf-8")
    return path


def log(settings: Settings) -> list[tuple[Any, ...]]:
    with open_database(settings.database) as db:
        return db.execute("SELECT event_id, target_country, cause FROM change_log").fetchall()


def test_a_text_corrected_back_counts_again_and_once(tmp_path: Path, settings: Settings) -> None:
    update_plainly([write(tmp_path / "a.jsonl", FIRST)], settings)
    ((event_id, *_),) = log(settings)
    update_plainly([write(tmp_path / "a.jsonl", SECOND)], settings)
    assert [country for _, country, _ in log(settings)] == ["NER"]

    back = update_plainly([write(tmp_path / "a.jsonl", FIRST)], settings)

    assert (back.run.n_kept, back.run.n_duplicates) == (1, 0)
    assert log(settings) == [(event_id, "MLI", "source_corrected")]
    assert not update_plainly([tmp_path / "a.jsonl"], settings).changed
    update_plainly([write(tmp_path / "a.jsonl", SECOND)], settings)
    assert [country for _, country, _ in log(settings)] == ["NER"]


def test_a_third_text_is_a_version_of_its_own_and_no_return(tmp_path: Path, settings: Settings) -> None:
    runs = [
        update_plainly([write(tmp_path / "a.jsonl", FIRST.replace("Mali", country))], settings).run
        for country in ("Mali", "Niger", "Libya", "Libya")
    ]
    assert [(run.n_kept, run.n_duplicates) for run in runs] == [(1, 0), (1, 0), (1, 0), (0, 1)]
    assert [country for _, country, _ in log(settings)] == ["LBY"]


def test_a_day_of_publication_corrected_back_counts_again_and_once(tmp_path: Path, settings: Settings) -> None:
    text = "On Monday the European Union imposed an arms embargo on Mali."
    days = "SELECT event_date::VARCHAR FROM change_log"
    told = []
    for published in ("2025-12-16", "2025-12-23", "2025-12-16", "2025-12-16"):
        run = update_plainly([write(tmp_path / "a.jsonl", text, published)], settings).run
        with open_database(settings.database) as db:
            told.append((run.status, *db.execute(days).fetchall()[0]))

    assert told == [
        ("changed", "2025-12-15"),
        ("changed", "2025-12-22"),
        ("changed", "2025-12-15"),
        ("unchanged", "2025-12-15"),
    ]


def test_two_files_with_two_texts_of_one_article_do_not_take_turns(tmp_path: Path, settings: Settings) -> None:
    first, second = write(tmp_path / "a.jsonl", FIRST), write(tmp_path / "b.jsonl", SECOND)
    update_plainly([first], settings)
    update_plainly([second], settings)

    assert not update_plainly([first], settings).changed
    assert not update_plainly([first, second], settings).changed
    assert [country for _, country, _ in log(settings)] == ["NER"]
