"""The frame round a run: one at a time, in order before and after, and on record whether it goes well or not."""

import os
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from deltalake.exceptions import DeltaError

from flows.errors import NotWritten, RunError
from flows.extracting.readers import Readers
from flows.handover import Kept
from flows.logs_time import ahead_of, begun_at, id_begins, in_words
from flows.memory import made_to_stay
from flows.progress import Report
from flows.publishing.late import failure_of
from flows.publishing.ours import check_replaceable
from flows.publishing.versions import mart_version, reviews_version
from flows.reference import load_reference
from flows.reviews import load_reviews
from flows.settings import Settings, utc_now
from flows.storage.lock import exclusive
from flows.storage.setting_aside import set_aside
from flows.storage.warehouse import Warehouse
from flows.summary import Counts, RunStart, run_row
from schemas.staging import ARTICLE, RUN, Run
from schemas.vocabulary import RunStatus
from transforms.extract import Extractor, build_extractor
from transforms.reference import Reference
from transforms.reviews.decision import Decision
from transforms.reviews.possible import check_codes

_NOT_LOADED = "not loaded"
_UNKNOWN = "not recorded before it was killed"


@dataclass(frozen=True, slots=True)
class Job:
    """A run in progress: what it was asked for and what it works with.

    ``last`` is the newest run that did not fail, if there is one; ``readers`` read articles with the extractor.
    """

    start: RunStart
    settings: Settings
    report: Report
    warehouse: Warehouse
    reference: Reference
    extractor: Extractor
    readers: Readers
    decisions: Sequence[Decision]
    mart_version: str
    last: Run | None

    @property
    def reads_again(self) -> bool:
        """Whether the stored articles were read by another extractor, so that all of them are read again."""
        return self.last is not None and self.last.extractor_version != self.extractor.version

    @property
    def merges_again(self) -> bool:
        """Whether the stored mart was made by other rules, or with other decisions of people."""
        made_by = {key: self.warehouse.notes.get(key) for key in ("mart_version", "reviews_version")}
        return self.last is not None and made_by != {
            "mart_version": self.mart_version,
            "reviews_version": self.reviews_version,
        }

    @property
    def reviews_version(self) -> str:
        """Which decisions of people there are."""
        return reviews_version(self.decisions)

    def has_no_article(self, kept: Kept) -> bool:
        """Whether there is not one article, stored or new: sources may have nothing when they are first polled."""
        return not kept.articles and not self.warehouse.files(ARTICLE)

    def row(self, status: RunStatus, message: str, counts: Counts) -> Run:
        """Return the run's row, ending now."""
        time = in_words(self.start.ahead, self.start.recorded_at)
        return run_row(
            self.start,
            status=status,
            message=f"{message}; {time}" if time else message,
            finished_at=utc_now(),
            extractor_version=self.extractor.version,
            counts=counts,
        )


@contextmanager
def open_job(  # noqa: PLR0913 - read by name
    inputs: Sequence[str],
    settings: Settings,
    report: Report,
    *,
    sources: str | None = None,
    archive: str | None = None,
    rebuild: bool = False,
) -> Iterator[Job]:
    """Hold the warehouse for one run, in order.

    What a run left behind that was killed is removed before, and what this one wrote is removed if it fails before its
    last commit. Either is recorded as a failed run; the tables and the database stay as they were.

    Args:
        inputs: files and folders to read; ``-`` is standard input, none means the bundled samples unless there are
            sources, or a log that was made of other articles: then nothing is read.
        settings: where things are.
        report: who is told how it goes.
        sources: which sources of the sources file are polled: ``on``, ``all`` or names; None for none.
        archive: what is read of the archive, in words, where a run is for that; it then reads no inputs.
        rebuild: whether the warehouse is set aside under another name first.

    Raises:
        RunError: the warehouse is in use, or of another version.
        DatabaseError: a file of somebody else's is where the database is to be; nothing is read or written.
    """
    check_replaceable(settings.database, settings.warehouse)
    now = utc_now()
    reads_samples = not inputs and sources is None and archive is None
    read = (str(settings.samples),) if reads_samples else tuple(inputs)
    start = RunStart(_new_id(now), now, read, sources, archive)
    if rebuild:
        set_aside(settings.warehouse, start)
    with exclusive(settings.warehouse, _note(start)) as lock:
        try:
            warehouse = Warehouse(settings.warehouse).open_or_create()
            start = _in_turn(start, warehouse)
            lock.note(_note(start))
        except RunError:
            lock.in_order()
            raise
        if lock.left_behind:
            _mend(warehouse, start, lock.left_behind)
        if reads_samples and _was_fed_otherwise(warehouse, settings):
            start = replace(start, inputs=())
        try:
            warehouse.check_whole()
            job = _load(start, settings, report, warehouse)
            with job.readers:
                yield job
        except BaseException as error:
            report.stop()
            if _put_in_order(warehouse, start, error):
                lock.in_order()
            raise
        lock.in_order()


def _was_fed_otherwise(warehouse: Warehouse, settings: Settings) -> bool:
    """Whether the log was made of other articles than the bundled samples, which then do not belong in it."""
    fed = [run.inputs for run in warehouse.rows(RUN) if run.n_kept > 0]
    return len(fed) > 0 and not any(str(settings.samples) in inputs.split("; ") for inputs in fed)


def _new_id(at: datetime) -> str:
    return f"{id_begins(at)}-{uuid.uuid4().hex[:8]}"


def _note(start: RunStart) -> str:
    return f"run {start.run_id} (process {os.getpid()})"


def _in_turn(start: RunStart, warehouse: Warehouse) -> RunStart:
    """Return the start of a run as one that comes after all runs on record."""
    ahead = ahead_of(start.now, warehouse.rows(RUN))
    return replace(start, run_id=_new_id(start.now + ahead), ahead=ahead) if ahead else start


def _load(start: RunStart, settings: Settings, report: Report, warehouse: Warehouse) -> Job:
    report.begin("load", "loading the reference data")
    time = in_words(start.ahead, start.recorded_at)
    if time:
        report.found(time)
    with made_to_stay():
        reference = load_reference(settings.reference)
        extractor = build_extractor(reference)
    decisions = load_reviews(settings.reviews, made_with=warehouse.notes.get("reviews_version"))
    check_codes(decisions, {one.code for one in reference.countries}, {one.code for one in reference.senders})
    report.found(
        f"{len(reference.countries)} countries, extractor {extractor.version}, {len(decisions)} decisions of reviewers"
    )
    readers, last = Readers(start, settings, extractor, report), warehouse.newest_run()
    return Job(start, settings, report, warehouse, reference, extractor, readers, decisions, mart_version(), last)


def _mend(warehouse: Warehouse, start: RunStart, holder: str) -> None:
    warehouse.discard()
    killed = holder.split()[1] if holder.startswith("run ") else f"{start.run_id}-before"
    # of the run that was killed its id alone is left, which opens with when it began
    began = begun_at(killed)
    its_own = replace(start, inputs=(_UNKNOWN,), sources=None, archive=None)
    its_own = its_own if began is None else replace(its_own, now=began, ahead=timedelta(0))
    _seal_failure(warehouse, its_own, killed, f"{holder} was killed before it ended; what did not count yet is removed")


def _put_in_order(warehouse: Warehouse, start: RunStart, error: BaseException) -> bool:
    """Remove what the run wrote and record its failure; False if the warehouse cannot be written to."""
    try:
        warehouse.discard()
        _seal_failure(warehouse, start, start.run_id, str(error) or type(error).__name__)
    except (OSError, DeltaError, NotWritten):
        return False
    return True


def _seal_failure(warehouse: Warehouse, start: RunStart, run_id: str, message: str) -> None:
    last = warehouse.newest_run()
    # A run whose rows count already, and whose database was not built, keeps its row; the failure gets one of its own.
    committed = run_id in warehouse.values(RUN, "run_id")
    row = run_row(
        start,
        run_id=failure_of(run_id) if committed else run_id,
        status=RunStatus.FAILED,
        message=message,
        finished_at=utc_now(),
        extractor_version=_NOT_LOADED if last is None else last.extractor_version,
        counts=Counts(n_events=0 if last is None else last.n_events),
    )
    warehouse.seal(row)
