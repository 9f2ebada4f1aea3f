import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from flows.cli.reading import RECORD_COLUMNS
from tests.cli.conftest import Run
from tests.cli.test_process import COMMAND, HEAVY, imported_by

TITLE = "US lifts sanctions on Belarus potash"
TEXT = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk."
ARTICLE: dict[str, Any] = {"id": "x-1", "title": TITLE, "published": "2025-12-14", "text": TEXT}
DULL: dict[str, Any] = {"id": "x-2", "title": "Rain in Minsk", "text": "It rained all day, and the river rose."}


def written(path: Path, *articles: dict[str, Any] | str) -> str:
    path.write_text("".join((one if isinstance(one, str) else json.dumps(one)) + "\n" for one in articles))
    return str(path)


def rows(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_row_has_the_fields_that_others_rely_on(sanctionlog: Run, tmp_path: Path) -> None:
    result = sanctionlog("extract", written(tmp_path / "a.jsonl", ARTICLE, DULL), "--format", "jsonl")
    assert result.exit_code == 0
    found = rows(result.stdout)
    assert [list(row) for row in found] == [list(RECORD_COLUMNS)] * len(found)
    row = found[0]
    wanted = {"article_id": "x-1", "sender": "USA", "target_country": "BLR", "sector": "potash", "action": "lifted"}
    assert {name: row[name] for name in wanted} == wanted
    assert (row["event_date"], row["date_precision"]) == ("2025-12-13", "day")
    whole = f"{TITLE}\n\n{TEXT}"
    assert all(whole[one["evidence_start"] : one["evidence_end"]] == one["evidence"] for one in found)


def test_formats_hold_the_same_rows(sanctionlog: Run, tmp_path: Path) -> None:
    source = written(tmp_path / "a.jsonl", ARTICLE)
    by_line = rows(sanctionlog("extract", source, "--format", "jsonl").stdout)
    assert json.loads(sanctionlog("extract", source, "--format", "json").stdout) == by_line
    assert len(sanctionlog("extract", source, "--format", "csv").stdout.splitlines()) == len(by_line) + 1
    assert "potash" in sanctionlog("extract", source).stdout


def test_an_article_without_id_has_an_identity(sanctionlog: Run, tmp_path: Path) -> None:
    source = written(tmp_path / "a.jsonl", {"title": TITLE, "text": TEXT, "published": "2025-12-14"})
    found = rows(sanctionlog("extract", source, "--format", "jsonl").stdout)
    assert all(row["article_id"] for row in found)
    assert found


def test_bad_lines_go_to_stderr_and_the_rest_goes_on(sanctionlog: Run, tmp_path: Path) -> None:
    result = sanctionlog("extract", written(tmp_path / "a.jsonl", "{broken", ARTICLE), "--format", "jsonl")
    assert result.exit_code == 0
    assert rows(result.stdout)
    assert "a.jsonl:1: unreadable" in result.stderr


def test_nothing_readable_fails(sanctionlog: Run, tmp_path: Path) -> None:
    result = sanctionlog("extract", written(tmp_path / "a.jsonl", "{broken"), "--format", "jsonl")
    assert (result.exit_code, result.stdout) == (1, "")
    assert sanctionlog("extract", "-", "--format", "jsonl", stdin="").exit_code == 1


def test_an_article_on_something_else_gives_no_row(sanctionlog: Run) -> None:
    result = sanctionlog("extract", "-", "--format", "json", stdin=json.dumps(DULL) + "\n")
    assert (result.exit_code, json.loads(result.stdout)) == (0, [])


def test_rows_come_before_the_input_ends() -> None:
    command = [*COMMAND, "extract", "-", "--format", "jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(ARTICLE) + "\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["article_id"] == "x-1"
        process.stdin.close()
        process.stdout.read()
    assert process.returncode == 0


def test_extraction_imports_no_warehouse(tmp_path: Path) -> None:
    source = written(tmp_path / "a.jsonl", ARTICLE)
    for command in ("extract", "explain"):
        assert imported_by(command, source) & (HEAVY | {"pyarrow", "duckdb", "deltalake"}) == set()


def test_memory_is_flat(tmp_path: Path) -> None:
    code = """
import resource
from flows.cli.main import main
try:
    main()
finally:
    import sys
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
"""

    def peak(n: int) -> int:
        source = tmp_path / f"{n}.jsonl"
        with source.open("w") as file:
            for number in range(n):
                file.write(json.dumps({**DULL, "id": str(number), "text": DULL["text"] * 100}) + "\n")
        command = [sys.executable, "-c", code, "extract", str(source), "--format", "jsonl"]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ})
        return int(done.stderr.splitlines()[-1])

    # 3,000 articles of 4 kB would be 12,000 kB if they were kept
    assert peak(3_000) < peak(10) + 6_000


def test_explain_shows_how_an_article_was_read(sanctionlog: Run, tmp_path: Path) -> None:
    result = sanctionlog("explain", written(tmp_path / "a.jsonl", ARTICLE))
    assert result.exit_code == 0
    assert "potash" in result.stdout
    assert sanctionlog("explain", "-", stdin=json.dumps(ARTICLE) + "\n").stdout == result.stdout


def test_explain_says_which_article_it_speaks_of_and_names_lines(sanctionlog: Run, tmp_path: Path) -> None:
    source = written(tmp_path / "a.jsonl", ARTICLE, {**DULL, "id": "y-2"})
    told = sanctionlog("explain", source).stdout
    assert told.startswith(f"Article x-1: {ARTICLE['title']}")
    assert "Article y-2: " in told
    assert re.search(r"<sector potash, sector_words\.csv:\d+>", told)


@pytest.fixture
def gold(tmp_path: Path) -> tuple[str, str]:
    articles = [{**ARTICLE, "id": f"x-{number}"} for number in range(12)]
    row = {"sender": "USA", "target_country": "BLR", "sector": "potash", "action": "lifted", "status": "in_force"}
    other = {**row, "sector": "oil", "date": "2025-12-13", "main": True, "measure": "unspecified"}
    events = [{"id": one["id"], "events": [{**row, "date": "2025-12-13", "main": True}, other]} for one in articles]
    return written(tmp_path / "a.jsonl", *articles), written(tmp_path / "g.jsonl", *events)


def test_evaluate_prints_figures_by_field_and_jointly(sanctionlog: Run, gold: tuple[str, str]) -> None:
    result = sanctionlog("evaluate", *gold, "--format", "json")
    answer = json.loads(result.stdout)
    figures = {(one["group"], one["name"]): one for one in answer["figures"]}
    assert (answer["articles"], figures["joint", "core"]["gold"]) == (12, 24)
    assert figures["joint", "core"]["matched"] == 12
    assert figures["field", "target_country"]["f1"] == 1.0
    table = sanctionlog("evaluate", *gold).stdout
    assert "core_main" in table
    assert "By field" in table


def test_evaluate_never_shows_errors_of_the_held_part(sanctionlog: Run, gold: tuple[str, str]) -> None:
    held = {row["id"] for row in rows(Path(gold[1]).read_text())}
    dev = json.loads(sanctionlog("evaluate", *gold, "--split", "dev", "--format", "json").stdout)
    errors = rows(sanctionlog("evaluate", *gold, "--errors", "99", "--format", "jsonl").stdout)
    assert len({row["article_id"] for row in errors}) == dev["articles"] < len(held)
    assert {row["kind"] for row in errors} == {"missed"}
    refused = sanctionlog("evaluate", *gold, "--split", "held", "--errors", "5")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert sanctionlog("evaluate", *gold, "--split", "held").exit_code == 0


def test_evaluate_counts_what_is_not_among_the_articles_as_missed(sanctionlog: Run, tmp_path: Path) -> None:
    gold = written(tmp_path / "g.jsonl", {"id": "gone", "events": [{"action": "lifted", "status": "in_force"}]})
    result = sanctionlog("evaluate", written(tmp_path / "a.jsonl", DULL), gold, "--format", "csv")
    assert "joint,core,,0.0,0.0,,0,1,0" in result.stdout
    assert "gone" in result.stderr


@pytest.mark.parametrize("line", ["{broken", "[1]", '{"events": 3, "id": "x"}', '{"sender": "USA"}'])
def test_evaluate_refuses_what_is_no_gold(sanctionlog: Run, tmp_path: Path, line: str) -> None:
    result = sanctionlog("evaluate", written(tmp_path / "a.jsonl", ARTICLE), written(tmp_path / "g.jsonl", line))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("error: ")
