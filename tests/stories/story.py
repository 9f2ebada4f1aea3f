"""A story: what articles claim, read from a file, and the log that follows from it, in lines that a person can check.

A file has ``articles`` (each with what it ``says``, a row a claim) and the expected ``events``, ``links``,
``conflicts``, for some days ``states``, and ``known``, what the log said on past days (see knowledge.py). Claims are
given, so that a story tests merging, linking and folding and not the reading of texts. ``decisions`` of reviewers and
what a later extractor ``rereads`` count in ``known`` alone: the rest is what the articles say.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from schemas.mart import Regime, SanctionEvent
from schemas.relations import EventConflict, EventLink
from schemas.staging import Article, Mention
from tests.merging.builders import READ, article, current, mention, told
from transforms.mart import Mart
from transforms.state.recording import open_rows

FOLDER = Path(__file__).parent
_DATES = ("announced_date", "effective_date", "expiry_date")


@dataclass(frozen=True)
class Story:
    """Articles with their claims, copies, and the lines that are expected, by kind."""

    pairs: tuple[tuple[Article, tuple[Mention, ...]], ...]
    copies: dict[str, str]
    expected: dict[str, list[str]]
    states: dict[str, list[str]]
    known: dict[str, dict[str, Any]]
    late: dict[str, date]
    decisions: dict[date, list[dict[str, str]]]
    rereads: dict[date, list[tuple[Article, tuple[Mention, ...]]]]

    def read_on(self, pair: tuple[Article, tuple[Mention, ...]]) -> date:
        """The day on which the log read an article: that of its publication if the story says nothing else."""
        day = self.late.get(pair[0].version_id, pair[0].published_date)
        assert day is not None
        return day

    def mart(self, pairs: tuple[tuple[Article, tuple[Mention, ...]], ...] | None = None) -> Mart:
        """Build the log from all articles, or from some of them or in another order."""
        return told(*(self.pairs if pairs is None else pairs), copies=self.copies)


def load(name: str) -> Story:
    """Read a story by its name."""
    raw = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    days = {str(day): told for day, told in raw.get("known", {}).items()}
    pairs = [_article(number, one) for number, one in enumerate(raw["articles"])]
    copies = {one["id"]: one["copy_of"] for one in raw["articles"] if "copy_of" in one}
    states = {str(day): rows for day, rows in raw.get("states", {}).items()}
    by_id = {made.article_id: made for made, _ in pairs}
    decisions = {date.fromisoformat(str(day)): made for day, made in raw.get("decisions", {}).items()}
    rereads = {
        date.fromisoformat(str(day)): [_claims(by_id[one["id"]], one) for one in reread]
        for day, reread in raw.get("rereads", {}).items()
    }
    late = {
        made.version_id: date.fromisoformat(str(one["read"]))
        for one, (made, _) in zip(raw["articles"], pairs, strict=True)
        if "read" in one
    }
    expected = {kind: raw.get(kind, []) for kind in ("events", "links", "conflicts")}
    return Story(tuple(pairs), copies, expected, states, days, late, decisions, rereads)


def names() -> list[str]:
    """Return the names of all stories."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def _article(number: int, raw: dict[str, Any]) -> tuple[Article, tuple[Mention, ...]]:
    given: dict[str, Any] = {"recorded_at": READ + timedelta(minutes=number)}
    given |= {key: raw[key] for key in ("publisher", "version_id") if key in raw}
    made = article(raw["id"], str(raw["published"]), source_class=raw.get("source", "media"), **given)
    return _claims(made, raw)


def _claims(of: Article, raw: dict[str, Any]) -> tuple[Article, tuple[Mention, ...]]:
    return of, tuple(_claim(of, dict(said)) for said in raw.get("says", []))


def _claim(of: Article, raw: dict[str, Any]) -> Mention:
    said, when = raw.pop("claim"), raw.pop("when", None)
    raw |= {key: date.fromisoformat(str(raw[key])) for key in _DATES if key in raw}
    return mention(of, said, None if when is None else str(when), **raw)


def lines(mart: Mart) -> dict[str, list[str]]:
    """Tell a log in lines: events by date, links by the later step, conflicts by event."""
    events = {event.event_id: event for event in current(mart)}
    return {
        "events": sorted(event_line(event) for event in events.values()),
        "links": sorted(link_line(link, events) for link in open_rows(mart.links)),
        "conflicts": sorted(conflict_line(row, events[row.event_id]) for row in open_rows(mart.conflicts)),
    }


def states(mart: Mart, day: str) -> list[str]:
    """Tell what holds on a day, a line a row of the state."""
    asked = date.fromisoformat(day)
    holding = [
        row
        for row in mart.regimes
        if row.recorded_to is None and row.valid_from <= asked and (row.valid_to is None or asked < row.valid_to)
    ]
    return sorted(state_line(row) for row in holding)


def state_line(row: Regime) -> str:
    """Tell one row of the state."""
    parts = (row.sender, row.target_country, row.sector, row.target_name)
    return f"{' '.join(part for part in parts if part is not None)}: {row.state}"


def what(event: SanctionEvent) -> str:
    """Tell what changed, and when."""
    cut = {"day": 10, "month": 7, "year": 4}.get(event.date_precision, 0)
    day = "undated" if event.event_date is None else event.event_date.isoformat()[:cut]
    name = "" if event.target_name is None else f" {event.target_name}"
    return f"{day} {event.sender} {event.target_country} {event.sector} {event.action}{name}"


def event_line(event: SanctionEvent) -> str:
    """Tell what changed, how far it has come, by how many articles, and its other dates."""
    told_of = f"{event.n_articles} articles, {event.n_independent} independent"
    told_of += f", {event.n_official} official" if event.n_official else ""
    dates = [
        f"{name.removesuffix('_date')} {getattr(event, name)}" for name in _DATES if getattr(event, name) is not None
    ]
    dates += [] if event.day_zone is None else [f"day of {event.day_zone}"]
    dates += [] if getattr(event, "corrected_by", None) is None else ["denied"]
    return "; ".join([f"{what(event)} ({event.status})", told_of, *dates, *_reviewed(event)])


def _reviewed(event: SanctionEvent) -> list[str]:
    if event.review_status == "unreviewed":
        return []
    return [event.review_status + (", to be looked at again" if event.review_stale else "")]


def link_line(link: EventLink, events: dict[str, SanctionEvent]) -> str:
    lag = "" if link.lag_days is None else f", {link.lag_days} days"
    return f"{what(events[link.event_id])} -> {link.kind} ({link.scope}{lag}) {what(events[link.to_event_id])}"


def conflict_line(row: EventConflict, event: SanctionEvent) -> str:
    return f"{what(event)}: {row.field} {row.chosen_value}, not {row.other_value} ({row.reason})"
