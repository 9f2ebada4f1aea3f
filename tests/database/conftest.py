import shutil
from pathlib import Path

import pytest

from flows.publishing.database import build_database
from tests.database.sample_rows import published_tables, run_row, write_parquet


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    run = write_parquet(folder / "run.parquet", "run", [run_row()])
    build_database(folder / "sanctions.duckdb", published_tables(), {"run": [run]})
    return folder / "sanctions.duckdb"


@pytest.fixture
def database(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(built, tmp_path))
