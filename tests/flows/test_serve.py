import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
import yaml

from flows.errors import RunError
from flows.serving.serve import ScheduleError, _make_way, check_cron, deployment_name, serve_update, what_it_replaces
from flows.settings import CHECKOUT, load_settings
from flows.storage.warehouse import Warehouse
from schemas.staging import Run

STARTS_WITHIN = 120
FIRES_WITHIN = 150
ENDS_WITHIN = 60


@pytest.mark.parametrize("cron", ["0 * * * *", "*/15 6-20 * * 1-5", "@hourly", "30 2 1 * *"])
def test_cron_expressions_are_taken(cron: str) -> None:
    check_cron(cron)


@pytest.mark.parametrize("cron", ["", "hourly", "* * * *", "61 * * * *", "R * * * *", "0 0 31 2 x"])
def test_what_is_no_cron_expression_is_an_error_that_shows_one(cron: str) -> None:
    with pytest.raises(ScheduleError, match=r"five fields are wanted.*0 \* \* \* \*"):
        check_cron(cron)


def test_inputs_that_cannot_be_read_on_a_schedule_are_refused(tmp_path: Path) -> None:
    settings = load_settings(tmp_path / "w", tmp_path / "d")
    with pytest.raises(ScheduleError, match="standard input"):
        serve_update("0 * * * *", ["-"], settings)
    with pytest.raises(RunError, match="nowhere"):
        serve_update("0 * * * *", [tmp_path / "nowhere"], settings)


def test_the_environment_is_in_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANCTIONLOG_ENVIRONMENT", "production")
    assert deployment_name(load_settings()) == "sanctionlog-update-production"


def test_a_schedule_that_another_takes_the_place_of_is_named() -> None:
    ours = {"warehouse": "/here/w", "database": "/here/d", "inputs": None, "sources": "on"}
    assert what_it_replaces({}, ours) == ""
    assert what_it_replaces({**ours, "sources": None}, ours) == ""
    said = what_it_replaces({**ours, "warehouse": "/there/w"}, ours)
    assert "for warehouse /there/w: where that is still served, it runs for /here/w" in said
    assert "SANCTIONLOG_ENVIRONMENT" in said


@pytest.mark.usefixtures("prefect_server")
def test_late_runs_of_a_schedule_for_another_warehouse_are_dropped() -> None:
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.actions import DeploymentCreate
    from prefect.client.schemas.filters import DeploymentFilter, DeploymentFilterId
    from prefect.states import Scheduled

    here, there = ({"warehouse": f"/{place}/w", "database": f"/{place}/d"} for place in ("here", "there"))
    with get_client(sync_client=True) as client:
        flow = client.create_flow_from_name("sanctionlog-late")
        ids = []
        for name in ("moved", "other"):
            made = DeploymentCreate(name=name, flow_id=flow, parameters=there).model_dump(
                mode="json", exclude_unset=True
            )
            ids.append(client.request("POST", "/deployments/", json=made).json()["id"])
        for one, told in ((0, there), (0, here), (0, there), (1, there)):
            client.create_flow_run_from_deployment(ids[one], parameters=told, state=Scheduled())
        assert _make_way("sanctionlog-late/moved", here)["warehouse"] == "/there/w"
        left = [
            [one.parameters for one in client.read_flow_runs(deployment_filter=DeploymentFilter(id=wanted))]
            for wanted in (DeploymentFilterId(any_=[one]) for one in ids)
        ]
    assert left == [[here], [there]]
    assert _make_way("sanctionlog-late/none", here) == {}


def test_prefect_yaml_deploys_the_same_flows_without_machine_paths() -> None:
    text = (CHECKOUT / "prefect.yaml").read_text(encoding="utf-8")
    deployments = {one["entrypoint"]: one for one in yaml.safe_load(text)["deployments"]}
    assert set(deployments) == {"flows/update.py:update", "flows/reextract.py:reextract"}
    for entrypoint, one in deployments.items():
        file, _, function = entrypoint.partition(":")
        assert f"def {function}(" in (CHECKOUT / file).read_text(encoding="utf-8")
        assert one["name"] == f"sanctionlog-{function}-{{{{ $SANCTIONLOG_ENVIRONMENT }}}}"
        assert one["concurrency_limit"] == {"limit": 1, "collision_strategy": "CANCEL_NEW"}
    assert "directory: /" not in text
    check_cron(deployments["flows/update.py:update"]["schedules"][0]["cron"])
    assert deployments["flows/reextract.py:reextract"]["schedules"] == []


def test_a_scheduled_run_completes_on_a_real_server(tmp_path: Path) -> None:
    article = {"url": "https://a.example/1", "title": "Potash", "text": "The US lifted sanctions on Belarus on Friday."}
    (tmp_path / "in.jsonl").write_text(json.dumps({**article, "published": "2025-12-13"}) + "\n", encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if name != "PREFECT_API_URL"}
    environment |= {"PREFECT_HOME": str(tmp_path / "prefect"), "PREFECT_SERVER_API_PORT": str(port)}
    # Without the settings that other tests of this process made quiet.
    for name in ("PREFECT_LOGGING_LEVEL", "PREFECT_LOGGING_LOGGERS_PREFECT_FLOW_RUNS_LEVEL"):
        environment.pop(name, None)
    command = [
        str(Path(sys.executable).with_name("sanctionlog")),
        "serve",
        "--cron",
        "* * * * *",
        "--input",
        str(tmp_path / "in.jsonl"),
    ]
    command += ["--warehouse", str(tmp_path / "warehouse"), "--database", str(tmp_path / "log.duckdb")]
    with (tmp_path / "log.txt").open("wb") as log:
        serving = subprocess.Popen(command, env=environment, stdout=log, stderr=log, cwd=tmp_path)
    try:
        run = _first_run(tmp_path / "warehouse", serving)
        assert (run.status, run.n_kept) == ("changed", 1)
        assert _answers(port)
    finally:
        serving.send_signal(signal.SIGTERM)
        try:
            serving.wait(timeout=ENDS_WITHIN)
        except subprocess.TimeoutExpired:
            serving.kill()
            raise
    # A run that was at work has ended in order.
    assert (tmp_path / "log.duckdb").exists()
    assert not _answers(port)
    said = (tmp_path / "log.txt").read_text(encoding="utf-8")
    assert "Traceback" not in said
    assert "serving sanctionlog-update-" in said


def _first_run(root: Path, serving: "subprocess.Popen[bytes]") -> Run:
    until = time.monotonic() + STARTS_WITHIN + FIRES_WITHIN
    while time.monotonic() < until:
        assert serving.poll() is None
        run = Warehouse(root).open_or_create().newest_run() if (root / "run" / "_delta_log").is_dir() else None
        if run is not None:
            return run
        time.sleep(0.5)
    raise TimeoutError(f"no scheduled run within {STARTS_WITHIN + FIRES_WITHIN} s")


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/health", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False
