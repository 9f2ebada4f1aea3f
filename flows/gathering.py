"""What the sources have that is new: the sources file, the web, the archive and the watermarks, brought together.

Everything that a poll notes is in what it returns; nothing counts before the run is sealed. The archive alone is
written at once, so that a run that dies loses nothing: the next one takes its files over.
"""

from collections import defaultdict
from collections.abc import Collection
from contextlib import ExitStack, closing
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from flows.archive.leftovers import Leftovers
from flows.archive.writer import Archive
from flows.fetching.fetcher import Fetcher, check_contact
from flows.job import Job
from flows.settings import Settings, contact
from flows.sources.catalogue import Catalogue, load_catalogue
from flows.sources.polling import Hear, Past, Polled, Poller
from flows.storage.rows import to_rows
from flows.storage.warehouse import Warehouse
from schemas.sources import SOURCE_POLL, SOURCE_STATE
from schemas.staging import RUN
from schemas.table import Table
from schemas.vocabulary import RunStatus

EVERY_ONE_THAT_IS_ON = "on"
"""The word for the sources that the file has on; they are polled when they are due."""


def gather(job: Job, names: str, hear: Hear) -> Polled:
    """Poll sources.

    Args:
        job: the run.
        names: ``on``, ``all``, or names separated by commas; those that are named are polled whether due or not.
        hear: is told of each article as soon as it is there.

    Raises:
        SourcesError: the sources file is wrong, or has no source of such a name.
        NoContact: nobody is named whom the keeper of a site may write to.
    """
    catalogue = load_catalogue(job.settings.sources, contact=contact())
    sources = catalogue.to_poll(names)
    start, raw = job.start, job.warehouse.raw
    with closing(Archive(raw, start.run_id)) as archive, ExitStack() as stack:
        leftovers = Leftovers(raw, catalogue.limits)
        leftovers.adopt(start.run_id, counted_runs(job.warehouse))
        sources |= _left(catalogue, leftovers, sources)
        uses_web = any(one.uses_web for one in sources.values())
        fetcher = stack.enter_context(closing(Fetcher(catalogue.limits))) if uses_web else None
        past, passes = past_of(job.warehouse, sources), job.extractor.passes
        poller = Poller(start, past, fetcher, archive.keep, leftovers, passes=passes, hear=hear)
        return poller.poll_all(sources, at_once=names not in {EVERY_ONE_THAT_IS_ON, "all"})


def check_sources(settings: Settings, names: str) -> None:
    """Say what is wrong with a choice of sources before a run begins; raises as ``gather`` does."""
    catalogue = load_catalogue(settings.sources, contact=contact())
    if any(one.uses_web for one in catalogue.to_poll(names).values()):
        check_contact(catalogue.limits)


def past_of(warehouse: Warehouse, names: Collection[str]) -> Past:
    """Return what earlier runs noted of these sources."""
    return Past(_by_source(warehouse, SOURCE_STATE, names), _by_source(warehouse, SOURCE_POLL, names))


def counted_runs(warehouse: Warehouse) -> set[str]:
    """Return the runs whose rows count."""
    runs = warehouse.read(RUN, ["run_id", "status"]).to_pylist()
    return {row["run_id"] for row in runs if row["status"] != RunStatus.FAILED}


def _left(catalogue: Catalogue, leftovers: Leftovers, chosen: Collection[str]) -> dict[str, Any]:
    """Return the sources that were not asked for, and of which a run that died had received something all the same."""
    return {name: one for name, one in catalogue.sources.items() if name not in chosen and leftovers.count(name)}


def _by_source(warehouse: Warehouse, table: Table, names: Collection[str]) -> dict[str, list[Any]]:
    stored = warehouse.read(table)
    wanted = stored.filter(pc.is_in(stored.column("source"), pa.array(sorted(names), pa.string())))
    found: dict[str, list[Any]] = defaultdict(list)
    for row in to_rows(table, wanted):
        found[row.source].append(row)
    return found
