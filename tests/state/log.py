"""A log that grows run by run, as the flow makes it: each run builds on what the last one published."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from schemas.mart import EventEvidence, Regime, SanctionEvent
from schemas.relations import EventConflict, EventLink, EventUndecided
from schemas.staging import Article, Mention
from tests.merging.builders import READ
from transforms.mart import Last, Mart, Versions, assemble

Revision = TypeVar("Revision", SanctionEvent, Regime, EventEvidence, EventLink, EventConflict, EventUndecided)
Told = tuple[Article, Sequence[Mention]]


class Log:
    """Articles so far with their claims, and the mart of the last run; runs are a day apart."""

    def __init__(self) -> None:
        self.told: list[Told] = []
        self.mart = Mart([], [], [], [], 0)
        self.versions = Versions()
        self.now = READ
        self.n_runs = 0

    def run(
        self,
        *told: Told,
        extractor: str = "1+a",
        rules: str = "m1",
        copies: dict[str, str] | None = None,
        at: datetime | None = None,
        **options: Any,
    ) -> list[SanctionEvent]:
        """Read these articles beside those read before, publish, and return the events as they are now.

        The claims of all articles are those of the extractor that is given: it reads the stored ones again.
        A run is a day after the last one if not ``at`` another moment.
        """
        self.now = self.now + timedelta(days=1) if at is None else at
        self.n_runs += 1
        self.told += [(replace(article, recorded_at=self.now), mentions) for article, mentions in told]
        claims = [
            replace(one, extractor_version=extractor, recorded_at=self.now)
            for _, mentions in self.told
            for one in mentions
        ]
        last = Last(
            regimes=self.mart.regimes,
            articles=self.mart.source_articles,
            reviews=self.mart.reviews,
            versions=self.versions,
            links=self.mart.links,
            undecided=self.mart.undecided,
            conflicts=self.mart.conflicts,
        )
        self.versions = Versions(extractor, rules)
        self.mart = assemble(
            [article for article, _ in self.told],
            claims,
            self.mart.events,
            self.mart.evidence,
            copies or {},
            aliases=self.mart.aliases,
            last=last,
            versions=self.versions,
            run_id=f"run-{self.n_runs}",
            now=self.now,
            **options,
        )
        return self.current()

    def reread(self, article_id: str, *mentions: Mention) -> None:
        """Let the extractor of the next run read other claims in an article."""
        self.told = [(one, mentions if one.article_id == article_id else claims) for one, claims in self.told]

    def current(self) -> list[SanctionEvent]:
        """What the log says now."""
        return known(self.mart.events, self.now)


def known(revisions: Iterable[Revision], moment: datetime) -> list[Revision]:
    """What the log said at a moment."""
    return [
        one
        for one in revisions
        if one.recorded_from <= moment and (one.recorded_to is None or moment < one.recorded_to)
    ]
