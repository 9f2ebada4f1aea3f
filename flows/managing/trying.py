"""One poll of one source as if for the first time, of which nothing is kept."""

from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from flows.fetching.fetcher import Fetcher
from flows.fetching.robots import FORBIDS
from flows.reference import load_reference
from flows.settings import load_settings, utc_now
from flows.sources.catalogue import Catalogue
from flows.sources.polling import Past, Poller
from flows.summary import RunStart
from schemas.sources import SourcePoll
from schemas.vocabulary import IssueKind, PollOutcome
from transforms.articles.record import Problem, RawArticle
from transforms.extract import build_extractor

MOST_DOCUMENTS = 5
"""So many links are followed to see what they lead to."""


@dataclass(frozen=True, slots=True)
class TriedRecord:
    """An article that a source brought, and whether it speaks of sanctions; or a problem."""

    published: str | None
    title: str | None
    url: str | None
    characters: int | None
    passes: bool | None
    problem: str | None


@dataclass(frozen=True, slots=True)
class Tried:
    """What a poll brought, and how it went."""

    records: list[TriedRecord]
    poll: SourcePoll

    @property
    def is_well(self) -> bool:
        """Whether the source answered, and with something."""
        return self.poll.outcome == PollOutcome.CHANGED and self.poll.n_articles > 0


def try_source(catalogue: Catalogue, name: str) -> Tried:
    """Poll a source and keep nothing.

    Args:
        catalogue: the sources file.
        name: the source's name.

    Raises:
        UnknownSource: there is no such source.
        NoContact: nobody is named whom the keeper of a site may write to.
    """
    config = catalogue.one(name)
    few = config.model_copy(update={"max_documents": min(config.max_documents, MOST_DOCUMENTS)})
    with ExitStack() as stack:
        fetcher = stack.enter_context(closing(Fetcher(catalogue.limits))) if config.uses_web else None
        start = RunStart("try", utc_now(), (), name)
        polled = Poller(start, Past(), fetcher, lambda _response, _source: None).poll(name, few)
    passes = build_extractor(load_reference(load_settings().reference)).passes
    records = [
        _shown(one, passes(one.title, one.text) if isinstance(one, RawArticle) else None)
        for one in polled.records
        if not _says_that_it_failed(one)
    ]
    return Tried(records, polled.polls[0])


def advice(tried: Tried, path: Path) -> str:
    """Return what somebody may do whose source did not bring anything.

    Args:
        tried: what came of it.
        path: the sources file.
    """
    poll = tried.poll
    if FORBIDS in (poll.message or ""):
        return f"`robots = false` in its line in {path} is for addresses that their keeper publishes for programs"
    if poll.outcome in _ADVICE:
        return _ADVICE[PollOutcome(poll.outcome)].format(path=path, at=f"{poll.next_poll_at:%Y-%m-%d %H:%M} UTC")
    if poll.n_items == 0:
        return f"it answers, and has nothing: look whether that is so, or whether {path} names the right address"
    return "it answers, and no article could be read of what it leads to: `sources add` tries an address in other ways"


_ADVICE = {
    PollOutcome.CHALLENGED: "the site keeps programs out, or shows a page where the kind of source wants data: "
    "`sources add` finds out how an address is best read",
    PollOutcome.THROTTLED: "it is asked again after {at} at the earliest",
    PollOutcome.TOO_FEW: "look at the page, and at the selectors and `expect_items` in {path}",
    PollOutcome.FAILED: "mend its line in {path}, or try again later if the site is down",
}


def _says_that_it_failed(one: RawArticle | Problem) -> bool:
    """Return whether this is the issue of a poll that went wrong, which the poll's own message says better."""
    return isinstance(one, Problem) and one.kind is IssueKind.SOURCE_FAILED


def _shown(one: RawArticle | Problem, passes: bool | None) -> TriedRecord:  # noqa: FBT001 - a column
    if isinstance(one, Problem):
        return TriedRecord(None, None, one.file, None, None, f"{one.kind}: {one.message}")
    return TriedRecord(one.published, one.title, one.url, len(one.text), passes, None)
