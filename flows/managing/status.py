"""How each source fares, from the warehouse as it is now: the view ``source_status`` without a published database."""

from typing import Any

import duckdb

from flows.publishing.views import load_views
from flows.settings import Settings
from flows.storage.warehouse import Warehouse
from schemas.sources import SOURCE_POLL

_VIEWS = ("source_polls", "source_status")


def source_status(settings: Settings) -> list[dict[str, Any]]:
    """Return the rows of ``source_status``; none if no source was polled yet.

    Raises:
        IncompatibleWarehouse: the warehouse was written with other definitions.
    """
    if not settings.warehouse.exists():
        return []
    warehouse = Warehouse(settings.warehouse).open_or_create()
    stored = {SOURCE_POLL.name: warehouse.file_uris(SOURCE_POLL)}
    with duckdb.connect() as db:
        for view in load_views():
            if view.name in _VIEWS:
                db.execute(view.statement(stored))
        found = db.execute("FROM source_status")
        names = [one[0] for one in found.description or []]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]
