"""Work handed to processes of their own: started anew, fed through pipes, and ended with the work.

A process is an interpreter that runs one module and nothing of the program that asks for it: no copy of its threads and
locks, no second import of its main module.
"""

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from threading import Lock
from traceback import format_exc
from typing import IO, Any, NamedTuple

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
    return list(answers_apart(module, tasks, processes))


def answers_apart(module: str, tasks: Iterable[Any], processes: int) -> Iterator[Any]:
    """Yield the same as ``work_apart`` returns, each answer as soon as it is there."""
    waiting, answers = _Waiting(tasks), SimpleQueue[Any]()
    workers = [Worker(module) for _ in range(processes)]
    try:
        with ThreadPoolExecutor(processes) as threads:
            for worker in workers:
                threads.submit(worker.work_off, waiting, answers)
            try:
                yield from _until_ended(answers, processes)
            finally:
                # at the end they wait for more and go; after a fault nobody wants what the others are at
                for worker in workers:
                    worker.stop()
    finally:
        for worker in workers:
            worker.stop()


def _until_ended(answers: SimpleQueue[Any], processes: int) -> Iterator[Any]:
    while processes > 0:
        one = answers.get()
        if isinstance(one, Ended):
            if one.fault is not None:
                raise one.fault
            processes -= 1
        else:
            yield one


def serve_starter(work: Callable[[Any], Any]) -> None:
    """Serve whoever started this process, through its standard input and output, until no task is left.

    Who interrupts that one does not mean this one, and what anything prints does not fall among the answers.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(work, sys.stdin.buffer, answers)


def serve(work: Callable[[Any], Any], incoming: IO[bytes], outgoing: IO[bytes]) -> None:
    """Do the tasks that come in, and answer each with what it came to or with what it raised, until none is left."""
    while (task := _receive(incoming)) is not None:
        try:
            answer = (True, work(task))
        except Exception as error:  # noqa: BLE001 - whoever gave the task deals with it
            error.add_note(format_exc())  # a traceback does not pass from process to process
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


class Ended(NamedTuple):
    """Says that a process takes no more tasks, and why, if something went wrong."""

    fault: BaseException | None


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


class Worker:
    """A process, and the thread's work that feeds it."""

    def __init__(self, module: str) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", module], cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def work_off(self, waiting: Iterable[Any], answers: SimpleQueue[Any]) -> None:
        """Have tasks done until none is left or one goes wrong; put each answer where it is awaited, then the end."""
        fault: BaseException | None = None
        try:
            for task in waiting:
                good, answer = self._ask(task)
                if not good:
                    fault = answer
                    break
                answers.put(answer)
        except BaseException as error:  # noqa: BLE001 - raised where the work was given
            fault = error
        answers.put(Ended(fault))

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
        """End the process, whatever it is at."""
        self._process.kill()
        self._process.wait()


def _why(status: int) -> str:
    killed = " (killed: the machine may have run out of memory)" if status == _KILLED else ""
    return (
        f"a process that did part of the work ended with status {status}{killed} before it was done, and nothing was "
        "published. Run again; with SANCTIONLOG_PROCESSES=1 one process does it all"
    )
