"""The mart's tables of how events hang together: chains of steps, disagreement between sources, what changes no state,
and old ids."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from schemas import vocabulary as v
from schemas.mart import NOT_RECORDED
from schemas.table import col, table_of


class AliasReason(v.Term):
    """How two published events were found to be one."""

    MERGED = "merged", "later evidence joined what had been two events"
    REVIEW = "review", "a reviewer joined them"


class UndecidedReason(v.Term):
    """Why a decided change changes no state."""

    NO_TARGET = "no_target", "no target is known, so that no row can change"
    NO_DATE = "no_date", "no date is known, so that it is not clear what came before it and what after"
    DENIED = "denied", "a later source at least as good says that it is not so"
    TAKEN_BACK = "taken_back", "it was taken back before its day came"
    OUTDONE = (
        "outdone",
        "another event of that day says otherwise of the same row: an official text, or the lesser change",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLink:
    """One step of a chain: an event, and the earlier one that it implements, extends, reverses, corrects or is part of.

    Both are current as long as the link has no recorded_to. An announcement with no ``implements`` that points at
    it was never seen carried out; one that only ``narrower`` acts point at was carried out in part, whatever the
    announcement said.
    """

    event_id: Annotated[
        str, col("The event that implements, extends, reverses or corrects the other, or is part of it")
    ]
    to_event_id: Annotated[str, col("The other event: the earlier one or, for part_of, the whole")]
    kind: Annotated[str, col("What the first is to the other", values=v.LinkKind)]
    scope: Annotated[str, col("Whether the first does all that the other said, less or more", values=v.LinkScope)]
    lag_days: Annotated[
        int | None, col("Days from the other event to the first; empty where a day is not known", minimum=0)
    ]
    linked_by: Annotated[str, col("The rule that made the link")]
    explanation: Annotated[str, col("Why, in words")]
    chain_id: Annotated[str, col("The history in which the link is told: that of the other event")]
    recorded_from: Annotated[datetime, col("From when the log said exactly this (UTC)")] = NOT_RECORDED
    recorded_to: Annotated[
        datetime | None, col("Until when the log said exactly this (UTC); empty for what it says now")
    ] = None
    run_id: Annotated[str, col("The run that published this revision")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventUndecided:
    """One decided event that changes no state, with why; in one revision.

    It stays in the change-log: what it says is a claim, and the state does not guess. What is left out now has no
    recorded_to.
    """

    event_id: Annotated[str, col("The event")]
    reason: Annotated[str, col("Why it changes no state", values=UndecidedReason)]
    explanation: Annotated[str, col("The same in words, with the events that it follows from")]
    recorded_from: Annotated[datetime, col("From when the log said exactly this (UTC)")] = NOT_RECORDED
    recorded_to: Annotated[
        datetime | None, col("Until when the log said exactly this (UTC); empty for what it says now")
    ] = None
    run_id: Annotated[str, col("The run that published this revision")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventConflict:
    """One value on which sources differ from what the event shows, with why the event's value was chosen.

    In one revision: what they differ on now has no recorded_to.
    """

    event_id: Annotated[str, col("The event")]
    field: Annotated[str, col("The column on which sources differ", values=v.ConflictField)]
    chosen_value: Annotated[str | None, col("What the event shows")]
    other_value: Annotated[str, col("What others say")]
    reason: Annotated[str, col("Why the event shows the chosen value", values=v.ChoiceReason)]
    chosen_class: Annotated[str, col("The class of the best source of the chosen value", values=v.SourceClass)]
    other_class: Annotated[str, col("The class of the best source of the other value", values=v.SourceClass)]
    n_articles: Annotated[int, col("Articles that say the other value", minimum=1)]
    n_independent: Annotated[int, col("The same, copies of one text counted once", minimum=1)]
    mention_id: Annotated[str, col("The best mention that says the other value")]
    article_id: Annotated[str, col("Its article")]
    url: Annotated[str | None, col("Where it is written")]
    evidence: Annotated[str, col("In which words")]
    recorded_from: Annotated[datetime, col("From when the log said exactly this (UTC)")] = NOT_RECORDED
    recorded_to: Annotated[
        datetime | None, col("Until when the log said exactly this (UTC); empty for what it says now")
    ] = None
    run_id: Annotated[str, col("The run that published this revision")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventAlias:
    """A published id that is no event of its own any more, and the event that it now means."""

    alias_id: Annotated[str, col("The old id")]
    event_id: Annotated[str, col("The event that lives on")]
    reason: Annotated[str, col("How the two were found to be one", values=AliasReason)]
    recorded_at: Annotated[datetime, col("When the log found that (UTC)")]
    run_id: Annotated[str, col("The run that found it")]


EVENT_LINK = table_of(
    EventLink,
    name="event_link",
    layer="mart",
    key=("event_id", "to_event_id", "kind", "recorded_from"),
    may_be_empty=True,
)
EVENT_UNDECIDED = table_of(
    EventUndecided, name="event_undecided", layer="mart", key=("event_id", "recorded_from"), may_be_empty=True
)
EVENT_CONFLICT = table_of(
    EventConflict,
    name="event_conflict",
    layer="mart",
    key=("event_id", "field", "other_value", "recorded_from"),
    may_be_empty=True,
)
EVENT_ALIAS = table_of(EventAlias, name="event_alias", layer="mart", key=("alias_id",), may_be_empty=True)
