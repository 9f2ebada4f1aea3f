"""The runs that made the log what it is, in order: what ``revisions_between`` counts by."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from schemas.table import col, table_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One run that ended well, with what it changed in the log; a run that changed nothing has its row too."""

    run_id: Annotated[str, col("The run")]
    recorded_at: Annotated[datetime, col("The moment from which the log says what this run found (UTC)")]
    extractor_version: Annotated[str, col("Version of the rules and of the reference data that read the articles")]
    n_events: Annotated[int, col("Events in the log afterwards", minimum=0)]
    n_added: Annotated[int, col("Events that the log had not said before", minimum=0)]
    n_revised: Annotated[int, col("Events that the log says otherwise than before", minimum=0)]
    n_withdrawn: Annotated[int, col("Events that the log does not say any more", minimum=0)]


PUBLICATION = table_of(
    Publication,
    name="publication",
    layer="mart",
    key=("run_id",),
    sort=("recorded_at", "run_id"),
    may_be_empty=True,
)
