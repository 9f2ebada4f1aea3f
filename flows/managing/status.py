"""How each source fares, from the warehouse as it is now: the view ``source_status`` without a published database."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import duckdb
from deltalake.exceptions import DeltaError

from flows.errors import DamagedWarehouse, RunError
from flows.publishing.connections import connect
from flows.publishing.views import load_views
from flows.settings import Settings, utc_now
from flows.sources.catalogue import Catalogue
from flows.sources.times import naive
from flows.storage.warehouse import Warehouse
from schemas.sources import SOURCE_POLL
from schemas.staging import RUN

OVERDUE, NOT_POLLED = "overdue", "not polled yet"
"""States of sources that are on, beside those of the view: nobody has polled it for a day that it was due, or ever."""

OFF, REMOVED = "off", "removed"
"""States of sources that are not on: nobody has polled it for a day that it was due, or the file has it no more."""

AT_REST = frozenset({"ok", NOT_POLLED, OFF, REMOVED})
"""States that nobody has to look after."""

_LEFT = "left"
_LATE = timedelta(days=1)
_VIEWS = ("source_polls", "source_status")


class NoWarehouse(RunError):  # noqa: N818 - reads as what happened
    """There are no tables where they should be."""


def source_status(settings: Settings, catalogue: Catalogue) -> list[dict[str, Any]]:
    """Return the rows of ``source_status``, and one for each source that is on and was never polled.

    What the sources file has no more, or has off, was left by somebody: how its last poll went is no trouble any more.

    Nothing is written.

    Args:
        settings: where the warehouse is.
        catalogue: the sources file.

    Raises:
        NoWarehouse: there is none in that folder.
        DamagedWarehouse: its files cannot be read.
        IncompatibleWarehouse: the warehouse was written with other definitions.
    """
    try:
        names, rows = _read(Warehouse(settings.warehouse))
    except (duckdb.Error, DeltaError) as error:
        what = str(error).splitlines()[0][:300]
        raise DamagedWarehouse(f"the warehouse {settings.warehouse} cannot be read: {what}") from error
    on = catalogue.chosen("on")
    late = naive(utc_now()) - _LATE
    for row in rows:
        row["state"] = _state(row, catalogue, late, is_on=row["source"] in on)
    polled = {row["source"] for row in rows}
    nothing = dict.fromkeys(names)
    rows += [
        {**nothing, "source": name, "kind": one.kind, "address": one.address, "state": NOT_POLLED}
        for name, one in on.items()
        if name not in polled
    ]
    return rows


def _state(row: Mapping[str, Any], catalogue: Catalogue, late: datetime, *, is_on: bool) -> str:
    """Return the state of a source with what its file says of it now."""
    if row["source"] not in catalogue.sources:
        return REMOVED
    state = str(row["state"])
    config = catalogue.sources[row["source"]]
    # a site's wish to be left alone for a month does not make a source that was turned off one that is looked after
    due = row["last_poll_at"] + timedelta(minutes=config.every_minutes)
    if (row["next_poll_at"] if is_on else min(row["next_poll_at"], due)) >= late:
        return state
    if not is_on:
        return OFF
    return OVERDUE if state in {"ok", _LEFT} else state


def _read(warehouse: Warehouse) -> tuple[list[str], list[dict[str, Any]]]:
    """Return the columns and the rows of the view."""
    if warehouse.find() is None and not (warehouse.root / RUN.name).exists():
        words = "`sanctionlog run --sources on` makes one, and --warehouse or SANCTIONLOG_WAREHOUSE name another"
        raise NoWarehouse(f"no source was polled yet: there is no warehouse in {warehouse.root}; {words}")
    stored = {SOURCE_POLL.name: warehouse.open_or_create().file_uris(SOURCE_POLL)}
    with connect() as db:
        for view in load_views():
            if view.name in _VIEWS:
                db.execute(view.statement(stored))
        found = db.execute("FROM source_status")
        names = [one[0] for one in found.description or []]
        return names, [dict(zip(names, row, strict=True)) for row in found.fetchall()]
