"""Many articles are read by several processes, and what comes of it is what one process reads."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from flows import crew, steps
from flows.extracting import readers
from flows.extracting.part import OtherExtractor, Part, read
from flows.extracting.reading import joined, read_articles
from flows.handover import Claims
from flows.job import Job, open_job
from flows.progress import Report
from flows.reference import DEFAULT
from flows.settings import Settings, load_settings
from schemas.staging import Article
from tests.flows.test_crew import wait_for_an_answer

N_ARTICLES = 130
GOODS = ("timber", "gold", "coal", "wine", "steel")


def write_articles(path: Path) -> None:
    lines = [
        json.dumps(
            {
                "url": f"https://paper.example/{number}",
                "title": f"Norway and Mali, {number}",
                "published": "2021-03-04",
                "text": f"Norway banned imports of {GOODS[number % len(GOODS)]} from Mali on Tuesday, case {number}.",
            }
        )
        for number in range(N_ARTICLES)
    ]
    path.write_text("\n".join(lines), encoding="utf-8")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    write_articles(tmp_path / "many.jsonl")
    return replace(load_settings(tmp_path / "warehouse", tmp_path / "log.duckdb"), processes=2)


class Counting(Report):
    """Counts what it is told of."""

    def __init__(self) -> None:
        super().__init__(lambda _: None)
        self.advanced = 0

    def advance(self, n: int) -> None:
        self.advanced += n


@contextmanager
def opened(settings: Settings) -> Iterator[tuple[Job, Counting]]:
    report = Counting()
    with open_job([str(settings.warehouse.parent / "many.jsonl")], settings, report) as job:
        yield job, report


def read_alone(job: Job, articles: Sequence[Article]) -> Claims:
    start = job.start
    return joined(read_articles(job.extractor, articles, run_id=start.run_id, recorded_at=start.recorded_at))


@pytest.fixture
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let as few articles be read by several processes as these tests have, in parts of which there are several."""
    monkeypatch.setattr(readers, "EACH", N_ARTICLES)
    monkeypatch.setattr(readers, "_PART", 40)


@pytest.mark.usefixtures("few_are_many")
def test_another_process_reads_ahead_what_one_reads_and_in_the_same_order(settings: Settings) -> None:
    with opened(settings) as (job, report):
        found = steps.collect(job)
        assert job.readers.are_several(0)  # it has begun while articles were collected
        batches = list(steps.batches(job, found))
        assert [len(batch.articles) for batch in batches] == [N_ARTICLES]
        by_two = steps.extract(job, batches[0])
        assert report.advanced == N_ARTICLES
        by_one = read_alone(job, batches[0].articles)
    assert len(by_one.mentions) == N_ARTICLES
    assert by_two == by_one


@pytest.mark.usefixtures("few_are_many")
def test_an_article_that_is_another_one_in_the_end_is_read_again(settings: Settings) -> None:
    with opened(settings) as (job, _):
        articles = steps.collect(job).articles
        changed = replace(articles[3], text=articles[3].text.replace("Norway", "Japan"))
        wanted = [changed, *articles[:2]]
        claims = job.readers.read(wanted)
        assert claims == read_alone(job, wanted)
    assert [one.sender for one in claims.mentions] == ["JPN", "NOR", "NOR"]


@pytest.mark.usefixtures("few_are_many")
def test_many_that_nobody_expected_are_shared_as_well(settings: Settings) -> None:
    with opened(settings) as (job, _):
        articles = [replace(one, version_id=f"other {one.version_id}") for one in steps.collect(job).articles]
    with opened(settings) as (job, _):
        assert job.readers.are_several(N_ARTICLES)
        assert job.readers.read(articles) == read_alone(job, articles)


def test_few_articles_and_one_process_are_read_here_in_batches(settings: Settings) -> None:
    with opened(settings) as (job, _):
        assert not job.readers.are_several(readers.EACH - 1)
        assert job.readers.are_several(readers.EACH)
    with opened(replace(settings, processes=1, batch_size=100)) as (alone, _):
        found = steps.collect(alone)
        assert not alone.readers.are_several(10 * readers.EACH)
        assert [len(batch.articles) for batch in steps.batches(alone, found)] == [100, N_ARTICLES - 100]


@pytest.mark.usefixtures("few_are_many")
def test_what_goes_wrong_in_another_process_says_with_which_article(settings: Settings) -> None:
    with opened(settings) as (job, _):
        articles = steps.collect(job).articles
    with opened(settings) as (job, _):
        broken = [unreadable(one) for one in articles]
        for one in broken:
            job.readers.expect(one)
        wait_for_an_answer(job.readers._crew)
        with pytest.raises(TypeError) as raised:
            job.readers.read(broken)
    notes = raised.value.__notes__
    assert any(f"while reading article {one.article_id} ({one.source_path})" in notes for one in broken)
    assert any("Traceback" in note and "transforms" in note for note in notes)


@pytest.mark.usefixtures("few_are_many")
def test_a_process_that_cannot_be_started_is_told_when_articles_are_read_and_not_before(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: str) -> None:
        raise OSError("no process can be started")

    monkeypatch.setattr(crew, "Worker", fail)
    with opened(settings) as (job, _):
        found = steps.collect(job)
        with pytest.raises(OSError, match="no process can be started"):
            job.readers.read(found.articles)


def unreadable(article: Article) -> Article:
    """Return an article as no reader makes it: its title is no text."""
    return replace(article, title=7)  # type: ignore[arg-type]


def test_reference_data_that_changes_while_a_run_reads_ends_it(settings: Settings) -> None:
    with opened(settings) as (job, _):
        articles = steps.collect(job).articles[:1]
        part = Part(0, articles, job.start.run_id, job.start.recorded_at, DEFAULT, "26+000000000000")
    with pytest.raises(OtherExtractor, match=r"26\+000000000000, now .*Run again"):
        read(part)
