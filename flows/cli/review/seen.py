"""What a reviewer sees of an event: the row as it is shown, and the evidence under it."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import typer

from flows.cli import common
from flows.cli.review.look import current_id

if TYPE_CHECKING:
    import duckdb

    from schemas.mart import SanctionEvent
    from transforms.reviews.decision import Decision, Quote


@dataclass(frozen=True)
class Shown:
    """An event with its evidence; ``earlier`` is the rejection that keeps it out of the log, if one does."""

    event: "SanctionEvent"
    quotes: "Sequence[Quote]"
    earlier: "Decision | None" = None


def shown(db: "duckdb.DuckDBPyConnection", decisions: "Sequence[Decision]", event_id: str) -> Shown:
    """Return an event as the log shows it, or as it was when it was rejected.

    Raises:
        typer.BadParameter: the log has no such event, and none was rejected.
    """
    from schemas.mart import SanctionEvent

    known = current_id(db, event_id)
    rows = common.fetch(db, "SELECT * FROM sanction_event WHERE event_id = ? ORDER BY recorded_from", [known])
    names = {one.name for one in fields(SanctionEvent)}
    events = [SanctionEvent(**{name: row[name] for name in names}) for row in rows]
    if events and events[-1].recorded_to is None:
        quotes = db.execute(
            "SELECT article_id, version_id, evidence FROM event_evidence WHERE event_id = ? AND recorded_to IS NULL",
            [known],
        ).fetchall()
        return Shown(events[-1], quotes)
    rejections = [one for one in decisions if one.event_id == known and one.verb == "reject"]
    if not events or not rejections:
        raise typer.BadParameter(
            f"the log has no event {event_id}; `sanctionlog review list` shows what waits", param_hint="EVENT_ID"
        )
    return Shown(events[-1], (), rejections[-1])
