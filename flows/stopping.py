"""Stopping a run from outside: at once, in one line, with nothing left running, even of one that is killed.

A run that is stopped leaves rows that do not count; the next run removes them. So there is nothing to wait for, and a
second press of Ctrl-C is never needed.
"""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

_SIGNALS = (signal.SIGINT, signal.SIGTERM)

_WATCH = """
import os, signal, sys
server = os.pidfd_open(int(sys.argv[1]))
sys.stdin.read()
try:
    signal.pidfd_send_signal(server, signal.SIGTERM)
except ProcessLookupError:
    pass
"""
"""Wait for the end of standard input, which is that of whoever holds its other end; then end a process, if it is still
the same."""

_watches: dict[int, "subprocess.Popen[bytes]"] = {}
"""What waits for our end, by the process that it ends then."""


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


def leave_no_server() -> None:
    """Have the temporary server end when this process has, however that comes: one that is killed cannot end it."""
    for server in _servers():
        end_with_us(server.pid)


def end_with_us(process: int) -> None:
    """Have a process that we started end when this one has, however that comes.

    Where the system has no pidfd nothing is done, since a number alone may be another process's by then.
    """
    if not hasattr(os, "pidfd_open") or process in _watches:
        return
    command = [sys.executable, "-I", "-S", "-c", _WATCH, str(process)]
    # a session of its own, so that what kills the run's group does not kill this as well
    _watches[process] = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603


def _end_server() -> None:
    for server in _servers():
        server.terminate()


def _servers() -> Iterator[Any]:
    """Yield the process of the temporary server that Prefect started for this run, if it got that far."""
    # A signal may come while Prefect is being imported, when the module is there and its class is not.
    kind = getattr(sys.modules.get("prefect.server.api.server"), "SubprocessASGIServer", None)
    for server in () if kind is None else tuple(kind._instances.values()):
        if server.server_process is not None:
            yield server.server_process
