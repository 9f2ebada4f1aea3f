"""Many articles are read by several processes, and what comes of it is what one process reads."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from flows import steps
from flows.extracting import apart
from flows.extracting.part import OtherExtractor, Part, read
from flows.extracting.reading import read_articles
from flows.job import Job, open_job
from flows.progress import Report
from flows.reference import DEFAULT
from flows.settings import Settings, load_settings
from schemas.staging import Article

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


def test_two_processes_read_what_one_reads_in_the_same_order(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "EACH", N_ARTICLES // 2)
    with opened(settings) as (job, report):
        batches = list(steps.batches(job, steps.collect(job)))
        assert [len(batch.articles) for batch in batches] == [N_ARTICLES]
        by_two = steps.extract(job, batches[0])
        assert report.advanced == N_ARTICLES
        by_one = read_articles(
            job.extractor, batches[0].articles, run_id=job.start.run_id, recorded_at=job.start.recorded_at
        )
    assert len(by_one.mentions) == N_ARTICLES
    assert by_two == by_one


def test_few_articles_and_one_process_are_read_here_in_batches(settings: Settings) -> None:
    with opened(settings) as (job, _):
        found = steps.collect(job)
        assert not apart.is_apart(job, 2 * apart.EACH - 1)
        assert apart.is_apart(job, 2 * apart.EACH)
        alone = replace(job, settings=replace(settings, processes=1, batch_size=100))
        assert not apart.is_apart(alone, 10 * apart.EACH)
        assert [len(batch.articles) for batch in steps.batches(alone, found)] == [100, N_ARTICLES - 100]


def test_what_goes_wrong_in_another_process_says_with_which_article(settings: Settings) -> None:
    with opened(settings) as (job, _):
        broken = unreadable(steps.collect(job).articles[7])
        with pytest.raises(TypeError) as raised:
            apart.read_apart(job, [broken])
    assert f"while reading article {broken.article_id} ({broken.source_path})" in raised.value.__notes__
    assert any("Traceback" in note and "transforms" in note for note in raised.value.__notes__)


def unreadable(article: Article) -> Article:
    """Return an article as no reader makes it: its title is no text."""
    return replace(article, title=7)  # type: ignore[arg-type]


def test_reference_data_that_changes_while_a_run_reads_ends_it(settings: Settings) -> None:
    with opened(settings) as (job, _):
        articles = steps.collect(job).articles[:1]
        part = Part(0, articles, job.start.run_id, job.start.recorded_at, DEFAULT, "26+000000000000")
    with pytest.raises(OtherExtractor, match=r"26\+000000000000, now .*Run again"):
        read(part)
