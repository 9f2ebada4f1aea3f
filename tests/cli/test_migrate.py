from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from flows.cli.main import app
from schemas.tables import SCHEMA_VERSION
from tests.migration.test_migration import write_story


def migrate(root: Path, *options: str) -> Result:
    return CliRunner().invoke(app, ["migrate", "--warehouse", str(root), *options])


def test_it_says_what_it_would_do_what_it_did_and_that_nothing_is_left(tmp_path: Path) -> None:
    write_story(tmp_path)
    told = [migrate(tmp_path, "--dry-run"), migrate(tmp_path), migrate(tmp_path)]
    assert [one.exit_code for one in told] == [0, 0, 0]
    assert "would write anew: article, mention" in told[0].stdout
    assert f"schema version 1 to {SCHEMA_VERSION}\n  written anew: article, mention" in told[1].stdout
    assert told[2].stdout.startswith("Nothing to do")


@pytest.mark.parametrize("options", [(), ("--dry-run",)])
def test_where_there_is_no_warehouse_it_fails_and_makes_none(tmp_path: Path, options: tuple[str, ...]) -> None:
    done = migrate(tmp_path / "none", *options)
    assert (done.exit_code, "there is no warehouse" in done.stderr) == (1, True)
    assert not (tmp_path / "none").exists()
