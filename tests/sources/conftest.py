from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sources.polls import Polls
from tests.web import Web, serving


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as server:
        yield server


@pytest.fixture
def polls(tmp_path: Path) -> Polls:
    return Polls(tmp_path / "raw")
