"""``sanctionlog sources`` where something is wrong: what, where, what to do, the exit status, and no traceback."""

from collections.abc import Iterator
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
from tests.web import Asked, Web, serving

LONG = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 20
LIMITS = '[fetching]\ncontact = "log@example.org"\ndelay_seconds = 0\nattempts = 1\nread_seconds = 1\n'
HERE = 'allow_addresses = ["127.0.0.1/32"]\n[sources]\n'
FEED = 'a = { kind = "feed", url = "https://a.example/" }\n'


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
    monkeypatch.setenv("COLUMNS", "500")
    path.write_text(LIMITS + HERE, encoding="utf-8")
    return path


def sources(*words: str) -> Result:
    result = CliRunner().invoke(app, ["sources", *words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("goood", "has no source 'goood'; did you mean 'good'?"),
        ("on", "has no source 'on'; `sanctionlog sources list` shows what it has"),
        ("good,other", "has no source 'good,other'"),
        ("", "has no source ''"),
    ],
)
def test_name_that_the_file_does_not_have_is_misuse(file: Path, name: str, words: str) -> None:
    file.write_text(f"{LIMITS}{HERE}good = {FEED.partition(' = ')[2]}", encoding="utf-8")
    result = sources("test", name)
    assert (result.exit_code, words in result.stderr) == (2, True), result.stderr


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"[sources]\n# caf\xe9\n", "sources.toml:2: the byte 0xe9 is no UTF-8"),
        ("[sources]\n".encode("utf-16"), "sources.toml:1: the byte 0xff is no UTF-8"),
        (
            b'[sources]\r\na = { kind = "feed", url = "https://a.example/", onn = true }\r\n',
            "sources.toml:2: a: unknown",
        ),
        (b'[sources]\na = { kind = "feeds" }\n', "sources.toml:2: a: unknown kind 'feeds'; did you mean 'feed'?"),
        (b'[sources]\na = { kind = "feed"\n', "sources.toml:2: no TOML: Unclosed inline table"),
        (b"[source]\n", "sources.toml:1: unknown table [source]; did you mean 'sources'?"),
        (b"[sources]\n\0", "sources.toml:2: no TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_told_with_its_line(file: Path, data: bytes, words: str) -> None:
    file.write_bytes(data)
    for command in (("test", "a"), ("list",), ("add", "https://a.example/")):
        result = sources(*command)
        assert (result.exit_code, words in result.stderr) == (1, True), result.stderr


def test_mark_that_windows_puts_before_the_file_is_no_fault(web: Web, file: Path) -> None:
    url = web.has("/feed", rss(item(1, LONG)))
    file.write_text(LIMITS + HERE, encoding="utf-8-sig")
    assert sources("add", url, "--name", "a").exit_code == 0
    assert sources("test", "a").exit_code == 0


def test_file_that_is_not_there_and_contact_that_is_none(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text(f"[sources]\n{FEED}", encoding="utf-8")
    assert "set SANCTIONLOG_CONTACT" in sources("test", "a").stderr
    monkeypatch.setenv("SANCTIONLOG_CONTACT", "a b")
    result = sources("test", "a")
    assert (result.exit_code, "SANCTIONLOG_CONTACT is 'a b': a contact is" in result.stderr) == (1, True)
    file.unlink()
    result = sources("list")
    assert (result.exit_code, "set SANCTIONLOG_SOURCES to the file" in result.stderr) == (1, True)


ANSWERS = {
    "wall": ("<html><head><title>Just a moment...</title></head></html>", 200, "challenged", "keeps programs out"),
    "page": (page("Potash", LONG), 200, "an HTML page where a feed was due", "`sources add` finds out"),
    "picture": ("\x89PNG", 200, "not a feed, where a feed was due", "mend its line in"),
    "nothing": (rss(), 200, "unchanged, 0 items", "it answers, and has nothing"),
    "gone": ("", 404, "failed", "mend its line in"),
    "busy": ("", 429, "throttled", "it is asked again after"),
    "broken": ("", 500, "status 500", "mend its line in"),
}


@pytest.mark.parametrize("what", ANSWERS)
def test_answer_that_is_none_is_told_with_what_to_do(web: Web, file: Path, what: str) -> None:
    body, status, told, to_do = ANSWERS[what]
    url = web.has("/feed", body, status=status)
    file.write_text(f'{LIMITS}{HERE}a = {{ kind = "feed", url = "{url}" }}\n', encoding="utf-8")
    result = sources("test", "a")
    assert (result.exit_code, result.stdout) == (1, "")
    assert told in result.stderr
    assert to_do in result.stderr
    assert "source_status" not in result.output


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ('kind = "feed", url = "http://127.0.0.1:9/feed"', "Connection refused"),
        ('kind = "feed", url = "http://10.0.0.1/feed"', "feed: 10.0.0.1 is a private or reserved address; `allow"),
        ('kind = "feed", url = "http://169.254.169.254/feed"', "feed: 169.254.169.254 is a link-local address\n"),
        ('kind = "files", path = "/no/such/folder/*.html"', "there is no /no/such/folder"),
        ('kind = "files", path = "/no/such/folder"', "there is no /no/such/folder"),
        ('kind = "warc", path = "/no/such/folder/*.warc.gz"', "no WARC file there"),
        (
            'kind = "feed", url = "http://127.0.0.1:9/", headers = { X-Key = "env:NO_SUCH_KEY" }',
            "NO_SUCH_KEY is not set",
        ),
    ],
)
def test_place_that_cannot_be_reached_is_told(file: Path, entry: str, words: str) -> None:
    file.write_text(f"{LIMITS}{HERE}a = {{ {entry} }}\n", encoding="utf-8")
    result = sources("test", "a")
    assert (result.exit_code, words in result.stderr) == (1, True), result.stderr


def test_robots_txt_that_forbids_is_named_with_what_to_do(web: Web, file: Path) -> None:
    web.has("/robots.txt", "User-agent: *\nDisallow: /feed\n")
    web.has("/feed", rss(item(1, LONG)))
    url = web.does("/moved", lambda asked: asked.reply(302, b"", {"Location": "/feed"}))
    line = f'a = {{ kind = "feed", url = "{url}" }}\n'
    file.write_text(LIMITS + HERE + line, encoding="utf-8")
    result = sources("test", "a")
    assert result.exit_code == 1
    assert (
        f"{web.url('/robots.txt')} forbids it to programs like this one (it is redirected to {web.url('/feed')})"
        in (result.stderr)
    )
    assert "`robots = false`" in result.stderr
    file.write_text(LIMITS + HERE + line.replace(" }", ", robots = false }"), encoding="utf-8")
    assert sources("test", "a").exit_code == 0


def test_status_of_no_warehouse_is_told_and_nothing_is_made(file: Path, tmp_path: Path) -> None:
    result = sources("status")
    assert (result.exit_code, "there is no warehouse in" in result.stderr) == (1, True)
    letters = tmp_path / "letters"
    letters.mkdir()
    result = sources("status", "--warehouse", str(letters))
    assert (result.exit_code, list(letters.iterdir())) == (1, [])
    result = sources("status", "--warehouse", str(file))
    assert (result.exit_code, "there is no warehouse in" in result.stderr) == (1, True)


def test_status_of_a_damaged_warehouse_is_told(file: Path, tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path / "warehouse").open_or_create()
    warehouse.commit(run("run-1"), {SOURCE_POLL: [poll("a")]})
    assert sources("status").exit_code == 0
    for data in warehouse.files(SOURCE_POLL):
        data.write_bytes(b"PAR1")
    result = sources("status")
    assert (result.exit_code, "cannot be read" in result.stderr) == (1, True)
    for entry in (tmp_path / "warehouse" / SOURCE_POLL.name / "_delta_log").iterdir():
        entry.write_bytes(b"{")
    result = sources("status")
    assert (result.exit_code, "cannot be read" in result.stderr) == (1, True)


def poll(name: str, **other: object) -> SourcePoll:
    at = utc_now().replace(tzinfo=None) - timedelta(hours=1)
    row = {
        "source": name, "run_id": "run-1", "kind": "feed", "address": "https://a.example/", "started_at": at,
        "finished_at": at, "outcome": "changed", "message": None, "n_items": 9, "next_poll_at": at, **other,
    }  # fmt: skip
    return SourcePoll(**row)  # type: ignore[arg-type]


def test_source_that_nobody_polls_is_not_well(file: Path, tmp_path: Path) -> None:
    on = FEED.replace(" }", ", on = true }")
    file.write_text(
        f"{LIMITS}{HERE}{on}{on.replace('a =', 'b =', 1)}{FEED.replace('a =', 'off =', 1)}", encoding="utf-8"
    )
    old = utc_now().replace(tzinfo=None) - timedelta(days=3)
    warehouse = Warehouse(tmp_path / "warehouse").open_or_create()
    warehouse.commit(
        run("run-1"), {SOURCE_POLL: [poll("a"), poll("off", next_poll_at=old), poll("out", next_poll_at=old)]}
    )
    result = sources("status", "--format", "csv")
    states = {line.split(",")[0]: line.split(",")[2] for line in result.stdout.splitlines()[1:]}
    assert (result.exit_code, states) == (0, {"a": "ok", "off": "off", "out": "removed", "b": "not polled yet"})
    warehouse.commit(run("run-2"), {SOURCE_POLL: [poll("a", run_id="run-2", next_poll_at=old)]})
    result = sources("status")
    assert (result.exit_code, "overdue: nobody polls what is on" in result.stderr) == (1, True)


def test_source_that_was_left_is_nobodys_trouble(file: Path, tmp_path: Path) -> None:
    line = FEED.replace("a =", "off =", 1)
    file.write_text(f"{LIMITS}{HERE}{line}", encoding="utf-8")
    old = utc_now().replace(tzinfo=None) - timedelta(days=3)
    failed = {"outcome": "failed", "message": "no answer"}
    warehouse = Warehouse(tmp_path / "warehouse").open_or_create()
    warehouse.commit(run("run-1"), {SOURCE_POLL: [poll("off", next_poll_at=old, **failed), poll("out", **failed)]})
    result = sources("status")
    assert (result.exit_code, "no answer" in result.stderr) == (0, False)
    # one that is off and polled by its name all the same is looked at
    warehouse.commit(run("run-2"), {SOURCE_POLL: [poll("off", run_id="run-2", **failed)]})
    result = sources("status")
    assert (result.exit_code, "off: no answer" in result.stderr) == (1, True)


def test_source_that_was_turned_off_is_no_trouble_until_its_site_may_be_asked_again(file: Path, tmp_path: Path) -> None:
    file.write_text(f"{LIMITS}{HERE}{FEED.replace('a =', 'off =', 1)}", encoding="utf-8")
    now = utc_now().replace(tzinfo=None)
    throttled = {"outcome": "throttled", "message": "asks to wait", "next_poll_at": now + timedelta(days=20)}
    old = now - timedelta(days=3)
    warehouse = Warehouse(tmp_path / "warehouse").open_or_create()
    warehouse.commit(run("run-1"), {SOURCE_POLL: [poll("off", **{**throttled, "started_at": old, "finished_at": old})]})
    assert sources("status").exit_code == 0


def test_answer_that_is_over_a_limit_is_told_with_the_limit(web: Web, file: Path) -> None:
    long = web.has("/long", rss(item(1, LONG)))

    def drip(asked: Asked) -> None:
        asked.start(200, {"Content-Length": "1000"})
        while not web.stopping.wait(0.1):
            asked.wfile.write(b"<")

    slow = web.does("/slow", drip)
    lines = "".join(f'{name} = {{ kind = "feed", url = "{url}" }}\n' for name, url in (("a", long), ("b", slow)))
    file.write_text(f"{LIMITS}max_bytes = 1000\ntotal_seconds = 0.5\n{HERE}{lines}", encoding="utf-8")
    assert (
        "more than the limit of 1,000 bytes; `max_bytes` under [fetching] is the limit" in sources("test", "a").stderr
    )
    assert "`total_seconds` under [fetching]" in sources("test", "b").stderr
