"""A warehouse set aside under another name, for a new one in its place; what was received goes along."""

import os
import shutil
from pathlib import Path

from flows.storage.lock import exclusive
from flows.storage.warehouse import Warehouse
from flows.summary import RunStart


def set_aside(root: Path, start: RunStart) -> None:
    """Give a warehouse another name, and its archive to the new one as well: nobody can be asked for that again.

    Archive files are written once, so that both warehouses can have the same ones without a second copy of their bytes.
    The new warehouse knows of no run that they belong to: its first poll of sources reads them before it asks any site.

    Raises:
        WarehouseBusy: a run is writing to it.
    """
    if not root.exists():
        return
    with exclusive(root, f"run {start.run_id} (process {os.getpid()})") as lock:
        lock.in_order()
        aside = root.with_name(f"{root.name}.before-{start.run_id}")
        root.rename(aside)
    _share(Warehouse(aside).raw, Warehouse(root).raw)


def _share(old: Path, new: Path) -> None:
    """Let a folder have the files of another, as links where the file system can, else as copies."""
    if not old.is_dir():
        return
    new.mkdir(parents=True)
    for file in sorted(old.iterdir()):
        try:
            (new / file.name).hardlink_to(file)
        except OSError:
            shutil.copy2(file, new / file.name)
