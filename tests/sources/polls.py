"""Polls of sources against a server on loopback, one after another, with what each remembers."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from flows.archive.leftovers import Leftovers
from flows.archive.writer import Archive
from flows.fetching.fetcher import Fetcher
from flows.fetching.limits import Limits
from flows.sources.catalogue import parse_catalogue
from flows.sources.polling import Hear, Past, Polled, Poller, not_heard
from flows.summary import RunStart
from schemas.sources import SourcePoll, SourceState
from tests.web import Waits
from transforms.articles.record import Problem, RawArticle

LIMITS: dict[str, Any] = {
    "contact": "log@example.org",
    "delay_seconds": 0,
    "connect_seconds": 2,
    "read_seconds": 1,
    "total_seconds": 2,
    "allow_addresses": ["127.0.0.1/32"],
}

_LATE = 18
"""The hour of the day from which on polls an hour apart may run into the next."""


@dataclass
class Polls:
    """Runs polls; ``hours`` is how much later the next one is."""

    folder: Path
    states: list[SourceState] = field(default_factory=list)
    polls: list[SourcePoll] = field(default_factory=list)
    counted: list[str] = field(default_factory=list)
    n_runs: int = 0
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    limits: dict[str, Any] = field(default_factory=lambda: dict(LIMITS))

    def by_day(self) -> "Polls":
        """Begin so early today that the polls to come are of one day.

        Not an hour or two before the real time, by which a poll is dated: the next would not be due yet.
        """
        self.now = self.now if self.now.hour < _LATE else self.now.replace(hour=9)
        return self

    def run(self, lines: str, *, at_once: bool = False, dies: bool = False, hear: Hear = not_heard) -> Polled:
        """Poll the sources of these lines of a sources file.

        Args:
            lines: what stands under ``[sources]``.
            at_once: as of ``Poller.poll_all``.
            dies: whether the run is killed before it counts.
            hear: as of ``Poller``.
        """
        catalogue = parse_catalogue(f"[sources]\n{lines}\n", Path("sources.toml"))
        self.n_runs += 1
        start = RunStart(f"{self.now:%Y%m%dT%H%M%S}Z-{self.n_runs:08d}", self.now, ())
        with self._fetcher() as fetcher:
            archive = Archive(self.folder, start.run_id)
            leftovers = Leftovers(self.folder, fetcher.limits)
            leftovers.adopt(start.run_id, self.counted)
            past = Past(_by_source(self.states), _by_source(self.polls))
            poller = Poller(start, past, fetcher, archive.keep, leftovers, hear=hear)
            found = poller.poll_all(catalogue.sources, at_once=at_once)
            archive.close()
        self.now += timedelta(hours=1)
        if not dies:
            self.counted.append(start.run_id)
            self.states.extend(found.states)
            self.polls.extend(found.polls)
        return found

    @contextmanager
    def _fetcher(self) -> Iterator[Fetcher]:
        fetcher = Fetcher(Limits(**self.limits), sleep=Waits())
        try:
            yield fetcher
        finally:
            fetcher.close()


def _by_source(rows: list[Any]) -> dict[str, list[Any]]:
    return {name: [row for row in rows if row.source == name] for name in {row.source for row in rows}}


def articles(found: Polled) -> list[RawArticle]:
    return [one for one in found.records if isinstance(one, RawArticle)]


def problems(found: Polled) -> list[Problem]:
    return [one for one in found.records if isinstance(one, Problem)]


def rss(*items: str) -> str:
    head = '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>The Gazette</title>'
    return head + "".join(items) + "</channel></rss>"


def item(number: int, text: str = "", link: str | None = None, title: str = "") -> str:
    where = f"<link>{link}</link>" if link else ""
    return (
        f"<item><title>{title or f'Headline number {number}'}</title>{where}<guid>id-{number}</guid>"
        f"<pubDate>Sat, 13 Dec 2025 10:0{number % 10}:00 GMT</pubDate><description>{text}</description></item>"
    )


def page(title: str, text: str, **head: str) -> str:
    marks = "".join(f'<meta property="{name.replace("_", ":")}" content="{value}">' for name, value in head.items())
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title>{marks}</head>"
        f"<body><article><h1>{title}</h1><p>{text}</p></article></body></html>"
    )
