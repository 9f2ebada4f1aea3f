from collections.abc import Callable, Iterator
from typing import Any

import pytest

from flows.fetching.fetcher import Fetcher
from flows.fetching.limits import Limits
from tests.web import Waits, Web, serving

LIMITS: dict[str, Any] = {
    "contact": "log@example.org",
    "delay_seconds": 0,
    "connect_seconds": 2,
    "read_seconds": 1,
    "total_seconds": 2,
    "allow_addresses": ["127.0.0.1/32"],
}


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as server:
        yield server


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def fetcher_with(waits: Waits) -> Iterator[Callable[..., Fetcher]]:
    made: list[Fetcher] = []

    def make(resolver: Any = None, **limits: Any) -> Fetcher:
        more = {} if resolver is None else {"resolver": resolver}
        made.append(Fetcher(Limits(**{**LIMITS, **limits}), sleep=waits, **more))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def fetcher(fetcher_with: Callable[..., Fetcher]) -> Fetcher:
    return fetcher_with()
