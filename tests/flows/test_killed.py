"""A run over sources that is killed at each of its steps, and the run after it: nothing is repeated, nothing lost."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from flows.publishing.database import open_database
from flows.rereading import Choice
from flows.settings import Settings, load_settings
from flows.storage.warehouse import Warehouse
from schemas.mart import SANCTION_EVENT
from schemas.sources import SOURCE_POLL, SOURCE_STATE
from schemas.staging import ARTICLE, MENTION, QUARANTINE, RUN
from tests.flows.plain import reextract_plainly, update_plainly
from tests.sources.polls import item, page, rss
from tests.web import Asked, Web, serving

LIFTED = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. "
IMPOSED = "The European Union on Monday imposed sanctions on Belarus, banning imports of potash. "

KILLED = """
import os, signal, sys
from pathlib import Path
from flows.archive import writer
from flows.settings import load_settings
from flows.storage import delta
from tests.flows.plain import update_plainly

where = sys.argv[3]
write, append = delta.write, writer._append
n_archived = 0

def die():
    os.kill(os.getpid(), signal.SIGKILL)

def write_and_die(path, *args, **kwargs):
    version = write(path, *args, **kwargs)
    if path.name == where:
        die()
    return version

def append_and_die(file, data):
    global n_archived
    n_archived += 1
    if where == f"half of {n_archived}":
        append(file, data[: len(data) // 2])
        die()
    append(file, data)
    if where == f"whole of {n_archived}":
        die()

delta.write, writer._append = write_and_die, append_and_die
update_plainly([], load_settings(Path(sys.argv[1]), Path(sys.argv[2])), sources="good")
"""
ASKED_AGAIN = {"half of 4": ["/two"], "mention": [], "run": ["/feed"]}
"""Where the run is killed: in the middle of the fourth record that it archives, when a table was written, when its own
row was; and what the next run asks for again. Behind its row a run counts, and the feed is asked for its news.
"""


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as server:
        yield server


@pytest.fixture
def settings(web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    web.does("/one", lambda asked: counted(asked, page("Potash", LIFTED * 5)))
    web.does("/two", lambda asked: counted(asked, page("Imports", IMPOSED * 5)))
    feed = rss(item(1, "a", web.url("/one")), item(2, "b", web.url("/two")), item(3, IMPOSED * 20))
    web.does("/feed", lambda asked: counted(asked, feed))
    limits = '[fetching]\ncontact = "log@example.org"\ndelay_seconds = 0\nallow_addresses = ["127.0.0.1/32"]\n'
    line = f'good = {{ kind = "feed", url = "{web.url("/feed")}", on = true }}\n'
    (tmp_path / "sources.toml").write_text(f"{limits}[sources]\n{line}", encoding="utf-8")
    monkeypatch.setenv("SANCTIONLOG_SOURCES", str(tmp_path / "sources.toml"))
    return load_settings(tmp_path / "warehouse", tmp_path / "log.duckdb")


def counted(asked: Asked, body: str) -> None:
    """Answer with a mark that has all that a mark may have."""
    mark = f'W/"{asked.path}: 1-gzip;x"'
    known = asked.headers.get("If-None-Match") == mark and asked.headers.get("If-Modified-Since") == "a while ago"
    asked.reply(304 if known else 200, b"" if known else body.encode(), {"ETag": mark, "Last-Modified": "a while ago"})


def killed_at(step: str, settings: Settings) -> None:
    command = [sys.executable, "-c", KILLED, str(settings.warehouse), str(settings.database), step]
    done = subprocess.run(command, env=dict(os.environ), capture_output=True, check=False, timeout=240)
    assert done.returncode == -signal.SIGKILL, done.stderr


@pytest.mark.parametrize("step", ASKED_AGAIN)
def test_run_after_one_that_was_killed_repeats_nothing_and_loses_nothing(
    web: Web, settings: Settings, step: str
) -> None:
    killed_at(step, settings)
    second = update_plainly([], settings, sources="good")
    assert sorted(web.paths()) == sorted(["/feed", "/one", "/two", *ASKED_AGAIN[step]])
    stored = Warehouse(settings.warehouse).open_or_create()
    assert sorted(str(one.title) for one in stored.rows(ARTICLE)) == ["Headline number 3", "Imports", "Potash"]
    assert (second.published, stored.rows(QUARANTINE)) == (True, [])
    assert len({one.mention_id for one in stored.rows(MENTION)}) == len(stored.rows(MENTION)) > 0
    assert len({row.key for row in stored.rows(SOURCE_STATE)}) == len(stored.rows(SOURCE_STATE)) == 4
    assert [one.status for one in stored.rows(RUN)].count("failed") == 1
    assert [one.outcome for one in stored.rows(SOURCE_POLL) if one.n_articles] == ["changed"]
    events = [one for one in stored.rows(SANCTION_EVENT) if one.recorded_to is None]
    with open_database(settings.database) as db:
        assert db.execute("SELECT count(*) FROM articles").fetchone() == (3,)
    n_asked = len(web.seen)
    third = update_plainly([], settings, sources="good")
    assert (third.run.status, third.run.n_read, web.paths()[-1]) == ("unchanged", 0, "/feed")
    again = web.seen[n_asked:][-1].headers
    assert (again["if-none-match"], again["if-modified-since"]) == ('W/"/feed: 1-gzip;x"', "a while ago")
    assert reextract_plainly(settings, Choice()).run.status == "unchanged"
    stored = Warehouse(settings.warehouse).open_or_create()
    assert [one for one in stored.rows(SANCTION_EVENT) if one.recorded_to is None] == events
    assert sorted(addresses(settings)) == sorted(web.url(path) for path in ("/feed", "/one", "/two"))


def addresses(settings: Settings) -> Iterator[str]:
    """Yield the addresses of all responses in the archive, as another library reads them."""
    for path in (settings.warehouse / "raw").iterdir():
        with path.open("rb") as file:
            for record in ArchiveIterator(file, check_digests="raise"):
                record.content_stream().read()
                if record.rec_type == "response":
                    yield record.rec_headers.get_header("WARC-Target-URI")
