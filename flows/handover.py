"""What one step of a run hands to the next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pyarrow as pa

from flows.summary import Counts
from schemas.sources import SourcePoll, SourceState
from schemas.staging import Article, Issue, Mention, Quarantine
from schemas.table import Table
from transforms.articles.record import Problem


@dataclass(frozen=True, slots=True)
class Found:
    """What the inputs hold: articles not seen before, what went wrong, and how many records came to what.

    ``states`` and ``polls`` are what the sources note of it.
    """

    articles: list[Article]
    problems: list[Problem]
    n_read: int
    n_duplicates: int
    n_failed: int
    states: Sequence[SourceState] = ()
    polls: Sequence[SourcePoll] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Articles for the extractor, and how many there are in all batches."""

    articles: Sequence[Article]
    total: int


@dataclass(frozen=True, slots=True)
class Claims:
    """What the extractor read in one batch."""

    mentions: list[Mention]
    problems: list[Problem]


@dataclass(frozen=True, slots=True)
class Kept:
    """What a run adds to the warehouse, and its counts so far."""

    articles: list[Article]
    mentions: list[Mention]
    quarantine: list[Quarantine]
    issues: list[Issue]
    counts: Counts

    @property
    def nothing_new(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.articles or self.mentions or self.quarantine or self.issues)


@dataclass(frozen=True, slots=True)
class Made:
    """The mart's tables as they were made, and how many events were added, revised or withdrawn.

    ``rest`` are, by table, the rows that stay as they were published beside those.
    """

    tables: Mapping[Table, pa.Table]
    n_changed: int
    rest: Mapping[Table, pa.Table] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Merged:
    """The mart's tables as they may be published, whole, and the rows that may not."""

    tables: Mapping[Table, pa.Table]
    n_changed: int
    quarantine: list[Quarantine]
