"""The mart of everything in tasks: some countries each, with what was stored and published of them."""

from collections.abc import Collection, Iterator, Mapping, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.countries import group_countries
from flows.mart.task import MADE, Task
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT, SOURCE_ARTICLE
from schemas.relations import EVENT_CONFLICT, EVENT_LINK, EVENT_UNDECIDED
from schemas.review import Review
from schemas.staging import ARTICLE, MENTION
from schemas.table import Table
from transforms.building import Frame
from transforms.merging.claims import original_of
from transforms.regions.coded import Numbers

_OF_ARTICLE = (
    *("article_id", "version_id", "url", "publisher", "title", "published_date", "recorded_at", "raw_file"),
    "raw_offset",
)
"""What is asked of articles."""

_OF_EVENTS = (EVENT_EVIDENCE, EVENT_CONFLICT, EVENT_LINK, EVENT_UNDECIDED)


class Tasks:
    """The tasks, the largest first; each is made when it is asked for.

    Args:
        articles: all versions of all articles, in the columns of their table.
        mentions: all mentions by the present extractor.
        published: the mart as it was published.
        reviews: what became of the decisions of people, as it was published.
        frame: what the mart is made by.
        most: about how many tasks there are to be; countries are made together until they have their share of claims.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - staging, what was published, and how
        self,
        articles: pa.Table,
        mentions: pa.Table,
        published: Mapping[Table, pa.Table],
        reviews: Sequence[Review],
        frame: Frame,
        most: int,
    ) -> None:
        self._tables = {**published, MENTION: mentions}
        self._reviews, self._frame = reviews, frame
        groups = group_countries(mentions, published, frame.decisions, reviews)
        countries = {table: self._tables[table].column("target_country") for table in (MENTION, SANCTION_EVENT, REGIME)}
        of = {table: groups.numbers(column) for table, column in countries.items()}
        ids = published[SANCTION_EVENT].column("event_id").combine_chunks()
        for table in _OF_EVENTS:
            found = pc.index_in(published[table].column("event_id"), ids)
            # what hangs on an event of which nothing is known is over or ends now, in whatever task
            of[table] = np.append(of[SANCTION_EVENT], 0)[pc.fill_null(found, len(ids)).to_numpy()]
        task_of = _packed(np.bincount(of[MENTION], minlength=groups.size), most)
        self._task_of = {table: task_of[numbers] for table, numbers in of.items()}
        self._decided = None if groups.decided is None else int(task_of[groups.decided])
        self._sizes = np.bincount(self._task_of[MENTION], minlength=int(task_of.max(initial=0)) + 1)
        self._articles = _Articles(articles, published[SOURCE_ARTICLE])
        self._told = {table: self._articles.numbers(self._tables[table]) for table in (MENTION, EVENT_EVIDENCE)}

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._sizes)

    def __iter__(self) -> Iterator[Task]:
        """Make one after the other."""
        for number in np.argsort(-self._sizes, kind="stable").tolist():
            yield self._task(number)

    def _task(self, number: int) -> Task:
        rows = {table: np.flatnonzero(of == number) for table, of in self._task_of.items()}
        told = np.unique(np.concatenate([self._told[table][rows[table]] for table in self._told]))
        articles = self._articles.versions(told)
        tables = {table.name: self._tables[table].take(pa.array(rows[table])) for table in (MENTION, *MADE)}
        is_decided = number == self._decided
        return Task(
            tables={**tables, ARTICLE.name: articles},
            copies=_originals(pc.unique(articles.column("article_id")).to_pylist(), self._frame.copies),
            known=self._articles.known(told),
            before=self._frame.before,
            after=self._frame.after,
            run_id=self._frame.run_id,
            now=self._frame.now,
            is_first=self._articles.n_known == 0,
            decisions=self._frame.decisions if is_decided else (),
            reviews=self._reviews if is_decided else (),
        )


class _Articles:
    """Articles by number: each article_id has one."""

    def __init__(self, articles: pa.Table, listed: pa.Table) -> None:
        self._articles, self._listed = articles.select(list(_OF_ARTICLE)), listed
        self.n_known = listed.num_rows
        self._ids = pc.unique(articles.column("article_id"))
        self._of_version = self.numbers(articles)
        self._place = np.full(len(self._ids) + 1, -1, np.int64)
        self._place[self.numbers(listed)] = np.arange(listed.num_rows)

    def numbers(self, rows: pa.Table) -> Numbers:
        """Return the number of the article of each row; one more than there are, where it is not stored."""
        found = pc.index_in(rows.column("article_id"), self._ids)
        return np.asarray(pc.fill_null(found, len(self._ids)).to_numpy(), np.int64)

    def versions(self, numbers: Numbers) -> pa.Table:
        """Return all versions of some articles."""
        wanted = np.zeros(len(self._ids) + 1, np.bool_)
        wanted[numbers] = True
        return self._articles.take(pa.array(np.flatnonzero(wanted[self._of_version])))

    def known(self, numbers: Numbers) -> dict[str, str]:
        """Return the version of some articles as they were listed."""
        places = self._place[numbers[numbers < len(self._ids)]]
        some = self._listed.select(["article_id", "version_id"]).take(pa.array(places[places >= 0]))
        return dict(zip(*(column.to_pylist() for column in some.columns), strict=True))


def _packed(sizes: Numbers, most: int) -> Numbers:
    """Return for each group its task: large ones alone, small ones together."""
    least = sizes.sum() / most
    task_of = np.zeros(len(sizes), np.int64)
    number, held = 0, 0
    for group in np.argsort(-sizes, kind="stable").tolist():
        if held > 0 and held + sizes[group] > least:
            number, held = number + 1, 0
        task_of[group] = number
        held += int(sizes[group])
    return task_of


def _originals(articles: Collection[str], copies: Mapping[str, str]) -> dict[str, str]:
    """Return the original of each copy among some articles, past copies of copies."""
    found = {one: original_of(one, copies) for one in articles if one in copies}
    return {copy: original for copy, original in found.items() if copy != original}
