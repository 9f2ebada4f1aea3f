"""Processes that do tasks as they come, while whoever gives them is at something else and then does some, too."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue
from typing import Any

from flows.processes import Ended, Worker


class Crew:
    """This process and others beside it.

    Args:
        module: what the others run as a program; it calls ``serve_starter`` with ``work``.
        work: task -> answer, for what this process does itself.
        most: how many others there may be.
    """

    def __init__(self, module: str, work: Callable[[Any], Any], most: int) -> None:
        self._module = module
        self._work = work
        self._most = most
        self._tasks = _Given()
        self._answers: SimpleQueue[Any] = SimpleQueue()
        self._workers: list[Worker] = []
        self._threads: ThreadPoolExecutor | None = None

    @property
    def n_others(self) -> int:
        """How many other processes there are by now."""
        return len(self._workers)

    def grow(self, others: int) -> None:
        """Start other processes until there are so many, or as many as there may be."""
        for _ in range(min(others, self._most) - len(self._workers)):
            if self._threads is None:
                self._threads = ThreadPoolExecutor(self._most, thread_name_prefix="crew")
            worker = Worker(self._module)
            self._workers.append(worker)
            self._threads.submit(worker.work_off, self._tasks, self._answers)

    def give(self, task: Any) -> None:
        """Give one more task: whichever process is free does it."""
        self._tasks.put(task)

    def answers(self) -> Iterator[Any]:
        """Yield what each task came to, in no order; no more are given, and this process does some of those left.

        Raises:
            ProcessDied: a process ended before its work did. What a task raises is raised here, too.
        """
        self._tasks.end()
        left = len(self._workers)
        for task in self._tasks:
            while (told := self._told()) is not None:
                left -= isinstance(told, Ended)
                yield from _answer(told)
            yield self._work(task)
        while left > 0:
            told = self._answers.get()
            left -= isinstance(told, Ended)
            yield from _answer(told)

    def stop(self) -> None:
        """End the other processes, whatever they are at."""
        self._tasks.end()
        for worker in self._workers:
            worker.stop()
        if self._threads is not None:
            self._threads.shutdown()

    def _told(self) -> Any:
        try:
            return self._answers.get_nowait()
        except Empty:
            return None


def _answer(told: Any) -> Iterator[Any]:
    if not isinstance(told, Ended):
        yield told
    elif told.fault is not None:
        raise told.fault


_NO_MORE = object()


class _Given:
    """Tasks that several threads take in turn; who finds none waits until one is given, or the last has been."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[Any] = SimpleQueue()

    def put(self, task: Any) -> None:
        self._queue.put(task)

    def end(self) -> None:
        self._queue.put(_NO_MORE)

    def __iter__(self) -> Iterator[Any]:
        while (task := self._queue.get()) is not _NO_MORE:
            yield task
        self._queue.put(_NO_MORE)  # for the others
