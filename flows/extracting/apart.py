"""Many articles read by several processes at once: each loads the reference data anew, which few do not pay for.

The claims come in the order of the articles, whatever the number of processes.
"""

from collections.abc import Iterator, Sequence

from flows.extracting.part import Part
from flows.handover import Claims
from flows.job import Job
from flows.processes import answers_apart
from schemas.staging import Article

EACH = 500
"""Articles at least for each process: it takes as long to begin as to read about a hundred, and holds a lexicon."""

_PART = 50
"""Articles that a process is given at a time: few enough that none is left with much to do when the others are done."""


def is_apart(job: Job, n_articles: int) -> bool:
    """Tell whether so many articles are read by several processes."""
    return _processes(job, n_articles) > 1


def _processes(job: Job, n_articles: int) -> int:
    return min(job.settings.processes, n_articles // EACH)


def read_apart(job: Job, articles: Sequence[Article]) -> Claims:
    """Return what the articles claim, in their order.

    Raises:
        ProcessDied: a process ended before its work did.
        OtherExtractor: the reference data changed in the meantime.
    """
    parts = list(_parts(job, articles))
    done: list[Claims] = [Claims([], [])] * len(parts)
    for number, claims in answers_apart("flows.extracting.worker", parts, max(1, _processes(job, len(articles)))):
        done[number] = claims
        job.report.advance(len(parts[number].articles))
    return Claims(
        [mention for claims in done for mention in claims.mentions],
        [problem for claims in done for problem in claims.problems],
    )


def _parts(job: Job, articles: Sequence[Article]) -> Iterator[Part]:
    start = job.start
    for number, first in enumerate(range(0, len(articles), _PART)):
        some = articles[first : first + _PART]
        yield Part(number, some, start.run_id, start.recorded_at, job.settings.reference, job.extractor.version)
