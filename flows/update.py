"""The flow ``update``: collect, extract, validate, commit, merge, publish. Everything it decides is in those verbs.

Each verb is a Prefect task over a batch or a whole run, never over one article, because a task costs some 20 ms.
"""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from flows.progress import on_terminal, report_for
from flows.settings import load_settings, prepare_environment

# Prefect reads its settings when it is imported.
prepare_environment(quiet=on_terminal())

from prefect import State, flow, get_run_logger, task  # noqa: E402
from prefect.cache_policies import NO_CACHE  # noqa: E402
from prefect.states import Failed  # noqa: E402
from prefect.utilities.annotations import opaque  # noqa: E402

from flows import checks, publish, steps  # noqa: E402
from flows.database import DatabaseError  # noqa: E402
from flows.errors import RunError  # noqa: E402
from flows.job import open_job  # noqa: E402
from flows.summary import RunSummary  # noqa: E402
from transforms.reference import ReferenceFault  # noqa: E402
from transforms.reviews.parse import ReviewFault  # noqa: E402

__all__ = ["update"]

_FOR_PEOPLE = (RunError, DatabaseError, ReferenceFault, ReviewFault, OSError)
"""Errors whose message says what to do; anything else is a fault in the code, and keeps its traceback."""

P = ParamSpec("P")
R = TypeVar("R")


def _verb(name: str, body: Callable[P, R]) -> Callable[P, R]:
    """Make a task of a step, whose arguments Prefect neither hashes nor searches: they may hold a million rows."""
    made = task(name=name, cache_policy=NO_CACHE, persist_result=False)(body)

    @wraps(body)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        result: R = made(*(opaque(one) for one in args), **{key: opaque(one) for key, one in kwargs.items()})  # type: ignore[arg-type]
        return result

    return call


collect = _verb("collect", steps.collect)
extract = _verb("extract", steps.extract)
validate = _verb("validate", checks.check_articles_and_mentions)
remember = _verb("remember", steps.remember)
commit = _verb("commit", steps.commit)
merge = _verb("merge", publish.merge)
publish_mart = _verb("publish", publish.publish)


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
            found = collect(job)
            claims = [extract(job, batch) for batch in steps.batches(job, found)]
            kept = validate(job, found, claims)
            remember(job, found)
            if job.has_no_article(kept) or (kept.nothing_new and not job.reads_again and not job.merges_again):
                return publish.leave_unchanged(job, kept, found.polls)
            commit(job, kept)
            merged = merge(job, kept)
            return publish_mart(job, kept, merged, found.polls)
    except _FOR_PEOPLE as error:
        # A state instead of the exception: the reason is for people, and a traceback would hide it.
        return Failed(message=str(error), data=error)
