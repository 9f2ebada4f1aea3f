"""What a newcomer sees: the bundled samples read by the real command, queried from elsewhere, read again."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from tests.published import runs_told_by, told_by

SANCTIONLOG = Path(sys.executable).with_name("sanctionlog")

Samples = tuple[Path, Path, str]


def sanctionlog(*arguments: object, samples: Samples) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "SANCTIONLOG_WAREHOUSE": str(samples[0]), "SANCTIONLOG_DATABASE": str(samples[1])}
    return subprocess.run(
        [SANCTIONLOG, *map(str, arguments)], capture_output=True, text=True, env=environment, check=False, timeout=280
    )


def rows(*arguments: object, samples: Samples) -> list[dict[str, object]]:
    done = sanctionlog(*arguments, "--format", "json", samples=samples)
    assert done.returncode == 0, done.stderr
    found: list[dict[str, object]] = json.loads(done.stdout)
    return found


def test_run_prints_the_changes_with_their_words_and_what_to_try(samples_run: Samples) -> None:
    printed = samples_run[2]
    assert "68" in printed
    assert "potash" in printed
    assert "lifted" in printed
    assert printed.count("sanctionlog ") >= 3


def test_counts_of_the_run_add_up(samples_run: Samples) -> None:
    [run] = rows("query", "SELECT * FROM runs ORDER BY started_at LIMIT 1", samples=samples_run)
    parts = [run[name] for name in ("n_kept", "n_duplicates", "n_quarantined", "n_failed")]
    assert run["n_read"] == sum(int(str(part)) for part in parts) == 68


def test_an_event_and_its_article_are_explained_by_their_ids(samples_run: Samples) -> None:
    [event] = rows(
        "query",
        "SELECT e.event_id, e.article_id, c.action FROM evidence e JOIN change_log c USING (event_id) "
        "WHERE c.target_country = 'BLR' AND c.sector = 'potash' AND c.action = 'lifted' ORDER BY 1, 2 LIMIT 1",
        samples=samples_run,
    )
    told = sanctionlog("explain", event["event_id"], samples=samples_run)
    assert told.returncode == 0, told.stderr
    assert f"Event {event['event_id']}, article {event['article_id']}" in told.stdout
    assert "BLR | potash | lifted" in told.stdout.replace("Belaruskali", "BLR")
    by_article = sanctionlog("explain", event["article_id"], samples=samples_run)
    assert "potash <sector potash, sector_words.csv:" in by_article.stdout
    unknown = sanctionlog("explain", "e-nothing", samples=samples_run)
    assert unknown.returncode == 2
    assert "e-nothing" in unknown.stderr


def test_an_event_that_the_log_has_no_more_is_explained_by_what_it_rested_on(
    samples_run: Samples, tmp_path: Path
) -> None:
    database = tmp_path / "withdrawn.duckdb"
    shutil.copy(samples_run[1], database)
    with duckdb.connect(str(database)) as db:
        row = db.execute(
            "SELECT event_id, min(article_id) FROM event_evidence GROUP BY 1 ORDER BY 1 LIMIT 1"
        ).fetchone()
        assert row is not None
        for table in ("event_evidence", "sanction_event"):
            db.execute(f"UPDATE {table} SET recorded_to = TIMESTAMP '2099-01-01' WHERE event_id = ?", [row[0]])
    told = sanctionlog("explain", row[0], samples=(samples_run[0], database, ""))
    assert told.returncode == 0, told.stderr
    assert f"Event {row[0]}, not in the log any more, article {row[1]}" in told.stdout


def test_potash_story_is_told_in_order(samples_run: Samples) -> None:
    story = rows("changes", "--country", "BLR", "--sector", "potash", samples=samples_run)
    dates = [str(row["event_date"]) for row in story if row["event_date"] is not None]
    assert dates == sorted(dates)
    steps = {(row["sender"], row["action"], str(row["event_date"])[:7]) for row in story}
    assert {("EU", "imposed", "2021-06"), ("EU", "imposed", "2022-03"), ("USA", "lifted", "2025-12")} <= steps


def test_state_changes_between_2023_and_2026(samples_run: Samples) -> None:
    def potash(day: str) -> set[tuple[object, object]]:
        found = rows("state", "BLR", "--on", day, samples=samples_run)
        whole = [row for row in found if row["sector"] == "potash" and row["target_name"] is None]
        return {(row["sender"], row["state"]) for row in whole}

    assert ("EU", "in_force") in potash("2023-01-01")
    assert ("EU", "in_force") in potash("2026-01-01")
    before = rows("state", "BLR", "--on", "2023-01-01", samples=samples_run)
    after = rows("state", "BLR", "--on", "2026-01-01", samples=samples_run)
    assert before != after


def test_evidence_stands_in_the_article_word_for_word(samples_run: Samples) -> None:
    found = rows(
        "query",
        "SELECT count(*) AS n FROM staging_mention m JOIN raw_article a USING (version_id) "
        "WHERE m.evidence <> substr(concat(a.title || chr(10) || chr(10), a.text), "
        "m.evidence_start + 1, m.evidence_end - m.evidence_start)",
        samples=samples_run,
    )
    assert found == [{"n": 0}]


def test_no_proposal_stands_in_the_change_log(samples_run: Samples) -> None:
    found = rows("query", "SELECT DISTINCT status FROM change_log", samples=samples_run)
    assert {row["status"] for row in found} <= {"announced", "in_force"}


def test_copied_file_opens_from_another_folder(
    samples_run: Samples, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(samples_run[1], tmp_path / "copy.duckdb")
    monkeypatch.chdir(tmp_path)
    with duckdb.connect("copy.duckdb", read_only=True) as db:
        assert db.execute("SELECT count(*) FROM change_log").fetchone() != (0,)
        assert db.execute("SELECT count(*) FROM in_force_on(DATE '2023-01-01')").fetchone() != (0,)


def test_second_run_changes_nothing_and_says_so(samples_run: Samples) -> None:
    def fingerprint() -> dict[str, str]:
        root = samples_run[0]
        data = [path for path in root.rglob("*.parquet") if path.relative_to(root).parts[0] != "run"]
        return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in data}

    before, told, runs = fingerprint(), told_by(samples_run[1]), runs_told_by(samples_run[1])
    again = sanctionlog("run", samples=samples_run)
    assert again.returncode == 0, again.stderr
    assert "nothing changed" in again.stdout.lower()
    assert fingerprint() == before
    assert told_by(samples_run[1]) == told
    assert runs_told_by(samples_run[1]) == runs + 1
