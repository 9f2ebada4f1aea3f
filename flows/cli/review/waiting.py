"""Decisions that no run has applied yet: the log does not show them, but what is decided next must know of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from flows.cli.review.seen import Shown

if TYPE_CHECKING:
    import duckdb

    from transforms.reviews.decision import Decision


def not_yet_applied(db: "duckdb.DuckDBPyConnection", known: "Sequence[Decision]") -> "list[Decision]":
    """Return the decisions of which the log does not say what became of them, in order of time."""
    from transforms.reviews.decision import decision_order

    applied = {name for (name,) in db.execute("SELECT decision_id FROM review").fetchall()}
    return sorted((one for one in known if one.decision_id not in applied), key=decision_order)


def check_waiting(verb: str, seen: Sequence[Shown], waiting: "Sequence[Decision]") -> None:
    """Refuse to decide on what the next run merges into another event, and to amend what is rejected.

    Raises:
        typer.BadParameter: it says what to decide on, or what to do first.
    """
    from transforms.reviews.decision import still_rejected

    for one in seen:
        event_id = one.event.event_id
        merger = next((line for line in reversed(waiting) if _brings_elsewhere(line, event_id)), None)
        if merger is not None:
            raise typer.BadParameter(
                f"{merger.file}:{merger.line}: {merger.by} merged {event_id} into {merger.changes['into']}, which the "
                "next run applies: decide on that one, or take the line back",
                param_hint="EVENT_ID",
            )
        rejection = _rejection(one, waiting) if verb == "amend" else None
        if rejection is not None:
            raise typer.BadParameter(still_rejected(rejection), param_hint="EVENT_ID")


def _brings_elsewhere(line: "Decision", event_id: str) -> bool:
    return line.verb == "merge" and line.event_id == event_id and line.changes["into"] != event_id


def _rejection(seen: Shown, waiting: "Sequence[Decision]") -> "Decision | None":
    """Return the rejection of the event that stands, whether a run has applied it or not."""
    settling = [one for one in waiting if one.event_id == seen.event.event_id and one.verb in ("accept", "reject")]
    last = settling[-1] if settling else seen.earlier
    return last if last is not None and last.verb == "reject" else None
