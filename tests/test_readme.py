"""The README is true: every command in it runs, every question has the answer that it shows, every view is named."""

import re
import shutil
from pathlib import Path

import pytest

from tests.readme_blocks import README, ROOT, Block, answer_of, ask, blocks

TEXT = README.read_text(encoding="utf-8")
BLOCKS = blocks(TEXT)
COMMANDS = [command for block in BLOCKS for command in block.commands if command[0] == "sanctionlog"]


@pytest.mark.parametrize("block", [block for block in BLOCKS if block.answer is not None], ids=lambda b: b.body[:40])
def test_answer_is_what_the_samples_give(block: Block, samples_database: Path) -> None:
    assert answer_of(block, samples_database) == block.answer


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_command_runs(command: list[str], samples_database: Path, samples_warehouse: Path, tmp_path: Path) -> None:
    places = {"WAREHOUSE": samples_warehouse, "DATABASE": samples_database, "EXPORT": tmp_path / "export"}
    if command[1] == "run":
        places = {"WAREHOUSE": tmp_path / "warehouse", "DATABASE": tmp_path / "log.duckdb"}
    places |= _evaluation_files(tmp_path)
    done = ask(command[1:], samples_database, **places)
    assert done.returncode == 0, done.stderr
    assert done.stdout != ""


def _evaluation_files(folder: Path) -> dict[str, Path]:
    articles, gold = folder / "articles.jsonl", folder / "gold.jsonl"
    shutil.copy(ROOT / "data" / "samples" / "wire.jsonl", articles)
    gold.write_text("".join(f'{{"id": "{name}", "events": []}}\n' for name in _ids(articles)), encoding="utf-8")
    return {"ARTICLES": articles, "GOLD": gold}


def _ids(articles: Path) -> list[str]:
    return re.findall(r'"id": ?"([^"]+)"', articles.read_text(encoding="utf-8"))


def test_every_command_of_the_program_is_named() -> None:
    from typer.main import get_command

    from flows.cli.main import app

    names = set(get_command(app).commands)  # type: ignore[attr-defined]
    named = {command[1] for command in COMMANDS} | set(re.findall(r"`sanctionlog (\w+)", TEXT))
    assert names - named == set()


def test_every_view_and_macro_is_named() -> None:
    views = {path.stem for path in (ROOT / "schemas" / "views").glob("*.sql")}
    assert {view for view in views if view not in TEXT} == set()


def test_the_ten_questions_are_ten() -> None:
    assert len([block for block in BLOCKS if block.kind == "sql" and block.answer]) == 10
