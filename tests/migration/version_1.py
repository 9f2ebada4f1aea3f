"""Warehouses as the programs of schema version 1 wrote them: their columns, frozen, and nothing of what came later."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa

from schemas.staging import Article, Mention, Run
from tests.migration.frozen import Frozen, Written
from transforms.mart import Mart
from transforms.state.recording import open_rows

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
_FROZEN = Frozen(1, _COLUMNS)


def write(root: Path, runs: Sequence[tuple[Run, Sequence[Article], Sequence[Mention], Mart]]) -> None:
    """Write a warehouse run by run: new articles and mentions, and the mart as it was then."""
    for run, articles, mentions, mart in runs:
        written: Written = {
            "article": articles,
            "mention": mentions,
            "sanction_event": mart.events,
            "event_evidence": open_rows(mart.evidence),
            "regime": open_rows(mart.regimes),
            "source_article": mart.source_articles,
        }
        _FROZEN.write(root, run, written)


def rows(name: str, given: Sequence[Any]) -> pa.Table:
    """Return rows of today as the columns of then."""
    return _FROZEN.rows(name, given)


def moment(text: str) -> datetime:
    """A moment in UTC, as columns hold it."""
    return datetime.fromisoformat(text)
