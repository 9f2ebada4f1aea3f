"""What was received, read again: the archive's bytes through the readers of today, with no network.

A response is read by the same code that read it first, with what the source had noted of it then. What comes out takes
the place of an article only if this is still the newest that was received of it; where the readers find the same text,
of the same publisher and class, nothing is new. What they found before and do not find any more stays: no better reader
makes the log forget.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date
from pathlib import Path

from flows.archive.later import LaterPages
from flows.archive.leftovers import archived_files, run_of
from flows.archive.reader import NotArchived, read_all, read_at
from flows.archive.salvage import Damage
from flows.dating import known_date_of
from flows.errors import RunError
from flows.fetching.body import Damaged, TooLarge
from flows.fetching.limits import Limits
from flows.fetching.response import Outcome, Response
from flows.gathering import counted_runs, past_of
from flows.handover import Batch, Found
from flows.job import Job
from flows.readings import Readings
from flows.settings import contact
from flows.sources.catalogue import Catalogue, load_catalogue
from flows.sources.faults import near
from flows.steps import in_batches
from schemas.staging import ARTICLE, Article
from schemas.vocabulary import IssueKind
from transforms.articles.identity import (
    build_article,
    canonical_url,
    in_another_voice,
    in_todays_voice,
    make_article_id,
)
from transforms.articles.known_date import KnownDate
from transforms.articles.record import Problem, RawArticle
from transforms.merging.versions import newest_versions


class NothingStored(RunError):  # noqa: N818 - reads as what happened
    """There is nothing that could be read again."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is read again: what was received, or read from files, on a day or later (UTC), and brought by some sources;
    None for all.
    """

    since: date | None = None
    sources: frozenset[str] | None = None

    def has(self, source: str | None, day: date) -> bool:
        """Return whether something is meant that a source brought on a day."""
        return (self.since is None or day >= self.since) and (self.sources is None or source in self.sources)

    def has_article(self, article: Article) -> bool:
        """Return whether an article is meant."""
        return self.has(article.source, (article.fetched_at or article.recorded_at).date())

    @property
    def words(self) -> str:
        """What is read, in words."""
        since = "" if self.since is None else f" since {self.since}"
        return f"archive{since}" + ("" if self.sources is None else f" of {', '.join(sorted(self.sources))}")


def reread(job: Job, choice: Choice) -> Found:
    """Read the archive again and return the articles that are other ones than those that are stored.

    Raises:
        NothingStored: the warehouse has no article, or none of these sources.
        SourcesError: the sources file is wrong.
    """
    job.report.begin("reread", f"reading {choice.words} again")
    stored = job.warehouse.rows(ARTICLE)
    catalogue = load_catalogue(job.settings.sources, contact=contact())
    known = {article.source for article in stored if article.source} | set(catalogue.sources)
    unknown = sorted(set(choice.sources or ()) - known)
    if unknown or not stored:
        words = f"nothing of a source {unknown[0]}" if unknown else "no article"
        hint = near(unknown[0], known) if unknown else ""
        raise NothingStored(f"{job.warehouse.root} has {words} that could be read again{hint}")
    again = _Again(job, choice, stored)
    again.read(catalogue)
    found = again.found()
    job.report.found(
        f"{found.n_read} records: {len(found.articles)} read otherwise than before, {found.n_failed} unreadable"
    )
    return found


class _Again:
    def __init__(self, job: Job, choice: Choice, stored: list[Article]) -> None:
        self._job = job
        self._choice = choice
        self._newest = newest_versions(stored)
        self._all: dict[str, list[Article]] = defaultdict(list)
        for article in stored:
            self._all[article.article_id].append(article)
        self._versions = {article.version_id for article in stored}
        self._at: dict[tuple[str, int], set[str]] = defaultdict(set)
        for article in stored:
            if (place := _place(article)) is not None:
                self._at[place].add(article.article_id)
        self._articles: dict[str, tuple[Article, list[Problem]]] = {}
        self._problems: list[Problem] = []
        self._seen: set[tuple[str, int]] = set()
        self._read_again: set[str] = set()
        self._n_read = self._n_failed = 0

    def read(self, catalogue: Catalogue) -> None:
        """Read all that is meant, file by file."""
        # also of sources that have no article: it may be that they could not be read until now
        raw = self._job.warehouse.raw
        later = LaterPages(raw, catalogue.limits)
        readings = Readings(catalogue, past_of(self._job.warehouse, catalogue.sources), self._job.start, later)
        counted = counted_runs(self._job.warehouse)
        for path in archived_files(raw):
            # what a run that died had received is the next one's, which takes the file over and renames it
            if run_of(path) in counted:
                self._file(path, readings, catalogue.limits)
        self._elsewhere(readings, catalogue)
        self._missing()
        self._voices()
        for name in sorted(readings.unknown):
            words = f"{name} is not in the sources file any more: its articles keep the text that was read"
            self._problems.append(Problem(IssueKind.SOURCE_FAILED, words))

    def found(self) -> Found:
        """Return the articles that are new, and what was counted."""
        articles = [article for article, _ in self._articles.values()]
        problems = [*self._problems, *(one for _, some in self._articles.values() for one in some)]
        n_known = self._n_read - self._n_failed - len(articles)
        return Found(articles, problems, self._n_read, n_known, self._n_failed)

    def _file(self, path: Path, readings: Readings, limits: Limits) -> None:
        damage = Damage()
        for source, response in read_all(path, limits, damage):
            if self._choice.has(source, response.fetched_at.astimezone(UTC).date()) and response.archived is not None:
                self._seen.add(response.archived)
                self._response(response, readings.of(source, response))
        if damage.words:
            self._problems.append(Problem(IssueKind.UNREADABLE, damage.words, str(path)))

    def _elsewhere(self, readings: Readings, catalogue: Catalogue) -> None:
        """Read the articles that point at WARC files outside of the archive."""
        for article in self._wanted():
            place = _place(article)
            if place is None or place in self._seen or not Path(place[0]).is_absolute():
                continue
            try:
                response = read_at(self._job.warehouse.raw, *place, catalogue.limits)
                response = replace(response, outcome=Outcome.COPIED)
            except (NotArchived, TooLarge, Damaged):
                continue  # told as missing
            self._seen.add(place)
            self._response(response, readings.of(article.source or "", response))

    def _response(self, response: Response, records: Iterable[RawArticle | Problem]) -> None:
        read: list[tuple[Article, list[Problem]]] = []
        for record in records:
            if isinstance(record, Problem):
                self._problems.append(record)
                self._n_read += record.fatal
                self._n_failed += record.fatal
            elif record.received is not None and record.received.raw_file is not None:
                self._n_read += 1
                read.append(self._built(record, response))
        ids = {article.article_id for article, _ in read}
        before = self._at.get(response.archived or ("", 0), set())
        for one, problems in read:
            stored = self._newest.get(one.article_id)
            if stored is None or _place(stored) == _place(one):
                self._read_again.add(one.article_id)  # of older bytes nothing is taken over
            article = one if stored is None else in_another_voice(one, stored)
            if self._is_news(article, renamed=bool(before - ids)):
                self._articles[article.article_id] = (article, problems)

    def _built(self, record: RawArticle, response: Response) -> tuple[Article, list[Problem]]:
        """Build the article as on the day on which it was received, and as known since now."""
        job = self._job
        article, problems = build_article(
            record,
            classify=job.reference.classify,
            agency=job.reference.agency,
            passes=job.extractor.passes,
            now=min(response.fetched_at, job.start.now + job.start.ahead),
            run_id=job.start.run_id,
            known=self._date_elsewhere(record, response),
        )
        return replace(article, recorded_at=job.start.recorded_at), problems

    def _date_elsewhere(self, record: RawArticle, response: Response) -> KnownDate | None:
        """Return the date that an article has from other bytes: of these the reader of today knows better."""
        versions = self._all.get(make_article_id(canonical_url(record.url), record.text, record.part), [])
        return known_date_of(one for one in versions if _place(one) != response.archived)

    def _is_news(self, article: Article, *, renamed: bool) -> bool:
        """Return whether an article takes the place of the stored one, or is one that could not be read before.

        Args:
            article: as it is read now.
            renamed: whether an article that was read from the same bytes is not found there any more. Then one that is
                not known is the same article under another address, and would be counted twice.
        """
        before = self._newest.get(article.article_id)
        if before is None:
            return not renamed
        return _place(before) == _place(article) and article.version_id not in self._versions

    def _wanted(self) -> Iterator[Article]:
        return (article for _, article in sorted(self._newest.items()) if self._choice.has_article(article))

    def _voices(self) -> None:
        """Give what has no bytes to read, such as what came from files, its publisher and class of today."""
        reference, start = self._job.reference, self._job.start
        for before in self._wanted():
            if before.article_id in self._read_again:
                continue
            article = in_todays_voice(before, classify=reference.classify, agency=reference.agency)
            if article.version_id not in self._versions:
                self._n_read += 1
                stamped = replace(article, recorded_at=start.recorded_at, run_id=start.run_id)
                self._articles[article.article_id] = (stamped, [])

    def _missing(self) -> None:
        """Tell what articles point at and is not there, once a file."""
        lost: dict[str, int] = defaultdict(int)
        for article in self._wanted():
            place = _place(article)
            if place is not None and place not in self._seen:
                lost[place[0]] += 1
        for name, count in sorted(lost.items()):
            path = self._job.warehouse.raw / name
            why = "damaged" if path.exists() else "missing"
            words = f"{why}: {count} articles that were read from it keep the text that was read"
            self._problems.append(Problem(IssueKind.UNREADABLE, words, str(path)))


def _place(article: Article) -> tuple[str, int] | None:
    if article.raw_file is None or article.raw_offset is None:
        return None
    return article.raw_file, article.raw_offset


def batches(job: Job, choice: Choice, found: Found) -> Iterator[Batch]:
    """Yield what the extractor is to read: the articles that are meant, and all stored ones if it is another one."""
    newest = newest_versions(job.warehouse.rows(ARTICLE))
    stored = [one for _, one in sorted(newest.items()) if job.reads_again or choice.has_article(one)]
    wanted = [one for one in stored if job.extractor.passes(one.title, one.text)]
    yield from in_batches(job, [*wanted, *(one for one in found.articles if one.passed_prefilter)])
