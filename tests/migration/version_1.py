"""Warehouses as the programs of schema version 1 wrote them: their columns, frozen, and nothing of what came later."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa

from flows.storage import delta
from schemas.staging import Article, Mention, Run
from transforms.mart import Mart

_TYPES = {
    "s": pa.string(),
    "b": pa.bool_(),
    "i": pa.int64(),
    "f": pa.float64(),
    "d": pa.date32(),
    "t": pa.timestamp("us"),
}
_COLUMNS = {
    "article": "article_id:s version_id:s given_id:s? url:s? publisher:s? source_class:s title:s? "
    "published_at:t? published_date:d? published_from:s? language:s? text:s source_path:s "
    "source_line:i? passed_prefilter:b recorded_at:t run_id:s",
    "mention": "mention_id:s article_id:s version_id:s sender:s? sender_words:s? target_country:s? "
    "target_words:s? target_name:s? sector:s sector_words:s? measure:s action:s action_words:s "
    "direction:s status:s status_words:s? event_date:d? date_precision:s date_words:s? "
    "announced_date:d? effective_date:d? main:b confidence:f evidence:s evidence_start:i "
    "evidence_end:i rule:s extractor_version:s published_at:t? source_class:s recorded_at:t "
    "run_id:s",
    "run": "run_id:s started_at:t finished_at:t status:s message:s inputs:s schema_version:i "
    "extractor_version:s n_read:i n_kept:i n_duplicates:i n_quarantined:i n_failed:i n_passed:i "
    "n_mentions:i n_mentions_quarantined:i n_issues:i n_events:i n_events_changed:i",
    "sanction_event": "event_id:s event_date:d? date_precision:s announced_date:d? effective_date:d? sender:s? "
    "target_country:s? target_name:s? sector:s measure:s action:s direction:s status:s main:b "
    "confidence:f n_articles:i n_independent:i evidence:s url:s? source_class:s "
    "first_reported_at:t? recorded_at:t recorded_from:t recorded_to:t? run_id:s",
    "event_evidence": "event_id:s mention_id:s article_id:s url:s? publisher:s? source_class:s title:s? "
    "published_at:t? evidence:s evidence_start:i evidence_end:i rule:s confidence:f "
    "independent:b merged_by:s",
    "regime": "sender:s? target_country:s? target_name:s? sector:s state:s valid_from:d valid_to:d? "
    "from_precision:s opened_by:s closed_by:s? explanation:s",
    "source_article": "article_id:s version_id:s url:s? publisher:s? source_class:s title:s? published_at:t? "
    "language:s? n_versions:i n_characters:i passed_prefilter:b n_mentions:i copy_of:s? "
    "recorded_at:t",
}


def write(root: Path, runs: Sequence[tuple[Run, Sequence[Article], Sequence[Mention], Mart]]) -> None:
    """Write a warehouse run by run: new articles and mentions, and the mart as it was then."""
    root.mkdir(parents=True, exist_ok=True)
    versions: dict[str, int] = {}
    for run, articles, mentions, mart in runs:
        current = {
            "sanction_event": mart.events,
            "event_evidence": [row for row in mart.evidence if getattr(row, "recorded_to", None) is None],
            "regime": [row for row in mart.regimes if row.recorded_to is None],
            "source_article": mart.source_articles,
        }
        for name, new in {"article": articles, "mention": mentions}.items():
            versions[name] = delta.write(root / name, rows(name, new), mode="append")
        for name, all_of_them in current.items():
            versions[name] = delta.write(root / name, rows(name, all_of_them), mode="overwrite")
        note = {"versions": versions, "notes": {"mart_version": "old", "extractor_version": run.extractor_version}}
        delta.write(root / "run", rows("run", [run]), mode="append", note=note)
    (root / "_sanctionlog.json").write_text(json.dumps({"schema_version": 1}), encoding="utf-8")


def rows(name: str, given: Sequence[Any]) -> pa.Table:
    """Return rows of today as the columns of then."""
    fields = []
    for column in _COLUMNS[name].split():
        field, kind = column.split(":")
        fields.append(pa.field(field, _TYPES[kind[0]], nullable=kind.endswith("?")))
    return pa.table({field.name: [getattr(row, field.name) for row in given] for field in fields}, pa.schema(fields))


def moment(text: str) -> datetime:
    """A moment in UTC, as columns hold it."""
    return datetime.fromisoformat(text)
