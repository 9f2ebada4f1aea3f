"""Stopping a run from outside: at once, in one line, with nothing left running.

A run that is stopped leaves rows that do not count; the next run removes them. So there is nothing to wait for, and a
second press of Ctrl-C is never needed.
"""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def stoppable() -> Iterator[None]:
    """Let SIGINT and SIGTERM end this process and the temporary server at once, with status 128 + signal."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, _stop) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(number: int, _frame: FrameType | None) -> None:
    sys.stdout.flush()
    print("\nstopped: the log is as it was, and the next run removes what this one left", file=sys.stderr, flush=True)
    _end_server()
    os._exit(128 + number)


def _end_server() -> None:
    """End the temporary server that Prefect started for this run, if it got that far."""
    # The signal may come while Prefect is being imported, when the module is there and its class is not.
    kind = getattr(sys.modules.get("prefect.server.api.server"), "SubprocessASGIServer", None)
    for server in () if kind is None else tuple(kind._instances.values()):
        if server.server_process is not None:
            server.server_process.terminate()
