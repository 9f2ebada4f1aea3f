"""The flow ``update``: collect, extract, validate, commit, merge, publish. Everything it decides is in those verbs.

Each verb is a Prefect task over a batch or a whole run, never over one article, because a task costs some 20 ms.
"""

from pathlib import Path

from flows import verbs  # the environment is prepared by it, for Prefect
from flows.progress import report_for
from flows.settings import load_settings

# isort: split
from prefect import State, flow, get_run_logger
from prefect.states import Failed

from flows import steps
from flows.job import open_job
from flows.publishing import publish
from flows.summary import RunSummary

__all__ = ["update"]


@flow(name="sanctionlog-update", persist_result=False)
def update(
    inputs: list[str] | None = None,
    *,
    sources: str | None = None,
    warehouse: str | None = None,
    database: str | None = None,
    rebuild: bool = False,
) -> RunSummary | State[RunSummary]:
    """Read articles into the log and publish it.

    Args:
        inputs: files and folders; ``-`` is standard input, none means the bundled samples unless there are sources.
        sources: which sources of the sources file are polled: ``on``, ``all`` or names separated by commas.
        warehouse: folder of the tables; as the environment says if not given.
        database: the DuckDB file; as the environment says if not given.
        rebuild: set the warehouse aside under another name and make a new one.

    Returns:
        What the run did, or a failed state that says why it failed.
    """
    settings = load_settings(Path(warehouse) if warehouse else None, Path(database) if database else None)
    report = report_for(get_run_logger())
    try:
        with open_job(inputs or [], settings, report, sources=sources, rebuild=rebuild) as job:
            found = verbs.collect(job)
            claims = [verbs.extract(job, batch) for batch in steps.batches(job, found)]
            kept = verbs.validate(job, found, claims)
            verbs.remember(job, found)
            if job.has_no_article(kept) or (kept.nothing_new and not job.reads_again and not job.merges_again):
                return publish.leave_unchanged(job, kept, found.polls)
            verbs.commit(job, kept)
            merged = verbs.merge(job, kept)
            return verbs.publish_mart(job, kept, merged, found.polls)
    except verbs.FOR_PEOPLE as error:
        # A state instead of the exception: the reason is for people, and a traceback would hide it.
        return Failed(message=str(error), data=error)
