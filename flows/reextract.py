"""The flow ``reextract``: read the archive again, extract, validate, commit, merge, publish. No site is asked.

It stands beside ``update`` and is held to the same: the lock, the checks, the quarantine, one commit at the end.
"""

from datetime import date
from pathlib import Path

from flows import verbs  # the environment is prepared by it, for Prefect
from flows.progress import report_for
from flows.settings import load_settings

# isort: split
from prefect import State, flow, get_run_logger
from prefect.states import Failed

from flows import rereading
from flows.job import open_job
from flows.publishing import publish
from flows.rereading import Choice
from flows.summary import RunSummary

__all__ = ["reextract"]


@flow(name="sanctionlog-reextract", persist_result=False)
def reextract(
    *,
    since: str | None = None,
    source: str | None = None,
    warehouse: str | None = None,
    database: str | None = None,
) -> RunSummary | State[RunSummary]:
    """Read what is stored again and publish what is read otherwise than before.

    Args:
        since: the first day, as in 2026-01-31 (UTC), on which it was received, or read from a file; none means all.
        source: names of the sources file, separated by commas; none means all, and what came from files.
        warehouse: folder of the tables; as the environment says if not given.
        database: the DuckDB file; as the environment says if not given.

    Returns:
        What the run did, or a failed state that says why it failed.
    """
    settings = load_settings(Path(warehouse) if warehouse else None, Path(database) if database else None)
    report = report_for(get_run_logger())
    names = None if source is None else frozenset(name.strip() for name in source.split(","))
    choice = Choice(None if since is None else date.fromisoformat(since), names)
    try:
        with open_job([], settings, report, archive=choice.words) as job:
            found = verbs.reread(job, choice)
            claims = [verbs.extract(job, batch) for batch in rereading.batches(job, choice, found)]
            kept = verbs.validate(job, found, claims)
            if kept.nothing_new and not job.reads_again and not job.merges_again:
                return publish.leave_unchanged(job, kept)
            verbs.commit(job, kept)
            merged = verbs.merge(job, kept)
            return verbs.publish_mart(job, kept, merged)
    except verbs.FOR_PEOPLE as error:
        # A state instead of the exception: the reason is for people, and a traceback would hide it.
        return Failed(message=str(error), data=error)
