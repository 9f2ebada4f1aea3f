"""The third verb: hold articles and claims to their contract, set aside what breaks it, and account for every record.

Rows that fail go to quarantine with each expectation they broke. Row count, fill rates and freshness are asked of the
whole table as it will be after the run; if one fails, the run fails.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from flows.errors import ChecksFailed
from flows.handover import Claims, Found, Kept
from flows.job import Job
from flows.storage.rows import row_key
from flows.summary import Counts, in_words
from flows.validating.quarantine import issue_rows, quarantine_rows
from flows.validating.validation import Checked, RowFailure, columns_of_whole, freshness, validate
from schemas.expectations import Expectation
from schemas.sources import SOURCE_POLL, SOURCE_STATE, SourcePoll, SourceState
from schemas.staging import ARTICLE, ISSUE, MENTION, QUARANTINE, Mention, Quarantine

LEAST_PASSED = 20
"""An extractor that finds no claim in as many articles that speak of sanctions is broken."""


def check_articles_and_mentions(job: Job, found: Found, claims: Sequence[Claims]) -> Kept:
    """Return what may be committed, with the counts of the run.

    Raises:
        ChecksFailed: an expectation of a whole table failed, or no record came through.
        ArithmeticError: a record is not accounted for.
    """
    job.report.begin("validate", "checking rows against their contract")
    articles = _check_articles(job, found)
    mentions = _check_mentions(job, [one for some in claims for one in some.mentions], articles)
    failures = [*articles.table_failures, *mentions.table_failures]
    if failures:
        raise ChecksFailed("nothing was committed or published, a required check failed:\n  " + "\n  ".join(failures))
    problems = [*found.problems, *(problem for some in claims for problem in some.problems)]
    known_issues = job.warehouse.values(ISSUE, "issue_id")
    known_quarantine = job.warehouse.values(QUARANTINE, "quarantine_id")
    issues = [row for row in issue_rows(problems, job.start) if row.issue_id not in known_issues]
    refused = [
        *quarantine_rows(ARTICLE, articles.failures, job.start),
        *quarantine_rows(MENTION, mentions.failures, job.start),
    ]
    counts = Counts(
        n_read=found.n_read,
        n_kept=len(articles.passed),
        n_duplicates=found.n_duplicates,
        n_quarantined=articles.n_refused,
        n_failed=found.n_failed,
        n_passed=sum(article.passed_prefilter for article in articles.passed),
        n_not_extracted=sum(article.not_extracted is not None for article in articles.passed),
        n_mentions=len(mentions.passed),
        n_mentions_quarantined=mentions.n_refused,
        n_issues=len(issues),
    )
    counts.check()
    # of sources it is on record how each fared; one page that cannot be read is no reason to ask for all of it again
    if not job.start.may_have_nothing:
        _refuse_nothing_usable(job, counts, articles.failures)
    job.report.found(f"{in_words(counts)}; {counts.n_mentions} new claims, {counts.n_mentions_quarantined} refused")
    new_refused = [row for row in refused if row.quarantine_id not in known_quarantine]
    return Kept(articles.passed, mentions.passed, new_refused, issues, counts)


def check_sources(job: Job, found: Found) -> tuple[list[SourceState], list[SourcePoll], list[Quarantine]]:
    """Return what the sources noted, without the rows that broke their contract, and those as quarantine.

    Raises:
        ChecksFailed: an expectation of a whole table failed.
    """
    states, polls = (
        validate(table, rows) if rows else Checked([], [], [])
        for table, rows in ((SOURCE_STATE, found.states), (SOURCE_POLL, found.polls))
    )
    failures = [*states.table_failures, *polls.table_failures]
    if failures:
        raise ChecksFailed("nothing was committed or published, a required check failed:\n  " + "\n  ".join(failures))
    refused = [
        *quarantine_rows(SOURCE_STATE, states.failures, job.start),
        *quarantine_rows(SOURCE_POLL, polls.failures, job.start),
    ]
    known = job.warehouse.values(QUARANTINE, "quarantine_id") if refused else set()
    return states.passed, polls.passed, [one for one in refused if one.quarantine_id not in known]


def _check_articles(job: Job, found: Found) -> Checked[list[Any]]:
    also = _freshness(job)
    if not found.articles and not also:
        return Checked([], [], [])
    whole = job.warehouse.read(ARTICLE, columns_of_whole(ARTICLE))
    return validate(ARTICLE, found.articles, whole=whole, also=also)


def _freshness(job: Job) -> list[Expectation]:
    days = job.settings.stale_after_days
    return [] if days is None else [freshness("recorded_at", job.start.recorded_at - timedelta(days=days))]


def _check_mentions(job: Job, mentions: Sequence[Mention], articles: Checked[list[Any]]) -> Checked[list[Any]]:
    whole = _stored_mentions(job)
    known = set(whole.column("mention_id").to_pylist())
    fresh = [mention for mention in mentions if mention.mention_id not in known]
    orphaned = {failure.row.version_id for failure in articles.failures}
    orphans = [
        RowFailure(one, row_key(MENTION, one), "its article is kept", "version_id", one.version_id)
        for one in fresh
        if one.version_id in orphaned
    ]
    rows = [one for one in fresh if one.version_id not in orphaned]
    if not rows and not job.reads_again and not articles.passed:
        return Checked([], orphans, [])
    checked = validate(MENTION, rows, whole=whole, may_be_empty=_n_passed(job, articles) < LEAST_PASSED)
    return Checked(checked.passed, [*orphans, *checked.failures], checked.table_failures)


def _stored_mentions(job: Job) -> pa.Table:
    """Return what this extractor has read before: what another one read does not count any more."""
    stored = job.warehouse.read(MENTION, [*columns_of_whole(MENTION), "extractor_version"])
    return stored.filter(pc.equal(stored.column("extractor_version"), job.extractor.version))


def _n_passed(job: Job, articles: Checked[list[Any]]) -> int:
    stored = job.warehouse.read(ARTICLE, ["passed_prefilter"]).column("passed_prefilter")
    n_stored: int = sum(stored.to_pylist())
    return n_stored + sum(bool(article.passed_prefilter) for article in articles.passed)


def _refuse_nothing_usable(job: Job, counts: Counts, failures: Sequence[RowFailure]) -> None:
    if counts.n_kept + counts.n_duplicates == 0:
        reasons = sorted({failure.expectation for failure in failures})
        raise ChecksFailed(
            f"nothing usable in {job.start.reading}: {in_words(counts)} (broken: {', '.join(reasons) or 'none'})"
        )
