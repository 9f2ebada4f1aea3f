"""What a run shows while it works: a moving line on a terminal, one line a step for whoever reads logs.

Steps follow each other, never nest: beginning one ends the one before.
"""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from flows.settings import seconds

_SHOWN: ContextVar["Report | None"] = ContextVar("report of the command that started the flow", default=None)


class Report:
    """Keeps the time of each step and hands a finished step's line to ``write``."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self.seconds: dict[str, float] = {}
        self._write = write
        self._step: str | None = None
        self._found = ""
        self._since = seconds()

    def begin(self, step: str, doing: str, total: int | None = None) -> None:
        """Say that a step is being done. The same step again goes on.

        Args:
            step: its name, one word.
            doing: what is being done, for people who wait.
            total: how many units it will ``advance`` by, if that is known.
        """
        if step == self._step:
            return
        self.end()
        self._step, self._found, self._since = step, "", seconds()
        self.show(doing, total)

    def advance(self, n: int) -> None:
        """Say that ``n`` more units are done."""

    def show(self, doing: str, total: int | None) -> None:
        """Show what is being done; logs only hear of what is finished."""

    def found(self, text: str) -> None:
        """Say what came out of the step that is being done."""
        self._found = text

    def end(self) -> None:
        """End the step that is being done, if one is."""
        if self._step is None:
            return
        took = seconds() - self._since
        self.seconds[self._step] = round(took, 2)
        self._write(f"{self._step:<8} {self._found} ({took:.1f} s)")
        self._step = None

    def stop(self) -> None:
        """Show nothing any more; a step that was being done is left unfinished."""


class TerminalReport(Report):
    """Shows the step that is being done, with its time and how far it has come, on standard error."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            SpinnerColumn,
            TextColumn,
            TimeElapsedColumn,
        )

        console = Console(stderr=True, highlight=False)
        counted = (BarColumn(bar_width=20), MofNCompleteColumn())
        columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
        self._waiting = Progress(*columns, console=console, transient=True)
        self._counting = Progress(*columns, *counted, console=console, transient=True)
        self._shown: tuple[Progress, Any] | None = None
        super().__init__(lambda line: console.print(f"  {line}", markup=False, soft_wrap=True))

    def show(self, doing: str, total: int | None) -> None:
        """Show a new moving line, with a bar where it is known how much there is to do."""
        progress = self._waiting if total is None else self._counting
        self._shown = (progress, progress.add_task(doing, total=total))
        progress.start()

    def advance(self, n: int) -> None:
        """Move the bar on."""
        if self._shown is not None:
            progress, task = self._shown
            progress.advance(task, n)

    def end(self) -> None:
        """Put the finished step's line in the place of the moving one."""
        self.stop()
        super().end()

    def stop(self) -> None:
        """Take the moving line away."""
        if self._shown is not None:
            progress, task = self._shown
            progress.stop()
            progress.remove_task(task)
            self._shown = None


@contextmanager
def shown(report: Report | None) -> Iterator[None]:
    """Let the flows that are called meanwhile use this report, if there is one."""
    token = _SHOWN.set(report)
    try:
        yield
    finally:
        if report is not None:
            report.stop()
        _SHOWN.reset(token)


def report_for(logger: "logging.Logger | logging.LoggerAdapter[Any]") -> Report:
    """Return the report that is shown, or one that logs a line a step at INFO."""
    return _SHOWN.get() or Report(logger.info)


def on_terminal() -> bool:
    """Return whether somebody sees standard error as it comes."""
    return sys.stderr.isatty()
