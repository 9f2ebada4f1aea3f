"""The first verbs of a run: collect articles, extract claims, validate both, commit what passed.

Plain functions over a ``Job``; ``flows.verbs`` makes Prefect tasks of them, each for one batch or a whole run.
"""

import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from flows.arrivals import Arrivals
from flows.dating import known_dates
from flows.edited import Edited
from flows.errors import NothingToRead
from flows.handover import Batch, Claims, Found, Kept
from flows.job import Job
from flows.returning import Returns
from flows.sources.files import collect as collect_files
from flows.sources.files import collect_stdin
from flows.sources.polling import Polled
from flows.validating.checks import check_sources
from schemas.sources import SOURCE_POLL, SOURCE_STATE
from schemas.staging import ARTICLE, ISSUE, MENTION, QUARANTINE, Article
from transforms.articles.record import Problem, RawArticle

_EXAMPLES = 3


def collect(job: Job) -> Found:
    """Read the inputs and poll the sources, and return their articles, each version once.

    Raises:
        NothingToRead: the inputs hold no record at all, or none that can be read. Sources may have nothing new.
    """
    job.report.begin("collect", f"reading {job.start.reading}")
    known, returns = job.warehouse.values(ARTICLE, "version_id"), Returns(job.warehouse)
    arrivals, edited = Arrivals(job, known), Edited()
    polled = _polled(job, arrivals)
    records: dict[str, tuple[RawArticle, Article, list[Problem]]] = {}
    problems: list[Problem] = []
    n_read = n_failed = 0
    for record in chain(_records(job), polled.records):
        if isinstance(record, Problem):
            problems.append(record)
            n_read += record.fatal
            n_failed += record.fatal
            continue
        n_read += 1
        article, found = arrivals.article(record)
        edited.see(article)
        if article.version_id in known:
            returns.see(article, is_new=False)
        else:
            records.setdefault(article.version_id, (record, article, found))
    articles: list[Article] = []
    for article, found in _dated(job, arrivals, records.values()):
        is_new = article.version_id not in known
        returns.see(article, is_new=is_new)
        if is_new:
            known.add(article.version_id)
            articles.append(article)
            problems.extend(found)
    problems.extend(edited.found(job.warehouse, articles))
    articles.extend(returns.found())
    if job.start.sources is None and job.start.inputs:
        _refuse_nothing(job, problems, n_read, n_failed)
    n_duplicates = n_read - n_failed - len(articles)
    job.report.found(f"{n_read} records: {len(articles)} new, {n_duplicates} known, {n_failed} unreadable")
    return Found(articles, problems, n_read, n_duplicates, n_failed, polled.states, polled.polls)


def _dated(
    job: Job, arrivals: Arrivals, records: Collection[tuple[RawArticle, Article, list[Problem]]]
) -> Iterator[tuple[Article, list[Problem]]]:
    """Yield the articles in order, with the dates that others know of those that state none."""
    dates = known_dates(job.warehouse, (article for _, article, _ in records))
    for record, article, problems in records:
        date = dates.get(article.article_id)
        yield (article, problems) if date is None else arrivals.dated(record, date)


def batches(job: Job, found: Found) -> Iterator[Batch]:
    """Yield what the extractor is to read: new articles, and all stored ones where another extractor read them."""
    stored = job.warehouse.rows(ARTICLE) if job.reads_again else []
    wanted = [
        *(one for one in stored if one.not_extracted is None and job.extractor.passes(one.title, one.text)),
        *(one for one in found.articles if one.passed_prefilter),
    ]
    yield from in_batches(job, wanted)


def in_batches(job: Job, wanted: Sequence[Article]) -> Iterator[Batch]:
    """Yield articles in batches, or all at once where several processes share them."""
    size = len(wanted) if job.readers.are_several(len(wanted)) else job.settings.batch_size
    for start in range(0, len(wanted), size):
        yield Batch(wanted[start : start + size], len(wanted))


def extract(job: Job, batch: Batch) -> Claims:
    """Read the articles of one batch into claims."""
    job.report.begin("extract", f"reading {batch.total} articles for claims", batch.total)
    claims = job.readers.read(batch.articles)
    job.report.found(f"{batch.total} articles that speak of sanctions")
    return claims


def commit(job: Job, kept: Kept) -> None:
    """Write what passed to the warehouse; it counts once ``publish`` writes the run's row."""
    job.report.begin("commit", "writing to the warehouse")
    for table, rows in (
        (ARTICLE, kept.articles),
        (MENTION, kept.mentions),
        (QUARANTINE, kept.quarantine),
        (ISSUE, kept.issues),
    ):
        job.warehouse.append(table, rows)
    job.report.found(f"{len(kept.articles)} articles, {len(kept.mentions)} claims, {len(kept.issues)} issues")


def remember(job: Job, found: Found) -> None:
    """Write what the sources note of this run, held to its contract; it counts with the run's row."""
    states, polls, refused = check_sources(job, found)
    job.warehouse.append(SOURCE_STATE, states)
    job.warehouse.append(SOURCE_POLL, polls)
    job.warehouse.append(QUARANTINE, refused)


def _polled(job: Job, arrivals: Arrivals) -> Polled:
    if job.start.sources is None:
        return Polled()
    from flows.gathering import gather

    return gather(job, job.start.sources, arrivals.hear)


def _records(job: Job) -> Iterable[RawArticle | Problem]:
    paths = [Path(one) for one in job.start.inputs if one != "-"]
    found = collect_files(paths, max_bytes=job.settings.max_bytes) if paths else ()
    return chain(found, collect_stdin(sys.stdin.buffer)) if "-" in job.start.inputs else found


def _refuse_nothing(job: Job, problems: Sequence[Problem], n_read: int, n_failed: int) -> None:
    where = job.start.reading
    if n_read == 0:
        raise NothingToRead(f"nothing to read in {where}{_examples(problems)}")
    if n_read == n_failed:
        raise NothingToRead(f"none of the {n_read} records in {where} can be read{_examples(problems)}")


def _examples(problems: Sequence[Problem]) -> str:
    lines = [f"{one.file or ''}{'' if one.line is None else f':{one.line}'}: {one.message}" for one in problems]
    more = len(lines) - _EXAMPLES
    return "".join(f"\n  {line}" for line in lines[:_EXAMPLES]) + (f"\n  and {more} more" if more > 0 else "")
