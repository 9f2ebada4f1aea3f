"""One poll of one source as if for the first time, of which nothing is kept."""

from contextlib import ExitStack, closing
from dataclasses import dataclass

from flows.fetching.fetcher import Fetcher
from flows.reference import load_reference
from flows.settings import load_settings, utc_now
from flows.sources.catalogue import Catalogue
from flows.sources.polling import Past, Poller
from flows.summary import RunStart
from schemas.sources import SourcePoll
from schemas.vocabulary import PollOutcome
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
        SourcesError: there is no such source.
        NoContact: nobody is named whom the keeper of a site may write to.
    """
    config = catalogue.chosen(name)[name]
    few = config.model_copy(update={"max_documents": min(config.max_documents, MOST_DOCUMENTS)})
    with ExitStack() as stack:
        fetcher = stack.enter_context(closing(Fetcher(catalogue.limits))) if config.uses_web else None
        start = RunStart("try", utc_now(), (), name)
        polled = Poller(start, Past(), fetcher, lambda _response, _source: None).poll(name, few)
    passes = build_extractor(load_reference(load_settings().reference)).passes
    records = [
        _shown(one, passes(one.title, one.text) if isinstance(one, RawArticle) else None) for one in polled.records
    ]
    return Tried(records, polled.polls[0])


def _shown(one: RawArticle | Problem, passes: bool | None) -> TriedRecord:  # noqa: FBT001 - a column
    if isinstance(one, Problem):
        return TriedRecord(None, None, one.file, None, None, f"{one.kind}: {one.message}")
    return TriedRecord(one.published, one.title, one.url, len(one.text), passes, None)
