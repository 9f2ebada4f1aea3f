"""A run over sources that is killed at each of its steps, and the run after it: nothing is repeated, nothing lost."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
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
from functools import cache
from pathlib import Path

from flows import job
from flows.archive import writer
from flows.settings import load_settings
from flows.storage import delta
from flows.validating import validation
from tests.flows.plain import update_plainly

write, append = delta.write, writer._append

def die():
    os.kill(os.getpid(), signal.SIGKILL)

def run_until(where, folder):
    n_archived = 0

    def write_and_die(path, *args, **kwargs):
        version = write(path, *args, **kwargs)
        if path.name == where:
            die()
        return version

    def append_and_die(file, data):
        nonlocal n_archived
        n_archived += 1
        if where == f"half of {n_archived}":
            append(file, data[: len(data) // 2])
            die()
        append(file, data)
        if where == f"whole of {n_archived}":
            die()

    delta.write, writer._append = write_and_die, append_and_die
    os.environ["SANCTIONLOG_SOURCES"] = str(folder / "sources.toml")
    update_plainly([], load_settings(folder / "warehouse", folder / "log.duckdb"), sources="good")

# what all runs load alike is loaded once: each of them is a process of its own, forked before anything is opened.
# Rows are held to their contract by the runs that come after, which read what these left
validation.check_columns = lambda table, columns, wanted: [(one, {"success": True}) for one in wanted]
job.load_reference = cache(job.load_reference)
extractor = job.build_extractor(job.load_reference(load_settings().reference))
job.build_extractor = lambda reference: extractor
for words in sys.argv[1:]:
    where, _, folder = words.partition("=")
    child = os.fork()
    if child == 0:
        try:
            run_until(where, Path(folder))
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGKILL:
        sys.exit(f"{where}: the run was to be killed, and ended with {status}")
"""
ASKED_AGAIN = {"half of 4": ["/two"], "mention": [], "run": ["/feed"]}
"""Where the run is killed: in the middle of the fourth record that it archives, when a table was written, when its own
row was; and what the next run asks for again. Behind its row a run counts, and the feed is asked for its news.
"""


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, tuple[Web, Path]]]:
    """Runs that were killed, by the step: the server that they asked, and the folder of their warehouse."""
    with ExitStack() as servers:
        made = {step: (servers.enter_context(serving()), tmp_path_factory.mktemp("killed")) for step in ASKED_AGAIN}
        for web, folder in made.values():
            _prepare(web, folder)
        command = [sys.executable, "-c", KILLED, *(f"{step}={folder}" for step, (_, folder) in made.items())]
        done = subprocess.run(command, env=dict(os.environ), capture_output=True, check=False, timeout=240)
        assert done.returncode == 0, done.stderr.decode()
        yield made


def _prepare(web: Web, folder: Path) -> None:
    """Serve a feed and write the file that has it as its source."""
    web.does("/one", lambda asked: counted(asked, page("Potash", LIFTED * 5)))
    web.does("/two", lambda asked: counted(asked, page("Imports", IMPOSED * 5)))
    feed = rss(item(1, "a", web.url("/one")), item(2, "b", web.url("/two")), item(3, IMPOSED * 20))
    web.does("/feed", lambda asked: counted(asked, feed))
    limits = '[fetching]\ncontact = "log@example.org"\ndelay_seconds = 0\nallow_addresses = ["127.0.0.1/32"]\n'
    line = f'good = {{ kind = "feed", url = "{web.url("/feed")}", on = true }}\n'
    (folder / "sources.toml").write_text(f"{limits}[sources]\n{line}", encoding="utf-8")


def counted(asked: Asked, body: str) -> None:
    """Answer with a mark that has all that a mark may have."""
    mark = f'W/"{asked.path}: 1-gzip;x"'
    known = asked.headers.get("If-None-Match") == mark and asked.headers.get("If-Modified-Since") == "a while ago"
    asked.reply(304 if known else 200, b"" if known else body.encode(), {"ETag": mark, "Last-Modified": "a while ago"})


@pytest.mark.parametrize("step", ASKED_AGAIN)
def test_run_after_one_that_was_killed_repeats_nothing_and_loses_nothing(
    killed: dict[str, tuple[Web, Path]], step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    web, folder = killed[step]
    monkeypatch.setenv("SANCTIONLOG_SOURCES", str(folder / "sources.toml"))
    settings = load_settings(folder / "warehouse", folder / "log.duckdb")
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
