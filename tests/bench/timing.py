"""How the benchmarks measure time and memory."""

import gc
import os
import resource
import time
from collections.abc import Callable
from pathlib import Path


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """Return the least of several timings of a piece of work."""
    best = float("inf")
    for _ in range(times):
        gc.collect()
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def stay_on_one_core() -> None:
    """Keep the process on one of its cores, where the system can: what it runs beside then takes nothing from it."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def use_all_cores() -> None:
    """Let the process, and those that it starts, work on all cores there are: several are timed by the clock."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, range(os.cpu_count() or 1))


def processor_seconds() -> float:
    """Return the seconds that this process, and those that it started and that have ended, kept a processor busy."""
    each = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in each)


def resident_megabytes() -> float:
    """Return how much memory the process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


def peak_megabytes() -> float:
    """Return the most memory that the process held at once so far."""
    kilobytes: int = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kilobytes / 1000
