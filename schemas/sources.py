"""What the sources have seen and how they fare: watermarks, and one row a poll. They only grow."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from schemas import vocabulary as v
from schemas.table import col, table_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """What a source knows of one address or watermark since a run. The newest row of a key counts."""

    source: Annotated[str, col("The source, as data/sources.toml calls it")]
    key: Annotated[str, col("A canonical address, an item's own id, or the name of a watermark")]
    role: Annotated[str, col("What the key stands for", values=v.StateRole)]
    status: Annotated[str, col("What is still to be done with it", values=v.StateStatus)]
    url: Annotated[str | None, col("The address to fetch, where there is one")] = None
    version: Annotated[
        str | None, col("Hash of what the listing said of the item; another one means it was edited")
    ] = None
    value: Annotated[str | None, col("A watermark's value, or as JSON what the listing said of the item")] = None
    etag: Annotated[str | None, col("ETag as received, to be sent back byte for byte")] = None
    last_modified: Annotated[str | None, col("Last-Modified as received, to be sent back byte for byte")] = None
    content_hash: Annotated[str | None, col("SHA-1 of the body that was read last")] = None
    attempts: Annotated[int, col("Failed attempts since it was last fetched", minimum=0)] = 0
    checked_at: Annotated[datetime, col("When the site was last asked for it (UTC)")]
    changed_at: Annotated[datetime | None, col("When something new was last received (UTC)")] = None
    run_id: Annotated[str, col("The run that wrote the row")]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePoll:
    """One poll of one source: how it went, what it brought, when the next one is due."""

    source: Annotated[str, col("The source, as data/sources.toml calls it")]
    run_id: Annotated[str, col("The run that polled it")]
    kind: Annotated[str, col("Its kind: feed, page, …")]
    address: Annotated[str, col("Where it is")]
    started_at: Annotated[datetime, col("Start (UTC)")]
    finished_at: Annotated[datetime, col("End (UTC)")]
    outcome: Annotated[str, col("How it went", values=v.PollOutcome)]
    message: Annotated[str | None, col("In words, where something is wrong")] = None
    n_items: Annotated[int | None, col("Items in its listings; empty where these were unchanged", minimum=0)] = None
    n_articles: Annotated[int, col("Articles read", minimum=0)] = 0
    n_pending: Annotated[int, col("Addresses that are still to be fetched", minimum=0)] = 0
    n_given_up: Annotated[int, col("Addresses given up by this poll", minimum=0)] = 0
    n_walled: Annotated[
        int | None, col("Pages that were a wall, a stub before one, or empty, where an article was due", minimum=0)
    ] = None
    n_requests: Annotated[int, col("Requests sent, without those for robots.txt", minimum=0)] = 0
    n_bytes: Annotated[int, col("Bytes of bodies received", minimum=0)] = 0
    expect_items: Annotated[int, col("Fewer items are a failure", minimum=0)] = 0
    silent_after_days: Annotated[int | None, col("No change for longer is silence", minimum=1)] = None
    next_poll_at: Annotated[datetime, col("Not polled before (UTC)")]


SOURCE_STATE = table_of(
    SourceState, name="source_state", layer="raw", key=("source", "key", "run_id"), may_be_empty=True
)
SOURCE_POLL = table_of(
    SourcePoll,
    name="source_poll",
    layer="raw",
    key=("source", "run_id"),
    greater=(("finished_at", "started_at"),),
    may_be_empty=True,
)
