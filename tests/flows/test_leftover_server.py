"""A run that is killed outright leaves no server of Prefect behind, which nobody would ever end."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flows.settings import CHECKOUT

KILLED = """
import os, signal, sys
from pathlib import Path
from flows import run, stopping
from flows.settings import load_settings

def die(*_):
    (folder / "servers").write_text(" ".join(str(one) for one in stopping._ours))
    os.kill(os.getpid(), signal.SIGKILL)

folder = Path(sys.argv[1])
if sys.argv[2] == "starting":
    run.import_module = die
else:
    from flows import verbs
    verbs.collect = die
run.run_update([], load_settings(folder / "warehouse", folder / "log.duckdb"))
"""


SERVING = """
import os, signal, sys
from flows.serving import server

started = server._start_server(int(sys.argv[1]), print)
print(started.pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs pidfd")
@pytest.mark.parametrize("when", ["starting", "reading"])
def test_server_of_a_run_that_is_killed_ends_after_it(tmp_path: Path, when: str) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PREFECT_")}
    command = [sys.executable, "-c", KILLED, str(tmp_path), when]
    done = subprocess.run(command, cwd=CHECKOUT, env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    (server,) = (int(one) for one in (tmp_path / "servers").read_text().split())
    assert _ends(server)


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs pidfd")
def test_server_of_a_schedule_that_is_killed_ends_after_it(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PREFECT_")}
    command = [sys.executable, "-c", SERVING, str(port)]
    environment["PREFECT_HOME"] = str(tmp_path)
    done = subprocess.run(command, cwd=CHECKOUT, env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL
    assert _ends(int(done.stdout.split()[-1]))


def _ends(server: int) -> bool:
    until = time.monotonic() + 30
    while _lives(server) and time.monotonic() < until:
        time.sleep(0.1)
    left = _lives(server)
    if left:
        os.kill(server, signal.SIGKILL)
    return not left


def _lives(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"
