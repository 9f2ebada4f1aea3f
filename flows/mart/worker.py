"""A process that makes the mart of some countries after the other: run as a program by ``work_apart``."""

from flows.mart.pool import memory_reused
from flows.mart.task import Done, Task, do
from flows.memory import collector_paused
from flows.processes import serve_starter


def make(task: Task) -> Done:
    """Do a task."""
    with collector_paused(), memory_reused():
        return do(task)


if __name__ == "__main__":
    serve_starter(make)
