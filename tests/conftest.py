import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("SANCTIONLOG_COMPILED", "off")  # what is tested is what is written; "on" tests what is compiled

from flows.settings import prepare_environment

prepare_environment(quiet=True)

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def prefect_server() -> Iterator[None]:
    """One temporary server for all tests that run a flow; starting it takes some 15 seconds."""
    from prefect.testing.utilities import prefect_test_harness

    with prefect_test_harness(server_startup_timeout=120):
        yield


@pytest.fixture(scope="session")
def samples_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str]:
    """The bundled samples, read by the real command: (warehouse, database, what it printed)."""
    folder = tmp_path_factory.mktemp("samples")
    warehouse, database = folder / "warehouse", folder / "sanctions.duckdb"
    command = Path(sys.executable).with_name("sanctionlog")
    done = subprocess.run(
        [command, "run", "--warehouse", warehouse, "--database", database],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=280,
    )
    assert done.returncode == 0, done.stderr
    return warehouse, database, done.stdout


@pytest.fixture(scope="session")
def samples_warehouse(samples_run: tuple[Path, Path, str]) -> Path:
    """The warehouse of the bundled samples."""
    return samples_run[0]


@pytest.fixture(scope="session")
def samples_database(samples_run: tuple[Path, Path, str]) -> Path:
    """The published database of the bundled samples."""
    return samples_run[1]
