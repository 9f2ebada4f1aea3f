"""Run the flow ``update`` from a command: show what is being done while Prefect starts, and hand back what it did.

Imports nothing heavy; Prefect is imported when the flow runs, after the environment is prepared for it.
"""

import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from flows.errors import RunError
from flows.progress import Report, TerminalReport, current_report, on_terminal
from flows.settings import Settings, prepare_environment
from flows.summary import RunSummary

_NOTICE = "starting Prefect, which takes 10 to 20 seconds where no server runs"


def run_update(inputs: Sequence[str | Path], settings: Settings, *, rebuild: bool = False) -> RunSummary:
    """Run the flow in this process and return what it did.

    Args:
        inputs: files and folders; ``-`` is standard input, none means the bundled samples.
        settings: where things are.
        rebuild: whether the warehouse is set aside under another name first.

    Raises:
        RunError: the run failed, for the reason that the message gives. The log is as it was.
    """
    visible = on_terminal()
    prepare_environment(quiet=visible)
    report = TerminalReport() if visible else None
    if report is not None:
        report.begin("start", _NOTICE)
    token = current_report.set(report)
    try:
        return _run_flow([str(one) for one in inputs], settings, report, rebuild=rebuild)
    finally:
        if report is not None:
            report.stop()
        current_report.reset(token)
