"""The update on a schedule: registers a deployment with a Prefect server and runs what falls due, one run at a time.

Where no server is configured and none runs on this machine, one is started for as long as the schedule is served.
"""

import asyncio
import logging
import sys
import warnings
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from flows.errors import RunError
from flows.serving.server import running_server
from flows.settings import Settings, prepare_environment

if TYPE_CHECKING:
    from uuid import UUID

    from prefect.client.orchestration import SyncPrefectClient

_PAGE = 200


class ScheduleError(RunError):
    """The schedule cannot be served as it was asked for."""


def deployment_name(settings: Settings) -> str:
    """Return the deployment's name: the environment is in it, so that no other one takes its place."""
    return f"sanctionlog-update-{settings.environment}"


def serve_update(cron: str, inputs: Sequence[str | Path], settings: Settings, *, sources: str | None = None) -> None:
    """Run the update whenever the cron expression says so (UTC), until the process is stopped.

    A run that falls due while another one works is cancelled: the next one reads what it would have read.

    Args:
        cron: five fields, or a word such as ``@hourly``.
        inputs: files and folders; none means the bundled samples unless there are sources.
        settings: where things are.
        sources: which sources of the sources file are polled, each when it is due; None for none.

    Raises:
        ScheduleError: the expression is none, or an input cannot be read on a schedule.
        ServerError: no server can be reached or started.
    """
    prepare_environment(quiet=False)
    _hush_the_end()
    parameters = _parameters(inputs, settings, sources)
    from prefect.client.schemas.objects import (
        ConcurrencyLimitConfig,
        ConcurrencyLimitStrategy,
    )
    from prefect.schedules import Cron
    from prefect.types.entrypoint import EntrypointType

    check_cron(cron)
    with running_server(_say) as url:
        from flows.update import update

        name = deployment_name(settings)
        replaced = what_it_replaces(_make_way(f"{update.name}/{name}", parameters), parameters)
        if replaced:
            _say(f"{name} takes the place of {replaced}")
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
    from prefect.client.schemas.schedules import CronSchedule
    from pydantic import ValidationError

    try:
        CronSchedule(cron=cron, timezone="UTC")
    except ValidationError as error:
        raise ScheduleError(
            f"{cron!r} is no cron expression: five fields are wanted, minute hour day month weekday, "
            "as in '0 * * * *' for every full hour"
        ) from error


def _parameters(inputs: Sequence[str | Path], settings: Settings, sources: str | None) -> dict[str, object]:
    if "-" in [str(one) for one in inputs]:
        raise ScheduleError("standard input cannot be read on a schedule: name files or folders")
    paths = [Path(one).expanduser().absolute() for one in inputs]
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        raise ScheduleError(f"there is no {' and no '.join(missing)}")
    if sources is not None:
        from flows.gathering import check_sources

        check_sources(settings, sources)  # says now what is wrong, rather than every hour
    return {
        "inputs": [str(path) for path in paths] or None,
        "sources": sources,
        "warehouse": str(settings.warehouse),
        "database": str(settings.database),
    }


def what_it_replaces(before: Mapping[str, object], parameters: Mapping[str, object]) -> str:
    """Return which other schedule of this name a new one takes the place of, in words; nothing if it is the same.

    Args:
        before: what the schedule of this name was told to do; empty if there was none.
        parameters: what this one is.
    """
    other = [
        f"{name} {before[name]}"
        for name in ("warehouse", "database")
        if before.get(name, parameters[name]) != parameters[name]
    ]
    if not other:
        return ""
    return (
        f"a schedule of this name for {' and '.join(other)}: where that is still served, it runs for "
        f"{parameters['warehouse']} from now on; SANCTIONLOG_ENVIRONMENT gives each its own name"
    )


def _make_way(deployment: str, parameters: Mapping[str, object]) -> dict[str, object]:
    """Clear what an earlier schedule of this name left, and return what it was told to do, if there was one.

    Its one slot may be held for ever by a run whose server was stopped under it: the server would cancel every later
    run. That two runs do not write at once is ensured by the warehouse's lock. And its runs that wait, or are late,
    would be run by this process as they were told then, be it for another warehouse.
    """
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.actions import GlobalConcurrencyLimitUpdate
    from prefect.exceptions import ObjectNotFound

    with get_client(sync_client=True) as client:
        try:
            known = client.read_deployment_by_name(deployment)
        except ObjectNotFound:
            return {}
        limit = known.global_concurrency_limit
        if limit is not None and limit.active_slots:
            client.update_global_concurrency_limit(limit.name, GlobalConcurrencyLimitUpdate(active_slots=0))
        _drop_other_runs(client, known.id, parameters)
        return dict(known.parameters)


def _drop_other_runs(client: "SyncPrefectClient", deployment: "UUID", parameters: Mapping[str, object]) -> None:
    """Delete the runs that wait and are told something else: what is to be read, the next run reads."""
    from prefect.client.schemas.filters import (
        DeploymentFilter,
        DeploymentFilterId,
        FlowRunFilter,
        FlowRunFilterState,
        FlowRunFilterStateType,
    )
    from prefect.client.schemas.objects import StateType
    from prefect.exceptions import ObjectNotFound

    waiting = FlowRunFilter(state=FlowRunFilterState(type=FlowRunFilterStateType(any_=[StateType.SCHEDULED])))
    of_it = DeploymentFilter(id=DeploymentFilterId(any_=[deployment]))
    offset = 0
    while runs := client.read_flow_runs(flow_run_filter=waiting, deployment_filter=of_it, limit=_PAGE, offset=offset):
        others = [run for run in runs if run.parameters != parameters]
        for run in others:
            with suppress(ObjectNotFound):
                client.delete_flow_run(run.id)
        offset += len(runs) - len(others)


def _hush_the_end() -> None:
    """Keep from the log what Prefect's handling of SIGTERM, which ends as it should, complains of meanwhile."""
    warnings.filterwarnings("ignore", message="coroutine 'Runner.astop' was never awaited")
    logging.getLogger("asyncio").addFilter(
        lambda record: not (record.exc_info and record.exc_info[0] is asyncio.CancelledError)
    )


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
