"""Sources in the real flow: a server on loopback, Prefect, Delta tables, the archive, the published database."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from flows.archive.reader import read_at
from flows.crew import Crew
from flows.extracting import readers
from flows.fetching.fetcher import NoContact
from flows.fetching.limits import Limits
from flows.publishing.database import open_database
from flows.run import run_update
from flows.settings import Settings, load_settings
from flows.sources.catalogue import SourcesError
from flows.storage.warehouse import Warehouse
from schemas.sources import SOURCE_POLL, SOURCE_STATE
from schemas.staging import ARTICLE, MENTION, RUN
from tests.flows.rows import NOON
from tests.sources.polls import item, page, rss
from tests.warc import record, write_warc
from tests.web import Asked, Web, serving

pytestmark = pytest.mark.usefixtures("prefect_server")

LIFTED = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. "
IMPOSED = "The European Union on Monday imposed sanctions on Belarus, banning imports of potash. "


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as server:
        yield server


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("SANCTIONLOG_SOURCES", str(tmp_path / "sources.toml"))
    monkeypatch.delenv("SANCTIONLOG_CONTACT", raising=False)
    return load_settings(tmp_path / "warehouse", tmp_path / "log.duckdb")


@pytest.fixture
def configure(settings: Settings) -> Callable[..., None]:
    def write(*lines: str, contact: str = 'contact = "log@example.org"') -> None:
        limits = f'[fetching]\n{contact}\ndelay_seconds = 0\nattempts = 1\nallow_addresses = ["127.0.0.1/32"]\n'
        settings.sources.write_text(f"{limits}\n[sources]\n" + "\n".join(lines) + "\n", encoding="utf-8")

    return write


def stored(settings: Settings) -> Warehouse:
    return Warehouse(settings.warehouse).open_or_create()


def feed(name: str, url: str, more: str = "on = true") -> str:
    return f'{name} = {{ kind = "feed", url = "{url}", every_minutes = 60, {more} }}'


def test_sources_are_read_kept_and_remembered(web: Web, settings: Settings, configure: Callable[..., None]) -> None:
    web.has("/one", page("Potash", LIFTED * 5))
    url = web.has("/feed", rss(item(1, "Lifted.", web.url("/one")), item(2, IMPOSED * 20)), ETag='"1"')
    broken = web.has("/broken", "no", status=500)
    configure(feed("good", url), feed("broken", broken), feed("off", web.url("/off"), "on = false"))
    first = run_update([], settings, sources="on")
    assert (first.run.status, first.run.n_kept, first.run.inputs) == ("changed", 2, "sources: on")
    assert {poll.source: poll.outcome for poll in first.polls} == {"good": "changed", "broken": "failed"}
    asked = web.paths()

    second = run_update([], settings, sources="good,broken")
    assert (second.run.status, second.run.n_read, second.published) == ("unchanged", 0, True)
    assert sorted(web.paths()[len(asked) :]) == ["/broken", "/feed"]
    assert len(stored(settings).rows(SOURCE_POLL)) == 4
    with open_database(settings.database) as db:
        rows = db.execute("SELECT source, state, n_polls, n_failures, n_articles FROM source_status").fetchall()
        assert rows == [("broken", "failing", 2, 2, 0), ("good", "ok", 2, 0, 2)]
        assert db.execute("SELECT count(*) FROM change_log").fetchone() != (0,)
    third = run_update([], settings, sources="on")
    assert (third.run.status, third.polls) == ("unchanged", [])


def test_article_points_at_what_was_received_and_another_library_reads_it(
    web: Web, settings: Settings, configure: Callable[..., None]
) -> None:
    web.has("/one", page("Potash", LIFTED * 5))
    secret = 'on = true, headers = { X-Key = "env:SANCTIONLOG_TEST_KEY" }'
    os.environ["SANCTIONLOG_TEST_KEY"] = "hunter2-secret"
    configure(feed("good", web.has("/feed", rss(item(1, "Lifted.", web.url("/one")))), secret))
    try:
        run_update([], settings, sources="on")
    finally:
        del os.environ["SANCTIONLOG_TEST_KEY"]
    assert web.seen[-1].headers["x-key"] == "hunter2-secret"
    (article,) = stored(settings).rows(ARTICLE)
    raw = settings.warehouse / "raw"
    assert article.raw_file is not None
    assert b"Potash" in read_at(raw, article.raw_file, article.raw_offset, Limits()).body
    records = []
    with (raw / article.raw_file).open("rb") as file:
        for record in ArchiveIterator(file, check_digests="raise"):
            body = record.content_stream().read()
            records.append((record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), body))
    assert [(kind, url) for kind, url, _ in records] == [
        ("warcinfo", None),
        ("response", web.url("/feed")),
        ("request", web.url("/feed")),
        ("response", web.url("/one")),
        ("request", web.url("/one")),
    ]
    assert records[3][2] == page("Potash", LIFTED * 5).encode()
    for path in settings.warehouse.rglob("*"):
        assert not path.is_file() or b"hunter2-secret" not in path.read_bytes(), path


def test_nothing_at_all_on_the_first_run_is_on_record(
    web: Web, settings: Settings, configure: Callable[..., None]
) -> None:
    configure(feed("broken", web.has("/feed", "no", status=503)))
    summary = run_update([], settings, sources="on")
    assert (summary.run.status, summary.published, settings.database.exists()) == ("unchanged", False, False)
    assert [poll.outcome for poll in stored(settings).rows(SOURCE_POLL)] == ["failed"]
    web.has("/feed", rss(item(1, LIFTED * 20)))
    assert run_update([], settings, sources="broken").run.n_kept == 1


def test_files_and_sources_are_read_in_one_run(
    web: Web, settings: Settings, configure: Callable[..., None], tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(f"Title: A\n\n{IMPOSED}", encoding="utf-8")
    configure(feed("good", web.has("/feed", rss(item(1, LIFTED * 20)))))
    summary = run_update([tmp_path / "a.txt"], settings, sources="on")
    assert summary.run.n_kept == 2
    assert {row.source for row in stored(settings).rows(ARTICLE)} == {None, "good"}


def test_contact_and_sources_file_are_asked_for(web: Web, settings: Settings, configure: Callable[..., None]) -> None:
    with pytest.raises(SourcesError, match="cannot be read"):
        run_update([], settings, sources="on")
    configure(feed("good", web.url("/feed")), contact="")
    with pytest.raises(NoContact, match="SANCTIONLOG_CONTACT"):
        run_update([], settings, sources="on")
    configure(feed("good", web.url("/feed"), "onn = true"))
    with pytest.raises(SourcesError, match=r"sources\.toml:8: good: unknown field 'onn'"):
        run_update([], settings, sources="on")
    assert web.seen == []


RUN_IT = """
import sys
from pathlib import Path
from flows.run import run_update
from flows.settings import load_settings
run_update([], load_settings(Path(sys.argv[1]), Path(sys.argv[2])), sources="on")
"""


def test_run_that_is_killed_while_it_fetches_repeats_nothing_and_loses_nothing(
    web: Web, settings: Settings, configure: Callable[..., None]
) -> None:
    from prefect.settings import get_current_settings

    web.has("/one", page("Potash", LIFTED * 5))
    at_two: list[int] = []

    def kill(asked: Asked) -> None:
        at_two.append(1)
        if len(at_two) == 1:
            killed.send_signal(signal.SIGKILL)
            web.stopping.wait(5)
        else:
            asked.reply(200, page("Imports", IMPOSED * 5).encode())

    web.does("/two", kill)
    configure(feed("good", web.has("/feed", rss(item(1, "a", web.url("/one")), item(2, "b", web.url("/two"))))))
    environment = {**os.environ, **get_current_settings().to_environment_variables(exclude_unset=True)}
    command = [sys.executable, "-c", RUN_IT, str(settings.warehouse), str(settings.database)]
    killed = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert killed.wait(120) == -signal.SIGKILL
    assert web.paths() == ["/feed", "/one", "/two"]
    assert stored(settings).rows(SOURCE_STATE) == []

    summary = run_update([], settings, sources="on")
    assert web.paths() == ["/feed", "/one", "/two", "/two"]
    articles = stored(settings).rows(ARTICLE)
    assert {one.title for one in articles} == {"Potash", "Imports"}
    assert (summary.run.n_kept, [run.status for run in stored(settings).rows(RUN)].count("failed")) == (2, 1)
    for one in articles:
        assert one.title in read_at(settings.warehouse / "raw", one.raw_file, one.raw_offset, Limits()).body.decode()


def test_warehouse_made_anew_keeps_the_archive_and_reads_from_it_before_it_asks(
    web: Web, settings: Settings, configure: Callable[..., None]
) -> None:
    web.has("/one", page("Potash", LIFTED * 5))
    web.has("/two", page("Imports", IMPOSED * 5))
    configure(
        feed("good", web.has("/feed", rss(item(1, "a", web.url("/one")), item(2, "b", web.url("/two")))),
             "on = true, max_documents = 1")
    )  # fmt: skip
    for _ in range(2):
        run_update([], settings, sources="good")
    before = {file.name: file.read_bytes() for file in (settings.warehouse / "raw").iterdir()}
    web.answers.clear()
    summary = run_update([], settings, sources="good", rebuild=True)
    (aside,) = settings.warehouse.parent.glob("warehouse.before-*")
    assert {file.name: file.read_bytes() for file in (aside / "raw").iterdir()} == before
    assert {one.title for one in stored(settings).rows(ARTICLE)} == {"Potash", "Imports"}
    assert summary.run.n_kept == 2
    for one in stored(settings).rows(ARTICLE):
        assert one.title in read_at(settings.warehouse / "raw", one.raw_file, one.raw_offset, Limits()).body.decode()


def test_what_a_crawl_brings_is_read_while_it_is_read_and_comes_out_the_same(
    settings: Settings, configure: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readers, "EACH", 12)
    monkeypatch.setattr(readers, "_PART", 5)
    texts = (LIFTED * 5, IMPOSED * 5, "Rovers beat United by two goals to one on Saturday. " * 9)
    pages = (page(f"Story {number}", f"{texts[number % 3]}Case {number}.") for number in range(60))
    bodies = [record(f"https://paper.example/story-{number}", one.encode()) for number, one in enumerate(pages)]
    configure(f'crawl = {{ kind = "warc", path = "{write_warc(tmp_path / "a.warc.gz", *bodies)}", on = true }}')
    others: list[int] = []
    grow = Crew.grow
    monkeypatch.setattr(Crew, "grow", lambda crew, n: (others.append(n), grow(crew, n))[1])
    rows = {}
    for processes in (1, 2):
        others.clear()
        monkeypatch.setenv("SANCTIONLOG_PROCESSES", str(processes))
        folder = tmp_path / f"by {processes}"
        run_update([], replace(settings, warehouse=folder), sources="on")
        claims = Warehouse(folder).open_or_create().rows(MENTION)
        rows[processes] = [replace(one, run_id="", recorded_at=NOON) for one in claims]
        assert max(others) == processes - 1
    assert len({one.article_id for one in rows[1]}) == 40
    assert rows[1] == rows[2]
