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

_ours: dict[int, "subprocess.Popen[bytes]"] = {}
"""What ends with us, by its number."""

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
    _end_ours()
    os._exit(128 + number)


def end_with_us(process: "subprocess.Popen[bytes]") -> None:
    """Have a process that we started end when this one has, however that comes.

    Where the system has no pidfd only a signal to stop ends it: a number alone may be another process's by then.
    """
    _ours[process.pid] = process
    if not hasattr(os, "pidfd_open"):
        return
    command = [sys.executable, "-I", "-S", "-c", _WATCH, str(process.pid)]
    # a session of its own, so that what kills the run's group does not kill this as well
    _watches[process.pid] = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603


def forget(process: "subprocess.Popen[bytes]") -> None:
    """Let go of a process that has ended: nothing needs to end it any more."""
    _ours.pop(process.pid, None)
    watch = _watches.pop(process.pid, None)
    if watch is not None:
        watch.kill()
        watch.wait()


def _end_ours() -> None:
    for process in tuple(_ours.values()):
        process.terminate()
