"""Small articles and mentions: a test says only what it is about."""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from schemas.mart import EventEvidence, SanctionEvent
from schemas.staging import Article, Mention
from schemas.vocabulary import DIRECTION_OF, Action
from transforms.mart import Last, Mart, assemble

READ = datetime.fromisoformat("2026-01-01T00:00")


def article(article_id: str, published: str | None = "2025-12-13", **given: Any) -> Article:
    """An article of a paper of its own, read on the day after READ's if nothing else is said."""
    day = None if published is None else date.fromisoformat(published)
    defaults: dict[str, Any] = {
        "article_id": article_id,
        "version_id": f"{article_id}-v1",
        "url": f"https://example.org/{article_id}",
        "publisher": f"Paper {article_id}",
        "source_class": "media",
        "title": f"Title {article_id}",
        "published_at": None if day is None else datetime.fromisoformat(f"{day}T09:00"),
        "published_date": day,
        "text": f"Text of {article_id}.",
        "source_path": "data/samples/x.txt",
        "passed_prefilter": True,
        "recorded_at": READ,
        "run_id": "run-1",
    }
    return Article(**{**defaults, **given})


def mention(of: Article, said: str = "USA BLR potash lifted", when: str | None = "2025-12-13", **given: Any) -> Mention:
    """A claim of an article: ``sender country sector action [name]``, ``-`` for none; when: a day, month or year."""
    sender, country, sector, action, *name = (None if word == "-" else word for word in said.split())
    day, precision = _dated(when)
    key = f"{of.version_id}|{said}|{when}|{sorted(given.items())}"
    defaults: dict[str, Any] = {
        "mention_id": hashlib.sha256(key.encode()).hexdigest()[:12],
        "article_id": of.article_id,
        "version_id": of.version_id,
        "sender": sender,
        "sender_words": sender,
        "target_country": country,
        "target_words": country,
        "target_name": " ".join(str(word) for word in name) if name else None,
        "sector": sector,
        "sector_words": sector,
        "measure": "unspecified",
        "action": action,
        "action_words": str(action),
        "direction": str(DIRECTION_OF[Action._value2member_map_[action]]),
        "status": "in_force",
        "status_words": None,
        "event_date": day,
        "date_precision": precision,
        "date_words": when,
        "announced_date": None,
        "effective_date": None,
        "main": True,
        "confidence": 0.8,
        "evidence": f"{said} ({of.article_id})",
        "evidence_start": 0,
        "evidence_end": 5,
        "rule": "test",
        "extractor_version": "1",
        "published_at": of.published_at,
        "source_class": of.source_class,
        "recorded_at": of.recorded_at,
        "run_id": of.run_id,
    }
    return Mention(**{**defaults, **given})


def _dated(when: str | None) -> tuple[date | None, str]:
    if when is None:
        return None, "unknown"
    precision = {10: "day", 7: "month", 4: "year"}[len(when)]
    return date.fromisoformat((when + "-01-01")[:10]), precision


def report(article_id: str, said: str, when: str | None, published: str | None = "2025-12-13", **given: Any) -> Mention:
    """A claim with an article made up for it; ``article_of`` finds the article again."""
    return mention(article(article_id, published), said, when, **given)


def told(
    *pairs: tuple[Article, Sequence[Mention]],
    copies: dict[str, str] | None = None,
    before: Mart | None = None,
    now: datetime | None = None,
) -> Mart:
    """Build a mart from articles with their mentions, on top of an earlier one if there is one."""
    previous: Sequence[SanctionEvent] = () if before is None else before.events
    evidence: Sequence[EventEvidence] = () if before is None else before.evidence
    moment = now or max((one.recorded_at for one, _ in pairs), default=READ) + timedelta(hours=1)
    return assemble(
        [one for one, _ in pairs],
        [claim for _, claims in pairs for claim in claims],
        previous,
        evidence,
        copies or {},
        aliases=() if before is None else before.aliases,
        last=Last()
        if before is None
        else Last(links=before.links, conflicts=before.conflicts, undecided=before.undecided),
        run_id=f"run-{moment:%Y%m%d%H%M}",
        now=moment,
    )


def current(mart: Mart) -> list[SanctionEvent]:
    """The current revisions."""
    return [event for event in mart.events if event.recorded_to is None]


def rules(mart: Mart) -> list[str]:
    """The merging rules used, sorted, without ``founds``."""
    return sorted(row.merged_by for row in mart.evidence if row.recorded_to is None and row.merged_by != "founds")
