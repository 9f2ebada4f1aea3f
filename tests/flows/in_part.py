"""Runs one after another, each made in part and of everything, and compared in every byte of every table."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
from hypothesis import strategies as st

from flows.handover import Made
from flows.mart import staged
from flows.mart.anew import make_anew
from flows.mart.joining import joined, mart_rows
from flows.mart.making import make_in_part
from flows.mart.parts import Published
from flows.storage.rows import to_arrow
from schemas.mart import SanctionEvent
from schemas.staging import ARTICLE, MENTION, Article, Mention
from schemas.vocabulary import ReviewVerb
from tests.merging.builders import READ, article, current, mention
from transforms.building import Frame
from transforms.mart import Last, Mart, Versions, assemble
from transforms.reviews.decide import decide
from transforms.reviews.decision import Decision

DAY = timedelta(days=1)
EMPTY = Mart([], [], [], [], 0)
SENDERS, COUNTRIES, SECTORS = ("USA", "EU", "-"), ("BLR", "RUS", "IRN", "-"), ("potash", "chemicals", "unspecified")
ACTIONS, NAMES = ("imposed", "expanded", "lifted", "eased", "extended"), ("", " Firm")
DATES = ("2025-03-01", "2025-03-02", "2025-06-10", "2025-03", "2025", None)

MORE: tuple[dict[str, Any], ...] = (
    {"expiry_date": date(2025, 8, 31), "expiry_precision": "day"},
    {"announced_date": date(2025, 2, 20), "announced_precision": "day"},
    {"effective_date": date(2025, 7, 1), "effective_precision": "day"},
    {"except_sectors": "potash", "except_words": "all but potash"},
    {"except_measures": "arms", "except_words": "all but arms"},
    {"extent": "parties"},
    {"measure": "arms"},
)
"""What else claims say, most of them nothing."""

CLASSES = {0: "official", 8: "official", 9: "agency"}
"""Of which class some articles are, by number; all others are of the press."""

Claim = tuple[str, str | None, bool, str] | tuple[str, str | None, bool, str, dict[str, Any]]
CLAIM = st.tuples(
    st.tuples(*map(st.sampled_from, (SENDERS, COUNTRIES, SECTORS, ACTIONS, NAMES))).map(
        lambda said: f"{' '.join(said[:4])}{said[4]}"
    ),
    st.sampled_from(DATES),
    st.booleans(),
    st.sampled_from(("in_force", "announced", "proposed", "rejected")),
    st.one_of(st.just({}), st.just({}), st.sampled_from(MORE)),
)


class Told(NamedTuple):
    """What a run brings: versions of articles by number, copies, a word of a reviewer, whether all is read anew."""

    articles: list[tuple[int, list[Claim]]]
    copies: dict[int, int]
    decision: tuple[str, int, str] | None
    reads_again: bool


RUN = st.builds(
    Told,
    st.lists(st.tuples(st.integers(0, 9), st.lists(CLAIM, max_size=3)), max_size=5),
    st.dictionaries(st.integers(5, 9), st.integers(0, 4), max_size=2),
    st.one_of(
        st.none(),
        st.none(),
        st.tuples(
            st.sampled_from(("accept", "reject", "amend", "merge", "split")),
            st.integers(0, 20),
            st.sampled_from(("target_country=IRN", "sector=banking", "event_date=2025-03")),
        ),
    ),
    st.integers(0, 9).map(lambda chance: chance == 0),
)


class Staged:
    """Staging as rows."""

    def __init__(self, articles: Sequence[Article], mentions: Sequence[Mention]) -> None:
        self._articles, self._mentions = articles, mentions

    def articles(self, wanted: Collection[str]) -> tuple[list[Article], dict[str, int]]:
        return [one for one in self._articles if one.article_id in wanted], {}

    def claims(self) -> pa.Table:
        versions = staged.with_newest(to_arrow(ARTICLE, self._articles).select(list(staged.VERSION)))
        return staged.beside_versions(to_arrow(MENTION, self._mentions).select(list(staged.CLAIM)), versions)

    def mentions(self, wanted: Collection[str]) -> list[Mention]:
        return [one for one in self._mentions if one.mention_id in wanted]


class Log:
    """Runs one after another, each made both ways."""

    def __init__(self) -> None:
        self.articles: list[Article] = []
        self.mentions: list[Mention] = []
        self.copies: dict[str, str] = {}
        self.decisions: list[Decision] = []
        self.versions = Versions("1+1", "1")
        self.mart, self.now = EMPTY, READ
        self.n_in_part = 0
        self._n_read = 0

    def run(self, told: Told) -> None:
        self.now += DAY
        before, versions = self.mart, self.versions
        if told.reads_again:
            self.versions = Versions(f"{len(self.mentions) + 2}+1", "1")
            self.mentions += [
                Mention(**{**_fields(one), "extractor_version": self.versions.extractor, "recorded_at": self.now})
                for one in self.mentions
                if one.extractor_version == versions.extractor
            ]
        for number, claims in told.articles:
            self._add(number, claims)
        known = {one.article_id for one in self.articles}
        copies = {f"a{copy}": f"a{original}" for copy, original in told.copies.items()}
        self.copies |= {copy: original for copy, original in copies.items() if {copy, original} <= known}
        is_new_decision = self._decide(told.decision)
        last = Last(
            before.regimes,
            before.source_articles,
            before.reviews,
            versions,
            before.links,
            before.conflicts,
            before.undecided,
        )
        given: dict[str, Any] = {"run_id": f"run {self.now:%m-%d}", "now": self.now}
        self.mart = assemble(
            self.articles, self.mentions, before.events, before.evidence, self.copies, aliases=before.aliases,
            decisions=self.decisions, last=last, versions=self.versions, **given,
        )  # fmt: skip
        self._compare_anew(before, last, given)
        if not told.reads_again and not is_new_decision:
            self.n_in_part += 1
            self._compare(before, given)
        self._n_read = len(self.articles)

    def _compare_anew(self, before: Mart, last: Last, given: dict[str, Any]) -> None:
        articles = to_arrow(ARTICLE, self.articles)
        articles = articles.append_column("length", pc.utf8_length(articles.column("text")))
        claims = [one for one in self.mentions if one.extractor_version == self.versions.extractor]
        published = Published({table: to_arrow(table, rows) for table, rows in mart_rows(before).items()})
        frame = Frame(self.copies, self.decisions, (), {}, last.versions, self.versions, given["run_id"], self.now)
        made = make_anew(
            articles.select([*staged.SAID_OF_ARTICLE, "length"]),
            to_arrow(MENTION, claims).select(list(staged.SAID_OF_MENTION)),
            published,
            frame,
            many=0,
        )
        for table, rows in mart_rows(self.mart).items():
            assert made.tables[table].equals(to_arrow(table, rows)), table.name
        assert made.n_changed == self.mart.n_changed

    def _compare(self, before: Mart, given: dict[str, Any]) -> None:
        made = self.made_in_part(before, {one.article_id for one in self.articles[self._n_read :]}, given["run_id"])
        assert made is not None
        for table, rows in mart_rows(self.mart).items():
            assert joined(table, made.tables[table], made.rest).equals(to_arrow(table, rows)), table.name
        assert made.n_changed == self.mart.n_changed

    def made_in_part(self, before: Mart, changed: set[str], run_id: str = "run") -> Made | None:
        """Make in part what is known now, where some articles are said to have changed since."""
        claims = [one for one in self.mentions if one.extractor_version == self.versions.extractor]
        published = Published({table: to_arrow(table, rows) for table, rows in mart_rows(before).items()})
        stored = pa.chunked_array([pa.array([one.article_id for one in self.articles], pa.string())])
        changed = changed | published.listed_otherwise(stored, self.copies)
        frame = Frame(self.copies, self.decisions, before.reviews, {}, self.versions, self.versions, run_id, self.now)
        return make_in_part(published, changed, Staged(self.articles, claims), frame)

    def _add(self, number: int, claims: Sequence[Claim]) -> None:
        version = f"v{len(self.articles):03d}"
        kept: dict[str, Any] = {"raw_file": "one.warc.gz", "raw_offset": number} if number % 2 == 0 else {}
        kept["source_class"] = CLASSES.get(number, "media")
        one = article(f"a{number}", f"2025-0{number % 8 + 1}-10", version_id=version, recorded_at=self.now, **kept)
        self.articles.append(one)
        self.mentions += {
            made.mention_id: made
            for said, when, main, status, *more in claims
            if (made := self._mention(one, said, when, main=main, status=status, **(more[0] if more else {})))
        }.values()

    def _mention(self, of: Article, said: str, when: str | None, **given: Any) -> Mention:
        return mention(of, said, when, extractor_version=self.versions.extractor, recorded_at=self.now, **given)

    def _decide(self, wanted: tuple[str, int, str] | None) -> bool:
        events = current(self.mart)
        if wanted is None or len(events) == 0:
            return False
        verb, index, changes = wanted
        event = events[index % len(events)]
        quotes = [
            (row.article_id, row.version_id, row.evidence)
            for row in self.mart.evidence
            if row.event_id == event.event_id and row.recorded_to is None
        ]
        key, _, value = changes.partition("=")
        said: Mapping[str, str] = {
            "amend": {key: value},
            "merge": {"into": _other(events, index).event_id},
            "split": {"articles": quotes[0][0]},
        }.get(verb, {})
        self.decisions.append(decide(ReviewVerb(verb), event, quotes, by="R", at=self.now, why="seen", changes=said))
        return True


def _other(events: Sequence[SanctionEvent], index: int) -> SanctionEvent:
    """Return an event that another one may be joined with, where there is one: of the same country and direction."""
    event = events[index % len(events)]
    alike = [
        one
        for one in events
        if one is not event and (one.target_country, one.direction) == (event.target_country, event.direction)
    ]
    return alike[index % len(alike)] if alike else events[(index * 7) % len(events)]


def _fields(one: Mention) -> dict[str, Any]:
    return {name: getattr(one, name) for name in Mention.__dataclass_fields__}
