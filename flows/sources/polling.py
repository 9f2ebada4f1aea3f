"""Polls of several sources at once: what runs that died had received first, then the sites themselves."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from flows.archive.leftovers import Leftovers
from flows.fetching.fetcher import Fetcher
from flows.fetching.limits import Limits
from flows.fetching.response import Request, Response
from flows.settings import SettingsError, secret, utc_now
from flows.sources.config import SourceConfig
from flows.sources.due import interval, is_due, items_before, poll_row
from flows.sources.ledger import Ledger
from flows.sources.registry import kind_of
from flows.sources.session import Keep, Passes, Session, Tools, let_through
from flows.sources.tally import Tally
from flows.sources.times import naive
from flows.summary import RunStart
from schemas.sources import SourcePoll, SourceState
from schemas.vocabulary import IssueKind, PollOutcome
from transforms.articles.record import Problem, RawArticle

_WELL = frozenset({PollOutcome.CHANGED, PollOutcome.UNCHANGED})


Hear = Callable[[RawArticle], None]


def not_heard(record: RawArticle) -> None:
    """Leave it until all have come."""


@dataclass(frozen=True, slots=True)
class Past:
    """What earlier runs noted: the rows of ``source_state`` and of ``source_poll``, by source."""

    states: Mapping[str, Sequence[SourceState]] = field(default_factory=dict)
    polls: Mapping[str, Sequence[SourcePoll]] = field(default_factory=dict)


@dataclass(slots=True)
class Polled:
    """What polls brought: articles and problems in order, and the rows that say so."""

    records: list[RawArticle | Problem] = field(default_factory=list)
    states: list[SourceState] = field(default_factory=list)
    polls: list[SourcePoll] = field(default_factory=list)

    def add(self, other: "Polled") -> None:
        """Take over what another poll brought."""
        self.records.extend(other.records)
        self.states.extend(other.states)
        self.polls.extend(other.polls)


class Poller:
    """Polls sources for one run.

    Args:
        start: the run.
        past: what earlier runs noted.
        fetcher: gets what is asked for; None if no source is fetched from the web.
        keep: puts it into the archive.
        leftovers: what runs that died had received.
        passes: title and text -> whether they may speak of sanctions.
        hear: is told of each article as soon as it is there, in the thread that reads it. The poll may still fail, and
            bring nothing.
    """

    def __init__(  # noqa: PLR0913 - what a run has
        self,
        start: RunStart,
        past: Past,
        fetcher: Fetcher | None,
        keep: Keep,
        leftovers: Leftovers | None = None,
        *,
        passes: Passes = let_through,
        hear: Hear = not_heard,
    ) -> None:
        self._start = start
        self._past = past
        self._fetcher = fetcher
        self._keep = keep
        self._leftovers = leftovers
        self._passes = passes
        self._hear = hear

    def poll_all(self, sources: Mapping[str, SourceConfig], *, at_once: bool = False) -> Polled:
        """Poll the sources that are due, and those of which a run that died had received something.

        Args:
            sources: all that may be polled, by name.
            at_once: whether their intervals do not matter.
        """
        due = {
            name: config
            for name, config in sources.items()
            if self._n_left(name) or is_due(config, self._past.polls.get(name, ()), self._start, at_once=at_once)
        }
        found = Polled()
        if due:
            n_threads = 1 if self._fetcher is None else min(len(due), self._fetcher.limits.hosts_at_once)
            with ThreadPoolExecutor(n_threads, thread_name_prefix="source") as threads:
                for one in threads.map(self.poll, due, due.values()):
                    found.add(one)
        return found

    def poll(self, name: str, config: SourceConfig) -> Polled:
        """Poll one source.

        A fault of ours in reading one source is that source's failure: the others go on, and nothing of it is
        remembered, so that it is read again once the fault is mended.
        """
        polls, tally = self._past.polls.get(name, ()), Tally()
        ledger = Ledger(name, self._start.run_id, self._start.begun_at, self._past.states.get(name, ()))
        started_at = naive(utc_now())
        records: list[RawArticle | Problem] = []
        outcome, message = PollOutcome.UNCHANGED, None
        try:
            headers = tuple((key, secret(value)) for key, value in config.headers.items())
            for _ in self._rounds(name, config, tally):
                session = Session(name, config, ledger, self._tools(headers), tally)
                for one in kind_of(config.kind).collect(config, session):
                    records.append(one)
                    if isinstance(one, RawArticle):
                        self._hear(one)
                records.extend(session.problems)
                outcome, message = session.settle(items_before(polls))
            states = ledger.added()
        except Exception as error:  # noqa: BLE001 - one source of many; it is reported, and the run goes on
            records, states = [], []
            outcome, message = PollOutcome.FAILED, _in_words(error)
        if outcome not in _WELL:
            # without what changes from poll to poll, so that it is one issue for as long as it lasts
            words = f"{name}: {outcome}: {outcome.definition}; source_status says more"
            records.append(Problem(IssueKind.SOURCE_FAILED, words, config.address))
        tally.n_articles = sum(isinstance(one, RawArticle) for one in records)
        row = poll_row(
            name,
            config,
            run_id=self._start.run_id,
            started_at=started_at,
            tally=tally,
            outcome=outcome,
            message=message,
            n_pending=len(ledger.pending()),
        )
        return Polled(records, states, [row])

    def _rounds(self, name: str, config: SourceConfig, tally: Tally) -> Iterator[None]:
        """Go round once for each listing that was left, and once more if the site may be asked again by now."""
        while left := self._n_left(name):
            yield
            if self._n_left(name) == left:
                break
        if tally.replayed_at is None or tally.replayed_at + interval(config) <= self._start.begun_at:
            yield

    def _tools(self, headers: tuple[tuple[str, str], ...]) -> Tools:
        limits = Limits() if self._fetcher is None else self._fetcher.limits
        return Tools(self._fetch, self._keep, headers, limits, self._passes)

    def _n_left(self, name: str) -> int:
        return 0 if self._leftovers is None else self._leftovers.count(name)

    def _fetch(self, source: str, request: Request) -> Response:
        left = None if self._leftovers is None else self._leftovers.take(source, request.url)
        if left is not None:
            return left
        if self._fetcher is None:
            raise RuntimeError(f"{source} is of a kind that does not fetch, and asks for {request.url}")
        return self._fetcher.fetch(request)


def _in_words(error: Exception) -> str:
    """Return what a person can mend in words, and of a fault of ours its kind too."""
    return str(error) if isinstance(error, SettingsError) else f"{type(error).__name__}: {error}"
