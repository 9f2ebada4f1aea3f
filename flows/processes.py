"""Work handed to processes of their own: started anew, fed through pipes, and ended with the work.

A process is an interpreter that runs one module and nothing of the program that asks for it: no copy of its threads and
locks, no second import of its main module.
"""

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Lock
from typing import IO, Any

from flows.errors import ProcessDied
from flows.settings import CHECKOUT

_KILLED = -9


def work_apart(module: str, tasks: Iterable[Any], processes: int) -> list[Any]:
    """Return what each task comes to, in no order.

    Args:
        module: it is run as a program and calls ``serve``.
        tasks: they are made one at a time, when a process is free, and not kept.
        processes: how many at once.

    Raises:
        ProcessDied: a process ended before its work did. What a task raises is raised here, too.
    """
    waiting = _Waiting(tasks)
    workers = [_Worker(module) for _ in range(processes)]
    try:
        with ThreadPoolExecutor(processes) as threads:
            futures = [threads.submit(worker.work_off, waiting) for worker in workers]
            try:
                return [one for future in as_completed(futures) for one in future.result()]
            finally:
                # at the end they wait for more and go; after a fault nobody wants what the others are at
                for worker in workers:
                    worker.stop()
    finally:
        for worker in workers:
            worker.stop()


def serve(work: Callable[[Any], Any], incoming: IO[bytes], outgoing: IO[bytes]) -> None:
    """Do the tasks that come in, and answer each with what it came to or with what it raised, until none is left."""
    while (task := _receive(incoming)) is not None:
        try:
            answer = (True, work(task))
        except Exception as error:  # noqa: BLE001 - whoever gave the task deals with it
            answer = (False, error)
        del task
        pickle.dump(answer, outgoing, protocol=pickle.HIGHEST_PROTOCOL)
        outgoing.flush()
        del answer


def _receive(incoming: IO[bytes]) -> Any:
    try:
        return pickle.load(incoming)  # noqa: S301 - from the process that started this one
    except EOFError:
        return None


class _Waiting:
    """Tasks that threads take in turn."""

    def __init__(self, tasks: Iterable[Any]) -> None:
        self._tasks, self._lock = iter(tasks), Lock()

    def __iter__(self) -> Iterator[Any]:
        while True:
            with self._lock:
                task = next(self._tasks, None)
            if task is None:
                return
            yield task


class _Worker:
    def __init__(self, module: str) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", module], cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def work_off(self, waiting: _Waiting) -> list[Any]:
        done = []
        for task in waiting:
            good, answer = self._ask(task)
            if not good:
                raise answer
            done.append(answer)
        return done

    def _ask(self, task: Any) -> tuple[bool, Any]:
        incoming, outgoing = self._process.stdout, self._process.stdin
        assert incoming is not None and outgoing is not None  # noqa: PT018 - both are pipes
        try:
            pickle.dump(task, outgoing, protocol=pickle.HIGHEST_PROTOCOL)
            outgoing.flush()
            answer: tuple[bool, Any] = pickle.load(incoming)  # noqa: S301 - from a process of our own
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            raise ProcessDied(_why(self._process.wait())) from error
        return answer

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()


def _why(status: int) -> str:
    killed = " (killed: the machine may have run out of memory)" if status == _KILLED else ""
    return (
        f"a process that makes the mart ended with status {status}{killed} before its work was done, and nothing was "
        "published. Run again; with SANCTIONLOG_PROCESSES=1 one process does it all"
    )
