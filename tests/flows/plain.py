"""The flows as plain calls of their verbs, in their order, for tests that are not about Prefect."""

from collections.abc import Sequence
from pathlib import Path

from flows import rereading, steps
from flows.job import open_job
from flows.progress import Report
from flows.publishing import publish
from flows.rereading import Choice
from flows.settings import Settings
from flows.summary import RunSummary
from flows.validating import checks


def update_plainly(inputs: Sequence[Path], settings: Settings, *, sources: str | None = None) -> RunSummary:
    """As the flow ``update``."""
    with open_job([str(one) for one in inputs], settings, _report(), sources=sources) as job:
        found = steps.collect(job)
        claims = [steps.extract(job, batch) for batch in steps.batches(job, found)]
        kept = checks.check_articles_and_mentions(job, found, claims)
        steps.remember(job, found)
        if job.has_no_article(kept) or (kept.nothing_new and not job.reads_again and not job.merges_again):
            return publish.leave_unchanged(job, kept, found.polls)
        steps.commit(job, kept)
        return publish.publish(job, kept, publish.merge(job, kept), found.polls)


def reextract_plainly(settings: Settings, choice: Choice | None = None) -> RunSummary:
    """As the flow ``reextract``."""
    choice = choice or Choice()
    with open_job([], settings, _report(), archive=choice.words) as job:
        found = rereading.reread(job, choice)
        claims = [steps.extract(job, batch) for batch in rereading.batches(job, choice, found)]
        kept = checks.check_articles_and_mentions(job, found, claims)
        if kept.nothing_new and not job.reads_again and not job.merges_again:
            return publish.leave_unchanged(job, kept)
        steps.commit(job, kept)
        return publish.publish(job, kept, publish.merge(job, kept))


def _report() -> Report:
    return Report(lambda _line: None)
