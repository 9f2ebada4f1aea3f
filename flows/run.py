"""Run a flow from a command: show what is being done while Prefect starts, and hand back what it did.

Imports nothing heavy; Prefect is imported when the flow runs, after the environment is prepared for it.
"""

import sys
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from flows.progress import TerminalReport, on_terminal, shown
from flows.serving.temporary import own_server
from flows.settings import Settings, prepare_environment
from flows.stopping import stoppable
from flows.summary import RunSummary

_NOTICE = "starting Prefect (5 to 15 s, more the first time)"


def run_update(
    inputs: Sequence[str | Path], settings: Settings, *, sources: str | None = None, rebuild: bool = False
) -> RunSummary:
    """Run the flow in this process and return what it did.

    Args:
        inputs: files and folders; ``-`` is standard input, none means the bundled samples unless there are sources.
        settings: its warehouse and database are used; the rest is as the environment says.
        sources: which sources of the sources file are polled: ``on``, ``all`` or names; None for none.
        rebuild: whether the warehouse is set aside under another name first.

    Raises:
        RunError: the run failed, for the reason that the message gives; the log is as it was. Errors of the reference
            data, the database and the file system come through as they are.
    """

    given = {"inputs": [str(one) for one in inputs], "sources": sources, "rebuild": rebuild}
    return _run("flows.update", "update", {**given, **_places(settings)})


def run_reextract(settings: Settings, *, since: date | None = None, source: str | None = None) -> RunSummary:
    """Run the flow ``reextract`` in this process and return what it did; raises as ``run_update``.

    Args:
        settings: its warehouse and database are used; the rest is as the environment says.
        since: only what was received on this day or later (UTC).
        source: only what these sources brought, separated by commas.
    """

    given = {"since": None if since is None else since.isoformat(), "source": source}
    return _run("flows.reextract", "reextract", {**given, **_places(settings)})


def _places(settings: Settings) -> dict[str, str]:
    return {"warehouse": str(settings.warehouse), "database": str(settings.database)}


def _run(module: str, name: str, arguments: Mapping[str, Any]) -> RunSummary:
    visible = on_terminal()
    prepare_environment(quiet=visible)
    report = TerminalReport() if visible else None
    if report is not None:
        report.begin("start", _NOTICE)
        report.found("Prefect is ready")
    else:
        print(_NOTICE, file=sys.stderr, flush=True)
    with stoppable(), shown(report):
        return _run_flow(module, name, arguments)


def _run_flow(module: str, name: str, arguments: Mapping[str, Any]) -> RunSummary:
    from prefect.settings import (
        PREFECT_API_BLOCKS_REGISTER_ON_START,
        PREFECT_API_URL,
        PREFECT_FLOWS_HEARTBEAT_FREQUENCY,
        PREFECT_LOGGING_TO_API_ENABLED,
        temporary_settings,
    )

    configured = bool(PREFECT_API_URL.value())
    # Nobody reads heartbeats and logs of a server that ends with the run, or uses its blocks; they take seconds.
    quick = {
        PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None,
        PREFECT_LOGGING_TO_API_ENABLED: configured,
        PREFECT_API_BLOCKS_REGISTER_ON_START: configured,
    }
    with temporary_settings(quick), nullcontext(_at_once) if configured else own_server() as wait:
        # The server is another process: while it starts, this one loads what the steps will need.
        flow = getattr(import_module(module), name)
        wait()
        return cast(RunSummary, flow(**arguments, return_state=True).result())


def _at_once() -> None:
    """Wait for nothing."""
