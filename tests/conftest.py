from collections.abc import Iterator

import pytest

from flows.settings import prepare_environment

prepare_environment(quiet=True)


@pytest.fixture(scope="session")
def prefect_server() -> Iterator[None]:
    """One temporary server for all tests that run a flow; starting it takes some 15 seconds."""
    from prefect.testing.utilities import prefect_test_harness  # noqa: PLC0415 - only for tests that run a flow

    with prefect_test_harness(server_startup_timeout=60):
        yield
