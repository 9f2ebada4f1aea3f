"""Migrates a warehouse in place: table by table in commits that do not count, and one commit that makes them count.

The last commit is that of a row in ``run``, as for every run, and says which schema version the tables now have. One
that is stopped before it leaves the warehouse to the program that wrote it, and can be run again; the versions before
stay in the tables' Delta logs.
"""

import os
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from flows.errors import IncompatibleWarehouse
from flows.logs_time import ahead_of, id_begins
from flows.migration.steps import can_migrate
from flows.migration.tables import Migrating
from flows.storage import delta
from flows.storage.lock import exclusive
from flows.storage.rows import to_rows
from flows.storage.warehouse import Warehouse
from flows.summary import Counts, RunStart, run_row
from schemas.staging import RUN, Run
from schemas.tables import MART, SCHEMA_VERSION, STORED
from schemas.vocabulary import RunStatus


@dataclass(frozen=True)
class Migrated:
    """From which schema version to which, and the tables that were, or would be, written again."""

    before: int
    after: int
    tables: list[str]


def plan(root: Path) -> Migrated:
    """Return what ``migrate`` would do; nothing is written.

    Raises:
        IncompatibleWarehouse: there is no warehouse, or none that can be migrated.
    """
    warehouse = _found(root)
    version = _version(warehouse)
    tables = Migrating(_files(warehouse), version).changed()
    return Migrated(version, SCHEMA_VERSION, [table.name for table in tables])


def migrate(
    root: Path, *, now: datetime, on_write: Callable[[str], None] = lambda _name: None, tidy: bool = True
) -> Migrated:
    """Bring a warehouse up to the present schema version.

    Args:
        root: its folder.
        now: the moment, UTC without a zone.
        on_write: called with a table's name after each commit to it.
        tidy: whether what was written is taken back where something fails; a test of a kill leaves it.

    Raises:
        IncompatibleWarehouse: there is no warehouse, or none that can be migrated; nothing is changed.
        WarehouseBusy: a run is writing to it.
    """
    _found(root)
    run_id = f"{id_begins(now)}-{uuid.uuid4().hex[:8]}"
    with exclusive(root, f"migration {run_id} (process {os.getpid()})") as lock:
        warehouse = _found(root)
        version = _version(warehouse)
        try:
            done = _write(warehouse, version, run_id, now, on_write)
        except BaseException:
            if tidy:
                warehouse.discard()
            raise
        # What an unfinished run of before left behind goes now, since the lock does not tell of it any more.
        Warehouse(root).open_or_create().discard()
        lock.in_order()
    return done


def _write(warehouse: Warehouse, version: int, run_id: str, now: datetime, on_write: Callable[[str], None]) -> Migrated:
    migrating = Migrating(_files(warehouse), version)
    tables = migrating.changed()
    written = {}
    for table in tables:
        if table is RUN:
            continue
        written[table.name] = delta.write(warehouse.root / table.name, migrating.rows(table), mode="overwrite")
        on_write(table.name)
    done = Migrated(version, SCHEMA_VERSION, [table.name for table in tables])
    if version == SCHEMA_VERSION and not tables:
        return done
    if warehouse.files(RUN):
        runs: list[Run] = to_rows(RUN, migrating.rows(RUN).read_all())
        row = _row(runs, done, run_id, now)
        warehouse.seal(row, written=written, anew=runs if RUN in tables else None)
        on_write(RUN.name)
    warehouse.mark()
    return done


def _row(runs: Sequence[Run], done: Migrated, run_id: str, now: datetime) -> Run:
    """Return the row of a run that changed nothing in the log, as the newest one before it left it."""
    good = [run for run in runs if run.status != RunStatus.FAILED]
    last = max(good or runs, key=lambda run: (run.finished_at, run.run_id))
    aware = now.replace(tzinfo=UTC)
    ahead = ahead_of(aware, runs)
    # an id begins with when its run counts as begun, and the newest run's is the last in order
    in_turn = f"{id_begins(aware + ahead)}-{run_id.rpartition('-')[2]}"
    return run_row(
        RunStart(in_turn, aware, ("nothing: a migration",), ahead=ahead),
        status=RunStatus.UNCHANGED,
        message=f"migrated from schema version {done.before} to {done.after}: {', '.join(done.tables)}",
        finished_at=now.replace(tzinfo=UTC),
        extractor_version=last.extractor_version,
        counts=Counts(n_events=last.n_events),
    )


def _found(root: Path) -> Warehouse:
    warehouse = Warehouse(root)
    version = warehouse.find()
    if version is None:
        raise IncompatibleWarehouse(f"there is no warehouse in {root}")
    if version != SCHEMA_VERSION and not can_migrate(version):
        newer = isinstance(version, int) and version > SCHEMA_VERSION
        raise IncompatibleWarehouse(
            f"the warehouse {root} is of schema version {version}, and this program knows version {SCHEMA_VERSION}"
            + (": a newer program wrote it" if newer else " and no way to it: see `sanctionlog run --rebuild`")
        )
    return warehouse


def _version(warehouse: Warehouse) -> int:
    return int(str(warehouse.schema_version))


def _files(warehouse: Warehouse) -> dict[str, list[Path]]:
    """Return the files of every table that has ever been written, empty ones too."""
    found = {table.name: warehouse.files(table) for table in (*STORED, *MART)}
    return {name: files for name, files in found.items() if files}
