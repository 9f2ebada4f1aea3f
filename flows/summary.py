"""What a run tells of itself: its row in ``run``, and the summary that the flow returns."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from schemas.sources import SourcePoll
from schemas.staging import Run
from schemas.tables import SCHEMA_VERSION
from schemas.vocabulary import RunStatus


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts of a run, as ``schemas.staging.Run`` defines them."""

    n_read: int = 0
    n_kept: int = 0
    n_duplicates: int = 0
    n_quarantined: int = 0
    n_failed: int = 0
    n_passed: int = 0
    n_not_extracted: int = 0
    n_mentions: int = 0
    n_mentions_quarantined: int = 0
    n_issues: int = 0
    n_events: int = 0
    n_events_changed: int = 0

    def check(self) -> None:
        """Raise ArithmeticError unless every record that was read is accounted for."""
        told = self.n_kept + self.n_duplicates + self.n_quarantined + self.n_failed
        if self.n_read != told:
            raise ArithmeticError(f"{self.n_read} records read, but {told} accounted for: {self}")

    def with_events(self, n_events: int, n_changed: int) -> "Counts":
        """Return the same counts with those of the mart."""
        return replace(self, n_events=n_events, n_events_changed=n_changed)

    def with_issues(self, n_issues: int) -> "Counts":
        """Return the same counts with more issues."""
        return replace(self, n_issues=self.n_issues + n_issues)


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What a run did.

    ``run`` is its row in the warehouse, with all counts; ``published`` says whether it wrote the database;
    ``seconds`` is the time that each step took; ``polls`` says how each source fared that was polled. ``late`` are
    earlier runs that were stopped before they had published what they found, which this one has published.
    """

    run: Run
    warehouse: Path
    database: Path
    published: bool
    seconds: Mapping[str, float]
    polls: Sequence[SourcePoll] = ()
    late: Sequence[Run] = ()

    @property
    def changed(self) -> bool:
        """Whether anything new was committed."""
        return self.run.status == RunStatus.CHANGED


NOTHING = "nothing but what is stored"
"""What a run reads that only applies decisions or other rules."""


@dataclass(frozen=True, slots=True)
class RunStart:
    """What is known of a run from its start.

    ``now`` is aware UTC; ``inputs`` are files and folders; ``sources`` names what is read of the sources file;
    ``archive`` says what is read of the archive, if the run is for that. ``ahead`` is how much later than ``now`` the
    run counts, where the newest one before it does (``flows.logs_time``).
    """

    run_id: str
    now: datetime
    inputs: tuple[str, ...]
    sources: str | None = None
    archive: str | None = None
    ahead: timedelta = timedelta(0)

    @property
    def may_have_nothing(self) -> bool:
        """Whether it is well if nothing comes of what is read: sources may have nothing new, and so may the archive.

        A run that only applies decisions of people reads nothing at all.
        """
        return self.sources is not None or self.archive is not None or len(self.inputs) == 0

    @property
    def reading(self) -> str:
        """What is read, in words."""
        sources = [] if self.sources is None else [f"sources: {self.sources}"]
        read = [*self.inputs, *sources, *([] if self.archive is None else [self.archive])]
        return "; ".join(read) or NOTHING

    @property
    def begun_at(self) -> datetime:
        """The start by the clock, by which sources are polled: UTC without a zone."""
        return self.now.replace(tzinfo=None)

    @property
    def recorded_at(self) -> datetime:
        """The start as the log holds it, later than that of each run before: UTC without a zone."""
        return self.begun_at + self.ahead


def run_row(  # noqa: PLR0913 - a row, read by name
    start: RunStart,
    *,
    run_id: str | None = None,
    status: RunStatus,
    message: str,
    finished_at: datetime,
    extractor_version: str,
    counts: Counts,
) -> Run:
    """Return the row of a run. ``finished_at`` is by the clock, aware UTC."""
    return Run(
        run_id=run_id or start.run_id,
        started_at=start.recorded_at,
        finished_at=max(finished_at.replace(tzinfo=None) + start.ahead, start.recorded_at),
        status=status.value,
        message=message,
        inputs=start.reading,
        schema_version=SCHEMA_VERSION,
        extractor_version=extractor_version,
        **asdict(counts),
    )


def in_words(counts: Counts) -> str:
    """Return what was read and what came of it, in one line."""
    return (
        f"{counts.n_read} records: {counts.n_kept} new, {counts.n_duplicates} known, "
        f"{counts.n_quarantined} refused, {counts.n_failed} unreadable"
    ) + (f"; {counts.n_not_extracted} in other languages than English" if counts.n_not_extracted else "")
