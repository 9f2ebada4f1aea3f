"""Warehouses as the programs of schema version 2 wrote them: their columns, frozen, and nothing of what came later."""

from pathlib import Path

from schemas.staging import Article, Mention, Run
from tests.migration.frozen import Frozen, Written
from transforms.mart import Mart
from transforms.state.recording import open_rows

COLUMNS = {
    "article": "article_id:s version_id:s given_id:s? url:s? publisher:s? source_class:s title:s? "
    "published_at:t? published_date:d? published_from:s? published_precision:s? "
    "language:s? walled:s? not_extracted:s? text:s source:s? source_path:s source_line:i? "
    "raw_file:s? raw_offset:i? fetched_at:t? notice:s? passed_prefilter:b recorded_at:t "
    "run_id:s",
    "source_state": "source:s key:s role:s status:s url:s? version:s? value:s? etag:s? last_modified:s? "
    "content_hash:s? attempts:i checked_at:t changed_at:t? run_id:s",
    "source_poll": "source:s run_id:s kind:s address:s started_at:t finished_at:t outcome:s message:s? "
    "n_items:i? n_articles:i n_pending:i n_given_up:i n_walled:i? n_requests:i n_bytes:i "
    "expect_items:i silent_after_days:i? next_poll_at:t",
    "mention": "mention_id:s article_id:s version_id:s sender:s? sender_words:s? target_country:s? "
    "target_words:s? target_name:s? sector:s sector_words:s? measure:s action:s "
    "action_words:s direction:s status:s status_words:s? event_date:d? date_precision:s "
    "date_words:s? announced_date:d? effective_date:d? announced_precision:s? "
    "effective_precision:s? expiry_date:d? expiry_precision:s? main:b confidence:f "
    "evidence:s evidence_start:i evidence_end:i rule:s extractor_version:s "
    "published_at:t? source_class:s recorded_at:t run_id:s",
    "quarantine": "quarantine_id:s table_name:s row_key:s expectation:s column_name:s? value:s? "
    "row_json:s recorded_at:t run_id:s",
    "issue": "issue_id:s stage:s kind:s file:s? line:i? article_id:s? words:s? message:s recorded_at:t run_id:s",
    "run": "run_id:s started_at:t finished_at:t status:s message:s inputs:s schema_version:i "
    "extractor_version:s n_read:i n_kept:i n_duplicates:i n_quarantined:i n_failed:i "
    "n_passed:i n_not_extracted:i? n_mentions:i n_mentions_quarantined:i n_issues:i "
    "n_events:i n_events_changed:i",
    "sanction_event": "event_id:s chain_id:s event_date:d? date_precision:s announced_date:d? "
    "announced_precision:s? effective_date:d? effective_precision:s? expiry_date:d? "
    "expiry_precision:s? day_zone:s? sender:s? target_country:s? target_name:s? sector:s "
    "measure:s action:s direction:s status:s main:b confidence:f n_articles:i "
    "n_independent:i n_publishers:i? n_official:i? n_conflicts:i? evidence:s url:s? "
    "source_class:s first_reported_at:t? review_status:s review_stale:b recorded_at:t "
    "recorded_from:t recorded_to:t? run_id:s cause:s? cause_detail:s? closed_by_run:s? "
    "closed_cause:s? closed_detail:s?",
    "event_evidence": "event_id:s mention_id:s article_id:s version_id:s url:s? publisher:s? source_class:s "
    "title:s? published_at:t? evidence:s evidence_start:i evidence_end:i rule:s "
    "extractor_version:s confidence:f independent:b merged_by:s",
    "event_link": "event_id:s to_event_id:s kind:s scope:s lag_days:i? linked_by:s explanation:s chain_id:s",
    "event_conflict": "event_id:s field:s chosen_value:s? other_value:s reason:s chosen_class:s "
    "other_class:s n_articles:i n_independent:i mention_id:s article_id:s url:s? "
    "evidence:s",
    "event_alias": "alias_id:s event_id:s reason:s recorded_at:t run_id:s",
    "regime": "sender:s? target_country:s? target_name:s? sector:s state:s valid_from:d valid_to:d? "
    "from_precision:s basis:s? opened_by:s closed_by:s? explanation:s remarks:s? "
    "evidence:s url:s? recorded_from:t recorded_to:t? run_id:s",
    "source_article": "article_id:s version_id:s url:s? publisher:s? source_class:s title:s? "
    "published_at:t? language:s? n_versions:i n_characters:i passed_prefilter:b "
    "n_mentions:i copy_of:s? recorded_at:t",
    "publication": "run_id:s recorded_at:t extractor_version:s n_events:i n_added:i n_revised:i n_withdrawn:i",
    "review": "decision_id:s event_id:s current_event_id:s? decision:s decided_by:s decided_at:t "
    "why:s changes:s? outcome:s stale:b stale_detail:s? otherwise:s? seen:s "
    "evidence_hash:s? file:s line:i",
}
_FROZEN = Frozen(2, COLUMNS)


def write(root: Path, run: Run, articles: list[Article], mentions: list[Mention], mart: Mart) -> None:
    """Write a warehouse of one run."""
    written: Written = {
        "article": articles,
        "mention": mentions,
        "sanction_event": mart.events,
        "event_evidence": open_rows(mart.evidence),
        "event_link": open_rows(mart.links),
        "event_conflict": open_rows(mart.conflicts),
        "event_alias": mart.aliases,
        "regime": mart.regimes,
        "source_article": mart.source_articles,
        "publication": [],
        "review": mart.reviews,
    }
    _FROZEN.write(root, run, written)
