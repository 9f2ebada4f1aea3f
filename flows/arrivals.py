"""Articles made of what files and sources give, as it arrives; what is new and may speak of sanctions is read ahead."""

from collections.abc import Collection
from dataclasses import replace

from flows.job import Job
from schemas.staging import Article
from transforms.articles.identity import build_article
from transforms.articles.known_date import KnownDate
from transforms.articles.record import Problem, RawArticle


class Arrivals:
    """What arrives in one run.

    Args:
        job: the run.
        known: the version_ids of the articles that are stored.
    """

    def __init__(self, job: Job, known: Collection[str]) -> None:
        self._job = job
        self._known = known
        # by the identity of the record, which is kept so that no other one can have it
        self._made: dict[int, tuple[RawArticle, Article, list[Problem]]] = {}

    def hear(self, record: RawArticle) -> None:
        """Take in a record while more are being fetched. Any thread may call."""
        article, problems = self.dated(record, None)
        self._made[id(record)] = (record, article, problems)
        if article.passed_prefilter and article.version_id not in self._known:
            self._job.readers.expect(article)

    def article(self, record: RawArticle) -> tuple[Article, list[Problem]]:
        """Return the article that a record is, heard of before or not, and what is wrong with it."""
        if id(record) not in self._made:
            self.hear(record)
        _, article, problems = self._made.pop(id(record))
        return article, problems

    def dated(self, record: RawArticle, date: KnownDate | None) -> tuple[Article, list[Problem]]:
        """Return it with a date that is known from elsewhere, if it states none."""
        job = self._job
        article, problems = build_article(
            record,
            classify=job.reference.classify,
            agency=job.reference.agency,
            passes=job.extractor.passes,
            now=job.start.now,
            run_id=job.start.run_id,
            known=date,
        )
        return replace(article, recorded_at=job.start.recorded_at), problems
