"""``sanctionlog sources``: list, test, add and status, against a server on loopback and a warehouse of our own."""

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from flows.cli.main import app
from flows.settings import utc_now
from flows.storage.warehouse import Warehouse
from schemas.sources import SOURCE_POLL, SourcePoll
from tests.flows.rows import run
from tests.sources.polls import item, page, rss
from tests.web import Web, serving

LONG = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 20
LIMITS = (
    '[fetching]\ncontact = "log@example.org"\ndelay_seconds = 0\nattempts = 1\nallow_addresses = ["127.0.0.1/32"]\n'
)
NOW = utc_now().replace(tzinfo=None)


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as server:
        yield server


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "sources.toml"
    monkeypatch.setenv("SANCTIONLOG_SOURCES", str(path))
    monkeypatch.setenv("SANCTIONLOG_WAREHOUSE", str(tmp_path / "warehouse"))
    monkeypatch.delenv("SANCTIONLOG_CONTACT", raising=False)
    monkeypatch.setenv("COLUMNS", "160")
    path.write_text(f"{LIMITS}\n[sources]\n", encoding="utf-8")
    return path


@pytest.fixture
def sources(file: Path) -> Callable[..., Result]:
    return lambda *words: CliRunner().invoke(app, ["sources", *words])


def add(file: Path, *lines: str) -> None:
    file.write_text(file.read_text("utf-8") + "\n".join(lines) + "\n", encoding="utf-8")


def test_list_shows_each_source_with_its_kind_and_address(file: Path, sources: Callable[..., Result]) -> None:
    add(
        file,
        'paper = { kind = "feed", url = "https://a.example/feed", on = true }',
        'office = { kind = "federal_register", agencies = ["x"] }',
    )
    rows = json.loads(sources("list", "--format", "json").stdout)
    assert [(row["name"], row["kind"], row["on"]) for row in rows] == [
        ("paper", "feed", True),
        ("office", "federal_register", False),
    ]
    assert rows[1]["address"].endswith("documents.json?conditions[agencies][]=x")
    shown = sources("list")
    assert (shown.exit_code, "https://a.example/feed" in shown.stdout) == (0, True)


def test_built_in_sources_are_listed(sources: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SANCTIONLOG_SOURCES")
    rows = json.loads(sources("list", "--format", "json").stdout)
    assert {"ofac_recent_actions", "federal_register_ofac", "uk_ofsi", "un_press"} <= {row["name"] for row in rows}


def test_test_prints_what_a_source_brings_and_fails_with_it(
    web: Web, file: Path, sources: Callable[..., Result], tmp_path: Path
) -> None:
    web.has("/one", page("Potash", LONG))
    web.has("/list", '<div class="row"><a href="/one">One</a></div>')
    add(
        file,
        f'good = {{ kind = "index", url = "{web.url("/list")}", items = "div.row" }}',
        f'drifted = {{ kind = "index", url = "{web.url("/list")}", items = "div.result" }}',
    )
    good = sources("test", "good", "--format", "json")
    assert (good.exit_code, [row["title"] for row in json.loads(good.stdout)]) == (0, ["Potash"])
    assert "good: changed, 1 items, 1 articles" in good.stderr
    drifted = sources("test", "drifted")
    assert (drifted.exit_code, "finds nothing" in drifted.stderr) == (1, True)
    assert not (tmp_path / "warehouse").exists()


def test_add_writes_a_line_and_says_what_is_wrong(web: Web, file: Path, sources: Callable[..., Result]) -> None:
    url = web.has("/feed", rss(item(1, LONG)))
    added = sources("add", url, "--name", "paper", "--off")
    line = f'paper = {{ kind = "feed", url = "{url}", on = false }}\n'
    assert (added.exit_code, added.stdout) == (0, line)
    assert file.read_text("utf-8").endswith(line)
    again = sources("add", url)
    assert (again.exit_code != 0, "already, as paper" in again.output + str(again.exception)) == (True, True)


def test_status_says_how_each_fares_and_fails_with_one(
    file: Path, tmp_path: Path, sources: Callable[..., Result]
) -> None:
    assert "no source was polled yet" in sources("status").stderr
    add(
        file,
        *(f'{name} = {{ kind = "index", url = "https://a.example/", items = "li" }}' for name in ("good", "drifted")),
    )
    at = NOW - timedelta(hours=1)
    polls = [
        SourcePoll(
            source=name, run_id="run-1", kind="index", address="https://a.example/", started_at=at, finished_at=at,
            outcome=outcome, message=message, n_items=items, next_poll_at=NOW,
        )
        for name, outcome, message, items in (
            ("good", "changed", None, 9),
            ("drifted", "too_few", "the selector 'x' finds nothing", None),
        )
    ]  # fmt: skip
    warehouse = Warehouse(tmp_path / "warehouse").open_or_create()
    warehouse.commit(run("run-1"), {SOURCE_POLL: polls})
    status = sources("status", "--format", "json")
    rows = {row["source"]: row for row in json.loads(status.stdout)}
    assert status.exit_code == 1
    assert (rows["good"]["state"], rows["drifted"]["state"]) == ("ok", "failing")
    assert "finds nothing" in sources("status").stderr
