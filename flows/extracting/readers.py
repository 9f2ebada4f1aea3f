"""Articles read into claims by this process and, where there are many, by others beside it.

The others begin while articles are still being collected: what a run has found so far is read ahead, in the order in
which it came. Claims depend on the article alone, so that what was read ahead holds if the article is at the end what
it was then; one that is not, since a date was found for it elsewhere, is read again. Nobody can tell from the claims
who read them, nor when.
"""

from collections.abc import Callable, Iterator, Sequence
from threading import Lock
from typing import Self

from flows.crew import Crew
from flows.extracting.part import Part
from flows.extracting.reading import joined, read_articles
from flows.handover import Claims
from flows.progress import Report
from flows.settings import Settings
from flows.summary import RunStart
from schemas.staging import Article
from transforms.extract import Extractor

EACH = 250
"""Articles at least for each process beside this one: it takes as long to begin as to read about a hundred, and holds a
lexicon."""

_PART = 50
"""Articles that a process is given at a time: few enough that none is left with much to do when the others are done."""

_MODULE = "flows.extracting.worker"


class Readers:
    """Reads the articles of one run.

    Args:
        start: the run.
        settings: ``processes`` says how many may read at once, this one among them.
        extractor: it reads them here; the other processes make one like it.
        report: hears how many are read.
    """

    def __init__(self, start: RunStart, settings: Settings, extractor: Extractor, report: Report) -> None:
        self._start = start
        self._settings = settings
        self._extractor = extractor
        self._report = report
        self._crew = Crew(_MODULE, self._read_part, settings.processes - 1)
        self._given = _Given()
        self._lock = Lock()
        self._fault: OSError | None = None

    def __enter__(self) -> Self:
        """Begin; nothing is started before there is much to read."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the other processes."""
        self._crew.stop()

    def are_several(self, n_articles: int) -> bool:
        """Return whether other processes take part where so many articles are to be read, or have begun to."""
        return self._crew.n_others > 0 or self._others(n_articles) > 0

    def expect(self, article: Article) -> None:
        """Read an article ahead if there turn out to be many: it will probably be asked for. Any thread may call."""
        with self._lock:
            if article.version_id in self._given.newest or self._fault is not None:
                return
            self._given.add(article)
            try:
                self._crew.grow(self._others(len(self._given.newest)))
            except OSError as error:
                self._fault = error  # that no process can be started is no fault of the source that is being read
            if self._crew.n_others > 0:
                self._hand_out(least=_PART)

    def read(self, articles: Sequence[Article]) -> Claims:
        """Return what articles claim, in their order. Where other processes take part, nothing can be read after that.

        Raises:
            ProcessDied: a process ended before its work did.
            OtherExtractor: the reference data changed in the meantime.
            OSError: a process could not be started.
        """
        if self._fault is not None:
            raise self._fault
        if not self.are_several(len(articles)):
            return joined(self._read_here(articles, self._report.advance))
        for article in articles:
            if self._given.newest.get(article.version_id) != article:
                self._given.add(article)
        self._crew.grow(self._others(len(articles)))
        self._hand_out(least=1)
        read = self._by_version({article.version_id for article in articles})
        return joined(read[article.version_id] for article in articles)

    def _others(self, n_articles: int) -> int:
        return min(self._settings.processes - 1, n_articles // EACH)

    def _hand_out(self, least: int) -> None:
        for number, articles in self._given.parts(least):
            start = self._start
            self._crew.give(
                Part(
                    number,
                    articles,
                    start.run_id,
                    start.recorded_at,
                    self._settings.reference,
                    self._extractor.version,
                )
            )

    def _by_version(self, wanted: set[str]) -> dict[str, Claims]:
        """Wait for all that was given; what was given twice is as it was read the second time."""
        done = {}
        for number, read in self._crew.answers():
            done[number] = read
            self._report.advance(self._given.count(number, wanted))
        return {
            article.version_id: claims
            for number in sorted(done)
            for article, claims in zip(self._given.part(number), done[number], strict=True)
        }

    def _read_part(self, part: Part) -> tuple[int, list[Claims]]:
        return part.number, self._read_here(part.articles)

    def _read_here(self, articles: Sequence[Article], advance: Callable[[int], None] = lambda _: None) -> list[Claims]:
        start = self._start
        return read_articles(
            self._extractor, articles, run_id=start.run_id, recorded_at=start.recorded_at, advance=advance
        )


class _Given:
    """The articles that are to be read, in parts."""

    def __init__(self) -> None:
        self.newest: dict[str, Article] = {}
        self._parts: list[Sequence[Article]] = []
        self._waiting: list[Article] = []

    def add(self, article: Article) -> None:
        self.newest[article.version_id] = article
        self._waiting.append(article)

    def parts(self, least: int) -> Iterator[tuple[int, Sequence[Article]]]:
        """Yield new parts, with their numbers, as long as there are articles enough for one."""
        while len(self._waiting) >= least:
            self._parts.append(self._waiting[:_PART])
            del self._waiting[:_PART]
            yield len(self._parts) - 1, self._parts[-1]

    def part(self, number: int) -> Sequence[Article]:
        return self._parts[number]

    def count(self, number: int, wanted: set[str]) -> int:
        """Return how many articles of a part are wanted; each counts once."""
        these = {article.version_id for article in self._parts[number]} & wanted
        wanted -= these
        return len(these)
