"""Warehouses as the programs of schema version 3 wrote them: their columns, frozen, and nothing of what came later."""

from pathlib import Path

from schemas.staging import Article, Mention, Run
from tests.migration import version_2
from tests.migration.frozen import Frozen, Written
from transforms.mart import Mart

_HISTORY = " recorded_from:t recorded_to:t? run_id:s"
_COLUMNS = {
    **version_2.COLUMNS,
    "sanction_event": version_2.COLUMNS["sanction_event"] + " closed_into:s?",
    **{name: version_2.COLUMNS[name] + _HISTORY for name in ("event_evidence", "event_link", "event_conflict")},
    "event_undecided": "event_id:s reason:s explanation:s" + _HISTORY,
}
_FROZEN = Frozen(3, _COLUMNS)


def write(root: Path, run: Run, articles: list[Article], mentions: list[Mention], mart: Mart) -> None:
    """Write a warehouse of one run."""
    written: Written = {
        "article": articles,
        "mention": mentions,
        "sanction_event": mart.events,
        "event_evidence": mart.evidence,
        "event_link": mart.links,
        "event_conflict": mart.conflicts,
        "event_alias": mart.aliases,
        "event_undecided": mart.undecided,
        "regime": mart.regimes,
        "source_article": mart.source_articles,
        "publication": [],
        "review": mart.reviews,
    }
    _FROZEN.write(root, run, written)
