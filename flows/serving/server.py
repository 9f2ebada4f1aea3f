"""Prefect's server, where a schedule needs one: the configured one, one on this machine, or one of our own.

The temporary server of a single run has no scheduler, so it is no good for a schedule.
"""

import multiprocessing
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from flows.errors import RunError
from flows.settings import in_environment, seconds
from flows.stopping import end_with_us

LOOPBACK = "127.0.0.1"
"""Where servers of ours listen."""

_STARTS_WITHIN = 120.0
_ENDS_WITHIN = 60.0


_DIRECTLY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class ServerError(RunError):
    """No server can be reached or started."""


@contextmanager
def running_server(say: Callable[[str], None]) -> Iterator[str]:
    """Yield the address of the server's interface: the configured one, one on this machine, or one of our own.

    One of our own ends with the last run that is at work when the block ends.

    Args:
        say: who is told that a server is started.

    Raises:
        ServerError: none is configured, and none starts here.
    """
    from prefect.settings import (
        PREFECT_API_URL,
        PREFECT_SERVER_API_PORT,
        temporary_settings,
    )

    configured = PREFECT_API_URL.value()
    if configured:
        _check(str(configured))
        yield str(configured)
        return
    port, process = PREFECT_SERVER_API_PORT.value(), None
    if not answers(port):
        port = _free_port(port)
        process = _start_server(port, say)
    url = f"http://{LOOPBACK}:{port}/api"
    try:
        # The processes of the scheduled runs read the environment.
        with in_environment("PREFECT_API_URL", url), temporary_settings({PREFECT_API_URL: url}):
            yield url
    finally:
        # A run that is at work needs the server to end in order.
        for run in multiprocessing.active_children():
            run.join(timeout=_ENDS_WITHIN)
        if process is not None:
            process.terminate()
            process.wait(timeout=_ENDS_WITHIN)


def _check(url: str) -> None:
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        error = client.api_healthcheck()
    if error is not None:
        raise ServerError(f"the Prefect server at {url} does not answer ({error}): start it, or unset PREFECT_API_URL")


def _start_server(port: int, say: Callable[[str], None]) -> subprocess.Popen[bytes]:
    say("no Prefect server runs here: starting one, which takes some 15 seconds")
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", LOOPBACK, "--port", str(port)]
    # A session of its own: Ctrl-C is for us, and we stop the server when the last run has ended.
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)  # noqa: S603 - our own
    end_with_us(process)
    begun = seconds()
    while not answers(port):
        if process.poll() is not None or seconds() - begun > _STARTS_WITHIN:
            process.kill()
            raise ServerError(
                "Prefect's server did not start; `prefect server start` shows why. "
                "Where one runs elsewhere, PREFECT_API_URL names it"
            )
        time.sleep(0.2)
    return process


def answers(port: int) -> bool:
    """Return whether a server of Prefect answers on this port of this machine, whatever proxy the machine has."""
    try:
        with _DIRECTLY.open(f"http://{LOOPBACK}:{port}/api/health", timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def is_free(port: int) -> bool:
    """Return whether a server could take this port of this machine."""
    return _bound(port) is not None


def _free_port(preferred: int) -> int:
    for wanted in (preferred, 0):
        if (port := _bound(wanted)) is not None:
            return port
    raise ServerError("no free port on this machine")


def _bound(wanted: int) -> int | None:
    with socket.socket() as one:
        try:
            one.bind((LOOPBACK, wanted))
        except OSError:
            return None
        return int(one.getsockname()[1])
