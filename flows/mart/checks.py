"""The mart held to its contract before it is published: rows that fail go to quarantine, with what hangs on them.

An event that is left out takes all that is said of it, and the regimes that it opened or closed, with it, so
that no row of the mart speaks of an event that readers cannot find. What is new of these goes to quarantine too,
what was published before ends now.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

import pyarrow as pa

from flows.errors import ChecksFailed
from flows.handover import Merged
from flows.storage.rows import row_key
from flows.summary import RunStart
from flows.validating.quarantine import quarantine_rows
from flows.validating.validation import Checked, RowFailure, freshness, validate
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT, SOURCE_ARTICLE
from schemas.relations import EVENT_ALIAS, EVENT_CONFLICT, EVENT_LINK, EVENT_UNDECIDED
from schemas.review import REVIEW
from schemas.table import Table
from schemas.vocabulary import ReviewVerb
from transforms.mart import Mart
from transforms.state.recording import closed


def check_mart(
    mart: Mart, start: RunStart, *, newest_article: datetime, rest: Mapping[Table, pa.Table] = MappingProxyType({})
) -> Merged:
    """Return the mart without the rows that break their contract, and those rows for quarantine.

    Args:
        mart: all of it.
        start: the run.
        newest_article: naive UTC; the newest article in the mart may not be older than that.
        rest: rows that are carried over from the last run, which held them to the same; of these only what is asked of
            a whole table is asked again.

    Raises:
        ChecksFailed: an expectation of a whole table failed.
    """
    # Articles without any claim make a mart without events; with claims, an empty one is a fault, unless a person has
    # rejected what they claim.
    no_claims = sum(article.n_mentions for article in mart.source_articles) == 0
    no_claims &= EVENT_EVIDENCE not in rest or rest[EVENT_EVIDENCE].column("recorded_to").null_count == 0
    no_claims |= any(review.decision == ReviewVerb.REJECT for review in mart.reviews)
    no_claims |= ReviewVerb.REJECT in _values(rest.get(REVIEW), "decision")
    events = validate(SANCTION_EVENT, mart.events, whole=rest.get(SANCTION_EVENT), may_be_empty=no_claims)
    lost = {failure.row.event_id for failure in events.failures if failure.row.recorded_to is None}
    evidence = _validate_rest(
        EVENT_EVIDENCE,
        mart.evidence,
        lambda row: row.event_id in lost,
        start,
        whole=rest.get(EVENT_EVIDENCE),
        may_be_empty=no_claims,
    )
    regimes = _validate_rest(
        REGIME,
        mart.regimes,
        lambda row: not lost.isdisjoint((row.opened_by, row.closed_by)),
        start,
        may_be_empty=True,
    )
    links = _validate_rest(
        EVENT_LINK, mart.links, lambda row: row.event_id in lost or row.to_event_id in lost, start, may_be_empty=True
    )
    conflicts = _validate_rest(
        EVENT_CONFLICT, mart.conflicts, lambda row: row.event_id in lost, start, may_be_empty=True
    )
    undecided = _validate_rest(
        EVENT_UNDECIDED, mart.undecided, lambda row: row.event_id in lost, start, may_be_empty=True
    )
    # An old id keeps meaning its event, also while that one is held back.
    aliases = validate(EVENT_ALIAS, mart.aliases, may_be_empty=True)
    reviews = validate(REVIEW, mart.reviews, may_be_empty=True)
    fresh = [freshness("recorded_at", newest_article)]
    articles = validate(SOURCE_ARTICLE, mart.source_articles, whole=rest.get(SOURCE_ARTICLE), also=fresh)
    checked = {
        SANCTION_EVENT: events,
        EVENT_EVIDENCE: evidence,
        EVENT_LINK: links,
        EVENT_CONFLICT: conflicts,
        EVENT_ALIAS: aliases,
        EVENT_UNDECIDED: undecided,
        REGIME: regimes,
        SOURCE_ARTICLE: articles,
        REVIEW: reviews,
    }
    failures = [failure for one in checked.values() for failure in one.table_failures]
    if failures:
        raise ChecksFailed("nothing was published, a required check of the mart failed:\n  " + "\n  ".join(failures))
    whole = replace(
        mart,
        events=events.passed,
        evidence=evidence.passed,
        links=links.passed,
        conflicts=conflicts.passed,
        aliases=aliases.passed,
        undecided=undecided.passed,
        regimes=regimes.passed,
        source_articles=articles.passed,
        reviews=reviews.passed,
    )
    refused = [row for table, one in checked.items() for row in quarantine_rows(table, one.failures, start)]
    return Merged(whole, refused, rest)


def _values(data: pa.Table | None, column: str) -> list[Any]:
    return [] if data is None else data.column(column).to_pylist()


def _validate_rest(  # noqa: PLR0913 - read by name
    table: Table,
    rows: Sequence[Any],
    is_lost: Callable[[Any], object],
    start: RunStart,
    *,
    whole: pa.Table | None = None,
    may_be_empty: bool,
) -> Checked:
    kept, failures = [], []
    for row in rows:
        if row.recorded_to is not None or not is_lost(row):
            kept.append(row)
        elif row.recorded_from < start.recorded_at:
            kept += closed(row, start.recorded_at)
        else:
            failures.append(RowFailure(row, row_key(table, row), "its event is kept", None, None))
    checked = validate(table, kept, whole=whole, may_be_empty=may_be_empty)
    return Checked(checked.passed, [*failures, *checked.failures], checked.table_failures)
