"""The server of one run: started as Prefect starts it, met without a proxy, and its faults told in a line."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from flows.serving import temporary
from flows.serving.server import ServerError
from flows.settings import CHECKOUT, prepare_environment

RUN = """
import sys
from pathlib import Path
from flows.run import run_update
from flows.settings import load_settings

folder = Path(sys.argv[1])
(folder / "one.txt").write_text("Title: A ban\\nPublished: 2012-05-16\\n\\nNorway banned imports of coal from Eritrea.")
summary = run_update([folder / "one.txt"], load_settings(folder / "warehouse", folder / "log.duckdb"))
print(summary.run.n_kept)
"""


def test_the_server_is_started_as_prefect_starts_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    from prefect.server.api import server

    told: list[dict[str, Any]] = []
    monkeypatch.setattr("subprocess.Popen", lambda **given: told.append(given))
    one = server.SubprocessASGIServer(8765)
    one._run_uvicorn_command()
    (given,) = told

    assert temporary.server_command(8765) == given["args"]
    assert temporary.SERVER_ENVIRONMENT.items() <= given["env"].items()


def test_a_run_meets_its_server_where_the_machine_has_a_proxy(tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PREFECT_")}
    environment |= dict.fromkeys(("HTTP_PROXY", "http_proxy", "ALL_PROXY"), "http://127.0.0.1:9")
    environment["NO_PROXY"] = "intranet.example"
    command = [sys.executable, "-c", RUN, str(tmp_path)]
    done = subprocess.run(command, cwd=CHECKOUT, env=environment, check=False, capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (0, "1\n"), done.stderr
    assert "View at" not in done.stderr


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "127.0.0.1,localhost"),
        ("intranet.example, localhost", "intranet.example,localhost,127.0.0.1"),
        ("*", "*"),
    ],
)
def test_no_proxy_is_asked_for_this_machine(monkeypatch: pytest.MonkeyPatch, before: str, after: str) -> None:
    monkeypatch.setenv("NO_PROXY", before)
    monkeypatch.setenv("no_proxy", before)
    for _ in range(2):
        prepare_environment(quiet=True)
    assert (os.environ["NO_PROXY"], os.environ["no_proxy"]) == (after, after)


def test_a_server_that_does_not_start_is_an_error_that_names_its_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from prefect.settings import PREFECT_HOME, temporary_settings

    monkeypatch.setattr(temporary, "server_command", lambda _: [sys.executable, "-c", "raise SystemExit(3)"])
    with (
        temporary_settings({PREFECT_HOME: tmp_path}),
        temporary.own_server() as wait,
        pytest.raises(ServerError, match=rf"ended with status 3; .*{tmp_path}.*PREFECT_HOME"),
    ):
        wait()


def test_a_folder_that_cannot_be_written_to_is_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    assert "cannot be written to: PREFECT_HOME names another" in temporary._why_not(1)
