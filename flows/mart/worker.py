"""A process that makes the mart of some countries after the other: run as a program by ``work_apart``."""

import os
import signal
import sys

from flows.mart.pool import memory_reused
from flows.mart.task import Done, Task, do
from flows.memory import collector_paused
from flows.processes import serve


def make(task: Task) -> Done:
    """Do a task."""
    with collector_paused(), memory_reused():
        return do(task)


def main() -> None:
    """Serve whoever started this process; who interrupts that one does not mean this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # what anything prints must not fall among the answers
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(make, sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
