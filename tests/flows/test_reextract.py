"""The archive read again: no network, causes, decisions, an archive with holes; once as the real flow."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from flows.archive.reader import read_at
from flows.archive.writer import Archive
from flows.errors import WarehouseBusy
from flows.fetching.limits import Limits
from flows.fetching.response import Outcome, Response
from flows.publishing.database import open_database
from flows.rereading import Choice, NothingStored
from flows.run import run_reextract
from flows.settings import Settings, load_settings, utc_now
from flows.sources import pages
from flows.storage.lock import exclusive
from flows.storage.warehouse import Warehouse
from schemas.mart import SANCTION_EVENT
from schemas.staging import ARTICLE, ISSUE, MENTION, RUN, Mention
from tests.flows.plain import reextract_plainly, update_plainly
from tests.sources.polls import item, page, rss
from tests.warc import record, write_warc
from tests.web import Web, serving
from transforms.articles.record import RawArticle
from transforms.merging.versions import newest_versions

LIFTED = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. "
IMPOSED = "The European Union on Monday imposed sanctions on Belarus, banning imports of potash. "


@pytest.fixture(scope="module")
def web() -> Iterator[Web]:
    with serving() as server:
        yield server


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory, web: Web) -> Path:
    """A folder with a warehouse of a feed: one item with its text, one that leads to a page; and of one file."""
    folder = tmp_path_factory.mktemp("once")
    web.has("/one", page("Potash", LIFTED * 5))
    url = web.has("/feed", rss(item(1, "Lifted.", web.url("/one")), item(2, IMPOSED * 20)))
    (folder / "a.txt").write_text(f"Title: A\nDate: 2025-12-15\n\n{IMPOSED}", encoding="utf-8")
    limits = '[fetching]\ncontact = "log@example.org"\ndelay_seconds = 0\nallow_addresses = ["127.0.0.1/32"]\n'
    (folder / "sources.toml").write_text(
        f'{limits}[sources]\ngood = {{ kind = "feed", url = "{url}", on = true }}\n', encoding="utf-8"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SANCTIONLOG_SOURCES", str(folder / "sources.toml"))
        patch.setenv("SANCTIONLOG_REVIEWS", str(folder / "reviews"))
        (folder / "reviews").mkdir()
        update_plainly([folder / "a.txt"], load_settings(folder / "warehouse", folder / "log.duckdb"), sources="on")
    web.answers.clear()
    web.seen.clear()
    return folder


@pytest.fixture
def settings(read_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    folder = tmp_path / "copy"
    shutil.copytree(read_once, folder)
    monkeypatch.setenv("SANCTIONLOG_SOURCES", str(folder / "sources.toml"))
    monkeypatch.setenv("SANCTIONLOG_REVIEWS", str(folder / "reviews"))
    return load_settings(folder / "warehouse", folder / "log.duckdb")


def stored(settings: Settings) -> Warehouse:
    return Warehouse(settings.warehouse).open_or_create()


@pytest.fixture
def read_otherwise(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Let pages be read otherwise than before: some words as others."""
    read: Callable[..., Iterator[Any]] = pages.parse_file

    def replaced(old: str, new: str) -> None:
        def parse(*args: Any, **options: Any) -> Iterator[Any]:
            for one in read(*args, **options):
                yield replace(one, text=one.text.replace(old, new)) if isinstance(one, RawArticle) else one

        monkeypatch.setattr(pages, "parse_file", parse)

    return replaced


@pytest.fixture
def better_reader(read_otherwise: Callable[[str, str], None]) -> None:
    read_otherwise("potash", "cement")


@pytest.mark.usefixtures("prefect_server")
def test_same_readers_find_the_same_without_asking_anybody(settings: Settings, web: Web) -> None:
    before = stored(settings).rows(SANCTION_EVENT)
    summary = run_reextract(settings)
    assert (summary.run.status, summary.run.inputs, summary.run.n_read) == ("unchanged", "archive", 2)
    assert (summary.run.n_kept, summary.run.n_duplicates, summary.run.n_failed) == (0, 2, 0)
    assert web.seen == []
    assert stored(settings).rows(SANCTION_EVENT) == before


@pytest.mark.usefixtures("better_reader")
def test_better_reader_revises_the_log_with_its_cause_and_twice_changes_nothing(settings: Settings, web: Web) -> None:
    first = reextract_plainly(settings)
    assert (first.run.status, first.run.n_kept, first.run.n_duplicates) == ("changed", 1, 1)
    with open_database(settings.database) as db:
        rows = db.execute(
            "SELECT cause, cause_detail, sector FROM revisions WHERE run_id = ? ORDER BY sector", [first.run.run_id]
        ).fetchall()
    assert {cause for cause, _, _ in rows} == {"re_extraction"}
    assert any("another text read from the same bytes of" in detail for _, detail, _ in rows)
    assert "cement" in {sector for _, _, sector in rows}
    second = reextract_plainly(settings)
    assert (second.run.status, second.run.n_kept, second.run.n_events_changed) == ("unchanged", 0, 0)
    assert web.seen == []


@pytest.mark.usefixtures("better_reader")
def test_choice_of_day_and_source_and_what_is_not_there(settings: Settings) -> None:
    later = reextract_plainly(settings, Choice(date(2100, 1, 1)))
    assert (later.run.status, later.run.n_read, later.run.inputs) == ("unchanged", 0, "archive since 2100-01-01")
    with pytest.raises(NothingStored, match="nothing of a source bad"):
        reextract_plainly(settings, Choice(None, frozenset({"good", "bad"})))
    with pytest.raises(NothingStored, match=r"did you mean 'good'\?"):
        reextract_plainly(settings, Choice(None, frozenset({"godo"})))
    assert reextract_plainly(settings, Choice(None, frozenset({"good"}))).run.n_kept == 1


def test_decision_of_a_person_survives(settings: Settings, read_otherwise: Callable[[str, str], None]) -> None:
    from typer.testing import CliRunner

    from flows.cli.main import app

    before = next(one for one in stored(settings).rows(SANCTION_EVENT) if one.action == "lifted")
    options = ["--database", str(settings.database), "--reviews", str(settings.reviews), "--by", "R. Reader"]
    words = ["review", "amend", before.event_id, "sector=oil", "--why", "the notice says so", *options]
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 0, done.output
    read_otherwise("the envoy said", "an envoy said")
    assert reextract_plainly(settings).run.n_kept == 1
    now = {one.event_id: one for one in stored(settings).rows(SANCTION_EVENT) if one.recorded_to is None}
    assert (now[before.event_id].sector, now[before.event_id].review_status) == ("oil", "amended")


@pytest.mark.parametrize("how", ["missing", "damaged"])
def test_archive_with_a_hole_is_told_and_loses_nothing(settings: Settings, how: str) -> None:
    (file,) = (settings.warehouse / "raw").iterdir()
    if how == "missing":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    before = stored(settings).rows(ARTICLE)
    known = {one.issue_id for one in stored(settings).rows(ISSUE)}
    reextract_plainly(settings)
    told = [one for one in stored(settings).rows(ISSUE) if one.issue_id not in known]
    assert any(how in one.message and one.file == str(file) for one in told)
    assert stored(settings).rows(ARTICLE) == before
    events = [one for one in stored(settings).rows(SANCTION_EVENT) if one.recorded_to is None]
    assert {one.action for one in events} == {"imposed", "lifted"}
    assert reextract_plainly(settings).run.status == "unchanged"


def test_one_run_at_a_time(settings: Settings) -> None:
    with exclusive(settings.warehouse, "another run"), pytest.raises(WarehouseBusy):
        reextract_plainly(settings)
    assert len(stored(settings).rows(RUN)) == 1


def test_another_extractor_reads_all_of_it_again(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("transforms.extract.RULES_VERSION", "of-tests")
    before = {one.event_id for one in stored(settings).rows(SANCTION_EVENT)}
    summary = reextract_plainly(settings, Choice(date(2100, 1, 1)))
    assert (summary.run.status, summary.run.n_kept) == ("changed", 0)
    assert summary.run.n_mentions == len({one.mention_id for one in current_mentions(settings)}) > 0
    assert {one.event_id for one in stored(settings).rows(SANCTION_EVENT)} == before


def current_mentions(settings: Settings) -> list[Mention]:
    return [one for one in stored(settings).rows(MENTION) if one.extractor_version.startswith("of-tests+")]


def test_pages_in_files_of_others_are_read_where_they_stand(
    settings: Settings, read_otherwise: Callable[[str, str], None]
) -> None:
    folder = settings.warehouse.parent
    crawl = write_warc(folder / "a.warc.gz", record("https://a.example/1", page("Crawled", LIFTED * 5).encode()))
    with settings.sources.open("a", encoding="utf-8") as file:
        file.write(f'crawl = {{ kind = "warc", path = "{crawl}" }}\n')
    update_plainly([], settings, sources="crawl")
    read_otherwise("potash", "cement")
    choice = Choice(None, frozenset({"crawl"}))
    assert reextract_plainly(settings, choice).run.n_kept == 1
    assert reextract_plainly(settings, choice).run.status == "unchanged"
    crawl.unlink()
    reextract_plainly(settings, choice)
    told = [one for one in stored(settings).rows(ISSUE) if one.file == str(crawl)]
    assert [one.message.split(":")[0] for one in told] == ["missing"]
    assert {one.title for one in stored(settings).rows(ARTICLE)} >= {"Crawled"}


def test_page_of_a_crawl_that_states_a_later_day_is_read_again_as_before(settings: Settings) -> None:
    said = page("Crawled", LIFTED * 5, article_published_time="2026-02-01")
    crawl = write_warc(settings.warehouse.parent / "a.warc.gz", record("https://a.example/1", said.encode()))
    with settings.sources.open("a", encoding="utf-8") as file:
        file.write(f'crawl = {{ kind = "warc", path = "{crawl}" }}\n')
    update_plainly([], settings, sources="crawl")
    assert reextract_plainly(settings, Choice(None, frozenset({"crawl"}))).run.status == "unchanged"


def test_page_that_could_not_be_read_is_an_article_once_it_can(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, web: Web
) -> None:
    url = web.has("/late", page("Late", IMPOSED * 5))
    with settings.sources.open("a", encoding="utf-8") as file:
        file.write(f'late = {{ kind = "page", url = "{url}" }}\n')
    with monkeypatch.context() as patch:
        patch.setattr(pages, "parse_file", lambda *_, **__: iter(()))
        assert update_plainly([], settings, sources="late").run.n_kept == 0
    web.answers.clear()
    assert reextract_plainly(settings, Choice(None, frozenset({"late"}))).run.n_kept == 1
    assert "Late" in {one.title for one in stored(settings).rows(ARTICLE)}


@pytest.mark.usefixtures("better_reader")
def test_all_pages_that_are_watched_are_read_again_however_few_a_poll_asks_for(
    settings: Settings, web: Web, read_otherwise: Callable[[str, str], None]
) -> None:
    urls = [web.has(f"/watched/{at}", page(f"Watched {at}", f"{at} {LIFTED * 5}")) for at in range(5)]
    with settings.sources.open("a", encoding="utf-8") as file:
        file.write(f'watched = {{ kind = "page", urls = {urls}, max_documents = 5 }}\n')
    assert update_plainly([], settings, sources="watched").run.n_kept == 5
    web.answers.clear()
    settings.sources.write_text(
        settings.sources.read_text("utf-8").replace("_documents = 5", "_documents = 1"), "utf-8"
    )
    read_otherwise("Minsk", "Brest")
    assert reextract_plainly(settings, Choice(None, frozenset({"watched"}))).run.n_kept == 5


def test_publisher_that_is_known_by_now_speaks_for_what_it_said_before(settings: Settings, web: Web) -> None:
    reference = settings.warehouse.parent / "reference"
    shutil.copytree(settings.reference, reference)
    with (reference / "publishers.csv").open("a", encoding="utf-8") as file:
        file.write("127.0.0.1,Ministry of Loopback,official,\n")
    known = replace(settings, reference=reference)
    before = {one.article_id: one for one in stored(settings).rows(ARTICLE)}
    assert reextract_plainly(known).run.n_kept == 1
    now = {one.article_id: one for one in newest_versions(stored(known).rows(ARTICLE)).values()}
    changed = [one for one in now.values() if one != before[one.article_id]]
    assert [(one.title, one.source_class, one.publisher) for one in changed] == [
        ("Potash", "official", "Ministry of Loopback")
    ]
    events = [one for one in stored(known).rows(SANCTION_EVENT) if one.recorded_to is None and one.action == "lifted"]
    assert {(one.source_class, one.n_articles) for one in events} == {("official", 1)}
    assert reextract_plainly(known).run.status == "unchanged"
    web.has("/one", page("Potash", LIFTED * 5))
    web.has("/feed", rss(item(1, "Lifted.", web.url("/one")), item(2, IMPOSED * 20)))
    assert update_plainly([], known, sources="good").run.status == "unchanged"
    assert reextract_plainly(settings).run.n_kept == 1
    again = newest_versions(stored(known).rows(ARTICLE))
    classes = {one.title: one.source_class for one in again.values()}
    assert classes == {one.title: one.source_class for one in before.values()}


def test_publisher_that_is_known_by_now_speaks_also_where_no_bytes_are_read_again(settings: Settings) -> None:
    folder = settings.warehouse.parent
    file = folder / "notice.txt"
    file.write_text(f"Title: N\nDate: 2025-12-14\nURL: https://notices.ministry.test/1\n\n{LIFTED}", encoding="utf-8")
    update_plainly([file], settings)
    shutil.copytree(settings.reference, folder / "reference")
    with (folder / "reference" / "publishers.csv").open("a", encoding="utf-8") as publishers:
        publishers.write("ministry.test,Ministry of Tests,official,\n127.0.0.1,Ministry of Loopback,official,\n")
    known = replace(settings, reference=folder / "reference")
    limits, _, _ = settings.sources.read_text("utf-8").partition("[sources]")
    settings.sources.write_text(f"{limits}[sources]\n", encoding="utf-8")
    assert reextract_plainly(known).run.n_kept == 2
    now = newest_versions(stored(known).rows(ARTICLE)).values()
    assert {(one.title, one.publisher) for one in now if one.source_class == "official"} == {
        ("Headline number 2", "The Gazette"),  # as before, by the name that it has of itself
        ("N", "Ministry of Tests"),
        ("Potash", "Ministry of Loopback"),
    }
    assert reextract_plainly(known).run.status == "unchanged"
    assert update_plainly([file], known).run.n_kept == 0


def test_publisher_known_by_now_speaks_where_only_older_bytes_of_an_article_are_read_again(
    settings: Settings, web: Web
) -> None:
    before = settings.sources.read_text("utf-8")
    url = web.has("/one", page("Potash", LIFTED * 6))
    with settings.sources.open("a", encoding="utf-8") as file:
        file.write(f'late = {{ kind = "page", url = "{url}" }}\n')
    assert update_plainly([], settings, sources="late").run.n_kept == 1
    settings.sources.write_text(before, encoding="utf-8")
    shutil.copytree(settings.reference, settings.warehouse.parent / "reference")
    known = replace(settings, reference=settings.warehouse.parent / "reference")
    with (known.reference / "publishers.csv").open("a", encoding="utf-8") as publishers:
        publishers.write("127.0.0.1,Ministry of Loopback,official,\n")
    assert reextract_plainly(known).run.n_kept == 1
    now = {one.title: one for one in newest_versions(stored(known).rows(ARTICLE)).values()}
    assert (now["Potash"].publisher, now["Potash"].source) == ("Ministry of Loopback", "late")
    assert reextract_plainly(known).run.status == "unchanged"


def test_what_a_run_that_died_had_received_is_the_next_runs(settings: Settings, web: Web) -> None:
    (line,) = [one for one in settings.sources.read_text("utf-8").splitlines() if one.startswith("good")]
    url = line.split('"')[3]
    more = rss(item(3, IMPOSED * 20)).encode()
    left = Response(outcome=Outcome.FETCHED, asked=url, url=url, status=200, received=more, fetched_at=utc_now())
    archive = Archive(settings.warehouse / "raw", "20990101T000000Z-deadbeef")
    archive.keep(left, "good")
    archive.close()
    assert reextract_plainly(settings).run.status == "unchanged"
    update_plainly([], settings, sources="good")
    (article,) = [one for one in stored(settings).rows(ARTICLE) if one.title == "Headline number 3"]
    assert article.raw_file is not None
    assert read_at(settings.warehouse / "raw", article.raw_file, article.raw_offset, Limits()).body == more
