"""The server of Prefect for one run from a command, where none is configured: started first, and ended with the run.

Prefect starts one by itself, but only when the flow begins, and imports the whole server into the run to do so. Started
here it gets ready while the run loads what it needs, and ends also with a run that is killed at any moment; where it
does not start, the reason is told.
"""

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from flows.serving.server import LOOPBACK, ServerError, answers, is_free
from flows.settings import seconds
from flows.stopping import end_with_us, forget

_PORTS = range(8000, 9000)
"""Outside of those that systems give to connections, any of which may take a port before the server has it."""

_TRIES = 5
_ENDS_WITHIN = 5.0
_LEAST_FREE = 5_000_000

SERVER_ENVIRONMENT = {"PREFECT_UI_ENABLED": "0", "PREFECT__SERVER_EPHEMERAL": "1", "PREFECT__SERVER_FINAL": "1"}
"""By which Prefect tells a server that it is one run's own: no page for people, no scheduler."""


def server_command(port: int) -> list[str]:
    """Return the command that Prefect itself starts such a server by."""
    import prefect

    program = [sys.executable, "-m", "uvicorn", "--app-dir", str(prefect.__module_path__.parent)]
    app = ["--factory", "prefect.server.api.server:create_app"]
    return [*program, *app, "--host", LOOPBACK, "--port", str(port), "--log-level", "error", "--lifespan", "on"]


@contextmanager
def own_server() -> Iterator[Callable[[], None]]:
    """Start a server; yield what waits until it answers, and then lets Prefect use it.

    Raises:
        ServerError: it does not start, for the reason that the message gives; by what is yielded.
    """
    from prefect.settings import PREFECT_API_URL, PREFECT_UI_URL, temporary_settings

    # No page of it is named to people: there is none, and soon no server either.
    with _Server() as server, temporary_settings({PREFECT_API_URL: server.url, PREFECT_UI_URL: ""}):
        yield server.wait


class _Server:
    """A process that is to answer on a port; where another one was quicker to take it, on another."""

    def __init__(self) -> None:
        self._port = _free_port()
        self._process = _start(self._port)

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self._port}/api"

    def __enter__(self) -> "_Server":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(timeout=_ENDS_WITHIN)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        forget(self._process)

    def wait(self) -> None:
        from prefect.settings import PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS

        until = seconds() + PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS.value()
        while not answers(self._port):
            if self._process.poll() is not None or seconds() > until:
                raise ServerError(_why_not(self._process.poll()))
            time.sleep(0.05)


def _start(port: int) -> "subprocess.Popen[bytes]":
    from prefect.settings import get_current_settings

    told = get_current_settings().to_environment_variables(exclude_unset=True)
    environment = {**os.environ, **SERVER_ENVIRONMENT, **told}
    # What it complains of is no use to whoever waits for a run; `_why_not` says what can be mended.
    process = subprocess.Popen(server_command(port), env=environment, stderr=subprocess.DEVNULL)  # noqa: S603 - our own
    end_with_us(process)
    return process


def _free_port() -> int:
    for port in random.sample(_PORTS, _TRIES):
        if is_free(port):
            return port
    raise ServerError("no free port on this machine for Prefect's server")


def _why_not(status: int | None) -> str:
    from prefect.settings import PREFECT_HOME

    home = Path(PREFECT_HOME.value())
    said = "did not answer in time" if status is None else f"ended with status {status}"
    place = next(one for one in (home, *home.parents) if one.exists())
    if not os.access(place, os.W_OK):
        why = f"its folder {home} cannot be written to: PREFECT_HOME names another"
    elif shutil.disk_usage(place).free < _LEAST_FREE:
        why = f"the disk of its folder {home} is full: make room, or let PREFECT_HOME name another"
    else:
        why = f"`prefect server start` shows why; its folder is {home} (PREFECT_HOME)"
    return f"Prefect's server for this run {said}; {why}"
