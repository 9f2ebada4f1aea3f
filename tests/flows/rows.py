from datetime import date, datetime
from typing import Any

from schemas.staging import Article, Mention, Run

NOON = datetime(2026, 1, 5, 12)  # noqa: DTZ001 - as columns hold times: UTC without a zone


def article(number: int, **given: Any) -> Article:
    values: dict[str, Any] = {
        "article_id": f"a{number}",
        "version_id": f"v{number}",
        "source_class": "media",
        "title": f"Title {number}",
        "published_at": NOON,
        "text": "Sanctions are lifted.",
        "source_path": "one.jsonl",
        "source_line": number,
        "passed_prefilter": True,
        "recorded_at": NOON,
        "run_id": "run-1",
    }
    return Article(**{**values, **given})


def mention(number: int, **given: Any) -> Mention:
    values: dict[str, Any] = {
        **dict.fromkeys(("sender_words", "target_words", "target_name", "sector_words", "status_words")),
        **dict.fromkeys(("date_words", "announced_date", "effective_date", "published_at")),
        "mention_id": f"m{number}",
        "article_id": f"a{number}",
        "version_id": f"v{number}",
        "sender": "USA",
        "target_country": "BLR",
        "sector": "potash",
        "measure": "trade",
        "action": "lifted",
        "action_words": "lifted",
        "direction": "relax",
        "status": "announced",
        "event_date": date(2026, 1, 5),
        "date_precision": "day",
        "main": True,
        "confidence": 0.8,
        "evidence": "Sanctions are lifted.",
        "evidence_start": 9,
        "evidence_end": 30,
        "rule": "verb",
        "extractor_version": "1",
        "source_class": "media",
        "recorded_at": NOON,
        "run_id": "run-1",
    }
    return Mention(**{**values, **given})


def run(run_id: str, **given: Any) -> Run:
    counts = {name: 0 for name in Run.__dataclass_fields__ if name.startswith("n_")}
    values: dict[str, Any] = {
        "run_id": run_id,
        "started_at": NOON,
        "finished_at": NOON,
        "status": "changed",
        "message": "",
        "inputs": "one.jsonl",
        "schema_version": 1,
        "extractor_version": "1",
    }
    return Run(**{**values, **counts, **given})
