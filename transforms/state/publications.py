"""The runs that made the log, in order."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime

from schemas.publication import Publication
from schemas.staging import Run
from schemas.vocabulary import RunStatus


def list_publications(
    previous: Sequence[Publication], runs: Iterable[Run], latest: Publication | None = None
) -> list[Publication]:
    """Return all runs that ended well: those published so far, those that changed nothing since, and the latest.

    Args:
        previous: the rows published so far.
        runs: every run on record; failed ones are left out.
        latest: the run that changes something now, if one does.
    """
    changed = [] if latest is None else [latest]
    known = {one.run_id for one in (*previous, *changed)}
    quiet = [_quiet(run) for run in runs if run.status == RunStatus.UNCHANGED and run.run_id not in known]
    return sorted([*previous, *quiet, *changed], key=lambda one: (one.recorded_at, one.run_id))


def describe_publication(  # noqa: PLR0913 - what was changed, and by which run
    opened: AbstractSet[str],
    closed: AbstractSet[str],
    *,
    n_events: int,
    run_id: str,
    extractor_version: str,
    now: datetime,
) -> Publication:
    """Count what a run changed.

    Args:
        opened: the ids of the events of which this run opened a revision.
        closed: those of the events of which it closed one.
        n_events: how many events the log has then.
        run_id: the run.
        extractor_version: by which the articles were read.
        now: the moment from which its revisions hold, UTC without a zone.
    """
    return Publication(
        run_id=run_id,
        recorded_at=now,
        extractor_version=extractor_version,
        n_events=n_events,
        n_added=len(opened - closed),
        n_revised=len(opened & closed),
        n_withdrawn=len(closed - opened),
    )


def _quiet(run: Run) -> Publication:
    return Publication(
        run_id=run.run_id,
        recorded_at=run.started_at,
        extractor_version=run.extractor_version,
        n_events=run.n_events,
        n_added=0,
        n_revised=0,
        n_withdrawn=0,
    )
