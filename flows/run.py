"""Run a flow from a command: show what is being done while Prefect starts, and hand back what it did.

Imports nothing heavy; Prefect is imported when the flow runs, after the environment is prepared for it.
"""

import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, cast

from flows.progress import Report, TerminalReport, on_terminal, shown
from flows.settings import Settings, prepare_environment
from flows.stopping import stoppable
from flows.summary import RunSummary

_NOTICE = "starting Prefect (10 to 20 s, more the first time)"


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

    def run() -> Any:
        from flows.update import update

        return update(
            [str(one) for one in inputs],
            sources=sources,
            warehouse=str(settings.warehouse),
            database=str(settings.database),
            rebuild=rebuild,
            return_state=True,
        )

    return _run(run)


def run_reextract(settings: Settings, *, since: date | None = None, source: str | None = None) -> RunSummary:
    """Run the flow ``reextract`` in this process and return what it did; raises as ``run_update``.

    Args:
        settings: its warehouse and database are used; the rest is as the environment says.
        since: only what was received on this day or later (UTC).
        source: only what these sources brought, separated by commas.
    """

    def run() -> Any:
        from flows.reextract import reextract

        return reextract(
            since=None if since is None else since.isoformat(),
            source=source,
            warehouse=str(settings.warehouse),
            database=str(settings.database),
            return_state=True,
        )

    return _run(run)


def _run(flow: Callable[[], Any]) -> RunSummary:
    visible = on_terminal()
    prepare_environment(quiet=visible)
    report = TerminalReport() if visible else None
    if report is not None:
        report.begin("start", _NOTICE)
        report.found("Prefect is ready")
    with stoppable(), shown(report):
        return _run_flow(flow, report)


def _run_flow(flow: Callable[[], Any], report: Report | None) -> RunSummary:
    if report is None:
        print(_NOTICE, file=sys.stderr, flush=True)
    from prefect.settings import (
        PREFECT_API_BLOCKS_REGISTER_ON_START,
        PREFECT_API_URL,
        PREFECT_FLOWS_HEARTBEAT_FREQUENCY,
        PREFECT_LOGGING_TO_API_ENABLED,
        temporary_settings,
    )

    # The server is another process: while this one waits for it, it loads what the steps will need.
    threading.Thread(target=_warm_up, daemon=True).start()
    server = bool(PREFECT_API_URL.value())
    # Nobody reads heartbeats and logs of a server that ends with the run, or uses its blocks; they take seconds.
    quick = {
        PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None,
        PREFECT_LOGGING_TO_API_ENABLED: server,
        PREFECT_API_BLOCKS_REGISTER_ON_START: server,
    }
    with temporary_settings(quick):
        return cast(RunSummary, flow().result())


def _warm_up() -> None:
    # A module that cannot be imported will say so where it is used.
    with suppress(ImportError):
        import great_expectations  # noqa: F401
