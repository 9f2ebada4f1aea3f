"""The mart made of stored articles and mentions, from tables to tables: what it costs, in a process of its own.

``python -m tests.bench.making FOLDER PROCESSES`` prints it as JSON; ``stage`` fills the folder.
"""

import hashlib
import json
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread
from typing import NamedTuple

import pyarrow as pa

from flows.mart.anew import make_anew
from flows.mart.parts import Published
from flows.mart.staged import StagedArticles, StagedMentions
from flows.memory import collector_paused
from flows.storage.warehouse import Warehouse
from schemas.staging import ARTICLE, MENTION
from tests.bench.timing import processor_seconds, use_all_cores
from tests.bench.world import WORLD
from tests.flows.rows import run
from tests.merging.generated import staging
from transforms.building import Frame, Versions

_NOW = datetime(2026, 6, 1, tzinfo=UTC).replace(tzinfo=None)
_COPIES = "copies.json"


class Cost(NamedTuple):
    """What making it took: seconds by the clock, seconds of all processors, megabytes of all processes at most.

    ``digest`` is a hash of all that was made.
    """

    seconds: float
    processor: float
    megabytes: float
    digest: str


def stage(folder: Path, size: int) -> None:
    """Store generated articles and mentions."""
    articles, mentions, copies = staging(size, world=WORLD)
    warehouse = Warehouse(folder).open_or_create()
    warehouse.append(ARTICLE, articles)
    warehouse.append(MENTION, mentions)
    warehouse.seal(run("run-1"))
    (folder / _COPIES).write_text(json.dumps(copies), encoding="utf-8")


def cost_of(folder: Path, processes: int) -> Cost:
    """Make the mart of a folder in a process that holds nothing else, and return what that took."""
    command = [sys.executable, "-m", "tests.bench.making", str(folder), str(processes)]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return Cost(*json.loads(done.stdout))


def _make(folder: Path, processes: int) -> Cost:
    warehouse = Warehouse(folder).open_or_create()
    copies = json.loads((folder / _COPIES).read_text(encoding="utf-8"))
    frame = Frame(copies, (), (), {}, Versions(), Versions("1", "1"), "bench", _NOW)
    start, busy = time.perf_counter(), processor_seconds()
    with collector_paused(), _Memory() as memory:
        articles, mentions = StagedArticles(warehouse, []).table(), StagedMentions(warehouse, "1", []).table()
        made = make_anew(articles, mentions, Published.of(warehouse), frame, processes=processes)
    seconds, busy = time.perf_counter() - start, processor_seconds() - busy
    digest = hashlib.sha256()
    for table, data in made.tables.items():
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, data.schema) as stream:
            stream.write_table(data.combine_chunks(), max_chunksize=2**31)
        digest.update(table.name.encode() + sink.getvalue())
    return Cost(seconds, busy, memory.megabytes, digest.hexdigest()[:16])


class _Memory:
    """Looks now and then how much this process and those that it started hold at once."""

    def __init__(self) -> None:
        self.megabytes = 0.0
        self._over = Event()
        self._thread = Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "_Memory":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(0.1):
            self.megabytes = max(self.megabytes, sum(map(_held, _processes())))


def _processes() -> list[str]:
    """Return the ids of this process and of those that it started, whichever of its threads did."""
    found = [_read(file) for file in Path("/proc/self/task").glob("*/children")]
    return ["self", *" ".join(found).split()]


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii")
    except OSError:  # the thread has just ended
        return ""


def _held(process: str) -> float:
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError):  # it has just ended
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


if __name__ == "__main__":
    use_all_cores()
    print(json.dumps(_make(Path(sys.argv[1]), int(sys.argv[2]))))
