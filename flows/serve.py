"""The update on a schedule: registers a deployment with a Prefect server and runs what falls due, one run at a time.

The temporary server of a single run has no scheduler. So where no server is configured and none runs on this machine,
one is started for as long as the schedule is served.
"""

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from flows.errors import RunError
from flows.settings import Settings, in_environment, prepare_environment, seconds

_LOOPBACK = "127.0.0.1"
_PORT = 4200
_STARTS_WITHIN = 120.0


class ScheduleError(RunError):
    """The schedule cannot be served as it was asked for."""


def deployment_name(settings: Settings) -> str:
    """Return the deployment's name: the environment is in it, so that no other one takes its place."""
    return f"sanctionlog-update-{settings.environment}"


def serve_update(cron: str, inputs: Sequence[str | Path], settings: Settings) -> None:
    """Run the update whenever the cron expression says so (UTC), until the process is stopped.

    A run that falls due while another one works is cancelled: the next one reads what it would have read.

    Args:
        cron: five fields, or a word such as ``@hourly``.
        inputs: files and folders; none means the bundled samples.
        settings: where things are.

    Raises:
        ScheduleError: the expression is none, an input cannot be read on a schedule, or no server can be reached.
    """
    prepare_environment(quiet=False)
    parameters = _parameters(inputs, settings)
    from prefect.client.schemas.objects import (  # noqa: PLC0415 - takes seconds
        ConcurrencyLimitConfig,
        ConcurrencyLimitStrategy,
    )
    from prefect.schedules import Cron  # noqa: PLC0415
    from prefect.types.entrypoint import EntrypointType  # noqa: PLC0415

    check_cron(cron)
    with _server() as url:
        from flows.update import update  # noqa: PLC0415

        name = deployment_name(settings)
        _free_slot(f"{update.name}/{name}")
        _say(f"serving {name} at '{cron}' (UTC) through {url}; stop with Ctrl-C")
        update.serve(
            name=name,
            schedule=Cron(cron, timezone="UTC"),
            global_limit=ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW),
            parameters=parameters,
            entrypoint_type=EntrypointType.MODULE_PATH,
            print_starting_message=False,
            tags=["sanctionlog", settings.environment],
        )


def check_cron(cron: str) -> None:
    """Raise ScheduleError unless Prefect's scheduler takes the expression."""
    from prefect.client.schemas.schedules import CronSchedule  # noqa: PLC0415 - takes seconds
    from pydantic import ValidationError  # noqa: PLC0415

    try:
        CronSchedule(cron=cron, timezone="UTC")
    except ValidationError as error:
        raise ScheduleError(
            f"{cron!r} is no cron expression: five fields are wanted, minute hour day month weekday, "
            "as in '0 * * * *' for every full hour"
        ) from error


def _parameters(inputs: Sequence[str | Path], settings: Settings) -> dict[str, object]:
    if "-" in [str(one) for one in inputs]:
        raise ScheduleError("standard input cannot be read on a schedule: name files or folders")
    paths = [Path(one).expanduser().absolute() for one in inputs]
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        raise ScheduleError(f"there is no {' and no '.join(missing)}")
    return {
        "inputs": [str(path) for path in paths] or None,
        "warehouse": str(settings.warehouse),
        "database": str(settings.database),
    }


@contextmanager
def _server() -> Iterator[str]:
    """Yield the address of the server's interface: the configured one, one on this machine, or one of our own."""
    from prefect.settings import PREFECT_API_URL, temporary_settings  # noqa: PLC0415 - takes seconds

    configured = PREFECT_API_URL.value()
    if configured:
        yield str(configured)
        return
    port, process = _PORT, None
    if not _answers(_PORT):
        port = _free_port()
        process = _start_server(port)
    url = f"http://{_LOOPBACK}:{port}/api"
    try:
        # The processes of the scheduled runs read the environment.
        with in_environment("PREFECT_API_URL", url), temporary_settings({PREFECT_API_URL: url}):
            yield url
    finally:
        if process is not None:
            process.terminate()
            process.wait(timeout=30)


def _free_slot(deployment: str) -> None:
    """Free the deployment's one slot, which a run may hold for ever whose server was stopped under it.

    The server would cancel every later run. That two runs do not write at once is ensured by the warehouse's lock.
    """
    from prefect.client.orchestration import get_client  # noqa: PLC0415 - takes seconds
    from prefect.client.schemas.actions import GlobalConcurrencyLimitUpdate  # noqa: PLC0415
    from prefect.exceptions import ObjectNotFound  # noqa: PLC0415

    with get_client(sync_client=True) as client:
        try:
            limit = client.read_deployment_by_name(deployment).global_concurrency_limit
        except ObjectNotFound:
            return
        if limit is not None and limit.active_slots:
            client.update_global_concurrency_limit(limit.name, GlobalConcurrencyLimitUpdate(active_slots=0))


def _start_server(port: int) -> subprocess.Popen[bytes]:
    _say("no Prefect server runs here: starting one, which takes some 15 seconds")
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", _LOOPBACK, "--port", str(port)]
    # A session of its own: Ctrl-C is for us, and we stop the server when the last run has ended.
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)  # noqa: S603 - our own
    begun = seconds()
    while not _answers(port):
        if process.poll() is not None or seconds() - begun > _STARTS_WITHIN:
            process.kill()
            raise ScheduleError(
                "Prefect's server did not start; `prefect server start` shows why. "
                "Where one runs elsewhere, PREFECT_API_URL names it"
            )
        time.sleep(0.2)
    return process


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://{_LOOPBACK}:{port}/api/health", timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _free_port() -> int:
    for wanted in (_PORT, 0):
        with socket.socket() as one:
            try:
                one.bind((_LOOPBACK, wanted))
            except OSError:
                continue
            return int(one.getsockname()[1])
    raise ScheduleError("no free port on this machine")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
